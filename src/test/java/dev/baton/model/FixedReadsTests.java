package dev.baton.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.baton.model.FixedRead.Column;
import dev.baton.model.FixedRead.Key;
import dev.baton.model.FixedRead.KeyKind;
import dev.baton.model.FixedRead.Taken;
import dev.baton.model.ReadField.Parameter;
import dev.baton.support.Sdl;
import graphql.schema.idl.SchemaParser;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers of fixed reads, and that SDL and header must say the same. */
class FixedReadsTests {

    private static final String SDL = """
            type Query { disagreements(about: ID, source: ID): [Disagreement!]! @read(file: "disagreements") }
            type Disagreement @record {
              subject: String! predicate: String! node: Entity relationship: Relationship
              about: [Entity!]! claims: [Claim!]!
            }
            interface Entity { id: ID! }
            interface Relationship { id: ID! }
            type City implements Entity @node(label: "City", prefix: "city", time: STRUCTURE) { size: Int }
            type Claim @node(label: "Claim", prefix: "claim", time: STATE) { id: ID! }
            type Twin implements Relationship
              @relationship(type: "TWIN_OF", between: [{from: ["City"], to: ["City"]}], time: EVENT) { order: Int }
            """;

    @Test
    void aHeaderIsRead() {
        FixedRead read = FixedReads.of("x", """
                // What it is for.
                // @param hops Int 1..8
                // @column cities [City!]! 5
                // @column score Float!
                // @order score NUMBER DESC, id TEXT
                // @rows 20
                // @looks City 500
                MATCH (c:City)
                // A comment.
                RETURN c
                """);
        assertThat(read.text().of(List.of())).isEqualTo("MATCH (c:City) RETURN c");
        assertThat(read.parameters()).containsEntry("hops", new Taken("Int", List.of(1, 8), ""));
        assertThat(read.columns()).containsEntry("cities", new Column("[City!]!", 5))
            .containsEntry("score", new Column("Float!", 1));
        assertThat(read.order()).containsExactly(new Key("score", KeyKind.NUMBER, true),
                new Key("id", KeyKind.TEXT, false));
        assertThat(read.rows()).isEqualTo(20);
        assertThat(read.looks()).containsExactly("City", "500");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            // @parameter id ID  | begins with none of
            // @param id         | something is missing
            // @rows many        | many is no number
            RETURN $id           | no '@param' names $id
            """)
    void aHeaderThatIsNotUnderstoodIsTold(String line, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> FixedReads.of("x", line))
            .withMessageContaining("cypher/read/x.cypher, line 1: ")
            .withMessageContaining(why);
    }

    @Test
    void aFieldIsBoundToItsFile() {
        ReadField field = Objects.requireNonNull(read(SDL).readOrNull("Query", "disagreements"));
        assertThat(field.many()).isTrue();
        assertThat(field.dated()).isFalse();
        assertThat(field.parameters()).extracting(Parameter::name).containsExactly("about", "source");
        assertThat(field.type().relationships()).containsExactly("TWIN_OF");
        assertThat(read(SDL).rootFields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file: "disagreements" | file: "nothing"    | no file cypher/read/nothing.cypher
            predicate: String!    | predicate: Int!    | the SDL has 'predicate Int!'
            about: [Entity!]!     | other: [Entity!]!  | the SDL has 'other [Entity!]!'
            node: Entity          |                    | the file's column 'node' is no field
            (about: ID,           | (                  | nothing gives the parameter 'about'
            (about: ID,           | (about: ID, x: ID, | takes the argument 'x'
            (about: ID,           | (about: ID!,       | parameter 'about' of disagreements.cypher is ID
            : [Disagreement!]!    | : Disagreement     | has no '@order'
            Disagreement @record  | Disagreement       | has no @record
            """)
    void whereSdlAndHeaderDifferTheStartFails(String right, String wrong, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(SDL.replace(right, wrong == null ? "" : wrong)))
            .withMessageContaining(why);
    }

    static Stream<String> files() {
        return Stream.of(Objects.requireNonNull(new File("cypher/read").list())).map(f -> f.replace(".cypher", ""));
    }

    /** A file that no field is bound to would not be tested by anything. */
    @ParameterizedTest
    @MethodSource("files")
    void everyFileHasAField(String name) {
        assertThat(Sdl.vocabulary().reads()).extracting(r -> r.read().name()).contains(name);
    }

    private static Vocabulary read(String sdl) {
        return VocabularyReader.read(Extensions.merge(new SchemaParser().parse(sdl)));
    }

}
