package dev.baton.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.baton.model.FixedCondition.Column;
import dev.baton.model.FixedCondition.Fact;
import dev.baton.model.FixedCondition.Given;
import dev.baton.model.FixedCondition.Is;
import dev.baton.support.Sdl;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of fixed reads: one for each shape of a request. */
class FixedTextTests {

    private static final Given HOPS = new Given("hops");

    private static final Column GAPS = new Column("hops.gaps");

    private static final Is NEAREST = new Is("by", "NEAREST");

    private static FixedText text(String... lines) {
        return FixedReads.of("x", String.join("\n", lines)).text();
    }

    @Test
    void aPartIsTakenInWhereItsConditionHolds() {
        FixedText text = text("MATCH (n)", "// @when column hops.gaps", "WHERE n.gap", "// @end", "RETURN n");
        assertThat(text.of(Set.of(GAPS))).isEqualTo("MATCH (n) WHERE n.gap RETURN n");
        assertThat(text.of(Set.of(HOPS))).isEqualTo("MATCH (n) RETURN n");
    }

    @Test
    void elseStandsForWhatDoesNotHold() {
        FixedText text = text("// @param by X", "RETURN", "  // @when $by = NEAREST", "  1", "  // @else", "  2",
                "  // @end");
        assertThat(text.of(Set.of(NEAREST))).isEqualTo("RETURN 1");
        assertThat(text.of(Set.of())).isEqualTo("RETURN 2");
    }

    @Test
    void oneOfSeveralIsEnoughAndAbsentIsNotGiven() {
        FixedText text = text("// @when column hops.gaps or $hops absent", "RETURN 1", "// @end");
        assertThat(text.of(Set.of(GAPS, HOPS))).isEqualTo("RETURN 1");
        assertThat(text.of(Set.of())).isEqualTo("RETURN 1");
        assertThat(text.of(Set.of(HOPS))).isEmpty();
    }

    @Test
    void conditionsStandWithinOthers() {
        FixedText text = text("// @when $hops given", "a", "// @when column hops.gaps", "b", "// @else", "c", "// @end",
                "// @else", "d", "// @end", "e");
        assertThat(text.of(Set.of(HOPS, GAPS))).isEqualTo("a b e");
        assertThat(text.of(Set.of(HOPS))).isEqualTo("a c e");
        assertThat(text.of(Set.of(GAPS))).isEqualTo("d e");
        assertThat(text.facts()).containsEntry(HOPS, 1).containsEntry(GAPS, 3);
    }

    @Test
    void aPartIsPutWithTheNamesOfThePlace() {
        FixedText text = text("// @part seen(x, at)", "  // a comment", "  WHERE x.from < at AND y.x {{more(x)}}",
                "// @end", "// @part more(z)", "  // @when $hops given", "  AND z.more", "  // @end", "// @end",
                "MATCH (n {{seen(n, 1)}})-[r {{seen(r, 2)}}]-()");
        assertThat(text.of(Set.of(HOPS)))
            .isEqualTo("MATCH (n WHERE n.from < 1 AND y.x AND n.more )-[r WHERE r.from < 2 AND y.x AND r.more ]-()");
        assertThat(text.of(Set.of())).isEqualTo("MATCH (n WHERE n.from < 1 AND y.x )-[r WHERE r.from < 2 AND y.x ]-()");
    }

    @Test
    void eachFactIsTriedBothWaysAndEachValueOfAnEnum() {
        FixedText text = text("// @when $by = NEAREST", "// @when column hops.gaps", "a", "// @end", "// @end",
                "// @when $hops given", "b", "// @end")
            .choosing(Map.of("by", List.of("FARTHEST", "NEAREST", "ANY")));
        List<Set<Fact>> variants = text.variants();
        assertThat(variants).containsExactly(Set.of(new Is("by", "FARTHEST")), Set.of(NEAREST, GAPS, HOPS),
                Set.of(new Is("by", "ANY")));
        assertThat(text("RETURN 1").variants()).containsExactly(Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            // @when $by = NEAREST; RETURN 1                            | 1 | no '@end'
            RETURN 1; // @end                                           | 2 | '@end' belongs to no
            RETURN 1; // @else                                          | 2 | '@else' belongs to no
            // @when column a; // @else; // @else; // @end              | 3 | another '@else'
            // @when size = 3; // @end                                  | 1 | 'size = 3' is none of
            // @when $a given and $b given; // @end                     | 1 | is none of
            // @when; // @end                                           | 1 | is none of
            // @part p; // @end                                         | 1 | a part is written
            // @part p(); x; // @end                                    | 1 | put nowhere
            // @part p(); x                                             | 1 | no '@end'
            // @part p(); // @end; // @part p(); // @end; {{p()}}       | 3 | another part 'p'
            RETURN 1; {{p()}}                                           | 2 | no part 'p'
            // @part p(x); x; // @end; {{p()}}                          | 4 | the part 'p' takes 1 names
            // @part p(); {{p()}}; // @end; {{p()}}                     | 2 | the part 'p' holds itself
            """)
    void whatIsNotUnderstoodIsToldWithItsLine(String lines, int line, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> text(lines.strip().split("; ")))
            .withMessageContaining("cypher/read/x.cypher, line " + line + ": ")
            .withMessageContaining(why);
    }

    /** A text must not depend on what is not there, and never on a value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            column paths.size    | there is no column 'paths.size'
            $hop given           | no argument gives the parameter '$hop'
            $from given          | the argument 'from' is always given
            $select given        | say which value it is about
            $select = LONGEST    | it is one of [SHORTEST, ALL_SHORTEST]
            $hops = 4            | only an enum or a truth value decides by its value
            $beginLatestBy given | no argument gives the parameter
            """)
    void whatDecidesIsTheShapeOfTheField(String condition, String why) {
        ReadField paths = Objects.requireNonNull(Sdl.vocabulary().readOrNull("Query", "paths"));
        FixedText text = text("RETURN 1", "// @when " + condition, "// @end");
        SdlTypes types = new SdlTypes(Sdl.registry());
        var arguments = types.object("Query")
            .getFieldDefinitions()
            .stream()
            .filter(f -> f.getName().equals("paths"))
            .findFirst()
            .orElseThrow()
            .getInputValueDefinitions();
        FixedConditionCheck check = new FixedConditionCheck(types, paths.read().with(text), paths.parameters(),
                arguments);
        assertThatIllegalArgumentException().isThrownBy(check::checked)
            .withMessageContaining("cypher/read/paths.cypher, line 2: ")
            .withMessageContaining(why);
    }

}
