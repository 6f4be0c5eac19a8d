package dev.baton.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Reads a dataset's folder. */
public final class DatasetReader {

    private static final String DESCRIPTION = "dataset.json";

    private static final String DECISIONS = "decisions.json";

    private final Findings findings = new Findings();

    private final List<Registered> entities = new ArrayList<>();

    private final List<SourceFile> sources = new ArrayList<>();

    private String name = "";

    private final List<String> sourceKinds = new ArrayList<>();

    private Decisions decisions = Decisions.NONE;

    private boolean whole = true;

    private DatasetReader() {
    }

    /**
     * Reads a folder.
     * @param location {@code classpath:folder}, {@code file:folder} or a path
     * @return what could be read, with a finding for everything that could not
     */
    public static Dataset read(String location) {
        try {
            DatasetReader reader = new DatasetReader();
            DatasetFolder.Contents contents = DatasetFolder.read(location, reader.findings);
            reader.whole = reader.findings.sorted().isEmpty();
            return reader.read(contents.files(), contents.tables());
        }
        catch (IOException e) {
            DatasetReader reader = new DatasetReader();
            reader.findings.error(new Place(location, 1), "the dataset cannot be read: " + e.getMessage(),
                    "name a folder that exists");
            reader.whole = false;
            return reader.dataset(List.of(), List.of(), "");
        }
    }

    /** Reads files. */
    public static Dataset read(List<DatasetFile> files) {
        return new DatasetReader().read(files, List.of());
    }

    private Dataset read(List<DatasetFile> files, List<TableFile> tables) {
        files.forEach(this::file);
        Tables facts = new Tables(findings);
        for (TableFile table : tables) {
            if (table.path().matches("tables/[^/]+")) {
                facts.read(table);
            }
            else {
                findings.error(new Place(table.path(), 1), "nothing reads this file",
                        "put tables into tables/, without folders below");
            }
        }
        whole &= facts.whole();
        entities.addAll(facts.registered(entities));
        sources.addAll(facts.sources(sources));
        if (files.stream().noneMatch(f -> f.path().equals(DESCRIPTION))) {
            findings.error(new Place(DESCRIPTION, 1), "the file is missing",
                    "add it: {\"name\": \"…\", \"licence\": \"…\"}");
        }
        return dataset(files, tables, checksum(files, tables));
    }

    private Dataset dataset(List<DatasetFile> files, List<TableFile> tables, String checksum) {
        List<String> paths = Stream.concat(files.stream().map(DatasetFile::path), tables.stream().map(TableFile::path))
            .toList();
        return new Dataset(name, entities, sources, findings.sorted(), whole, paths, checksum, sourceKinds, decisions);
    }

    private void file(DatasetFile file) {
        Json json = JsonReader.read(file, findings);
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
            findings.error(new Place(path, 1), "nothing reads this file",
                    "put registries into entities/ and facts into sources/, without folders below");
        }
    }

    private void description(Entry entry) {
        Json.Text text = entry.required("name", "say what the dataset is called");
        name = text == null ? "" : text.value();
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
            findings.error(new Place(table.path(), 1), "the file cannot be read", "give yourself the right to read it");
            whole = false;
        }
    }

}
