package dev.baton.plan;

import dev.baton.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Checks ids that come with a request. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z-]+/[\\p{Graph}]{1,300}");

    private final Vocabulary vocabulary;

    private final UnaryOperator<String> survivors;

    /**
     * @param survivors tells where an id leads that may have been merged into another
     */
    Ids(Vocabulary vocabulary, UnaryOperator<String> survivors) {
        this.vocabulary = vocabulary;
        this.survivors = survivors;
    }

    /** Checks a list of at most so many ids. */
    List<String> check(List<?> list, int most) {
        if (list.size() > most) {
            throw RequestException.argument("ids", list.size() + " ids", "at most %d may be asked for".formatted(most));
        }
        return list.stream().map(id -> check((String) id)).toList();
    }

    /** The id to look for: that of the survivor where it was merged. */
    String check(String id) {
        if (!FORM.matcher(id).matches() || vocabulary.kindOfId(id) == null) {
            List<String> prefixes = vocabulary.kinds().stream().map(k -> k.prefix()).sorted().toList();
            throw new RequestException(ErrorCode.BAD_ID,
                    "%s is no id: an id is a prefix, a slash and a name, such as city/some-town; prefixes are %s"
                        .formatted(Shown.value(id), String.join(", ", prefixes)),
                    Map.of("value", Shown.value(id), "allowed", prefixes));
        }
        return survivor(id);
    }

    /** Where an id leads, whatever its form: itself where it was not merged. */
    String survivor(String id) {
        return survivors.apply(id);
    }

}
