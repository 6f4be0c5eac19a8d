package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.model.Kind;
import dev.baton.model.RootField;
import dev.baton.plan.Orderings;
import dev.baton.support.BatonTest;
import dev.baton.support.Engines;
import dev.baton.support.Sdl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * As of a date the database starts where it starts without one: at the index of the order
 * or of the filter, never at one of the extent's bounds because of the date.
 */
@BatonTest
class AsOfStartIT {

    private static final List<String> MOMENTS = List.of("{date: \"2017\"}", "{date: \"2017\", certainty: CERTAIN}");

    @Autowired
    private Driver driver;

    static Stream<RootField> lists() {
        return Sdl.vocabulary()
            .rootFields()
            .stream()
            .filter(f -> f instanceof RootField.All all && all.narrowed().isEmpty() && all.target().single());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void inEveryOrderOfEveryRootList(RootField list) {
        List<String> arguments = new ArrayList<>(List.of(""));
        for (String order : new Orderings(Sdl.vocabulary()).of(list.target(), null).names().keySet()) {
            for (String direction : List.of("ASC", "DESC")) {
                arguments.add("first: 5, orderBy: [{field: %s, direction: %s}]".formatted(order, direction));
            }
        }
        Kind kind = Sdl.vocabulary().kind(list.target().kinds().getFirst());
        arguments.add("where: {id: {in: [\"%s/a\"]}}".formatted(kind.prefix()));
        // Nearly all of the time is planning in the database, which uses one processor
        // for each.
        arguments.parallelStream()
            .forEach(given -> sameLeaves("{ %s%s { nodes { id } } }".formatted(list.name(), "%s"), given));
    }

    /** Without a date the database knows the number; as of one it looks at each node. */
    @ParameterizedTest
    @MethodSource("lists")
    void aCountStartsAtTheLabel(RootField list) {
        for (String moment : MOMENTS) {
            String label = Sdl.vocabulary().kind(list.target().kinds().getFirst()).label();
            assertThat(leaves("{ %s(asOf: %s) { totalCount } }".formatted(list.name(), moment))).last()
                .isIn("NodeByLabelScan n1:" + label, "NodeCountFromCountStore count( (:" + label + ")");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ conference%s { name hosts { nodes { name memberOf { totalCount } } } } }",
            "{ city%s { country { name } names { nodes { text } } designations { edges { date } } } }",
            "{ node%s { id ... on Session { speakers { edges { node { ... on Person { name } } } } } } }" })
    void ofWhatIsNested(String request) {
        sameLeaves(request, "id: \"conference/iclc-5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "name: {eq: \"Yeonsu\"}", "hosted: {some: {node: {onConference: {edition: {eq: 5}}}}}",
            "memberOf: {none: {}}" })
    void ofFilters(String where) {
        sameLeaves("{ cities%s { nodes { name } totalCount } }", "where: {" + where + "}");
    }

    private void sameLeaves(String request, String arguments) {
        String plain = request.formatted(arguments.isEmpty() ? "" : "(" + arguments + ")");
        List<String> without = leaves(plain);
        assertThat(without).as(plain).isNotEmpty();
        for (String moment : MOMENTS) {
            String dated = request.formatted("(asOf: " + moment + " " + arguments + ")");
            assertThat(leaves(dated)).as(dated).isEqualTo(without);
        }
    }

    private List<String> leaves(String request) {
        Engines.Asked asked = Engines.plan(request, Map.of()).getFirst();
        String text = new Compiler(1).compile(asked.plan()).text();
        try (var session = driver.session()) {
            return leaves(session.run("EXPLAIN " + text, Statement.parameters(asked.values())).consume().plan())
                .toList();
        }
    }

    /**
     * Where a plan starts: the operators that read from none, with the index they use.
     */
    private static Stream<String> leaves(Plan plan) {
        if (!plan.children().isEmpty()) {
            return plan.children().stream().flatMap(AsOfStartIT::leaves);
        }
        if (plan.operatorType().startsWith("Argument")) {
            return Stream.empty();
        }
        String details = plan.arguments().containsKey("Details") ? plan.arguments().get("Details").asString() : "";
        return Stream.of(plan.operatorType().replaceFirst("@.*", "") + " " + details.replaceFirst("\\).*", ")"));
    }

}
