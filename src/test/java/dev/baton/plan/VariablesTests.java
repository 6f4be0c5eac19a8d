package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.Engines;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a request's variables may decide the shape of a plan. */
class VariablesTests {

    @Test
    void aScalarIsUnknown() {
        assertThat(shape("query($id: ID!) { city(id: $id) { id } }", Map.of("id", "city/a")))
            .isEqualTo(Map.of("id", new Bound(List.of("id"))));
    }

    @Test
    void aListOfScalarsIsUnknownAsAWhole() {
        assertThat(shape("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", List.of("a/b", "c/d"))))
            .isEqualTo(Map.of("ids", new Bound(List.of("ids"))));
    }

    @Test
    void enumsTruthValuesAndNullsAreKnown() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("order", List.of(Map.of("field", "NAME", "direction", "DESC")));
        variables.put("yes", true);
        variables.put("none", null);
        assertThat(shape("query($order: [CityOrder!], $yes: Boolean!, $none: Int) "
                + "{ cities(orderBy: $order, first: $none) @include(if: $yes) { totalCount } }", variables))
            .isEqualTo(variables);
    }

    @Test
    void theObjectsAndListsOfAFilterAreKnownAndWhatIsInThemIsNot() {
        Map<String, Object> where = Map.of("or",
                List.of(Map.of("name", Map.of("eq", "A")), Map.of("id", Map.of("in", List.of("city/a", "city/b")))));
        assertThat(shape("query($where: CityWhere) { cities(where: $where) { totalCount } }", Map.of("where", where)))
            .isEqualTo(Map.of("where",
                    Map.of("or", List.of(Map.of("name", Map.of("eq", bound("where", "or", 0, "name", "eq"))),
                            Map.of("id", Map.of("in", bound("where", "or", 1, "id", "in")))))));
    }

    @Test
    void aVariableThatIsNotGivenIsNoPartOfTheShape() {
        assertThat(shape("query($n: Int) { cities(first: $n) { totalCount } }", Map.of())).isEmpty();
    }

    @Test
    void aBoundFindsItsValue() {
        assertThat(bound("where", "or", 1, "eq").in(Map.of("where", Map.of("or", List.of("x", Map.of("eq", 5))))))
            .isEqualTo(5);
    }

    private static Bound bound(Object... path) {
        return new Bound(Arrays.asList(path));
    }

    private static Map<String, Object> shape(String request, Map<String, Object> variables) {
        return Variables.shape(Engines.schema(),
                Parser.parse(request).getFirstDefinitionOfType(OperationDefinition.class).orElseThrow(), variables);
    }

}
