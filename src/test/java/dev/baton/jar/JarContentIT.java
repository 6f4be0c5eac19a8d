package dev.baton.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JarContentIT {

    private static final String SERVER = "BOOT-INF/lib/(neo4j-\\d.*|neo4j-(kernel|bolt|dbms|cypher|io|lucene-index)-\\d.*"
            + "|scala.*|lucene.*|log4j-core.*|eclipse-collections.*)";

    @ParameterizedTest
    @EnumSource
    void theFilesOfTheTopLevelFoldersAreInside(Jar jar) throws IOException {
        List<String> files = Stream.concat(files("graphql"), files("cypher")).toList();
        assertThat(files).anyMatch(f -> f.startsWith("graphql/")).anyMatch(f -> f.startsWith("cypher/schema/"));
        assertThat(jar.entries()).containsAll(files.stream().map(f -> "BOOT-INF/classes/" + f).toList());
    }

    @Test
    void thePlainJarHasNoServer() {
        assertThat(Jar.PLAIN.entries()).noneMatch(e -> e.matches(SERVER))
            .anyMatch(e -> e.contains("neo4j-java-driver"));
    }

    @Test
    void theSelfContainedJarHasTheServer() {
        assertThat(Jar.SELF_CONTAINED.entries()).anyMatch(e -> e.matches("BOOT-INF/lib/neo4j-\\d.*"))
            .anyMatch(e -> e.matches("BOOT-INF/lib/neo4j-kernel-\\d.*"))
            .anyMatch(e -> e.matches("BOOT-INF/lib/scala.*"));
    }

    private static Stream<String> files(String folder) throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(Files::isRegularFile).map(f -> f.toString().replace('\\', '/')).toList().stream();
        }
    }

}
