package dev.baton.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that one server owns while it runs. Since 2025 Neo4j counts by year and
 * takes a store along from version to version, so these share the folder {@code neo4j};
 * the line before has a folder of its own, because neither opens the store of the other.
 */
final class DataFolder implements AutoCloseable {

    private final Path home;

    private final FileChannel channel;

    private DataFolder(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /** Take the folder for a server version, below the configured directory. */
    static DataFolder open(Path directory, String serverVersion) {
        Path home = directory.toAbsolutePath().normalize().resolve(name(serverVersion));
        FileChannel channel = null;
        try {
            Files.createDirectories(home);
            OwnerOnly.restrict(home);
            channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new EmbeddedException("The data folder " + home + " is in use by another Baton; stop that one,"
                        + " or give this one a folder of its own with baton.data.directory.");
            }
            return new DataFolder(home, channel);
        }
        catch (IOException ex) {
            throw new EmbeddedException("The data folder " + home + " cannot be written to; give Baton's user the right"
                    + " to, or choose another folder with baton.data.directory.", ex);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        }
        catch (OverlappingFileLockException ex) {
            return null;
        }
    }

    private static String name(String serverVersion) {
        String line = serverVersion.substring(0, serverVersion.indexOf('.'));
        return (line.length() < 4) ? "neo4j-" + line : "neo4j";
    }

    Path home() {
        return this.home;
    }

    Path passwordFile() {
        return this.home.resolve("password");
    }

    /** Return whether a server has kept data here before. */
    boolean used() {
        return Files.exists(this.home.resolve("data").resolve("databases").resolve("system"));
    }

    @Override
    public void close() {
        try {
            this.channel.close();
        }
        catch (IOException ex) {
            // The lock goes with the process at the latest.
        }
    }

}
