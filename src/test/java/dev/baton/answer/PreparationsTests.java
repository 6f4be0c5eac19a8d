package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.answer.Answerer.CompletedBy;
import dev.baton.api.GraphApi;
import dev.baton.store.Gate;
import dev.baton.support.Engines;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;

/** A kept plan serves every request of its document and shape of variables. */
class PreparationsTests {

    private final List<Map<String, Object>> sent = new ArrayList<>();

    private final Map<String, PreparsedDocumentEntry> documents = new ConcurrentHashMap<>();

    private final GraphQL engine = GraphQL
        .newGraphQL(Engines.schema((cypher, parameters, operation) -> read(parameters), CompletedBy.LAYOUT))
        .queryExecutionStrategy(GraphApi.strategy(new Gate(Duration.ofSeconds(1))))
        .preparsedDocumentProvider((input, parse) -> CompletableFuture
            .completedFuture(documents.computeIfAbsent(input.getQuery(), q -> parse.apply(input))))
        .build();

    @Test
    void eachRequestSendsItsOwnValues() {
        String query = "query($id: ID!) { city(id: $id) { id } }";
        ask(query, Map.of("id", "city/a"));
        ask(query, Map.of("id", "city/b"));
        assertThat(sent).extracting(p -> p.get("p0")).containsExactly(List.of("city/a"), List.of("city/b"));
    }

    @Test
    void aValueThatCannotBeServedIsRefusedAndTheNextIsServed() {
        String query = "query($n: Int) { cities(first: $n) { nodes { id } } }";
        assertThat(ask(query, Map.of("n", 101)).getErrors()).singleElement()
            .satisfies(e -> assertThat(e.getMessage()).contains("a page has from 0 to 100 rows"));
        assertThat(ask(query, Map.of("n", 100)).getErrors()).isEmpty();
        assertThat(sent).extracting(p -> p.get("p0")).containsExactly(100L);
    }

    @Test
    void anArgumentThatIsNullOrAbsentHasAShapeOfItsOwn() {
        String query = "query($n: Int) { cities(first: $n) { nodes { id } } }";
        Map<String, Object> none = new HashMap<>();
        none.put("n", null);
        ask(query, Map.of("n", 3));
        ask(query, none);
        ask(query, Map.of());
        assertThat(sent).extracting(p -> p.get("p0")).containsExactly(3L, 100L, 100L);
    }

    @Test
    void eachOperationOfADocumentHasItsOwnPlan() {
        String query = "query A { city(id: \"city/a\") { id } } query B { city(id: \"city/b\") { id } }";
        engine.execute(ExecutionInput.newExecutionInput(query).operationName("A"));
        engine.execute(ExecutionInput.newExecutionInput(query).operationName("B"));
        assertThat(sent).extracting(p -> p.get("p0")).containsExactly(List.of("city/a"), List.of("city/b"));
    }

    private ExecutionResult ask(String query, Map<String, Object> variables) {
        return engine.execute(ExecutionInput.newExecutionInput(query).variables(variables));
    }

    private Record read(Map<String, Object> parameters) {
        sent.add(parameters);
        return new InternalRecord(List.of("version", "columns"),
                List.of(Values.value(1L), Values.value(List.of(List.of()))));
    }

}
