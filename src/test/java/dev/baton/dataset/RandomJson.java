package dev.baton.dataset;

import dev.baton.model.Field;
import dev.baton.model.ValueType;
import dev.baton.model.ValueType.Choice;
import dev.baton.model.ValueType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Values as dataset files have them, at random. */
final class RandomJson {

    private static final List<String> WORDS = List.of("Ko Nam-seok", "Évry", "서울", "القاهرة", "\"quoted\" \\ back",
            "a, b; c", "line-\u2028-separator", "🏙 city", "O'Higgins", "=1+1", "\u00dcrümqi", "x".repeat(300));

    private static final List<String> DATES = List.of("2013", "2016-07", "2021-10-27", "2018/..", "2015~", "201X",
            "2021-10-27/2021-10-30", "2016-21");

    private final Random random;

    private final Map<String, List<String>> idsByKind;

    RandomJson(Random random, Map<String, List<String>> idsByKind) {
        this.random = random;
        this.idsByKind = idsByKind;
    }

    <T> T any(List<T> list) {
        return list.get(this.random.nextInt(list.size()));
    }

    String word() {
        return any(WORDS);
    }

    String idOf(List<String> kinds) {
        return any(this.idsByKind.get(any(kinds)));
    }

    Object of(Field.Value field) {
        String name = field.name();
        int year = this.random.nextInt(10);
        return switch (name) {
            case "language" -> any(List.of("en", "ko"));
            case "since" -> String.valueOf(2000 + year);
            case "until" -> String.valueOf(2010 + year);
            default -> of(field.property().type());
        };
    }

    private Object of(ValueType type) {
        return switch (type) {
            case Choice choice -> any(choice.values());
            case Scalar.INT -> this.random.nextInt(-1000, 1000);
            case Scalar.FLOAT -> this.random.nextInt(4) == 0 ? 1e21 : this.random.nextInt(100_000) / 100.0;
            case Scalar.BOOLEAN -> this.random.nextBoolean();
            case Scalar.DATE -> any(DATES);
            case Scalar.ID, Scalar.STRING, Scalar.DATE_TIME -> word();
        };
    }

    /**
     * Put some of the properties that a file may give.
     * @param only their names, empty for all
     */
    void maybe(Map<String, Object> into, Map<String, Field> fields, Set<String> only) {
        fields.forEach((name, field) -> {
            boolean wanted = only.isEmpty() ? !Set.of("id", "name", "claims").contains(name) : only.contains(name);
            if (field instanceof Field.Reference reference
                    && !this.idsByKind.keySet().containsAll(reference.target().kinds())) {
                return;
            }
            if (!wanted || this.random.nextInt(3) > 0) {
                return;
            }
            switch (field) {
                case Field.Value value -> into.put(name, of(value));
                case Field.Reference reference -> into.put(name, reference(reference));
                case Field.Walk walk -> {
                }
                case Field.Citations citations -> {
                }
            }
        });
    }

    private Object reference(Field.Reference reference) {
        if (!reference.many() || this.random.nextInt(3) == 0) {
            return idOf(reference.target().kinds());
        }
        return IntStream.range(0, this.random.nextInt(1, 3))
            .mapToObj(i -> idOf(reference.target().kinds()))
            .distinct()
            .toList();
    }

}
