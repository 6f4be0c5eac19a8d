package dev.baton.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The jars that the build makes. */
enum Jar {

    PLAIN("baton.jar"), SELF_CONTAINED("baton-self-contained.jar");

    private final Path file;

    Jar(String name) {
        this.file = Path.of(System.getProperty("baton.test.target", "target"), name).toAbsolutePath();
    }

    Path file() {
        return this.file;
    }

    List<String> entries() {
        try (JarFile jar = new JarFile(this.file.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
