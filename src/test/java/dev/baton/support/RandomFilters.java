package dev.baton.support;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Target;
import dev.baton.model.RootField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;

/**
 * Random requests for filtered lists, with ids and names that the graph has: conditions
 * on a node far away, some steps from the one that is asked for, among others. The same
 * seed gives the same request.
 */
public final class RandomFilters {

    private final Map<String, List<Found>> nodes = new HashMap<>();

    /** A node of the graph, with its name; of a kind without names, the id again. */
    private record Found(String id, String name) {
    }

    /** Reads some nodes of each kind. */
    public RandomFilters(Driver driver) {
        try (var session = driver.session()) {
            Sdl.vocabulary()
                .kinds()
                .forEach(kind -> nodes.put(kind.name(),
                        session
                            .run("MATCH (n:`" + kind.label() + "`) RETURN n.id AS id, coalesce(n.name, n.id) AS name"
                                    + " ORDER BY id LIMIT 40")
                            .list(row -> new Found(row.get("id").asString(), row.get("name").asString()))));
        }
    }

    /** A request for the ids and the number of the nodes that fulfil a filter. */
    public String request(long seed) {
        Random random = new Random(seed);
        List<RootField> lists = Sdl.vocabulary()
            .rootFields()
            .stream()
            .filter(f -> f instanceof RootField.All all && all.narrowed().isEmpty() && f.target().single())
            .filter(f -> kind(f.target().kinds().getFirst()).entity())
            .toList();
        RootField list = lists.get(random.nextInt(lists.size()));
        String moment = random.nextInt(4) == 0 ? "asOf: {date: \"2019\"}, " : "";
        return "{ %s(%swhere: %s) { totalCount nodes { id } } }".formatted(list.name(), moment,
                where(kind(list.target().kinds().getFirst()), random, 3));
    }

    private String where(Kind kind, Random random, int steps) {
        List<String> conditions = new ArrayList<>();
        conditions.add(condition(kind, random, steps));
        if (random.nextInt(3) == 0) {
            conditions.add("and: [{%s}]".formatted(condition(kind, random, 1)));
        }
        if (random.nextInt(4) == 0) {
            conditions.add("not: {%s}".formatted(condition(kind, random, 1)));
        }
        return "{" + String.join(", ", conditions) + "}";
    }

    private String condition(Kind kind, Random random, int steps) {
        List<Field> leading = kind.fields().values().stream().filter(f -> !(f instanceof Field.Value)).toList();
        if (steps == 0 || leading.isEmpty() || random.nextInt(5) == 0) {
            return leaf(kind, random);
        }
        return switch (leading.get(random.nextInt(leading.size()))) {
            case Field.Walk walk when !walk.many() ->
                "%s: %s".formatted(walk.name(), where(kind(walk.target().kinds().getFirst()), random, steps - 1));
            case Field.Walk walk -> "%s: {%s: {node: %s%s}}".formatted(walk.name(), quantifier(random),
                    node(walk.target(), random, steps - 1), random.nextInt(5) == 0 ? edge(walk, random) : "");
            case Field.Citations citations -> "citations: {%s: %s}".formatted(quantifier(random), cited(random));
            case Field.Reference reference ->
                "%s: {%s: %s}".formatted(reference.name(), quantifier(random), node(reference.target(), random, 0));
            case Field.Value value -> throw new IllegalStateException(value.name());
        };
    }

    private String node(Target target, Random random, int steps) {
        List<String> kinds = target.kinds();
        Kind far = kind(kinds.get(random.nextInt(kinds.size())));
        String where = where(far, random, steps);
        return target.single() ? where : "{on%s: %s}".formatted(far.name(), where);
    }

    private String edge(Field.Walk walk, Random random) {
        boolean recorded = Sdl.vocabulary().relationship(walk.relationship()).fields().containsKey("citations");
        return recorded ? ", edge: {citations: {%s: %s}}".formatted(quantifier(random), cited(random)) : "";
    }

    private String cited(Random random) {
        String how = random.nextBoolean() ? ", how: {eq: STATED}" : "";
        String claim = random.nextInt(3) == 0 ? ", claim: {predicate: {eq: \"name\"}}" : "";
        return "{source: {id: {eq: \"%s\"}}%s%s}".formatted(any("Source", random).id(), how, claim);
    }

    private static String quantifier(Random random) {
        return List.of("some", "some", "some", "some", "single", "none", "all").get(random.nextInt(7));
    }

    private String leaf(Kind kind, Random random) {
        Found one = any(kind.name(), random);
        Found other = any(kind.name(), random);
        return switch (random.nextInt(kind.property("name") == null ? 2 : 4)) {
            case 0 -> "id: {eq: \"%s\"}".formatted(one.id());
            case 1 -> "id: {in: [\"%s\", \"%s\"]}".formatted(one.id(), other.id());
            case 2 -> "name: {eq: \"%s\"}".formatted(one.name().replace("\"", ""));
            default ->
                "name: {in: [\"%s\", \"%s\"]}".formatted(one.name().replace("\"", ""), other.name().replace("\"", ""));
        };
    }

    private Found any(String kind, Random random) {
        List<Found> found = nodes.getOrDefault(kind, List.of());
        return found.isEmpty() ? new Found(kind(kind).prefix() + "/none", "None")
                : found.get(random.nextInt(found.size()));
    }

    private static Kind kind(String name) {
        return Sdl.vocabulary().kind(name);
    }

}
