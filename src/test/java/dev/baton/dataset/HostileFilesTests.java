package dev.baton.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.baton.dataset.check.Checker;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in a folder, reading it ends, with findings and nothing else. */
class HostileFilesTests {

    private static final List<String> INSERTED = List.of("\"", "{", "[", "}", "]", ",", ":", "\\", "\\u0000", "\u0000",
            "null", "-1e999999999", "9".repeat(900), "\"id\": \"city/../../etc\",", "\uFEFF", "[".repeat(2_000),
            "{\"a\":".repeat(500), "\uD800", "\n", "\"\\ud800\"", "true", "1.5", "\"from\": 5,", "'");

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodDataset() throws IOException {
        for (DatasetFile file : DatasetFolder.files("classpath:dataset/small")) {
            Path path = this.folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
    }

    private List<String> findings() {
        return Checker.check(DatasetReader.read(this.folder.toString()), Sdl.vocabulary())
            .stream()
            .map(Finding::toString)
            .toList();
    }

    /**
     * What is not refused can be loaded: no mistake slips through to where it would
     * throw.
     */
    @Property(tries = 400)
    void mutatedFilesAreReadWithoutAnException(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<DatasetFile> files = new ArrayList<>(seed % 4 == 0 ? RandomDataset.files(Sdl.vocabulary(), seed)
                : DatasetFolder.files("classpath:dataset/small"));
        for (int i = 0; i < random.nextInt(1, 4); i++) {
            int at = random.nextInt(files.size());
            files.set(at, mutated(files.get(at), random));
        }
        assertThatNoException().isThrownBy(() -> {
            Dataset dataset = DatasetReader.read(files);
            if (Checker.check(dataset, Sdl.vocabulary()).stream().noneMatch(Finding::isError)) {
                TargetGraph.of(dataset, Sdl.vocabulary()).checksum();
            }
        });
    }

    private static DatasetFile mutated(DatasetFile file, Random random) {
        byte[] bytes = file.content();
        int at = random.nextInt(bytes.length);
        byte[] changed = switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 2, 3 -> with(bytes, at, at, INSERTED.get(random.nextInt(INSERTED.size())));
            case 4 -> with(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), "");
            default -> swappedLines(bytes, random);
        };
        return new DatasetFile(file.path(), changed);
    }

    private static byte[] with(byte[] bytes, int from, int to, String between) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String inserted = new String(between.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return (text.substring(0, from) + inserted + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] swappedLines(byte[] bytes, Random random) {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        int a = random.nextInt(lines.length);
        int b = random.nextInt(lines.length);
        String line = lines[a];
        lines[a] = lines[b];
        lines[b] = random.nextBoolean() ? line : line + line;
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void mutatedTablesAreReadWithoutAnException() {
        String table = "id,name,kind,source,locator,how,reason,rank\n"
                + "city/a,\"A, \"\"b\"\"\",x,source/report,page 1,INFERRED,so,NORMAL\n".repeat(20);
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            DatasetFile file = new DatasetFile("tables/City.csv", table.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 3; i++) {
                file = mutated(file.content().length == 0 ? new DatasetFile(file.path(), new byte[1]) : file, random);
            }
            byte[] content = file.content();
            assertThatNoException().as("seed %d", seed).isThrownBy(() -> {
                Files.createDirectories(this.folder.resolve("tables"));
                Files.write(this.folder.resolve("tables/City.csv"), content);
                findings();
            });
        }
    }

    @Test
    void aLineOfAHundredMegabytesIsNotDecoded() throws IOException {
        byte[] line = new byte[60_000_000];
        Arrays.fill(line, (byte) ' ');
        Files.write(this.folder.resolve("sources/fault.json"), line);
        assertThat(findings()).containsExactly("sources/fault.json:1: the line has 60000000 bytes;"
                + " break it, so that a finding can name a line: at most 20000 characters");
        try (RandomAccessFile huge = new RandomAccessFile(this.folder.resolve("sources/fault.json").toFile(), "rw")) {
            huge.setLength(100_000_000);
        }
        assertThat(findings()).containsExactly(
                "sources/fault.json:1: the file has 100000000 bytes; split it: a file has at most 67108864 bytes");
    }

    /** Larger than any array: not one byte of it is read. */
    @Test
    void aFileOfFourGigabytesIsNotRead() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(this.folder.resolve("sources/fault.json").toFile(), "rw")) {
            huge.setLength(4_000_000_000L);
        }
        assertThat(findings()).singleElement().asString().startsWith("sources/fault.json:1: the file has 4000000000");
    }

    @Test
    void linksLeadNowhere() throws IOException {
        Path secret = Files.writeString(this.folder.resolveSibling(this.folder.getFileName() + "-secret.json"),
                "{\"secret\": 1}");
        Files.createSymbolicLink(this.folder.resolve("sources/out.json"), secret);
        Files.createSymbolicLink(this.folder.resolve("entities/loop"), this.folder);
        Files.createSymbolicLink(this.folder.resolve("sources/zero.json"), Path.of("/dev/zero"));
        assertThat(findings()).containsExactly(
                "entities/loop:1: this is a link to another place; put the file itself here",
                "sources/out.json:1: this is a link to another place; put the file itself here",
                "sources/zero.json:1: this is a link to another place; put the file itself here");
        Files.delete(secret);
    }

    @Test
    void anIdCannotLeadOutOfTheFolder() throws IOException {
        Files.writeString(this.folder.resolve("sources/fault.json"),
                "{\"$schema\": \"file:///etc/passwd\", \"source\": {\"id\": \"source/../../../etc/x\", \"title\": \"X\"}}");
        assertThat(findings()).singleElement().asString().contains("has characters that an id cannot have");
    }

    @Test
    void whatIsHiddenIsPassedOver() throws IOException {
        Files.createDirectories(this.folder.resolve(".vscode"));
        Files.writeString(this.folder.resolve(".vscode/settings.json"), "{");
        Files.writeString(this.folder.resolve("sources/.lock.json"), "{");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aMillionMistakesAreNotAllKept() throws IOException {
        Files.writeString(this.folder.resolve("entities/fault.json"),
                "{\"entities\": [\n" + "5,\n".repeat(1_000_000) + "5]}");
        assertThat(findings()).hasSizeLessThan(10_010).anyMatch(f -> f.contains("more findings than can be shown"));
    }

    @Test
    void aChainOfPartsMayBeLong() throws IOException {
        StringBuilder entities = new StringBuilder("{\"entities\": [");
        StringBuilder nodes = new StringBuilder("{\"source\": {\"id\": \"source/x\", \"title\": \"X\"},\n"
                + "\"facts\": [{\"locator\": \"p\", \"nodes\": [");
        StringBuilder parts = new StringBuilder("], \"relationships\": [");
        for (int i = 0; i < 20_000; i++) {
            String comma = i == 0 ? "" : ",\n";
            entities.append(comma).append("{\"id\": \"theme/t%d\", \"name\": \"T%d\"}".formatted(i, i));
            nodes.append(comma).append("{\"id\": \"theme/t%d\", \"name\": \"T%d\"}".formatted(i, i));
            if (i > 0) {
                parts.append(i == 1 ? "" : comma)
                    .append("{\"from\": \"theme/t%d\", \"type\": \"PART_OF\", \"to\": \"theme/t%d\"}".formatted(i - 1,
                            i));
            }
        }
        Files.writeString(this.folder.resolve("entities/fault.json"), entities + "]}");
        Files.writeString(this.folder.resolve("sources/fault.json"), nodes.append(parts) + "]}]}");
        assertThat(findings()).isEmpty();
    }

}
