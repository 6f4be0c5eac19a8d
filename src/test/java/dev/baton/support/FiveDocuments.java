package dev.baton.support;

import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of the bundled history that its first five documents give: their files as they
 * are, and of the registries the nodes that they speak of. It stays the same when the
 * history grows, so tests of the engine are written on it.
 */
public final class FiveDocuments {

    private static final Set<String> SOURCES = Set.of("sources/iclc-5-report.json", "sources/korea-herald-iclc-5.json",
            "sources/korean-cities-2016.json", "sources/iclc-4-information-package.json",
            "sources/iclc-2-announcement.json");

    private static final Path FOLDER = Path.of("target/five-documents");

    /** Anything in quotes that looks like the id of a node. */
    private static final Pattern ID = Pattern.compile("\"([a-z]+/[a-z0-9-]+)\"");

    private static final JsonMapper JSON = JsonMapper.shared();

    private FiveDocuments() {
    }

    /** The files, without those of the registries that none of the documents needs. */
    public static List<DatasetFile> files() {
        try {
            List<DatasetFile> whole = DatasetFolder.files("classpath:history");
            Set<String> mentioned = new TreeSet<>();
            whole.stream().filter(f -> SOURCES.contains(f.path())).forEach(f -> mention(f, mentioned));
            List<DatasetFile> files = new ArrayList<>();
            for (DatasetFile file : whole) {
                if (file.path().equals("dataset.json") || SOURCES.contains(file.path())) {
                    files.add(file);
                }
                else if (file.path().startsWith("entities/")) {
                    files.add(registry(file, mentioned));
                }
            }
            return files;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Where the files stand as a dataset of their own; written anew at each call. */
    public static synchronized String location() {
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            for (DatasetFile file : files()) {
                Path path = FOLDER.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.write(path, file.content());
            }
            return "file:" + FOLDER;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void mention(DatasetFile file, Set<String> mentioned) {
        Matcher id = ID.matcher(new String(file.content(), StandardCharsets.UTF_8));
        while (id.find()) {
            mentioned.add(id.group(1));
        }
    }

    private static DatasetFile registry(DatasetFile file, Set<String> mentioned) {
        List<JsonNode> entities = JSON.readTree(file.content())
            .get("entities")
            .valueStream()
            .filter(e -> mentioned.contains(e.get("id").stringValue()))
            .toList();
        return new DatasetFile(file.path(), JSON.writeValueAsBytes(Map.of("entities", entities)));
    }

}
