package dev.baton.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.answer.Answerer.CompletedBy;
import dev.baton.cypher.Compiler;
import dev.baton.plan.Plan;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.FabricatedRows;
import dev.baton.support.RandomOperations;
import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL specification (October 2021), section 6.4.3 and 6.4.4: our completion against
 * the engine's own, which completes field by field, on random operations over right and
 * wrong values.
 */
class CompletionTests {

    private static final Map<String, Object> VARIABLES = Map.of("yes", true, "no", false);

    /** What the stand-in for the database returns, by statement. */
    private static final Map<String, Record> RECORDS = new ConcurrentHashMap<>();

    private static final GraphQLSchema OURS = Engines.schema((cypher, p, o) -> RECORDS.get(cypher), CompletedBy.LAYOUT);

    private static final GraphQLSchema THEIRS = Engines.schema((cypher, p, o) -> RECORDS.get(cypher),
            CompletedBy.GRAPHQL_JAVA);

    @Property(tries = 500)
    void rightValuesGiveTheSameAnswerByteForByte(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        String answer = compare(seed, false);
        Statistics.label("holds data")
            .collect(answer.contains("\"data\""))
            .coverage(c -> c.check(true).percentage(p -> p > 95));
    }

    @Property(tries = 500)
    void wrongValuesGiveTheSameAnswerByteForByte(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        String answer = compare(seed, true);
        Statistics.label("null where none is allowed")
            .collect(answer.contains("NullValueInNonNullableField"))
            .coverage(c -> c.check(true).percentage(p -> p > 10));
        Statistics.label("value of a wrong type")
            .collect(answer.contains("Can't serialize value"))
            .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    private static String compare(long seed, boolean faulty) {
        String request = RandomOperations.operation(Engines.schema(), seed);
        RECORDS.clear();
        Compiler compiler = new Compiler(10);
        for (Asked planned : Engines.plan(request, VARIABLES)) {
            RECORDS.put(compiler.compile(planned.plan()).text(), record(planned.plan(), seed, faulty));
        }
        String ours = answer(OURS, request);
        assertThat(ours).as(request).isEqualTo(answer(THEIRS, request));
        return ours;
    }

    private static String answer(GraphQLSchema schema, String request) {
        Map<String, Object> response = new HashMap<>(Engines.answer(schema, request, VARIABLES));
        // The order of errors is not part of the answer: root fields run side by side.
        response.computeIfPresent("errors",
                (key, errors) -> ((List<?>) errors).stream()
                    .map(JsonMapper.shared()::writeValueAsString)
                    .sorted(Comparator.naturalOrder())
                    .toList());
        return JsonMapper.shared().writeValueAsString(response);
    }

    private static Record record(Plan plan, long seed, boolean faulty) {
        Value columns = Values.value(FabricatedRows.of(plan, seed, faulty));
        return new InternalRecord(List.of("version", "columns"), List.of(Values.value(1L), columns));
    }

}
