package dev.baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.load.TargetNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the history gives the numbers of the graph. */
class HistoryPageTests {

    private static final History HISTORY = History.WHOLE;

    private static final Pattern KIND = Pattern.compile("(?m)^\\| `([A-Z]\\w+)` \\| (\\d+) \\|");

    private static final Pattern SOURCE = Pattern.compile("(?m)^\\| `(source/[\\w-]+)` \\|.*\\| (\\d+) \\|$");

    @Test
    void nodesOfEachKind() throws IOException {
        var nodes = new TreeMap<String, Long>();
        for (TargetNode node : HISTORY.graph().nodes().values()) {
            nodes.merge(node.label(), 1L, Long::sum);
        }
        assertThat(table(KIND)).isEqualTo(nodes);
    }

    @Test
    void citationsOfEachSource() throws IOException {
        var citations = new TreeMap<String, Long>();
        HISTORY.relationships("CITES").forEach(citation -> citations.merge(citation.to(), 1L, Long::sum));
        assertThat(table(SOURCE)).isEqualTo(citations);
    }

    private static Map<String, Long> table(Pattern row) throws IOException {
        var table = new TreeMap<String, Long>();
        row.matcher(Files.readString(Path.of("docs/history.md")))
            .results()
            .forEach(found -> table.put(found.group(1), Long.valueOf(found.group(2))));
        return table;
    }

}
