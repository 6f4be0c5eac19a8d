package dev.baton.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The cities most like a city, by the formula of {@code docs/research.md}: what each city
 * has is collected, and each pair compared.
 */
public final class PlainPeers {

    private static final String[] WORK = { "RUNS", "PARTICIPATES_IN", "LAUNCHED" };

    private static final Map<String, Double> WEIGHTS = Map.of("THEME", 1.0, "TOPIC", 2.0, "INITIATIVE", 3.0, "CLUSTER",
            3.0, "FORUM", 1.0, "AWARD", 1.0, "COUNTRY", 1.0, "REGION", 0.5);

    private final Map<Node, Set<Shared>> has = new HashMap<>();

    private final Map<Shared, Integer> cities = new HashMap<>();

    /** Something that a city can share with another. */
    private record Shared(String what, Node thing) {
    }

    public PlainPeers(WholeGraph graph) {
        graph.ofKinds(List.of("City")).forEach(city -> {
            has.put(city, of(city));
            of(city).forEach(shared -> cities.merge(shared, 1, Integer::sum));
        });
    }

    /** The scores of all cities that share something with one, by id. */
    public Map<String, Double> of(String id) {
        Node of = has.keySet().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        Map<String, Double> scores = new HashMap<>();
        has.forEach((city, other) -> {
            double score = other.stream()
                .filter(Objects.requireNonNull(has.get(of))::contains)
                .mapToDouble(shared -> Objects.requireNonNull(WEIGHTS.get(shared.what())) * Math.log(2)
                        / Math.log(1 + Objects.requireNonNull(cities.get(shared))))
                .sum();
            if (city != of && score > 0) {
                scores.put(city.id(), score);
            }
        });
        return scores;
    }

    private static Set<Shared> of(Node city) {
        Set<Shared> has = new HashSet<>();
        add(has, "CLUSTER",
                out(city, "COORDINATES", "PARTICIPATES_IN", "MEMBER_OF").filter(is("Cluster", "Organization")));
        add(has, "INITIATIVE", out(city, WORK).filter(is("Initiative")));
        add(has, "TOPIC",
                out(city, WORK).filter(is("Initiative")).flatMap(i -> out(i, "ADDRESSES")).filter(is("Theme")));
        add(has, "FORUM", Stream.concat(out(city, "SPOKE_AT", "ATTENDED", "HOSTED").filter(is("Conference", "Session")),
                spokenFor(city)));
        add(has, "THEME",
                Stream.concat(out(city, WORK), out(city, "COORDINATES", "DESIGNATED", "HOSTED"))
                    .flatMap(work -> out(work, "HAS_THEME", "ADDRESSES"))
                    .filter(is("Theme")));
        add(has, "AWARD", out(city, "RECEIVED", "DESIGNATED"));
        List<Node> places = out(city, "LOCATED_IN").toList();
        List<Node> around = places.stream().flatMap(p -> out(p, "LOCATED_IN")).toList();
        add(has, "COUNTRY", Stream.concat(places.stream(), around.stream()).filter(is("Country")));
        add(has, "REGION",
                Stream.of(places.stream(), around.stream(), around.stream().flatMap(p -> out(p, "LOCATED_IN")))
                    .flatMap(p -> p)
                    .filter(is("Region")));
        return has;
    }

    private static void add(Set<Shared> has, String what, Stream<Node> things) {
        things.forEach(thing -> has.add(new Shared(what, thing)));
    }

    /** Where people spoke for a city that they represented. */
    private static Stream<Node> spokenFor(Node city) {
        return city.links()
            .stream()
            .filter(link -> link.type().type().equals("REPRESENTED") && link.to() == city)
            .flatMap(link -> link.from().links().stream())
            .filter(link -> link.type().type().equals("SPOKE_AT") && link.ids("onBehalfOf").contains(city.id()))
            .map(Link::to);
    }

    private static Stream<Node> out(Node node, String... types) {
        return node.links()
            .stream()
            .filter(link -> link.from() == node && Arrays.asList(types).contains(link.type().type()))
            .map(Link::to);
    }

    private static Predicate<Node> is(String... kinds) {
        return node -> Arrays.asList(kinds).contains(node.kind().name());
    }

}
