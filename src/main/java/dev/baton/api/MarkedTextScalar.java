package dev.baton.api;

import dev.baton.model.Folding;
import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scalar {@code MarkedText}: inside, a text and behind its last line break the folded
 * words to mark in it, parted by blanks; outside, HTML in which they are marked, of a
 * long text the part around the first.
 */
final class MarkedTextScalar implements Coercing<String, String> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
        .name("MarkedText")
        .coercing(new MarkedTextScalar())
        .build();

    /** What folding takes for one word: an apostrophe does not part it. */
    private static final Pattern WORD = Pattern
        .compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'\\u2018\\u2019\\u02BB\\u02BC`\\u00B4]*");

    private static final int LONGEST = 300;

    private static final int BEFORE = 80;

    private MarkedTextScalar() {
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (!(value instanceof String both)) {
            throw new CoercingSerializeException("A MarkedText is made of a text");
        }
        int end = both.lastIndexOf('\n');
        return end < 0 ? marked(both, Set.of())
                : marked(both.substring(0, end), Set.copyOf(Arrays.asList(both.substring(end + 1).split(" "))));
    }

    private static String marked(String text, Set<String> words) {
        StringBuilder html = new StringBuilder();
        int begin = begin(text, words);
        int end = text.length() - begin <= LONGEST ? text.length() : wordEnd(text, begin + LONGEST);
        html.append(begin > 0 ? "… " : "");
        Matcher word = WORD.matcher(text).region(begin, end);
        int at = begin;
        while (word.find()) {
            escape(text.substring(at, word.start()), html);
            boolean fits = fits(word.group(), words);
            html.append(fits ? "<mark>" : "");
            escape(word.group(), html);
            html.append(fits ? "</mark>" : "");
            at = word.end();
        }
        escape(text.substring(at, end), html);
        return html.append(end < text.length() ? " …" : "").toString();
    }

    /** Where the part that is shown begins: some way before the first word that fits. */
    private static int begin(String text, Set<String> words) {
        if (text.length() <= LONGEST) {
            return 0;
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (fits(word.group(), words)) {
                int from = Math.max(0, word.start() - BEFORE);
                return from == 0 ? 0 : Math.min(wordEnd(text, from) + 1, word.start());
            }
        }
        return 0;
    }

    private static int wordEnd(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }

    /** A word as written may be several when folded. */
    private static boolean fits(String word, Set<String> words) {
        return Arrays.stream(Folding.fold(word).split(" ")).anyMatch(w -> !w.isEmpty() && words.contains(w));
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }

}
