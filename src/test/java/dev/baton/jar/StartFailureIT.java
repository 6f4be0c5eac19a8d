package dev.baton.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.GraphDatabase;
import dev.baton.support.TestServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed ends within seconds, with one line and an exit code. */
@GraphDatabase
class StartFailureIT {

    private static final Duration SECONDS = Duration.ofSeconds(45);

    @TempDir
    private Path directory;

    @Test
    void anOccupiedPortIsNoticedBeforeAStoreIsMade() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertEnds(Jar.SELF_CONTAINED, "Port " + other.getLocalPort(), "--server.port=" + other.getLocalPort());
        }
        assertThat(this.directory.resolve("data")).doesNotExist();
    }

    @Test
    void aDataFolderInUseIsNamed() throws Exception {
        for (String line : new String[] { "neo4j", "neo4j-5" }) {
            Files.createDirectories(this.directory.resolve("data").resolve(line));
        }
        try (FileChannel a = lock("neo4j"); FileChannel b = lock("neo4j-5")) {
            assertEnds(Jar.SELF_CONTAINED, "in use by another Baton");
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenToIsNamed() throws Exception {
        Files.writeString(this.directory.resolve("data"), "a file");
        assertEnds(Jar.SELF_CONTAINED, "cannot be written to");
    }

    @Test
    void aDamagedStoreIsNamed() throws Exception {
        for (String line : new String[] { "neo4j", "neo4j-5" }) {
            Path store = this.directory.resolve("data").resolve(line).resolve("data").resolve("databases");
            for (String database : new String[] { "system", "neo4j" }) {
                Path folder = Files.createDirectories(store.resolve(database));
                Files.writeString(folder.resolve("neostore"), "This is not what Neo4j wrote here. ".repeat(1000));
            }
        }
        assertEnds(Jar.SELF_CONTAINED, "cannot be opened", "--baton.data.start-timeout=20s");
    }

    @Test
    void thePlainJarAsksForADatabase() throws Exception {
        assertEnds(Jar.PLAIN, "spring.neo4j.uri");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() throws Exception {
        assertEnds(Jar.PLAIN, "No Neo4j server answers at bolt://127.0.0.1:1;",
                "--spring.neo4j.uri=bolt://127.0.0.1:1");
    }

    @Test
    void aRoutedDatabaseThatIsNotThereIsNamed() throws Exception {
        assertEnds(Jar.PLAIN, "No Neo4j server answers at neo4j://127.0.0.1:1;",
                "--spring.neo4j.uri=neo4j://127.0.0.1:1");
    }

    @Test
    void aServerThatIsNoDatabaseIsNamed() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            String uri = "bolt://127.0.0.1:" + silent.getLocalPort();
            assertEnds(Jar.PLAIN, "No Neo4j server answers at " + uri, "--spring.neo4j.uri=" + uri);
        }
    }

    @Test
    void credentialsThatAreRefusedAreNamed(TestServer server) throws Exception {
        assertEnds(Jar.PLAIN, "does not let Baton in", "--spring.neo4j.uri=" + server.uri(),
                "--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=wrong");
    }

    private FileChannel lock(String line) throws IOException {
        Path file = this.directory.resolve("data").resolve(line).resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        assertThat(channel.tryLock()).isNotNull();
        return channel;
    }

    private void assertEnds(Jar jar, String sentence, String... arguments) throws Exception {
        try (Service service = Service.start(jar, this.directory, arguments)) {
            assertThat(service.exitCode(SECONDS)).as(() -> service.lines().toString()).isEqualTo(1);
            assertThat(service.lines()).singleElement().asString().contains("Baton does not start. ", sentence);
        }
    }

}
