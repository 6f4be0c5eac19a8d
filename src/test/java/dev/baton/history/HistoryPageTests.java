package dev.baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the history gives the numbers of the graph. */
class HistoryPageTests {

    private static final History HISTORY = History.WHOLE;

    private static final Path PAGE = Path.of("docs/history.md");

    private static final Pattern TABLE = Pattern
        .compile("(?m)^\\| `(\\w+)\\.csv` \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");

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
        assertThat(citations).containsAllEntriesOf(table(SOURCE));
        assertThat(table(SOURCE)).hasSize(7);
    }

    /**
     * As many rows of each table are in the record as the page says, counted where a row
     * makes one claim or citation. Seven more citations of members are those that only
     * the table of disagreements gives.
     */
    @Test
    void rowsOfEachTable() throws IOException {
        var in = new TreeMap<String, Integer>();
        TABLE.matcher(Files.readString(PAGE)).results().forEach(row -> {
            int rows = Integer.parseInt(row.group(2));
            int carried = Integer.parseInt(row.group(3));
            assertThat(carried + Integer.parseInt(row.group(4)) + Integer.parseInt(row.group(5))).as(row.group(1))
                .isEqualTo(rows);
            in.put(row.group(1), carried);
        });
        assertThat(in).hasSize(17);
        assertThat(HISTORY.nodes("Source")).hasSize(in.get("sources") + 5 + 2);
        assertThat(cited("MEMBER_OF", "on its members")).hasSize(in.get("memberships") + 7);
        assertThat(HISTORY.relationships("RECEIVED")).hasSize(in.get("award_recipients"));
        assertThat(cited("COORDINATES", "on the coordinators")).hasSize(in.get("coordinations"));
        assertThat(HISTORY.nodes("City").filter(city -> city.properties().containsKey("latitude")))
            .hasSize(in.get("places"));
        assertThat(HISTORY.relationships("CITES")
            .filter(citation -> "on the people".equals(citation.properties().get("locator")))
            .filter(citation -> String.valueOf(subject(citation)).startsWith("person/"))
            .map(citation -> subject(citation) + " " + citation.to())
            .distinct()).hasSize(in.get("people_and_roles"));
    }

    /** The citations of claims that such a relationship exists, at such a place. */
    private static Stream<TargetRelationship> cited(String type, String locator) {
        return HISTORY.relationships("CITES")
            .filter(citation -> locator.equals(citation.properties().get("locator")))
            .filter(citation -> type.equals(HISTORY.node(citation.from()).properties().get("predicate")));
    }

    private static Object subject(TargetRelationship citation) {
        return HISTORY.node(citation.from()).properties().get("subject");
    }

    private static Map<String, Long> table(Pattern row) throws IOException {
        var table = new TreeMap<String, Long>();
        row.matcher(Files.readString(PAGE))
            .results()
            .forEach(found -> table.put(found.group(1), Long.valueOf(found.group(2))));
        return table;
    }

}
