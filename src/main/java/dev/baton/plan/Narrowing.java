package dev.baton.plan;

import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Stored;
import dev.baton.model.Vocabulary;
import dev.baton.plan.GroupSelections.Grouped;
import dev.baton.plan.Source.Kinds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Narrows reads of several kinds: to those that the filter can mean, or to one index. */
final class Narrowing {

    private static final String NAME = "nameKey";

    private final Set<String> named;

    Narrowing(Vocabulary vocabulary) {
        this.named = vocabulary.kinds()
            .stream()
            .filter(Narrowing::isNamed)
            .map(Kind::label)
            .collect(Collectors.toSet());
    }

    private static boolean isNamed(Kind kind) {
        return kind.properties().filter(Property::sortable).anyMatch(p -> Stored.key(p).equals(NAME));
    }

    /**
     * The read of a page. Where it is of all kinds that have a name, by name, one index
     * over the names of all nodes finds them in order, and nothing else.
     */
    Read page(Read read) {
        if (!(read.source() instanceof Kinds kinds)) {
            return read;
        }
        List<String> meant = meant(kinds.labels(), read.filter());
        if (meant.size() == 1) {
            return read.on(kinds, meant.getFirst());
        }
        boolean byName = read.order().getFirst() instanceof OrderKey.Value first && first.property().equals(NAME)
                && read.order().stream().allMatch(OrderKey.Value.class::isInstance);
        boolean everyName = byName && named.equals(new HashSet<>(meant));
        return read.among(everyName ? kinds.everyNode() : kinds.among(meant), meant);
    }

    /** How many there are. */
    Column.Count total(Source source, Filter filter) {
        if (!(source instanceof Kinds kinds)) {
            return new Column.Count(source, filter);
        }
        List<String> meant = meant(kinds.labels(), filter);
        return meant.size() == 1 ? new Column.Count(kinds.on(meant.getFirst()), filter.on(meant.getFirst()))
                : new Column.Count(kinds.among(meant), filter);
    }

    /** What is grouped: nodes of several kinds are grouped together. */
    Grouped grouped(Grouped of) {
        return of.source() instanceof Kinds kinds ? new Grouped(of.target(), of.edge(), kinds.everyNode(),
                Filter.all(List.of(new Filter.HasLabel(kinds.labels()), of.filter())), of.order()) : of;
    }

    private static List<String> meant(List<String> labels, Filter filter) {
        List<String> meant = labels.stream().filter(l -> !filter.on(l).equals(Filter.NONE)).toList();
        return meant.isEmpty() ? labels.subList(0, 1) : meant;
    }

}
