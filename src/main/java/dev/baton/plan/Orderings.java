package dev.baton.plan;

import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What each list can be ordered by, found out once for each. */
public final class Orderings {

    private final Vocabulary vocabulary;

    private final Map<Of, Ordering> known = new ConcurrentHashMap<>();

    private record Of(Target target, @Nullable String relationship) {
    }

    public Orderings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The orders of a list.
     * @param edge the relationship that leads to its nodes, null for a root list
     */
    public Ordering of(Target target, @Nullable Relationship edge) {
        return known.computeIfAbsent(new Of(target, edge == null ? null : edge.type()),
                of -> new Ordering(OrderTerms.of(vocabulary, target, edge), edge == null ? Owner.NODE : Owner.EDGE));
    }

}
