package dev.baton.reference;

import dev.baton.model.Field;
import dev.baton.model.Folding;
import dev.baton.model.PartialDate.Days;
import dev.baton.model.Property;
import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the places of a list can be grouped by, and what can be made of them, by the names
 * that {@code by} and {@code of} have: those of the fields in capitals, of the node after
 * {@code NODE_} where something leads to it.
 *
 * @param target what the list holds
 * @param edge what leads there, null for a root list
 */
record Ways(Vocabulary vocabulary, Seen seen, Target target, @Nullable Relationship edge) {

    private static final Set<String> UNITS = Set.of("YEAR", "DECADE", "MONTH");

    /**
     * The value of a key.
     *
     * @param text as it is shown; the id of a related node
     * @param node the related node, where the key is one
     * @param order what it is ordered by, before the text
     */
    record Value(String text, @Nullable Node node, SortKey order) implements Comparable<Value> {

        static Value of(Object plain) {
            return new Value(plain.toString(), null,
                    plain instanceof Number number ? SortKey.of(number.doubleValue()) : SortKey.of(0));
        }

        @Override
        public int compareTo(Value other) {
            int first = order.compareTo(other.order);
            return first != 0 ? first : SortKey.BY_LETTERS.compare(text, other.text);
        }
    }

    /** What a place has of a key: several where it leads to several nodes. */
    List<Value> values(Step step, String name) {
        String own = ofEdge(name) ? name : ofNode(name);
        if (own.equals("TYPE") && !ofEdge(name) && !target.single()) {
            String kind = step.node().kind().name();
            return List.of(new Value(kind, null, SortKey.of(target.kinds().indexOf(kind))));
        }
        boolean named = reached(name).allMatch(k -> vocabulary.kind(k).fields().containsKey("name"));
        return ofEdge(name) ? values((Thing) step.link(), own, named)
                : inKind(step.node(), target.kinds(), own).map(n -> values(step.node(), n, named)).orElse(List.of());
    }

    /** A number or date that a place has. */
    Optional<Object> property(Step step, String name) {
        Optional<String> own = ofEdge(name) ? Optional.of(name) : inKind(step.node(), target.kinds(), ofNode(name));
        Thing thing = ofEdge(name) ? step.link() : step.node();
        return own.flatMap(n -> thing.fields().values().stream().filter(f -> is(f, n)).findFirst())
            .flatMap(f -> thing.value(f.name()));
    }

    private boolean ofEdge(String name) {
        return edge != null && !name.startsWith("NODE_");
    }

    private String ofNode(String name) {
        return edge == null ? name : name.substring("NODE_".length());
    }

    private List<Value> values(Thing thing, String name, boolean named) {
        Optional<Field> field = thing.fields()
            .values()
            .stream()
            .filter(f -> is(f, name) || begins(f, name))
            .findFirst();
        return field
            .map(f -> f instanceof Field.Value(Property property)
                    ? thing.value(f.name())
                        .flatMap(v -> property.isDate() ? period(v, rest(f, name)) : Optional.of(Value.of(v)))
                        .stream()
                        .toList()
                    : nodes(thing, f).flatMap(n -> is(f, name) ? Stream.of(n) : further(n, f, rest(f, name)))
                        .map(n -> related(n, named))
                        .toList())
            .orElse(List.of());
    }

    private static Value related(Node node, boolean named) {
        String name = named ? node.value("name").map(n -> Folding.fold(n.toString())).orElse("") : "";
        return new Value(node.id(), node, new SortKey(0, name));
    }

    private Stream<Node> further(Node from, Field before, String name) {
        return inKind(from, kinds(before), name).stream()
            .flatMap(n -> from.fields().values().stream().filter(f -> is(f, n)))
            .flatMap(f -> nodes(from, f));
    }

    private Stream<Node> nodes(Thing thing, Field field) {
        return switch (field) {
            case Field.Walk walk -> seen.steps((Node) thing, walk).stream().map(Step::node);
            case Field.Reference reference -> seen.named(thing, reference).stream();
            case Field.Value value -> Stream.empty();
            case Field.Citations citations -> Stream.empty();
        };
    }

    /** The kinds of what a key leads to, whatever the place. */
    private Stream<String> reached(String name) {
        if (edge != null && ofEdge(name)) {
            return reached(edge.fields().values(), name);
        }
        return target.kinds().stream().flatMap(k -> reached(vocabulary.kind(k).fields().values(), ofNode(name)));
    }

    private Stream<String> reached(Collection<Field> fields, String name) {
        return fields.stream()
            .flatMap(f -> is(f, name) ? kinds(f).stream() : !begins(f, name) ? Stream.empty()
                    : kinds(f).stream().flatMap(k -> reached(vocabulary.kind(k).fields().values(), rest(f, name))));
    }

    /**
     * A name as a node of some kind has it: without that of the kind, which is before it
     * where the field means something else on each kind; none where it is another's.
     */
    private Optional<String> inKind(Node node, List<String> kinds, String name) {
        boolean ofAll = kinds.stream()
            .flatMap(k -> vocabulary.kind(k).fields().values().stream())
            .anyMatch(f -> is(f, name) || begins(f, name));
        String kind = node.kind().name().toUpperCase(Locale.ROOT) + "_";
        return ofAll ? Optional.of(name)
                : Optional.of(name).filter(n -> n.startsWith(kind)).map(n -> n.substring(kind.length()));
    }

    private static boolean is(Field field, String name) {
        return Keys.capitals(field.name()).equals(name);
    }

    /** Whether a key is a step or period of a field. */
    private static boolean begins(Field field, String name) {
        boolean date = field instanceof Field.Value(Property property) && property.isDate();
        boolean leads = field instanceof Field.Walk || field instanceof Field.Reference;
        return name.startsWith(Keys.capitals(field.name()) + "_")
                && (leads || date && UNITS.contains(rest(field, name)));
    }

    private static String rest(Field field, String name) {
        return name.substring(Keys.capitals(field.name()).length() + 1);
    }

    private static List<String> kinds(Field field) {
        return switch (field) {
            case Field.Walk walk -> walk.target().kinds();
            case Field.Reference reference -> reference.target().kinds();
            case Field.Value value -> List.of();
            case Field.Citations citations -> List.of();
        };
    }

    /** The year, ten years or month that all days lie in that a date may mean. */
    private static Optional<Value> period(Object date, String unit) {
        Days days = Dates.days(date);
        if (days.first() == Dates.DISTANT_PAST || days.last() == Dates.DISTANT_FUTURE) {
            return Optional.empty();
        }
        String first = period(LocalDate.ofEpochDay(days.first()), unit);
        return Optional.of(first).filter(period(LocalDate.ofEpochDay(days.last()), unit)::equals).map(Value::of);
    }

    private static String period(LocalDate day, String unit) {
        return switch (unit) {
            case "YEAR" -> String.valueOf(day.getYear());
            case "DECADE" -> day.getYear() / 10 + "X";
            default -> YearMonth.from(day).toString();
        };
    }

}
