package dev.baton.reference;

import dev.baton.model.Field;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The graph as it is seen as of a date; what is hidden is as if it were not there. */
record Seen(WholeGraph graph, Optional<AsOf> asOf) {

    boolean sees(Thing thing) {
        return asOf.isEmpty() || asOf.get().sees(thing);
    }

    @Nullable Node node(String id) {
        Node node = graph.node(id);
        return node != null && sees(node) ? node : null;
    }

    List<Node> ofKinds(Collection<String> kinds) {
        return graph.ofKinds(kinds).stream().filter(this::sees).toList();
    }

    /** Both the relationship and the node it leads to must be seen. */
    List<Step> steps(Node near, Field.Walk walk) {
        return graph.steps(near, walk).stream().filter(s -> sees((Thing) s.link()) && sees(s.node())).toList();
    }

    List<Node> named(Thing thing, Field.Reference reference) {
        return graph.named(thing, reference).stream().filter(this::sees).toList();
    }

    List<Citation> citations(Thing thing) {
        return graph.citations(thing);
    }
}
