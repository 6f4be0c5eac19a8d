package dev.baton.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/** What a run was made on. */
record Machine(LocalDate date, String processor, int processors, String java, String neo4j, double load) {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    static Machine of(Driver driver) throws IOException {
        String neo4j;
        try (var session = driver.session()) {
            neo4j = session
                .run("CALL dbms.components() YIELD name, versions, edition"
                        + " WHERE name = 'Neo4j Kernel' RETURN versions[0] + ' ' + edition AS neo4j")
                .single()
                .get("neo4j")
                .asString();
        }
        return new Machine(LocalDate.now(ZoneOffset.UTC), model(), Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(), neo4j,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String model() throws IOException {
        if (!Files.isReadable(CPU)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(l -> l.startsWith("model name"))
                .map(l -> l.replaceFirst(".*:\\s*", ""))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        }
    }

}
