package dev.baton.dataset.check;

import dev.baton.dataset.Findings;
import dev.baton.dataset.Json;
import dev.baton.model.Folding;
import dev.baton.model.Kind;
import dev.baton.model.Vocabulary;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an id must look like. */
final class Ids {

    private static final int LONGEST = 120;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {
    }

    /** The kind that an id names, or null after a finding. */
    static @Nullable Kind check(Json.Text id, Vocabulary vocabulary, Predicate<Kind> allowed, Findings findings) {
        Kind kind = vocabulary.kindOfId(id.value());
        if (kind == null || !allowed.test(kind)) {
            String prefixes = vocabulary.kinds()
                .stream()
                .filter(allowed)
                .map(k -> k.prefix() + "/")
                .sorted()
                .collect(Collectors.joining(", "));
            findings.error(id.place(), "the id '%s' does not begin with the prefix of a kind".formatted(id),
                    "begin it with one of " + prefixes);
            return null;
        }
        String slug = id.value().substring(kind.prefix().length() + 1);
        if (!SLUG.matcher(slug).matches()) {
            findings.error(id.place(), "the id '%s' has characters that an id cannot have".formatted(id),
                    "write a-z, 0-9 and single hyphens after the slash, such as %s/%s".formatted(kind.prefix(),
                            proposal(slug)));
        }
        else if (id.value().length() > LONGEST) {
            findings.error(id.place(), "the id '%s' is too long".formatted(id),
                    "use at most %d characters".formatted(LONGEST));
        }
        return kind;
    }

    private static String proposal(String slug) {
        String proposal = Folding.fold(slug).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return proposal.isEmpty() ? "name" : proposal;
    }

    /** Whether a key of a relationship is one. */
    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

}
