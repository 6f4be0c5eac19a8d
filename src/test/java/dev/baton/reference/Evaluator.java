package dev.baton.reference;

import dev.baton.model.Field;
import dev.baton.model.Relationship;
import dev.baton.model.RootField;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each field of each object is. graphql-java does the rest, as it does for anybody;
 * what is seen of the graph goes down from field to field as its local context.
 */
final class Evaluator implements DataFetcher<@Nullable Object> {

    private static final Set<String> ARGUMENTS = Set.of("id", "ids", "first", "after", "last", "before", "where",
            "orderBy", "asOf", "since", "until", "version", "by", "of");

    private final Vocabulary vocabulary;

    private final WholeGraph graph;

    private final int pageSize;

    Evaluator(Vocabulary vocabulary, WholeGraph graph, int pageSize) {
        this.vocabulary = vocabulary;
        this.graph = graph;
        this.pageSize = pageSize;
    }

    @Override
    public Object get(DataFetchingEnvironment asked) {
        asked.getArguments().keySet().stream().filter(name -> !ARGUMENTS.contains(name)).forEach(name -> {
            throw new UnsupportedOperationException("The reference does not know the argument " + name);
        });
        Seen seen = seen(asked);
        return DataFetcherResult.<@Nullable Object>newResult().data(value(asked, seen)).localContext(seen).build();
    }

    /** An {@code asOf} left out changes nothing; null lifts it. */
    private Seen seen(DataFetchingEnvironment asked) {
        if (asked.containsArgument("asOf")) {
            return new Seen(graph, AsOf.of(asked.getArgument("asOf")));
        }
        @Nullable Seen above = asked.getLocalContext();
        return above == null ? new Seen(graph, Optional.empty()) : above;
    }

    private @Nullable Object value(DataFetchingEnvironment asked, Seen seen) {
        String name = asked.getField().getName();
        @Nullable Object source = asked.getSource();
        return switch (source) {
            case null -> root(vocabulary.rootField(name), asked, seen);
            case Node node -> field(node, name, asked, seen);
            case Connection connection -> connection.field(name, asked.getArguments());
            case Facets.Group group -> group.field(name, asked.getArguments());
            case Facets.Key key -> key.field(name);
            case Connection.PageInfo info -> info.field(name);
            case Connection.Edge edge -> switch (name) {
                case "cursor" -> edge.cursor();
                case "node" -> edge.step().node();
                default -> field((Thing) edge.step().link(), name, asked, seen);
            };
            case Citation citation -> switch (name) {
                case "claim" -> citation.claim();
                case "source" -> citation.source();
                default -> citation.cites().values().get(name);
            };
            default -> throw new UnsupportedOperationException(source.getClass() + " has no " + name);
        };
    }

    private @Nullable Object root(RootField field, DataFetchingEnvironment asked, Seen seen) {
        List<String> kinds = field.target().kinds();
        return switch (field) {
            case RootField.ById byId -> node(asked.getArgument("id"), kinds, seen);
            case RootField.ByIds byIds ->
                asked.<List<String>>getArgument("ids").stream().map(id -> node(id, kinds, seen)).toList();
            case RootField.Only only -> seen.ofKinds(kinds).getFirst();
            case RootField.All all -> connection(
                    seen.ofKinds(kinds)
                        .stream()
                        .filter(node -> all.narrowed().stream().allMatch(n -> isWithin(node, n, asked)))
                        .map(node -> new Step(null, node))
                        .filter(step -> new Conditions(seen).hold(step.node(), asked.getArgument("where"))),
                    field.target(), null, asked, seen);
        };
    }

    private static boolean isWithin(Node node, RootField.Narrowed narrowed, DataFetchingEnvironment asked) {
        Integer argument = asked.getArgument(narrowed.argument());
        if (argument == null) {
            return true;
        }
        long value = (Long) node.value(narrowed.property().name()).orElseThrow();
        return switch (narrowed.operator()) {
            case "gt" -> value > argument;
            case "gte" -> value >= argument;
            case "lte" -> value <= argument;
            default -> throw new UnsupportedOperationException(narrowed.operator());
        };
    }

    private static @Nullable Node node(String id, List<String> kinds, Seen seen) {
        Node node = seen.node(id);
        return node != null && kinds.contains(node.kind().name()) ? node : null;
    }

    private @Nullable Object field(Thing thing, String name, DataFetchingEnvironment asked, Seen seen) {
        return switch (thing.fields().get(name)) {
            case Field.Value value -> thing.values().get(value.name());
            case Field.Walk walk when walk.many() -> connection(
                    seen.steps((Node) thing, walk)
                        .stream()
                        .filter(step -> new Conditions(seen).hold(step, asked.getArgument("where"))),
                    walk.target(), vocabulary.relationship(walk.relationship()), asked, seen);
            case Field.Walk walk -> new Keys(seen).first((Node) thing, walk).orElse(null);
            case Field.Reference reference when reference.many() -> few(seen.named(thing, reference), asked);
            case Field.Reference reference -> seen.named(thing, reference).stream().findFirst().orElse(null);
            case Field.Citations citations -> few(seen.citations(thing), asked);
            case null -> throw new UnsupportedOperationException("The reference does not know the field " + name);
        };
    }

    private Connection connection(Stream<Step> steps, Target target, @Nullable Relationship edge,
            DataFetchingEnvironment asked, Seen seen) {
        List<Map<String, Object>> orderBy = asked.getArgumentOrDefault("orderBy", List.of());
        Comparator<Step> order = new Orders(vocabulary, seen, target, edge).of(orderBy);
        List<Step> all = steps.sorted(order).toList();
        Cursors cursors = asked.getGraphQlContext().get(Cursors.class);
        Page page = Page.of(all, asked.getArguments(), pageSize, order, cursors::place);
        String type = ((GraphQLNamedType) asked.getParentType()).getName();
        Facets facets = Facets.of(all, vocabulary, seen, target, edge, pageSize);
        return new Connection(all, page, facets, type + "." + asked.getField().getName() + orderBy, cursors);
    }

    private <T> List<T> few(List<T> list, DataFetchingEnvironment asked) {
        int size = asked.getArgumentOrDefault("first", pageSize);
        return list.subList(0, Math.min(size, list.size()));
    }

}
