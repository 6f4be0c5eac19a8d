package dev.baton.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type of relationship.
 *
 * @param name the name of the SDL type that carries its properties
 * @param type the relationship type in the graph
 * @param time how it stands in time
 * @param ends which kinds it joins
 * @param fields its fields by name, in SDL order
 */
public record Relationship(String name, String type, TimeKind time, List<Ends> ends, Map<String, Field> fields) {

    public Relationship {
        ends = List.copyOf(ends);
        fields = Ordered.copy(fields);
    }

    /** Any of the first joined with any of the second, by name of the kind. */
    public record Ends(Set<String> from, Set<String> to) {
        public Ends {
            from = Set.copyOf(from);
            to = Set.copyOf(to);
        }
    }

    /** The name of the type in the API that shows such a relationship by itself. */
    public String linkName() {
        return name + "Link";
    }

    public boolean joins(String from, String to) {
        return ends.stream().anyMatch(e -> e.from().contains(from) && e.to().contains(to));
    }

    /**
     * The kinds that may stand at the far end when one starts from the kind {@code near}.
     */
    public Set<String> farKinds(String near, Direction direction) {
        return ends.stream()
            .filter(e -> (direction == Direction.OUT ? e.from() : e.to()).contains(near))
            .flatMap(e -> (direction == Direction.OUT ? e.to() : e.from()).stream())
            .collect(Collectors.toUnmodifiableSet());
    }

    public Stream<Property> properties() {
        return Ordered.properties(fields);
    }

    public @Nullable Property property(String property) {
        return fields.get(property) instanceof Field.Value value ? value.property() : null;
    }
}
