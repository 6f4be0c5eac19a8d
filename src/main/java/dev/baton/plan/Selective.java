package dev.baton.plan;

import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.Stored;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Filter.Compare;
import dev.baton.plan.Filter.Operator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the condition of a filter at which an index can start: equality of an id or of
 * the key of a sortable property, on the nodes themselves or on what they lead to by
 * relationships, citations and claims, several steps away. Nearer is better, and an id is
 * better than a key.
 */
final class Selective {

    private static final int STEP = 10;

    private static final int KEY = 1;

    private final Vocabulary vocabulary;

    private final Map<String, Kind> byLabel = new HashMap<>();

    Selective(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.kinds().forEach(k -> byLabel.put(k.label(), k));
    }

    /**
     * A way to find the nodes that fulfil some conditions.
     *
     * @param source all of them, and perhaps others
     * @param rest which of the conditions are left to test
     */
    record Option(int cost, Source source, List<Filter> rest) {
    }

    /** Nodes whose kind is one of some, and what is to be tested of that. */
    private record Nodes(Set<String> labels, List<String> tested) {
    }

    /** The best way to find the nodes with a label that fulfil all of some conditions. */
    Optional<Option> best(String label, List<Filter> conditions) {
        return best(new Nodes(Set.of(label), List.of(label)), conditions);
    }

    /**
     * The best way to find, whatever the node, what a source must lead to from nodes with
     * a label.
     */
    Optional<Option> beyond(String label, Filter.Some some) {
        return far(new Nodes(Set.of(label), List.of(label)), some.source())
            .flatMap(far -> best(far, some.filter().conjuncts()));
    }

    /** Whether a condition names the ids of the nodes. */
    static boolean isById(Filter condition) {
        return condition instanceof Compare(Owner owner, String property, Operator operator, Slot value)
                && owner == Owner.NODE && property.equals("id")
                && (operator == Operator.EQUAL || operator == Operator.IN);
    }

    private Optional<Option> best(Nodes nodes, List<Filter> conditions) {
        return conditions.stream()
            .flatMap(c -> options(nodes, conditions, c).stream())
            .min(Comparator.comparingInt(Option::cost));
    }

    private Optional<Option> options(Nodes nodes, List<Filter> conditions, Filter condition) {
        return switch (condition) {
            case Compare compare when isById(compare) ->
                Optional.of(new Option(0, new Source.Seek(nodes.tested(), compare), without(conditions, condition)));
            case Compare compare -> keyed(nodes, conditions, compare).map(
                    label -> new Option(KEY, new Source.Seek(List.of(label), compare), without(conditions, condition)));
            case Filter.Some(Source source, Filter inner) ->
                through(nodes, source, inner).map(o -> new Option(o.cost(), o.source(), without(conditions, condition)))
                    .or(() -> mentioned(nodes, source, inner).map(o -> new Option(o.cost(), o.source(), conditions)));
            case Filter.Single(Source source, Filter inner) ->
                through(nodes, source, inner).map(o -> new Option(o.cost(), o.source(), conditions));
            default -> Optional.empty();
        };
    }

    /** The label whose index serves a comparison of a key, where there is one. */
    private Optional<String> keyed(Nodes nodes, List<Filter> conditions, Compare compare) {
        boolean equality = compare.operator() == Operator.EQUAL || compare.operator() == Operator.IN;
        Set<String> labels = conditions.stream()
            .filter(c -> c instanceof Filter.HasLabel(var one) && one.size() == 1)
            .map(c -> Set.copyOf(((Filter.HasLabel) c).labels()))
            .findFirst()
            .orElse(nodes.labels());
        if (compare.owner() != Owner.NODE || !equality || labels.size() != 1) {
            return Optional.empty();
        }
        return kinds(labels)
            .filter(k -> k.properties()
                .filter(p -> p.sortable() && !p.isDate() && p.type() != Scalar.ID)
                .anyMatch(p -> Stored.key(p).equals(compare.property())))
            .map(Kind::label)
            .findFirst();
    }

    /** The nodes for which there is one of what a source leads to. */
    private Optional<Option> through(Nodes nodes, Source source, Filter inner) {
        return far(nodes, source).flatMap(far -> best(far, inner.conjuncts())).map(o -> toward(nodes, source, o));
    }

    private static Option toward(Nodes nodes, Source step, Option far) {
        List<Filter> ofNode = far.rest().stream().filter(Filter::isOfNode).toList();
        List<Filter> along = far.rest().stream().filter(f -> !f.isOfNode()).toList();
        return new Option(far.cost() + STEP,
                new Source.Toward(step, far.source(), Filter.all(ofNode), Filter.all(along), nodes.tested()),
                List.of());
    }

    /** What a source leads to, where there is a way back from it. */
    private Optional<Nodes> far(Nodes nodes, Source source) {
        return switch (source.origin()) {
            case Source.Walk(String type, var direction, var labels) -> {
                Relationship relationship = vocabulary.relationship(type);
                Set<String> reached = new HashSet<>(labels);
                if (labels.isEmpty()) {
                    kinds(nodes.labels()).flatMap(k -> relationship.farKinds(k.name(), direction).stream())
                        .forEach(k -> reached.add(vocabulary.kind(k).label()));
                }
                yield Optional.of(new Nodes(reached, List.of()));
            }
            case Source.Citations(Owner owner) when owner == Owner.NODE && spokenOf(nodes) ->
                Optional.of(new Nodes(Set.of(vocabulary.kind("Source").label()), List.of()));
            case Source.Reference(Owner owner, String property, boolean many) when owner == Owner.NODE
                    && property.equals("claims") && spokenOf(nodes) ->
                Optional.of(new Nodes(Set.of(vocabulary.kind("Claim").label()), List.of()));
            default -> Optional.empty();
        };
    }

    /**
     * The nodes of which those claims speak that cite a source for a relationship: among
     * them are the ends of the relationship.
     */
    private Optional<Option> mentioned(Nodes nodes, Source source, Filter inner) {
        if (!(source.origin() instanceof Source.Walk) || !spokenOf(nodes)) {
            return Optional.empty();
        }
        Nodes cited = new Nodes(Set.of(vocabulary.kind("Source").label()), List.of());
        return inner.conjuncts().stream().flatMap(c -> {
            boolean cites = c instanceof Filter.Some(Source.Citations(Owner owner), Filter filter)
                    && owner == Owner.EDGE;
            return cites ? best(cited, ((Filter.Some) c).filter().conjuncts()).stream()
                .map(o -> toward(nodes, ((Filter.Some) c).source(), o)) : Stream.<Option>empty();
        }).min(Comparator.comparingInt(Option::cost));
    }

    /** Whether claims about the nodes, and about their relationships, lead to them. */
    private boolean spokenOf(Nodes nodes) {
        Relationship about = vocabulary.relationship("ABOUT");
        return kinds(nodes.labels()).filter(k -> about.joins("Claim", k.name())).count() == nodes.labels().size();
    }

    /** The kinds with some labels: that of all nodes is of none. */
    private Stream<Kind> kinds(Set<String> labels) {
        return labels.stream().filter(byLabel::containsKey).map(byLabel::get);
    }

    private static List<Filter> without(List<Filter> conditions, Filter condition) {
        return conditions.stream().filter(c -> c != condition).toList();
    }

}
