package dev.baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No code knows the network whose history is bundled. */
class NeutralWordsTests {

    private static final Set<String> KINDS = Set.of("network", "conference", "city", "person", "organization",
            "cluster", "award", "document");

    /** Names that are words of their own. */
    private static final Set<String> WORDS = Set.of("Young", "United Nations");

    private static final int SHORTEST = 4;

    @Test
    void namesNothingOfTheBundledHistory() throws IOException {
        Pattern names = Pattern.compile(
                "(?<![\\w-])(" + String.join("|", names().stream().map(Pattern::quote).toList()) + ")(?![\\w-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<String> found = new ArrayList<>();
        for (Path folder : List.of(Path.of("src/main/java"), Path.of("graphql"), Path.of("cypher"))) {
            try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    names.matcher(Files.readString(file)).results().forEach(m -> found.add(file + ": " + m.group()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>(Set.of("UNESCO", "GNLC", "ICLC", "learning city", "learning cities"));
        for (DatasetFile file : DatasetFolder.files("classpath:history")) {
            if (file.path().startsWith("entities/")) {
                for (JsonNode entity : JsonMapper.shared().readTree(file.content()).get("entities")) {
                    String[] id = entity.get("id").stringValue().split("/");
                    if (KINDS.contains(id[0])) {
                        names.add(entity.get("name").stringValue());
                        names.add(id[1]);
                    }
                }
            }
        }
        names.removeIf(n -> n.length() < SHORTEST || WORDS.contains(n));
        return names;
    }

}
