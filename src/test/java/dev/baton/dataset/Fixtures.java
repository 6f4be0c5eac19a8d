package dev.baton.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** The small dataset, with files put over it. */
public final class Fixtures {

    private Fixtures() {
    }

    public static Dataset small() {
        return DatasetReader.read("classpath:dataset/small");
    }

    /**
     * The small dataset with the files of another folder added or put in place of its
     * own.
     */
    public static Dataset smallWith(String folder) {
        return with(files("classpath:dataset/" + folder));
    }

    /** The small dataset with one file added or put in place of its own. */
    public static Dataset smallWith(String path, String content) {
        return smallWith(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Dataset smallWith(String path, byte[] content) {
        return with(List.of(new DatasetFile(path, content)));
    }

    private static Dataset with(List<DatasetFile> others) {
        TreeMap<String, DatasetFile> files = new TreeMap<>();
        files("classpath:dataset/small").forEach(f -> files.put(f.path(), f));
        others.forEach(f -> files.put(f.path(), f));
        return DatasetReader.read(List.copyOf(files.values()));
    }

    private static List<DatasetFile> files(String location) {
        try {
            return DatasetFolder.files(location);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
