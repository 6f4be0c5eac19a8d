package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PropertiesTests {

    private static final TreeMap<String, Object> GIVEN = new TreeMap<>(
            Map.of("name", "Yeonsu", "claims", List.of("claim/1"), "order", 3L, "beginEarliest", -5L));

    private final SortedMap<String, Object> properties = Properties.of(GIVEN);

    @Test
    void areAsTheyWereGiven() {
        assertThat(properties).isEqualTo(GIVEN).hasSameHashCodeAs(GIVEN).hasToString(GIVEN.toString());
        assertThat(GIVEN).isEqualTo(properties);
        assertThat(List.copyOf(properties.keySet())).containsExactly("beginEarliest", "claims", "name", "order");
        assertThat(new TreeMap<>(properties)).isEqualTo(GIVEN);
        assertThat(properties.get("name")).isEqualTo("Yeonsu");
        assertThat(properties.get("nam")).isNull();
        assertThat(properties).containsKey("order").doesNotContainKey("until");
        assertThat(properties.firstKey()).isEqualTo("beginEarliest");
        assertThat(properties.lastKey()).isEqualTo("order");
        assertThat(properties.headMap("name")).isEqualTo(GIVEN.headMap("name"));
        assertThat(properties.tailMap("name")).isEqualTo(GIVEN.tailMap("name"));
        assertThat(properties.subMap("c", "o")).isEqualTo(GIVEN.subMap("c", "o"));
    }

    @Test
    void stayAsTheyAre() {
        TreeMap<String, Object> mine = new TreeMap<>(GIVEN);
        SortedMap<String, Object> taken = Properties.of(mine);
        mine.put("name", "Cork");
        assertThat(taken).isEqualTo(GIVEN);
        assertThatThrownBy(() -> taken.put("name", "Cork")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> taken.remove("name")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Properties.of(taken)).isSameAs(taken);
    }

    @Test
    void thereMayBeNone() {
        assertThat(Properties.of(new TreeMap<>())).isEmpty();
        assertThatThrownBy(() -> Properties.of(new TreeMap<>()).firstKey())
            .isInstanceOf(java.util.NoSuchElementException.class);
    }

}
