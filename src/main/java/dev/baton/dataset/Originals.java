package dev.baton.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files of a dataset as they were given: what a graph keeps of it, so that another
 * dataset can be loaded beside it.
 */
public final class Originals {

    /** The files of a dataset that was not read from any. */
    static final Originals NONE = new Originals("", List.of(), List.of());

    /** Bytes of one part: what one statement may carry. */
    private static final int PART = 1 << 20;

    private static final long SAME_TIME = 0;

    private final String location;

    private final List<DatasetFile> files;

    private final List<TableFile> tables;

    Originals(String location, List<DatasetFile> files, List<TableFile> tables) {
        this.location = location;
        this.files = List.copyOf(files);
        this.tables = List.copyOf(tables);
    }

    /** Where the files were read from; empty where they came from no folder. */
    public String location() {
        return location;
    }

    List<DatasetFile> files() {
        return files;
    }

    List<TableFile> tables() {
        return tables;
    }

    /** The paths of all files. */
    public List<String> paths() {
        return Stream.concat(files.stream().map(DatasetFile::path), tables.stream().map(TableFile::path)).toList();
    }

    /** The content of a file; nothing where there is none of that path. */
    public Optional<byte[]> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).map(DatasetFile::content).findFirst();
    }

    /** The files, packed into one archive, in parts of at most a megabyte. */
    public List<byte[]> packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (DatasetFile file : files) {
                entry(zip, file.path());
                zip.write(file.content());
            }
            for (TableFile table : tables) {
                entry(zip, table.path());
                try (InputStream content = table.content().open()) {
                    content.transferTo(zip);
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        byte[] all = bytes.toByteArray();
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < all.length; i += PART) {
            parts.add(Arrays.copyOfRange(all, i, Math.min(all.length, i + PART)));
        }
        return parts;
    }

    private static void entry(ZipOutputStream zip, String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(SAME_TIME);
        zip.putNextEntry(entry);
    }

    /**
     * Unpacks some of the files.
     * @param parts what was packed
     * @param wanted tells by its path whether a file is wanted
     */
    public static List<DatasetFile> unpacked(List<byte[]> parts, Predicate<String> wanted) {
        List<InputStream> streams = parts.stream().<InputStream>map(ByteArrayInputStream::new).toList();
        List<DatasetFile> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new SequenceInputStream(Collections.enumeration(streams)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    files.add(new DatasetFile(entry.getName(), zip.readAllBytes()));
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return files;
    }

}
