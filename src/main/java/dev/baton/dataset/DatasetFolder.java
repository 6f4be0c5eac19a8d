package dev.baton.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files below a folder, on the class path or in the file system, in the order of
 * their paths. Hidden ones are passed over, and so is the format's own schema.
 */
public final class DatasetFolder {

    private static final String CLASS_PATH = "classpath:";

    private static final String FILE = "file:";

    private static final String SCHEMA = "schema";

    private DatasetFolder() {
    }

    /**
     * What a folder holds.
     *
     * @param files its JSON files
     * @param tables its tables
     */
    record Contents(List<DatasetFile> files, List<TableFile> tables) {

        private static Contents empty() {
            return new Contents(new ArrayList<>(), new ArrayList<>());
        }

        /** Whether the file is read whole: JSON or SDL. */
        private static boolean isRead(String path) {
            return path.toLowerCase(Locale.ROOT).endsWith(".json") || isSdl(path);
        }

        private Contents sorted() {
            files.sort(Comparator.comparing(DatasetFile::path));
            tables.sort(Comparator.comparing(TableFile::path));
            return this;
        }

    }

    /**
     * Reads the JSON files.
     * @param location {@code classpath:folder}, {@code file:folder} or a path
     * @throws IOException if the folder cannot be read
     */
    public static List<DatasetFile> files(String location) throws IOException {
        return read(location, new Findings()).files();
    }

    /**
     * Reads JSON files and finds tables.
     * @param location {@code classpath:folder}, {@code file:folder} or a path
     * @param findings takes what cannot be read
     * @throws IOException if the folder cannot be read
     */
    static Contents read(String location, Findings findings) throws IOException {
        return (location.startsWith(CLASS_PATH) ? fromClassPath(location.replaceAll("/+$", ""))
                : fromFileSystem(path(location), findings))
            .sorted();
    }

    static boolean isTable(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    static boolean isSdl(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".graphqls");
    }

    /** The same location, whatever the working directory. */
    static String place(String location) {
        return location.startsWith(CLASS_PATH) ? location.replaceAll("/+$", "")
                : path(location).toAbsolutePath().normalize().toString();
    }

    /** The last part of a location. */
    static String name(String location) {
        return location.replace('\\', '/').replaceFirst("/+$", "").replaceFirst(".*/", "");
    }

    private static Path path(String location) {
        return Path.of(location.startsWith(FILE) ? location.substring(FILE.length()) : location);
    }

    /**
     * The datasets that a location names: itself, or the folders in it where it is none
     * but they are.
     */
    public static List<String> datasets(String location) {
        if (location.startsWith(CLASS_PATH) || Files.exists(path(location).resolve(DatasetReader.DESCRIPTION))
                || !Files.isDirectory(path(location))) {
            return List.of(location);
        }
        try (Stream<Path> folders = Files.list(path(location))) {
            List<String> found = folders.filter(folder -> Files.exists(folder.resolve(DatasetReader.DESCRIPTION)))
                .map(Path::toString)
                .sorted()
                .toList();
            return found.isEmpty() ? List.of(location) : found;
        }
        catch (IOException ex) {
            return List.of(location);
        }
    }

    private static Contents fromClassPath(String folder) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        String root = resolver.getResource(folder + "/").getURL().toString();
        Contents contents = Contents.empty();
        for (Resource resource : resolver.getResources(folder + "/**/*.*")) {
            String path = resource.getURL().toString().substring(root.length());
            if (Contents.isRead(path) && !path.startsWith(SCHEMA + "/")) {
                contents.files().add(new DatasetFile(path, resource.getContentAsByteArray()));
            }
            else if (isTable(path)) {
                contents.tables().add(new TableFile(path, resource::getInputStream));
            }
        }
        return contents;
    }

    private static Contents fromFileSystem(Path folder, Findings findings) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileNotFoundException("there is no folder " + folder);
        }
        Contents contents = Contents.empty();
        Files.walkFileTree(folder, new Visitor(folder, contents, findings));
        return contents;
    }

    /** Follows no link: a dataset is what lies in its folder. */
    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path folder;

        private final Contents contents;

        private final Findings findings;

        private Visitor(Path folder, Contents contents, Findings findings) {
            this.folder = folder;
            this.contents = contents;
            this.findings = findings;
        }

        private String path(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }

        private boolean hidden(Path file) {
            Path name = file.getFileName();
            return name != null && name.toString().startsWith(".") && !file.equals(folder);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return hidden(directory) || path(directory).equals(SCHEMA) ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = path(file);
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                findings.error(new Place(path, 1), "this is a link to another place", "put the file itself here");
            }
            else if (attributes.isRegularFile() && isTable(path)) {
                contents.tables().add(new TableFile(path, () -> Files.newInputStream(file)));
            }
            else if (attributes.isRegularFile() && Contents.isRead(path)) {
                json(file, path, attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        private void json(Path file, String path, long size) {
            if (size > TextReader.LARGEST_FILE) {
                TextReader.tooLarge(path, size, findings);
                return;
            }
            try {
                contents.files().add(new DatasetFile(path, Files.readAllBytes(file)));
            }
            catch (IOException ex) {
                visitFileFailed(file, ex);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException exception) {
            findings.error(new Place(path(file), 1), "the file cannot be read", "give yourself the right to read it");
            return FileVisitResult.CONTINUE;
        }

    }

}
