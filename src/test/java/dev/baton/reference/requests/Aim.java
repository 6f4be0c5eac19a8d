package dev.baton.reference.requests;

import dev.baton.model.Field;
import dev.baton.reference.Citation;
import dev.baton.reference.Node;
import dev.baton.reference.Step;
import dev.baton.reference.Thing;
import dev.baton.reference.WholeGraph;
import java.util.List;
import java.util.Optional;

/**
 * Something in the graph that a condition is aimed at, so that it holds for something: a
 * place in a list, a node, a relationship, a citation, in the end a value.
 */
final class Aim {

    private final WholeGraph graph;

    private final Draw draw;

    Aim(WholeGraph graph, Draw draw) {
        this.graph = graph;
        this.draw = draw;
    }

    /** What a key of an input leads to; operators and quantifiers stay where they are. */
    Optional<Object> at(Optional<Object> from, String key) {
        return from.flatMap(something -> switch (something) {
            case Step step when key.equals("node") -> Optional.of(step.node());
            case Step step when key.equals("edge") -> Optional.ofNullable(step.link());
            case Node node when key.equals("on" + node.kind().name()) -> Optional.of(node);
            case Thing thing when thing.fields().containsKey(key) -> field(thing, thing.fields().get(key));
            case Thing thing when key.startsWith("on") -> Optional.empty();
            case Citation citation when key.equals("claim") -> Optional.of(citation.claim());
            case Citation citation when key.equals("source") -> Optional.of(citation.source());
            case Citation citation when citation.cites().fields().containsKey(key) -> citation.cites().value(key);
            default -> from;
        });
    }

    private Optional<Object> field(Thing thing, Field field) {
        return switch (field) {
            case Field.Value value -> thing.value(value.name());
            case Field.Walk walk when walk.many() -> any(graph.steps((Node) thing, walk));
            case Field.Walk walk -> any(graph.steps((Node) thing, walk).stream().map(Step::node).toList());
            case Field.Reference reference -> any(graph.named(thing, reference));
            case Field.Citations citations -> any(graph.citations(thing));
        };
    }

    /** Any place in a list that a field of some node leads to. */
    Optional<Object> anywhere(String kind, Field.Walk walk) {
        List<Node> near = graph.ofKinds(List.of(kind));
        return any(near.stream().flatMap(node -> graph.steps(node, walk).stream()).toList());
    }

    Optional<Object> anyNode(List<String> kinds) {
        return any(graph.ofKinds(kinds));
    }

    private Optional<Object> any(List<?> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(draw.one(list));
    }

}
