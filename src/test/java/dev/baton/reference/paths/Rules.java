package dev.baton.reference.paths;

import dev.baton.model.TimeKind;
import dev.baton.model.Vocabulary;
import dev.baton.reference.paths.PlainGraph.Extent;
import dev.baton.reference.paths.PlainGraph.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a search may follow and pass.
 *
 * @param follow types of relationships, null for all
 * @param through kinds of nodes, null for all but hubs
 * @param year as of which, null for whenever
 */
record Rules(@Nullable List<String> follow, @Nullable List<String> notFollow, @Nullable List<String> through,
        @Nullable List<String> notThrough, boolean passHubs, @Nullable Integer year, boolean certain) {

    private static final Set<String> HUBS = Set.of("Network", "Country", "Region");

    private static final List<String> TYPES = List.of("MEMBER_OF", "LOCATED_IN", "PARTICIPATES_IN", "REPRESENTED",
            "SPOKE_AT", "RUNS", "ADDRESSES", "HAS_THEME", "PART_OF", "HOSTED", "COORDINATES", "SUCCEEDED_BY",
            "HANDED_OVER_TO", "ADOPTED");

    private static final List<String> KINDS = List.of("City", "Person", "Session", "Conference", "Cluster", "Theme",
            "Initiative", "Country", "Network", "OutcomeDocument", "Region");

    static Rules drawn(Random random) {
        return new Rules(random.nextInt(8) == 0 ? some(TYPES, 8, random) : null,
                random.nextInt(4) == 0 ? some(TYPES, 2, random) : null,
                random.nextInt(8) == 0 ? some(KINDS, 6, random) : null,
                random.nextInt(4) == 0 ? some(KINDS, 2, random) : null, random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? 1998 + random.nextInt(27) : null, random.nextBoolean());
    }

    private static List<String> some(List<String> words, int most, Random random) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(most) + most / 2; i++) {
            some.add(words.get(random.nextInt(words.size())));
        }
        return some;
    }

    /** As arguments of a request. */
    String written() {
        return list("follow", follow) + list("notFollow", notFollow) + list("through", through)
                + list("notThrough", notThrough) + (passHubs ? ", hubs: PASSED" : "") + (year == null ? ""
                        : ", asOf: {date: \"%d\", certainty: %s}".formatted(year, certain ? "CERTAIN" : "POSSIBLE"));
    }

    private static String list(String name, @Nullable List<String> words) {
        return words == null ? "" : ", %s: [%s]".formatted(name,
                words.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ")));
    }

    boolean follows(Thing relationship, Vocabulary vocabulary) {
        return (follow == null || follow.contains(relationship.kind()))
                && (notFollow == null || !notFollow.contains(relationship.kind()))
                && holds(relationship.extent(), vocabulary.relationship(relationship.kind()).time());
    }

    boolean passes(Thing node, Vocabulary vocabulary) {
        boolean named = through == null ? passHubs || !HUBS.contains(node.kind()) : through.contains(node.kind());
        return named && (notThrough == null || !notThrough.contains(node.kind())) && isThere(node, vocabulary);
    }

    boolean isThere(Thing node, Vocabulary vocabulary) {
        return holds(node.extent(), vocabulary.kind(node.kind()).time());
    }

    private boolean holds(Extent extent, TimeKind time) {
        if (year == null || extent.none()) {
            return true;
        }
        long first = LocalDate.of(year, 1, 1).toEpochDay();
        long last = LocalDate.of(year, 12, 31).toEpochDay();
        boolean begun = certain ? extent.beginLatest() <= first : extent.beginEarliest() <= last;
        boolean lasts = certain ? extent.endEarliest() >= last : extent.endLatest() >= first;
        return begun && (time == TimeKind.EVENT || lasts);
    }

}
