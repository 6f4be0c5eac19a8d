package dev.baton.plan;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a list can be ordered by. The names are those of the SDL in capitals: plain
 * for what the edge carries, after {@code NODE_} for what the node has where there is an
 * edge.
 */
final class OrderTerms {

    private final Vocabulary vocabulary;

    private final Target target;

    private final String prefix;

    private final Map<String, OrderTerm> terms = new LinkedHashMap<>();

    private OrderTerms(Vocabulary vocabulary, Target target, String prefix) {
        this.vocabulary = vocabulary;
        this.target = target;
        this.prefix = prefix;
    }

    /**
     * The terms by name.
     * @param edge the relationship that leads to the nodes, null for a root list
     */
    static Map<String, OrderTerm> of(Vocabulary vocabulary, Target target, @Nullable Relationship edge) {
        OrderTerms found = new OrderTerms(vocabulary, target, edge == null ? "" : "NODE_");
        if (edge != null) {
            edge.properties()
                .filter(p -> p.sortable() && p.type() != Scalar.ID)
                .forEach(p -> found.put(snake(p.name()), new OrderTerm.Own(Owner.EDGE, p)));
        }
        found.properties();
        found.walks();
        return found.terms;
    }

    private void properties() {
        kinds().flatMap(Kind::properties).filter(Property::sortable).map(Property::name).distinct().forEach(name -> {
            List<Property> given = kinds().flatMap(Kind::properties)
                .filter(p -> p.sortable() && p.name().equals(name))
                .toList();
            Property property = given.stream().filter(p -> !p.required()).findFirst().orElse(given.getFirst());
            boolean alike = given.stream().allMatch(p -> p.type().equals(property.type()));
            if (alike) {
                put(prefix + snake(name), given.size() == target.kinds().size()
                        ? new OrderTerm.Own(Owner.NODE, property) : new OrderTerm.Partial(labels(name), property));
            }
        });
    }

    /** The fields that all kinds follow in the same way. */
    private void walks() {
        Kind first = vocabulary.kind(target.kinds().getFirst());
        for (Field field : first.fields().values()) {
            if (field instanceof Field.Walk walk && kinds().allMatch(k -> walk.equals(k.fields().get(walk.name())))) {
                if (walk.many()) {
                    put(prefix + snake(walk.name()) + "_COUNT", new OrderTerm.Count(walk));
                }
                else {
                    Kind reached = vocabulary.kind(walk.target().kinds().getFirst());
                    reached.properties()
                        .filter(p -> p.sortable() && walk.target()
                            .kinds()
                            .stream()
                            .allMatch(k -> p.equals(vocabulary.kind(k).property(p.name()))))
                        .forEach(p -> put(prefix + snake(walk.name()) + "_" + snake(p.name()),
                                new OrderTerm.Related(walk, p)));
                }
            }
        }
    }

    private void put(String name, OrderTerm term) {
        if (terms.putIfAbsent(name, term) != null) {
            throw new IllegalArgumentException(
                    "Two orders of %s have the name '%s': rename a field".formatted(target.typeName(), name));
        }
    }

    private Stream<Kind> kinds() {
        return target.kinds().stream().map(vocabulary::kind);
    }

    private List<String> labels(String property) {
        return kinds().filter(k -> k.properties().anyMatch(p -> p.sortable() && p.name().equals(property)))
            .map(Kind::label)
            .toList();
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

}
