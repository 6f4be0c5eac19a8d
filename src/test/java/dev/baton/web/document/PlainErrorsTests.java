package dev.baton.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainErrorsTests {

    private final GraphQL engine = GraphQL
        .newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                type Query { city(first: Int, where: Where, kind: Kind, names: [String!]): City, broken: String! }
                type City { name: String, population: Int }
                input Where { name: String!, since: Float, and: [Where!], open: Boolean }
                enum Kind { DISTRICT TOWN }
                """), RuntimeWiring.MOCKED_WIRING))
        .instrumentation(new PlainErrors())
        .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    { city                                       | Invalid syntax with the end of the text at line 1 column 7
                    { city { nam } }                             | Type 'City' has no field 'nam'; did you mean 'name'?
                    { city { xyz } }                             | Type 'City' has no field 'xyz'
                    { city }                                     | Field 'city' is of type City: name in braces what you want to know of it
                    { city { name { x } } }                      | Field 'name' is a plain String: leave out the braces after it
                    { city(last: 1) { name } }                   | There is no argument 'last' here
                    { city(first: "20x1") { name } }             | Argument 'first' cannot be "20x1": a whole number is expected, not a text
                    { city(first: 99999999999) { name } }        | Argument 'first' cannot be 99999999999: 99999999999 is outside the range of whole numbers, -2147483648 to 2147483647
                    { city(where: {name: "x", since: true}) { name } }     | Argument 'where.since' cannot be true: a whole number or a number is expected, not true or false
                    { city(where: {name: [1]}) { name } }        | Argument 'where.name' cannot be [1]: a text is expected, not a list
                    { city(where: {and: []}) { name } }          | Argument 'where' cannot be {and:[]}: it lacks name
                    { city(where: {name: "x", nme: 1}) { name } } | Argument 'where' cannot be {name:"x",nme:1}: Where has no field 'nme'
                    { city(where: 3) { name } }                  | Argument 'where' cannot be 3: it is an object in braces
                    { city(where: {name: null}) { name } }       | Argument 'where.name' must not be null
                    { city(kind: VILLAGE) { name } }             | Argument 'kind' cannot be VILLAGE: it is one of DISTRICT, TOWN
                    { city(kind: "TOWN") { name } }              | Argument 'kind' cannot be "TOWN": a bare word is expected, not a text
                    mutation { x }                               | There is no mutation here: everything is read with queries
                    query A { city { name } } query B { city { name } } | The document has several operations: name one of them in 'operationName'
                    query ($n: Int!) { city(first: $n) { name } } | Variable 'n' must have a value: its type is Int!""")
    void saysInPlainWords(String document, String message) {
        ExecutionResult result = ask(document, Map.of());
        assertThat(result.getErrors().getFirst().getMessage()).isEqualTo(message);
        assertThat(result.getErrors()).allSatisfy(e -> assertThat(e.getExtensions()).containsKey("code"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $v: Int     | first: $v  | a whole number is expected, not an object
            $v: Boolean | where: {name: "x", open: $v} | true or false is expected, not an object
            $v: String! | names: [$v] | not an object
            $v: Kind    | kind: $v   | one of DISTRICT, TOWN
            $v: Where   | where: $v  | 'x', which Where does not have""")
    void saysWhatIsWrongWithVariables(String variable, String argument, String message) {
        ExecutionResult result = ask("query (" + variable + ") { city(" + argument + ") { name } }",
                Map.of("v", new LinkedHashMap<>(Map.of("x", 1))));
        assertThat(result.getErrors()).hasSize(1).allSatisfy(e -> {
            assertThat(e.getMessage()).contains(message).doesNotContain("Map", "java");
            assertThat(e.getExtensions()).containsEntry("code", "BAD_ARGUMENT");
        });
    }

    @Test
    void aFaultIsToldWithoutItsInside() {
        ExecutionResult result = ask("{ broken }", Map.of());
        assertThat(result.getErrors()).hasSize(1).allSatisfy(e -> {
            assertThat(e.getExtensions()).containsEntry("code", "INTERNAL");
            assertThat(e.getMessage()).startsWith("The service cannot answer this field");
        });
    }

    private ExecutionResult ask(String document, Map<String, Object> variables) {
        return this.engine
            .execute(ExecutionInput.newExecutionInput(document).variables(variables).locale(Locale.ENGLISH).build());
    }

}
