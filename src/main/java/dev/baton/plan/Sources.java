package dev.baton.plan;

import dev.baton.model.Field;
import dev.baton.model.ReadField;
import dev.baton.model.RecordType;
import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.TimeKind;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes the sources of all reads, counts and conditions, and nothing else does: so none
 * forgets the moment as of which a field is read.
 */
final class Sources {

    private final Vocabulary vocabulary;

    private final Moment moment;

    private final Values values;

    Sources(Vocabulary vocabulary, Moment moment, Values values) {
        this.vocabulary = vocabulary;
        this.moment = moment;
        this.values = values;
    }

    /** All nodes of a kind. */
    Source all(Target target) {
        return asOf(new Source.All(vocabulary.kind(target.kinds().getFirst()).label()), nodes(target));
    }

    /**
     * All nodes of several kinds, whatever the moment: {@link #holding} says what must
     * hold of them, for each kind by itself.
     */
    Source kinds(Target target) {
        return new Source.Kinds(labels(target.kinds()));
    }

    /** What must hold of nodes as of the moment. */
    Filter holding(Target target) {
        return nodes(target);
    }

    /** The nodes with given ids. */
    Source byIds(Target target, Slot ids) {
        List<String> labels = target.single() ? labels(target.kinds()) : List.of();
        return asOf(new Source.ByIds(labels, ids), nodes(target));
    }

    /** What a field leads to. */
    Source walk(Field.Walk walk) {
        List<String> labels = walk.labelTest() ? labels(walk.target().kinds()) : List.of();
        Relationship relationship = vocabulary.relationship(walk.relationship());
        Filter edge = moment.holding(Owner.EDGE, relationship.time());
        return asOf(new Source.Walk(walk.relationship(), walk.direction(), labels),
                Filter.all(List.of(edge, nodes(walk.target()))));
    }

    /**
     * The same far ends of a node, by an index that has them in the order of the keys.
     */
    static Source byIndex(Source source, List<String> keys) {
        return switch (source) {
            case Source.Walk walk -> new Source.Hub(walk, keys);
            case Source.AsOf(Source whenever, Filter holding) -> new Source.AsOf(byIndex(whenever, keys), holding);
            default -> throw new IllegalArgumentException("No index has the nodes of " + source);
        };
    }

    /** The nodes that a property names. */
    Source reference(Owner owner, Field.Reference reference) {
        return asOf(new Source.Reference(owner, reference.property(), reference.many()), nodes(reference.target()));
    }

    /** The sources of claims: the record is seen whole, whatever the moment. */
    Source citations(Owner owner) {
        return new Source.Citations(owner);
    }

    /**
     * The rows of a fixed read, which is told the bounds of the moment.
     * @param shape what else decides about its text
     * @param arguments what its other parameters are
     */
    Source fixed(ReadField field, ReadShape shape, List<Source.Argument> arguments) {
        List<Source.Argument> all = new ArrayList<>(arguments);
        field.parameters().forEach(p -> {
            if (p instanceof ReadField.Parameter.OfMoment(String name, ReadField.MomentBound bound)) {
                all.add(new Source.Argument.Given(name, moment.bound(bound, values)));
            }
        });
        return new Source.Fixed(field.read(), shape.facts(!moment.equals(Moment.WHENEVER)), shape.columns(), all);
    }

    /** The nodes in a column of a fixed read. */
    Source cell(RecordType.Cell.Nodes nodes) {
        return asOf(new Source.Cell(nodes.name(), nodes.many(), nodes.most(), labels(nodes.target().kinds())),
                nodes(nodes.target()));
    }

    /** The relationships in a column of a fixed read. */
    Source cell(RecordType.Cell.Link link) {
        List<String> types = link.types().stream().sorted().toList();
        return asOf(new Source.Cell(link.name(), link.many(), link.most(), types),
                held(types, t -> vocabulary.relationship(t).time()));
    }

    /** The rows in a column of a fixed read. */
    static Source part(RecordType.Cell.Part part) {
        return new Source.Cell(part.name(), part.many(), part.most(), List.of());
    }

    /**
     * What must hold of the nodes, each by its kind's own time: two conditions at most,
     * from which kinds of another time are let off. The database plans that much faster
     * than an alternative for each time.
     */
    private Filter nodes(Target target) {
        Map<String, TimeKind> times = new LinkedHashMap<>();
        target.kinds().forEach(k -> times.put(vocabulary.kind(k).label(), vocabulary.kind(k).told()));
        return held(List.copyOf(times.keySet()), l -> Objects.requireNonNull(times.get(l)));
    }

    private Filter held(List<String> labels, Function<String, TimeKind> time) {
        List<String> states = new ArrayList<>();
        List<String> events = new ArrayList<>();
        List<String> structure = new ArrayList<>();
        for (String label : labels) {
            switch (time.apply(label)) {
                case STATE -> states.add(label);
                case EVENT -> events.add(label);
                case STRUCTURE -> structure.add(label);
            }
        }
        List<Filter> parts = new ArrayList<>();
        if (!states.isEmpty() || !events.isEmpty()) {
            parts.add(unless(structure, moment.begun(Owner.NODE)));
        }
        if (!states.isEmpty()) {
            events.addAll(structure);
            parts.add(unless(events, moment.lasting(Owner.NODE)));
        }
        return Filter.all(parts);
    }

    private static Filter unless(List<String> labels, Filter filter) {
        return labels.isEmpty() || filter.equals(Filter.ALL) ? filter
                : new Filter.Or(List.of(new Filter.HasLabel(labels), filter));
    }

    private List<String> labels(List<String> kinds) {
        return kinds.stream().map(k -> vocabulary.kind(k).label()).toList();
    }

    private static Source asOf(Source source, Filter holding) {
        return holding.equals(Filter.ALL) ? source : new Source.AsOf(source, holding);
    }

}
