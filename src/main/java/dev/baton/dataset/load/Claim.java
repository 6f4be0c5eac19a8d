package dev.baton.dataset.load;

import dev.baton.dataset.Rank;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One thing that some source says, while all that is said is collected. */
final class Claim {

    /**
     * What is claimed: equal statements are one claim, however many sources make it.
     *
     * @param subject the id of the node or relationship it speaks of
     * @param predicate a property, {@code name} or a relationship type
     * @param text the value as text, or the id at the other end
     * @param qualifier what else tells it from others: the key of a relationship, the
     * language of a name
     */
    record Statement(String subject, String predicate, String text, String qualifier) {

        String id() {
            return "claim/" + Digest.of(String.join("\n", subject, predicate, text, qualifier)).substring(0, 16);
        }
    }

    private final String id;

    private final Statement statement;

    private final boolean existence;

    private final Object value;

    private final SortedMap<String, Citation> citations = new TreeMap<>();

    private final Map<String, String> about = new LinkedHashMap<>();

    private Rank rank = Rank.DEPRECATED;

    private boolean accepted;

    private boolean decided;

    private Criterion decidedBy = Criterion.NO_OTHER;

    private boolean contested;

    private @Nullable Object since;

    private @Nullable Object until;

    /**
     * @param existence whether it says that a relationship exists
     * @param value the value as the graph stores it
     */
    Claim(Statement statement, boolean existence, Object value) {
        this.id = statement.id();
        this.statement = statement;
        this.existence = existence;
        this.value = value;
    }

    String id() {
        return id;
    }

    Statement statement() {
        return statement;
    }

    boolean existence() {
        return existence;
    }

    Object value() {
        return value;
    }

    /**
     * A source that supports it; it counts as much as its best support. What a source
     * states at a place it need not also be inferred from there: an entry of its own for
     * an inferred property says again that the relationship exists.
     */
    void cite(Citation citation, Rank as) {
        if (citations.values().stream().noneMatch(c -> c.betterThan(citation))) {
            citations.values().removeIf(citation::betterThan);
            citations.putIfAbsent(citation.key(), citation);
        }
        rank = as.compareTo(rank) < 0 ? as : rank;
    }

    /** A node that it speaks of, as subject or object; the first role counts. */
    void about(String node, String role) {
        about.putIfAbsent(node, role);
    }

    void accept() {
        accepted = true;
    }

    void contest() {
        contested = true;
    }

    /** The editors decided for it. */
    void decide() {
        decided = true;
    }

    /** Notes what decided for or against it. */
    void decidedBy(Criterion criterion) {
        decidedBy = criterion;
    }

    Criterion decidedBy() {
        return live() ? decidedBy : Criterion.RANK;
    }

    void holds(@Nullable Object from, @Nullable Object to) {
        since = from;
        until = to;
    }

    SortedMap<String, Citation> citations() {
        return citations;
    }

    Map<String, String> about() {
        return about;
    }

    Rank rank() {
        return rank;
    }

    boolean live() {
        return rank != Rank.DEPRECATED;
    }

    boolean accepted() {
        return accepted;
    }

    boolean contested() {
        return contested;
    }

    @Nullable Object since() {
        return since;
    }

    @Nullable Object until() {
        return until;
    }

    AcceptedValue.Candidate candidate() {
        int kind = citations.values().stream().mapToInt(Citation::kind).min().orElse(Integer.MAX_VALUE);
        long latest = citations.values()
            .stream()
            .filter(c -> c.kind() == kind)
            .mapToLong(Citation::published)
            .max()
            .orElse(Long.MIN_VALUE);
        int sources = (int) citations.values().stream().map(Citation::source).distinct().count();
        return new AcceptedValue.Candidate(value, decided, rank, kind, latest, sources);
    }

}
