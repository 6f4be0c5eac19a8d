package dev.baton.dataset.format;

import dev.baton.dataset.Confidence;
import dev.baton.dataset.How;
import dev.baton.dataset.Rank;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts that schemas are put together from. */
final class Shapes {

    static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final int LONGEST_TEXT = 1_000;

    private Shapes() {
    }

    /** A schema of this description, if any, and these keywords. */
    static Map<String, Object> shape(@Nullable String description, Object... keywords) {
        Map<String, Object> shape = new LinkedHashMap<>();
        if (description != null) {
            shape.put("description", description.replaceAll("\\s*\\n\\s*", " "));
        }
        for (int i = 0; i < keywords.length; i += 2) {
            shape.put(keywords[i].toString(), keywords[i + 1]);
        }
        return shape;
    }

    /** A text of one line without spaces around. */
    static Map<String, Object> text(@Nullable String description) {
        return shape(description, "type", "string", "minLength", 1, "maxLength", LONGEST_TEXT, "pattern",
                "^[^\\s\\u0000-\\u001F\\u007F-\\u009F]([^\\u0000-\\u001F\\u007F-\\u009F]*[^\\s\\u0000-\\u001F\\u007F-\\u009F])?$");
    }

    static Map<String, Object> pattern(@Nullable String description, String pattern) {
        return shape(description, "type", "string", "pattern", "^" + pattern + "$");
    }

    static Map<String, Object> word(@Nullable String description, List<String> words) {
        return shape(description, "enum", words);
    }

    static Map<String, Object> list(Object items) {
        return shape(null, "type", "array", "items", items);
    }

    /** An object that has these members and no others. */
    static Map<String, Object> object(@Nullable String description, List<String> required,
            Map<String, Object> members) {
        Map<String, Object> object = shape(description, "type", "object", "properties", members);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    /** How and where a source supports what an entry says. */
    static Map<String, Object> support() {
        Map<String, Object> support = new LinkedHashMap<>();
        support.put("locator", text("The place in the source: a heading, a page, a line; never a quotation."));
        support.put("how", word("How the source supports it; STATED unless said otherwise.", words(How.values())));
        support.put("reason", text("Why it follows, or why the editors decided so."));
        support.put("rank",
                word("How much it counts where sources differ; NORMAL unless said otherwise.", words(Rank.values())));
        support.put("confidence",
                word("How sure it is, where more is known than how it is supported.", words(Confidence.values())));
        return support;
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** What is inferred or decided needs a reason. */
    static Map<String, Object> reasoned() {
        Map<String, Object> decided = shape(null, "properties",
                Map.of("how", Map.of("enum", List.of(How.INFERRED.name(), How.EDITORIAL.name()))), "required",
                List.of("how"));
        return shape(null, "if", decided, "then", Map.of("required", List.of("reason")));
    }

}
