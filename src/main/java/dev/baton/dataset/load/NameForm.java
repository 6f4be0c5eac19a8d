package dev.baton.dataset.load;

import dev.baton.model.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One form of a node's name, while all that is said of it is collected. */
final class NameForm {

    private static final int LONGEST_SLUG = 60;

    private final String owner;

    private final String text;

    private final String language;

    private final Claim claim;

    private final Map<String, List<AcceptedValue.Candidate>> given = new LinkedHashMap<>();

    NameForm(String owner, String text, String language, Claim claim) {
        this.owner = owner;
        this.text = text;
        this.language = language;
        this.claim = claim;
    }

    /**
     * The permanent id: what bears the name, the name without accents, and what tells
     * equal ones apart.
     */
    String id() {
        String slug = Folding.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
        String hash = Digest.of(text + "\n" + language).substring(0, 8);
        return "name/" + owner + "/" + (shortened.isEmpty() ? hash : shortened + "-" + hash);
    }

    String owner() {
        return owner;
    }

    String text() {
        return text;
    }

    String language() {
        return language;
    }

    Claim claim() {
        return claim;
    }

    /** One source's kind, since or until of the form. */
    void give(String property, AcceptedValue.Candidate value) {
        given.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
    }

    @Nullable Object accepted(String property) {
        return AcceptedValue.of(given.getOrDefault(property, List.of()))
            .map(AcceptedValue.Candidate::value)
            .orElse(null);
    }

}
