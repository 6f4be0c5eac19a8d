package dev.baton.model;

import dev.baton.model.FixedCondition.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The text of a fixed read: one for each shape of a request, put together of parts that
 * are taken in or left out.
 *
 * @param pieces what it is put together of
 * @param facts what decides, each with the line of the file that names it first
 * @param choices all values of the enums and truth values that decide, by parameter
 */
public record FixedText(List<Piece> pieces, Map<Fact, Integer> facts, Map<String, List<String>> choices) {

    public FixedText {
        pieces = List.copyOf(pieces);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        choices = Ordered.copy(choices);
    }

    /** A piece of a text. */
    public sealed interface Piece {

        /** Words that always stand there, with single blanks between them. */
        record Words(String text) implements Piece {
        }

        /** One of two texts. */
        record Choice(FixedCondition when, List<Piece> then, List<Piece> otherwise) implements Piece {

            public Choice {
                then = List.copyOf(then);
                otherwise = List.copyOf(otherwise);
            }
        }

    }

    /** The text for requests of which these facts are true. */
    public String of(Collection<Fact> holding) {
        StringBuilder text = new StringBuilder();
        write(pieces, holding, text);
        return text.toString();
    }

    private static void write(List<Piece> pieces, Collection<Fact> facts, StringBuilder text) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String words) -> text.append(text.isEmpty() ? "" : " ").append(words);
                case Piece.Choice(FixedCondition when, var then, var otherwise) ->
                    write(when.holds(facts) ? then : otherwise, facts, text);
            }
        }
    }

    /**
     * A few sets of facts, by which each fact is tried both ways and each enum with all
     * of its values.
     */
    public List<Set<Fact>> variants() {
        int most = choices.values().stream().mapToInt(List::size).max().orElse(0);
        List<Set<Fact>> variants = new ArrayList<>();
        for (int i = 0; i < (facts.isEmpty() ? 1 : Math.max(most, 2)); i++) {
            Set<Fact> variant = new LinkedHashSet<>();
            int at = i;
            choices.forEach(
                    (parameter, words) -> variant.add(new FixedCondition.Is(parameter, words.get(at % words.size()))));
            if (i % 2 == 1) {
                facts.keySet().stream().filter(f -> !(f instanceof FixedCondition.Is)).forEach(variant::add);
            }
            variants.add(variant);
        }
        return variants;
    }

    /** The same text with something put in the place of its words. */
    FixedText with(UnaryOperator<String> words) {
        return new FixedText(with(pieces, words), facts, choices);
    }

    private static List<Piece> with(List<Piece> pieces, UnaryOperator<String> words) {
        return pieces.stream().<Piece>map(piece -> switch (piece) {
            case Piece.Words(String text) -> new Piece.Words(words.apply(text));
            case Piece.Choice(FixedCondition when, var then, var otherwise) ->
                new Piece.Choice(when, with(then, words), with(otherwise, words));
        }).toList();
    }

    /** The same text, of which is known what values its enums have. */
    FixedText choosing(Map<String, List<String>> choices) {
        return new FixedText(pieces, facts, choices);
    }

}
