package dev.baton.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The JSON files below a folder, on the class path or in the file system, in the order of
 * their paths.
 */
public final class DatasetFolder {

    private static final String CLASS_PATH = "classpath:";

    private static final String FILE = "file:";

    private DatasetFolder() {
    }

    /**
     * Reads the files.
     * @param location {@code classpath:folder}, {@code file:folder} or a path
     * @throws IOException if the folder cannot be read
     */
    public static List<DatasetFile> files(String location) throws IOException {
        List<DatasetFile> files = location.startsWith(CLASS_PATH) ? fromClassPath(location.replaceAll("/+$", ""))
                : fromFileSystem(Path.of(location.startsWith(FILE) ? location.substring(FILE.length()) : location));
        files.sort(Comparator.comparing(DatasetFile::path));
        return files;
    }

    private static List<DatasetFile> fromClassPath(String folder) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        String root = resolver.getResource(folder + "/").getURL().toString();
        List<DatasetFile> files = new ArrayList<>();
        for (Resource resource : resolver.getResources(folder + "/**/*.json")) {
            String url = resource.getURL().toString();
            files.add(new DatasetFile(url.substring(root.length()), resource.getContentAsByteArray()));
        }
        return files;
    }

    private static List<DatasetFile> fromFileSystem(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileNotFoundException("there is no folder " + folder);
        }
        List<DatasetFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".json")) {
                    files.add(new DatasetFile(name, Files.readAllBytes(path)));
                }
            }
        }
        return files;
    }

}
