package dev.baton.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Reads a dataset's folder. */
public final class DatasetReader {

    static final String DESCRIPTION = "dataset.json";

    private static final String DECISIONS = "decisions.json";

    private final Findings findings = new Findings();

    private final List<Registered> entities = new ArrayList<>();

    private final List<SourceFile> sources = new ArrayList<>();

    private String name = "";

    private final List<String> sourceKinds = new ArrayList<>();

    private Decisions decisions = Decisions.NONE;

    private boolean whole = true;

    private final List<DatasetFile> kinds = new ArrayList<>();

    /** Stands before the paths of files in findings. */
    private final String before;

    /** What other datasets are called. */
    private final Set<String> taken;

    private DatasetReader(String before) {
        this(before, Set.of());
    }

    private DatasetReader(String before, Set<String> taken) {
        this.before = before;
        this.taken = taken;
    }

    /**
     * Reads a folder: a dataset, or a folder of datasets, which are read as one. In
     * findings the path of a file begins with the folder of its dataset then.
     * @param location {@code classpath:folder}, {@code file:folder} or a path
     */
    public static Dataset readAll(String location) {
        List<String> found = DatasetFolder.datasets(location);
        if (found.equals(List.of(location))) {
            return read(location);
        }
        List<Dataset> datasets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String one : found) {
            Dataset dataset = read(one, new DatasetReader(DatasetFolder.name(one) + "/", names));
            names.add(dataset.name());
            datasets.add(dataset);
        }
        return Dataset.together(datasets);
    }

    /**
     * Reads a folder.
     * @param location {@code classpath:folder}, {@code file:folder} or a path
     * @return what could be read, with a finding for everything that could not
     */
    public static Dataset read(String location) {
        return read(location, new DatasetReader(""));
    }

    private static Dataset read(String location, DatasetReader reader) {
        try {
            DatasetFolder.Contents contents = DatasetFolder.read(location, reader.findings);
            reader.whole = reader.findings.sorted().isEmpty();
            return reader.read(new Originals(DatasetFolder.place(location), contents.files(), contents.tables()));
        }
        catch (IOException e) {
            reader.findings.error(new Place(location, 1), "the dataset cannot be read: " + e.getMessage(),
                    "name a folder that exists");
            reader.whole = false;
            return reader.dataset(Originals.NONE, "");
        }
    }

    /** Reads files. */
    public static Dataset read(List<DatasetFile> files) {
        return new DatasetReader("").read(new Originals("", files, List.of()));
    }

    /**
     * Reads a dataset that a graph has kept.
     * @param name what it is called, which stands before the paths of its files in
     * findings
     * @param location where it was read from
     * @param packed its files as they were {@linkplain Originals#packed() packed}
     */
    public static Dataset read(String name, String location, List<byte[]> packed) {
        List<DatasetFile> all = Originals.unpacked(packed, path -> true);
        List<TableFile> tables = all.stream()
            .filter(file -> DatasetFolder.isTable(file.path()))
            .map(file -> new TableFile(file.path(), () -> new ByteArrayInputStream(file.content())))
            .toList();
        List<DatasetFile> files = all.stream().filter(file -> !DatasetFolder.isTable(file.path())).toList();
        return new DatasetReader(name + ": ").read(new Originals(location, files, tables));
    }

    private Dataset read(Originals originals) {
        List<DatasetFile> files = originals.files();
        List<TableFile> tables = originals.tables();
        files.forEach(this::file);
        Tables facts = new Tables(findings);
        for (TableFile table : tables) {
            if (table.path().matches("tables/[^/]+")) {
                facts.read(new TableFile(before + table.path(), table.content()));
            }
            else {
                findings.error(place(table.path()), "nothing reads this file",
                        "put tables into tables/, without folders below");
            }
        }
        whole &= facts.whole();
        entities.addAll(facts.registered(entities));
        sources.addAll(facts.sources(sources));
        if (files.stream().noneMatch(f -> f.path().equals(DESCRIPTION))) {
            findings.error(place(DESCRIPTION), "the file is missing", "add it: {\"name\": \"…\", \"licence\": \"…\"}");
        }
        return dataset(originals, checksum(files, tables));
    }

    private Place place(String path) {
        return new Place(before + path, 1);
    }

    private Dataset dataset(Originals originals, String checksum) {
        return new Dataset(name, entities, sources, findings.sorted(), whole, originals.paths(), checksum, sourceKinds,
                decisions, kinds, originals, List.of());
    }

    private void file(DatasetFile file) {
        if (DatasetFolder.isSdl(file.path())) {
            sdl(file);
            return;
        }
        Json json = JsonReader.read(new DatasetFile(before + file.path(), file.content()), findings);
        if (!(json instanceof Json.Members members)) {
            whole = false;
            if (json != null) {
                findings.error(json.place(), "the file holds " + json.description(), "write one object in braces");
            }
            return;
        }
        Entry entry = new Entry(members, findings);
        entry.text("$schema");
        String path = file.path();
        if (path.equals(DESCRIPTION)) {
            description(entry);
        }
        else if (path.equals(DECISIONS)) {
            decisions = DecisionsReader.read(entry);
            decisions.source().ifPresent(sources::add);
        }
        else if (path.matches("entities/[^/]+")) {
            entry.objects("entities").forEach(this::registered);
            entry.nothingElse("entities");
        }
        else if (path.matches("sources/[^/]+")) {
            SourceFile source = SourceReader.read(entry);
            if (source == null) {
                whole = false;
            }
            else {
                sources.add(source);
            }
        }
        else {
            findings.error(place(path), "nothing reads this file",
                    "put registries into entities/ and facts into sources/, without folders below");
        }
    }

    private void sdl(DatasetFile file) {
        if (file.path().matches("kinds/[^/]+")) {
            kinds.add(new DatasetFile(before + file.path(), file.content()));
        }
        else {
            findings.error(place(file.path()), "nothing reads this file",
                    "put SDL files into kinds/, without folders below");
        }
    }

    private void description(Entry entry) {
        Json.Text text = entry.required("name", "say what the dataset is called");
        name = text == null ? "" : text.value();
        if (text != null && taken.contains(name)) {
            findings.error(text.place(), "another dataset of the folder is called '%s' too".formatted(name),
                    "give each a name of its own");
        }
        entry.required("licence", "say under which licence it may be used, such as CC0-1.0");
        entry.text("note");
        entry.texts("sourceKinds").forEach(kind -> sourceKinds.add(kind.value()));
        entry.nothingElse("name", "licence", "note", "sourceKinds");
    }

    private void registered(Entry entry) {
        Json.Text id = entry.required("id", "give the node its id, such as city/some-town");
        Json.Text canonical = entry.required("name", "give the name as the best source writes it");
        entry.text("note");
        entry.nothingElse("id", "name", "note");
        if (id != null && canonical != null) {
            entities.add(new Registered(entry.place(), id, canonical));
        }
    }

    private String checksum(List<DatasetFile> files, List<TableFile> tables) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (DatasetFile file : files) {
                byte[] content = file.content();
                digest.update((file.path() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            for (TableFile table : tables) {
                digest.update((table.path() + "\n").getBytes(StandardCharsets.UTF_8));
                update(digest, table);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void update(MessageDigest digest, TableFile table) {
        byte[] buffer = new byte[1 << 16];
        try (InputStream content = table.content().open()) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        catch (IOException ex) {
            findings.error(place(table.path()), "the file cannot be read", "give yourself the right to read it");
            whole = false;
        }
    }

}
