package dev.baton.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a dataset file while it is read: takes the known keys out of it and finds
 * what has the wrong shape.
 */
final class Entry {

    private final Json.Members json;

    private final Map<String, Json> rest;

    private final Findings findings;

    Entry(Json.Members json, Findings findings) {
        this.json = json;
        this.rest = new LinkedHashMap<>(json.members());
        this.findings = findings;
    }

    Place place() {
        return json.place();
    }

    /** What was not taken yet. */
    Map<String, Json> rest() {
        return rest;
    }

    boolean has(String key) {
        return json.members().containsKey(key);
    }

    Json.@Nullable Text text(String key) {
        Json value = rest.remove(key);
        if (value == null || value instanceof Json.Text) {
            return (Json.Text) value;
        }
        findings.error(value.place(), "'%s' is %s".formatted(key, value.description()), "write a text in quotes");
        return null;
    }

    /** A text that must be there; without it there is a finding and null. */
    Json.@Nullable Text required(String key, String remedy) {
        if (!has(key)) {
            findings.error(place(), "'%s' is missing".formatted(key), remedy);
        }
        return text(key);
    }

    /** A value of any kind that must be there; without it there is a finding and null. */
    @Nullable Json value(String key, String remedy) {
        Json value = rest.remove(key);
        if (value == null) {
            findings.error(place(), "'%s' is missing".formatted(key), remedy);
        }
        return value;
    }

    /** The texts in a list; a missing list is an empty one. */
    List<Json.Text> texts(String key) {
        Json value = rest.remove(key);
        List<Json.Text> texts = new ArrayList<>();
        if (value instanceof Json.Items(Place place, List<Json> items)) {
            for (Json item : items) {
                if (item instanceof Json.Text text) {
                    texts.add(text);
                }
                else {
                    findings.error(item.place(), "'%s' holds %s".formatted(key, item.description()),
                            "write a text in quotes");
                }
            }
        }
        else if (value != null) {
            findings.error(value.place(), "'%s' is %s".formatted(key, value.description()), "write a list in brackets");
        }
        return texts;
    }

    /** A word of an enum, or the given one where the key is missing or wrong. */
    <E extends Enum<E>> E word(String key, E otherwise) {
        E word = word(key, otherwise.getDeclaringClass());
        return word == null ? otherwise : word;
    }

    /** A word of an enum, or null where the key is missing or wrong. */
    private <E extends Enum<E>> @Nullable E word(String key, Class<E> type) {
        Json.Text text = text(key);
        if (text == null) {
            return null;
        }
        E[] words = type.getEnumConstants();
        for (E word : words) {
            if (word.name().equals(text.value())) {
                return word;
            }
        }
        findings.error(text.place(), "'%s' has no value '%s'".formatted(key, text),
                "write one of " + String.join(", ", Arrays.stream(words).map(Enum::name).toList()));
        return null;
    }

    @Nullable Entry object(String key, String remedy) {
        Json value = rest.remove(key);
        if (value instanceof Json.Members members) {
            return new Entry(members, findings);
        }
        Place place = value == null ? place() : value.place();
        String problem = value == null ? "is missing" : "is " + value.description();
        findings.error(place, "'%s' %s".formatted(key, problem), remedy);
        return null;
    }

    /** The objects in a list; a missing list is an empty one. */
    List<Entry> objects(String key) {
        Json value = rest.remove(key);
        List<Entry> entries = new ArrayList<>();
        if (value instanceof Json.Items(Place place, List<Json> items)) {
            for (Json item : items) {
                if (item instanceof Json.Members members) {
                    entries.add(new Entry(members, findings));
                }
                else {
                    findings.error(item.place(), "'%s' holds %s".formatted(key, item.description()),
                            "write an object in braces");
                }
            }
        }
        else if (value != null) {
            findings.error(value.place(), "'%s' is %s".formatted(key, value.description()), "write a list in brackets");
        }
        return entries;
    }

    /** Finds every key that was not taken. */
    void nothingElse(String... known) {
        rest.forEach((key, value) -> findings.error(value.place(), "the key '%s' is unknown here".formatted(key),
                "known are " + String.join(", ", known)));
    }

    /** How and where the source supports this entry, seen from what encloses it. */
    Support support(Support outer) {
        Json.Text locator = text("locator");
        boolean own = has("how");
        How how = word("how", own ? How.STATED : outer.how());
        Json.Text reason = text("reason");
        Confidence confidence = word("confidence", Confidence.class);
        return new Support(locator == null ? outer.locator() : locator.value(), how,
                reason != null ? reason.value() : own ? null : outer.reason(), word("rank", outer.rank()),
                confidence != null || own ? confidence : outer.confidence());
    }

}
