package dev.baton.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCheckTests {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
            type Query { city: City, things: Things }
            union Thing = City | Person
            type Things { nodes: [Thing] edges: [ThingEdge] }
            type ThingEdge { node: Thing }
            type City { name: String, mayor: Person, friends: Things }
            type Person { name: String, city: City }
            """), RuntimeWiring.newRuntimeWiring().type("Thing", t -> t.typeResolver(e -> null)).build());

    private final DocumentCheck check = new DocumentCheck(new DocumentLimits(1000, 1000, 5, 3, 6, 14, 2, 2, 2));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { city { mayor { city { name } } } }
            { city { mayor { city { ...C } } } } fragment C on City { name }
            { city { name name name name name name name } }
            { city { friends { edges { node { __typename } } } } }
            { things { nodes { ... on City { mayor { name } } ... on Person { city { name } } } } }
            { a: city { b: name } }
            { city { name } things { nodes { __typename } } }
            { city { nothing { mayor { name } } } }
            { __schema { types { fields { name } } } }
            { city { ...Missing } }""")
    void fits(String document) {
        assertThatCode(() -> this.check.check(Parser.parse(document), SCHEMA)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    depth      | 6 | { city { friends { edges { node { ... on City { mayor { name } } } } } } }
                    depth      | 6 | { city { ...F } } fragment F on City { friends { edges { node { ...G } } } } fragment G on City { mayor { name } }
                    hops       | 4 | { city { mayor { city { mayor { name } } } } }
                    reads      | 7 | { city { mayor { name } mayor { name } mayor { name } mayor { name } mayor { name } mayor { name } } }
                    fields     | 15 | { city { name name name name name name ...F } } fragment F on City { name name name name name name name name }
                    aliases    | 3 | { a: city { b: name c: name } }
                    fragments  | 3 | { city { ...F ...G ...H } } fragment F on City { name } fragment G on City { name } fragment H on City { name }
                    rootFields | 3 | { a: city { name } b: city { name } ...F } fragment F on Query { things { nodes { __typename } } }""")
    void exceeds(String limit, long asked, String document) {
        GraphQLError error = refusal(document);
        assertThat(error.getExtensions())
            .containsAllEntriesOf(Map.of("code", "LIMIT_EXCEEDED", "limit", limit, "asked", asked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { city { ...A } } fragment A on City { ...A }                                       | A → A
            { city { ...A } } fragment A on City { mayor { ...B } } fragment B on Person { city { ...A } } | A → B → A
            fragment A on City { name }                                                         | fragments only""")
    void isNoDocument(String document, String message) {
        GraphQLError error = refusal(document);
        assertThat(error.getMessage()).contains(message);
        assertThat(error.getExtensions()).containsEntry("code", "INVALID_DOCUMENT");
    }

    private GraphQLError refusal(String document) {
        var thrown = new GraphQLError[1];
        assertThatExceptionOfType(AbortExecutionException.class)
            .isThrownBy(() -> this.check.check(Parser.parse(document), SCHEMA))
            .satisfies(ex -> thrown[0] = ex.getUnderlyingErrors().getFirst());
        return thrown[0];
    }

}
