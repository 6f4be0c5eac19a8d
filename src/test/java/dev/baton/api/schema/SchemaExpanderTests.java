package dev.baton.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.model.Direction;
import dev.baton.model.Field;
import dev.baton.model.RootField;
import dev.baton.support.Engines;
import dev.baton.support.Sdl;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule of {@code docs/schema.md}, and that no element of the API is left without a
 * description.
 */
class SchemaExpanderTests {

    @Test
    void everyElementIsDescribed() {
        List<String> bare = new ArrayList<>();
        Engines.schema()
            .getAllTypesAsList()
            .stream()
            .filter(t -> !Introspection.isIntrospectionTypes(t))
            .filter(t -> !(t instanceof GraphQLScalarType s && ScalarInfo.isGraphqlSpecifiedScalar(s)))
            .forEach(t -> describe(t, bare));
        assertThat(bare).isEmpty();
    }

    private static void describe(GraphQLNamedType type, List<String> bare) {
        check(type.getName(), type, bare);
        switch (type) {
            case GraphQLFieldsContainer container -> container.getFieldDefinitions().forEach(f -> {
                check(type.getName() + "." + f.getName(), f, bare);
                for (GraphQLArgument argument : f.getArguments()) {
                    check(type.getName() + "." + f.getName() + "." + argument.getName(), argument, bare);
                }
            });
            case GraphQLInputObjectType input ->
                input.getFields().forEach(f -> check(type.getName() + "." + f.getName(), f, bare));
            case GraphQLEnumType choice ->
                choice.getValues().forEach(v -> check(type.getName() + "." + v.getName(), v, bare));
            default -> {
            }
        }
    }

    private static void check(String name, GraphQLNamedSchemaElement element, List<String> bare) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            bare.add(name);
        }
    }

    @ParameterizedTest
    @CsvSource({ "Session, speakers, SessionSpeakersConnection!", "City, country, Country",
            "Query, cities, CityConnection!", "City, names, EntityNamesConnection!", "City, citations, [Citation!]!",
            "SessionSpeakersConnection, totalCount, Int!",
            "SessionSpeakersConnection, groups, [SessionSpeakersGroup!]!", "SessionSpeakersGroup, keys, [GroupKey!]!",
            "SessionSpeakersGroup, nodes, [Speaker!]!", "SessionSpeakersGroup, average, Float",
            "SessionSpeakersConnection, nodes, [Speaker!]!", "SessionSpeakersEdge, node, Speaker!",
            "SessionSpeakersEdge, order, Int" })
    void fieldsHaveTheirTypes(String type, String field, String expected) {
        assertThat(GraphQLTypeUtil
            .simplePrint(((GraphQLObjectType) Engines.schema().getType(type)).getField(field).getType()))
            .isEqualTo(expected);
    }

    @Test
    void everyWalkHasAWayBack() {
        Sdl.vocabulary().relationships().forEach(relationship -> {
            for (var direction : Direction.values()) {
                assertThat(Sdl.vocabulary()
                    .kinds()
                    .stream()
                    .flatMap(k -> k.fields().values().stream())
                    .anyMatch(f -> f instanceof Field.Walk w && w.relationship().equals(relationship.type())
                            && w.direction() == direction))
                    .as(relationship.type() + " " + direction)
                    .isTrue();
            }
        });
    }

    @Test
    void whateverLeadsToTheHistoryTakesADate() {
        GraphQLObjectType query = Engines.schema().getQueryType();
        Sdl.vocabulary()
            .rootFields()
            .forEach(root -> assertThat(query.getField(root.name()).getArgument("asOf") != null).as(root.name())
                .isEqualTo(!(root instanceof RootField.Only)));
        Sdl.vocabulary().kinds().forEach(kind -> {
            GraphQLObjectType type = Engines.schema().getObjectType(kind.name());
            kind.fields()
                .values()
                .stream()
                .filter(Field.Walk.class::isInstance)
                .forEach(walk -> assertThat(type.getField(walk.name()).getArgument("asOf"))
                    .as(kind.name() + "." + walk.name())
                    .isNotNull());
        });
    }

    /** As of a date there may be none. */
    @Test
    void aFieldThatLeadsToOneNodeMayBeNull() {
        Sdl.vocabulary().kinds().forEach(kind -> kind.fields().values().forEach(field -> {
            boolean one = field instanceof Field.Walk walk && !walk.many()
                    || field instanceof Field.Reference reference && !reference.many();
            var type = Engines.schema().getObjectType(kind.name()).getField(field.name()).getType();
            assertThat(one && GraphQLTypeUtil.isNonNull(type)).as(kind.name() + "." + field.name()).isFalse();
        }));
    }

    @Test
    void mappingDirectivesAreNoPartOfTheApi() {
        assertThat(Engines.schema().getDirectives()).extracting(d -> d.getName())
            .contains("graphVersion")
            .doesNotContain("node", "relationship", "walk", "reference", "citations", "sortable");
    }

}
