package dev.baton.dataset.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.api.schema.SchemaExpander;
import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.Finding;
import dev.baton.dataset.check.Checker;
import dev.baton.model.Extensions;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.TimeKind;
import dev.baton.model.Vocabulary;
import dev.baton.support.Sdl;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dataset brings kinds of node of its own, or is told what is wrong with them. */
class OwnKindsTests {

    private static final String CLIMATE = "src/test/resources/networks/climate";

    private static final String GOOD = """
            "A ship."
            type Ship implements Entity & Node @node(label: "Ship", prefix: "ship", time: STATE) {
              "Since when it sails."
              since: PartialDate @sortable
              "Where it is at home."
              home: City @walk(relationship: "AT_HOME", direction: OUT)
            }

            "That a ship is at home somewhere."
            type AtHome implements Relationship
              @relationship(type: "AT_HOME", between: [{ from: ["Ship"], to: ["City"] }], time: STRUCTURE) {
              "What its captain says of it."
              note: String
            }

            extend type Query {
              "All ships."
              ships: [Ship!]!
            }
            """;

    private static TypeDefinitionRegistry service() {
        TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
        for (File file : Objects.requireNonNull(new File("graphql").listFiles())) {
            registry.merge(new SchemaParser().parse(file));
        }
        return Extensions.merge(registry);
    }

    private static OwnKinds of(String sdl) {
        return OwnKinds.of(OwnKindsTests::service,
                List.of(new DatasetFile("kinds/ships.graphqls", sdl.getBytes(StandardCharsets.UTF_8))),
                SchemaExpander::expand);
    }

    @Test
    void aKindOfItsOwnIsAWordLikeAnyOther() {
        OwnKinds kinds = of(GOOD);
        assertThat(kinds.findings()).isEmpty();
        assertThat(kinds.vocabulary().kind("Ship").prefix()).isEqualTo("ship");
        assertThat(kinds.vocabulary().relationship("AT_HOME").time()).isEqualTo(TimeKind.STRUCTURE);
        assertThat(Sdl.vocabulary().kindOfId("ship/argo")).isNull();
    }

    /** The change, the line of the finding, and what it says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type Ship          | type Ship {{           | 2  | this is no SDL
            "A ship."          | ""                     | 2  | 'Ship' has no description
            "Since when it sails." | ""                 | 4  | 'Ship.since' has no description
            since: PartialDate | launched: PartialDate  | 4  | the date 'launched' cannot be compared
            note: String       | date: PartialDate      | 13 | the date 'date' cannot be compared
            "AT_HOME", direction | "HOME", direction    | 6  | there is no relationship type 'HOME'
            home: City         | home: Town             | 6  | Town
            prefix: "ship"     | prefix: "city"         | 2  | the prefix 'city' is taken
            prefix: "ship"     | prefix: "Ship!"        | 2  | 'Ship!' is no prefix
            label: "Ship"      | label: "KeptPart"      | 2  | the label 'KeptPart' is taken
            type Ship          | type City              | 1  | City
            extend type Query  | extend type Querry     | 16 | there is no type 'Querry' to extend
            "AT_HOME", between | "HOSTED", between      | 10 | the type 'HOSTED' is taken
            Entity & Node @    | Node @                 | 2  | 'Ship' cannot be registered
            implements Relationship | ``                | 10 | no source can state 'AtHome'
            @node(label: "Ship", prefix: "ship", time: STATE) | `` | 2 | neither a kind of node nor a relationship
            extend type Query  | scalar Colour extend type Query | 16 | this cannot be added by a dataset
            """)
    void aWrongOneIsAFindingWithFileAndLine(String right, String wrong, int line, String says) {
        assertThat(GOOD).contains(right);
        OwnKinds kinds = of(GOOD.replace(right, wrong));
        assertThat(kinds.findings()).as(kinds.findings().toString())
            .anySatisfy(finding -> assertThat(finding.problem()).contains(says));
        Finding finding = kinds.findings().stream().filter(f -> f.problem().contains(says)).findFirst().orElseThrow();
        assertThat(finding.place().file()).isEqualTo("kinds/ships.graphqls");
        assertThat(finding.place().line()).isEqualTo(line);
        assertThat(kinds.vocabulary().kindOfId("ship/argo")).isNull();
    }

    @Test
    void factsOfSuchAKindAreCheckedAsAnyOther() {
        Dataset climate = DatasetReader.read(CLIMATE);
        OwnKinds kinds = OwnKinds.of(OwnKindsTests::service, climate.kinds(), SchemaExpander::expand);
        assertThat(kinds.findings()).isEmpty();
        assertThat(Checker.check(climate, kinds.vocabulary())).isEmpty();
        assertThat(Checker.check(climate, Sdl.vocabulary())).extracting(Finding::toString)
            .anyMatch(finding -> finding.contains("fund/green-climate-fund"));
    }

    /**
     * What the rule asks of datasets, the service itself keeps: other dates have no
     * bounds.
     */
    @Test
    void everyDateOfTheServiceHasBounds() {
        Vocabulary vocabulary = Sdl.vocabulary();
        for (Kind kind : vocabulary.kinds()) {
            assertThat(dates(kind.properties().filter(Property::isDate).map(Property::name).collect(Collectors.toSet()),
                    kind.time()))
                .as(kind.name())
                .isTrue();
        }
        vocabulary.relationships()
            .forEach(relationship -> assertThat(dates(
                    relationship.properties().filter(Property::isDate).map(Property::name).collect(Collectors.toSet()),
                    relationship.time()))
                .as(relationship.name())
                .isTrue());
    }

    private static boolean dates(Set<String> names, TimeKind time) {
        return switch (time) {
            case STATE -> Set.of("since", "until").containsAll(names);
            case EVENT -> Set.of("date").containsAll(names);
            case STRUCTURE -> names.isEmpty();
        };
    }

}
