package dev.baton.plan;

import graphql.normalized.ExecutableNormalizedField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what the root fields of one operation make the database plan, filters and their
 * variables included: planning grows steeply with relationships that follow one from the
 * other, heeds no time limit, and many conditions exhaust the planner's stack.
 */
final class Bounds {

    /** What stands between a field of a selection and what it leads to. */
    private static final Set<String> BETWEEN_FIELDS = Set.of("edges", "node", "nodes", "pageInfo", "keys");

    /** What stands between a field of a filter and the condition on what it leads to. */
    private static final Set<String> BETWEEN_CONDITIONS = Set.of("and", "or", "not", "some", "none", "all", "single",
            "count", "of", "node", "edge");

    /** Operators whose value is an object: one condition each. */
    private static final Set<String> OPERATORS_ON_OBJECTS = Set.of("inLast", "inNext");

    /** The most keys that groups may have. */
    private static final int KEYS = 4;

    private final Limits limits;

    private int conditions;

    private int groups;

    Bounds(Limits limits) {
        this.limits = limits;
    }

    /**
     * Checks a root field with all that is below it; conditions add up with those of the
     * fields checked before.
     * @throws RequestException if it is too much
     */
    void check(ExecutableNormalizedField root) {
        field(root, 1);
    }

    private void field(ExecutableNormalizedField field, int hops) {
        if (field.getResolvedArguments() != null) {
            condition(field.getResolvedArguments().get("where"), hops);
        }
        if (field.getName().equals("groups")) {
            groups(field);
        }
        for (ExecutableNormalizedField child : field.getChildren()) {
            boolean leads = child.hasChildren() && !BETWEEN_FIELDS.contains(child.getName());
            field(child, leads ? hops + 1 : hops);
        }
    }

    /** Each key is a search of its own, and each field reads the whole list. */
    private void groups(ExecutableNormalizedField field) {
        within("groups", ++this.groups, this.limits.groups(), "fields 'groups'");
        if (field.getResolvedArguments().get("by") instanceof List<?> by && by.size() > KEYS) {
            throw RequestException.argument("by", by.size() + " keys", "at most %d may be given".formatted(KEYS));
        }
    }

    private void condition(@Nullable Object where, int hops) {
        within("hops", hops, this.limits.hops(), "relationships one from the other, filters included");
        if (where instanceof Map<?, ?> fields && !fields.isEmpty()) {
            fields.forEach((key, value) -> {
                if (OPERATORS_ON_OBJECTS.contains((String) key)) {
                    one();
                }
                else {
                    condition(value, leads((String) key, value) ? hops + 1 : hops);
                }
            });
        }
        else if (where instanceof Collection<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            list.forEach(item -> condition(item, hops));
        }
        else if (where != null) {
            // An empty object too: that there is a node to begin with is to be found out.
            one();
        }
    }

    private void one() {
        within("conditions", ++this.conditions, this.limits.conditions(), "conditions, filters included");
    }

    /**
     * Whether a field of a filter leads to something else: then there are conditions on
     * that.
     */
    private static boolean leads(String key, @Nullable Object value) {
        boolean onKind = key.length() > 2 && key.startsWith("on") && Character.isUpperCase(key.charAt(2));
        return !onKind && !BETWEEN_CONDITIONS.contains(key) && value instanceof Map<?, ?> inner
                && inner.entrySet()
                    .stream()
                    .anyMatch(e -> e.getValue() instanceof Map && !OPERATORS_ON_OBJECTS.contains((String) e.getKey()));
    }

    private static void within(String limit, int asked, int allowed, String what) {
        if (asked > allowed) {
            throw new RequestException(ErrorCode.LIMIT_EXCEEDED,
                    "The operation has more than %d %s; ask in several requests".formatted(allowed, what),
                    Map.of("limit", limit, "allowed", allowed));
        }
    }

}
