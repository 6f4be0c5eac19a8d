package dev.baton.model;

import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.baton.model.FixedCondition.Column;
import dev.baton.model.FixedCondition.Fact;
import dev.baton.model.FixedCondition.Is;
import dev.baton.support.BatonTest;
import dev.baton.support.Sdl;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.test.context.TestPropertySource;

/**
 * The database understands every fixed read: with everything that can be taken in, with
 * nothing, and with each of it alone taken in and alone left out.
 */
@BatonTest
@TestPropertySource(properties = "baton.dataset=")
class FixedTextsIT {

    private final Driver driver;

    FixedTextsIT(Driver driver) {
        this.driver = driver;
    }

    static Stream<FixedRead> reads() {
        Map<String, FixedRead> reads = new LinkedHashMap<>();
        Sdl.vocabulary().reads().forEach(r -> reads.put(r.read().name(), r.read()));
        return reads.values().stream();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void isUnderstood(FixedRead read) {
        Map<String, Object> parameters = new HashMap<>();
        read.parameters().keySet().forEach(p -> parameters.put(p, null));
        for (Set<Fact> facts : shapes(read.text())) {
            String text = read.text().of(facts);
            assertThatNoException().as("%s when %s: %s", read.name(), facts, text)
                .isThrownBy(() -> driver.executableQuery("EXPLAIN " + text).withParameters(parameters).execute());
        }
    }

    private static Set<Set<Fact>> shapes(FixedText text) {
        Set<Set<Fact>> shapes = new LinkedHashSet<>(text.variants());
        for (Set<Fact> variant : text.variants()) {
            for (Fact fact : text.facts().keySet()) {
                if (!(fact instanceof Is)) {
                    shapes.add(turned(variant, fact));
                }
            }
        }
        return shapes;
    }

    /** A row within is selected only where the rows around it are. */
    private static Set<Fact> turned(Set<Fact> variant, Fact fact) {
        Set<Fact> turned = new LinkedHashSet<>(variant);
        if (!turned.remove(fact)) {
            turned.add(fact);
            if (fact instanceof Column(String path)) {
                for (int at = path.indexOf('.'); at > 0; at = path.indexOf('.', at + 1)) {
                    turned.add(new Column(path.substring(0, at)));
                }
            }
        }
        else if (fact instanceof Column(String path)) {
            turned.removeIf(f -> f instanceof Column(String other) && other.startsWith(path + "."));
        }
        return turned;
    }

}
