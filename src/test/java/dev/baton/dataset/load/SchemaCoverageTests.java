package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Relationship;
import dev.baton.model.Stored;
import dev.baton.model.ValueType.Scalar;
import dev.baton.plan.HubIndex;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The schema files follow the vocabulary: whoever adds a kind, type or sortable property
 * is told what to add.
 */
class SchemaCoverageTests {

    private String schema = "";

    @BeforeEach
    void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/schema"))) {
            schema = files.map(SchemaCoverageTests::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Test
    void everyNodesIdIsUnique() {
        assertThat(schema).contains("FOR (n:Entity) REQUIRE n.id IS UNIQUE;");
    }

    @Test
    void theIdsOfEveryRelationshipTypeAreUnique() {
        assertThat(Sdl.vocabulary().relationships()).extracting(Relationship::type)
            .allSatisfy(
                    type -> assertThat(schema).contains("FOR ()-[r:%s]-() REQUIRE r.id IS UNIQUE;".formatted(type)));
    }

    @Test
    void everyOrderOfEveryKindHasItsIndex() {
        for (Kind kind : Sdl.vocabulary().kinds()) {
            kind.properties()
                .filter(p -> p.sortable() && p.type() != Scalar.ID)
                .map((Property p) -> "FOR (n:%s) ON (n.%s, n.id);".formatted(kind.label(), Stored.key(p)))
                .forEach(index -> assertThat(schema).contains(index));
        }
    }

    /** Whoever adds a list of far ends, or an order to one, adds its index. */
    @Test
    void everyOrderOfFarEndsThatIsStoredOnTheRelationshipHasItsIndex() {
        assertThat(HubIndex.all(Sdl.vocabulary())).extracting(SchemaCoverageTests::statement)
            .contains("FOR ()-[r:MEMBER_OF]-() ON (r.toId, r.beginEarliest, r.id);",
                    "FOR ()-[r:MEMBER_OF]-() ON (r.toId, r.fromNameKey, r.id);",
                    "FOR ()-[r:SPOKE_AT]-() ON (r.toId, r.orderKey, r.id);",
                    "FOR ()-[r:SPOKE_AT]-() ON (r.toId, r.orderKey, r.fromNameKey, r.id);",
                    "FOR ()-[r:CITES]-() ON (r.toId, r.id);")
            .allSatisfy(index -> assertThat(schema).contains(index));
    }

    @Test
    void noIndexOfRelationshipsIsWithoutItsOrder() {
        assertThat(schema.lines().filter(line -> line.startsWith("FOR ()-[r:") && line.contains(" ON (")))
            .containsExactlyInAnyOrderElementsOf(
                    HubIndex.all(Sdl.vocabulary()).stream().map(SchemaCoverageTests::statement).toList());
    }

    private static String statement(HubIndex index) {
        return "FOR ()-[r:%s]-() ON (r.%s, %s);".formatted(index.relationship(), HubIndex.near(index.direction()),
                index.keys().stream().map(key -> "r." + key).collect(Collectors.joining(", ")));
    }

    /** Search tells by which property it found a text, so it names those of the index. */
    @Test
    void searchLooksInEachTextOfItsIndex() throws IOException {
        String search = Files.readString(Path.of("cypher/read/search.cypher"));
        String index = schema.substring(schema.indexOf("FULLTEXT INDEX texts"));
        List<String> indexed = Pattern.compile("n\\.(\\w+)Key[,\\]]")
            .matcher(index.substring(0, index.indexOf("OPTIONS")))
            .results()
            .map(found -> found.group(1))
            .toList();
        assertThat(indexed).hasSizeGreaterThan(5);
        assertThat(search).contains(
                indexed.stream().map(property -> "'" + property + "'").collect(Collectors.joining(", ", "[", "]")));
        assertThat(Sdl.vocabulary().kinds().stream().flatMap(Kind::properties).map(Property::name))
            .containsAll(indexed);
    }

    @Test
    void everyEntityIsFoundByName() {
        assertThat(Sdl.vocabulary().kinds()).filteredOn(Kind::entity)
            .isNotEmpty()
            .allSatisfy(
                    kind -> assertThat(schema).contains("FOR (n:%s) ON (n.nameKey, n.id);".formatted(kind.label())));
    }

}
