package dev.baton.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.baton.support.Sdl;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyReaderTests {

    private static final String BASIS = """
            type Query { town(id: ID!): Town towns: [Town!]! }
            type Town implements Entity @node(label: "Place", prefix: "town", time: STATE) {
              "since" since: PartialDate @sortable
              size: Size
              twins: [Town!]! @walk(relationship: "TWIN_OF", direction: OUT)
            }
            interface Entity { id: ID! name: String! @sortable claims: [Claim!]! @reference(property: "claims") }
            type Claim @node(label: "Claim", prefix: "claim", time: STATE) { id: ID! }
            enum Size { SMALL LARGE }
            """;

    private static final String TWIN_OF = """
            type Twin @relationship(type: "TWIN_OF", between: [{from: ["Town"], to: ["Town"]}], time: EVENT) {
              order: Int @sortable
            }
            """;

    private static Vocabulary read(String sdl) {
        return VocabularyReader.read(new SchemaParser().parse(sdl));
    }

    @Test
    void aKindHasTheFieldsOfItsInterfacesAndItsOwn() {
        Kind town = read(BASIS + TWIN_OF).kind("Town");
        assertThat(town.label()).isEqualTo("Place");
        assertThat(town.time()).isEqualTo(TimeKind.STATE);
        assertThat(town.entity()).isTrue();
        assertThat(town.fields().keySet()).containsExactly("id", "name", "claims", "since", "size", "twins");
        assertThat(town.property("since")).isEqualTo(new Property("since", ValueType.Scalar.DATE, false, true));
        assertThat(town.property("size"))
            .isEqualTo(new Property("size", new ValueType.Choice("Size", List.of("SMALL", "LARGE")), false, false));
        assertThat(town.property("twins")).isNull();
        assertThat(town.fields().get("twins")).isEqualTo(new Field.Walk("twins", "TWIN_OF", Direction.OUT,
                new Target("Town", List.of("Town"), true), true, false));
    }

    @Test
    void anIdLeadsToItsKindByThePrefix() {
        Vocabulary vocabulary = read(BASIS + TWIN_OF);
        assertThat(vocabulary.kindOfId("town/cork")).isEqualTo(vocabulary.kind("Town"));
        assertThat(vocabulary.kindOfId("city/cork")).isNull();
        assertThat(vocabulary.kindOfId("town")).isNull();
    }

    @Test
    void aRelationshipKnowsItsEnds() {
        Relationship twin = read(BASIS + TWIN_OF).relationship("TWIN_OF");
        assertThat(twin.joins("Town", "Town")).isTrue();
        assertThat(twin.joins("Town", "Claim")).isFalse();
        assertThat(twin.farKinds("Town", Direction.IN)).isEqualTo(Set.of("Town"));
        assertThat(twin.property("order")).isEqualTo(new Property("order", ValueType.Scalar.INT, false, true));
    }

    static Stream<List<String>> faults() {
        return Stream.of(List.of(BASIS, "Town.twins: there is no relationship type 'TWIN_OF'"),
                List.of(BASIS + TWIN_OF.replace("to: [\"Town\"]", "to: [\"Claim\"]"),
                        "Town.twins: TWIN_OF does not lead to Town"),
                List.of(BASIS.replace("size: Size", "size: Entity") + TWIN_OF,
                        "Town.size: type 'Entity' needs @walk or @reference"),
                List.of(BASIS.replace("label: \"Place\", ", "") + TWIN_OF, "@node needs the argument 'label'"),
                List.of(BASIS.replace("town(id: ID!): Town", "city(id: ID!): City") + TWIN_OF,
                        "The SDL has no type 'City'"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultNamesItsPlace(List<String> fault) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(fault.getFirst())).withMessage(fault.getLast());
    }

    @Test
    void theProjectsRelationshipsJoinKindsThatExist() {
        Vocabulary vocabulary = Sdl.vocabulary();
        Set<String> kinds = Set.copyOf(vocabulary.kinds().stream().map(Kind::name).toList());
        assertThat(vocabulary.relationships()).isNotEmpty()
            .allSatisfy(r -> assertThat(r.ends()).isNotEmpty().allSatisfy(e -> {
                assertThat(kinds).containsAll(e.from());
                assertThat(kinds).containsAll(e.to());
            }));
    }

    /** The bounds of a state or event are kept for these fields alone. */
    @Test
    void theProjectsDatesAreThoseOfTheirTimeKind() {
        Sdl.vocabulary().kinds().forEach(k -> assertDates(k.name(), k.time(), k.properties()));
        Sdl.vocabulary().relationships().forEach(r -> assertDates(r.type(), r.time(), r.properties()));
    }

    private static void assertDates(String name, TimeKind time, Stream<Property> properties) {
        List<String> allowed = switch (time) {
            case STATE -> List.of("since", "until");
            case EVENT -> List.of("date");
            case STRUCTURE -> List.of();
        };
        assertThat(properties.filter(Property::isDate).map(Property::name)).as(name).isSubsetOf(allowed);
    }

    /** An id tells its kind, and a stored label too. */
    @Test
    void theProjectsPrefixesAndLabelsAreUnique() {
        assertThat(Sdl.vocabulary().kinds()).extracting(Kind::prefix).doesNotHaveDuplicates();
        assertThat(Sdl.vocabulary().kinds()).extracting(Kind::label).doesNotHaveDuplicates();
    }

}
