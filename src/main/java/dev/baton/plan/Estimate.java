package dev.baton.plan;

import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the root fields of one operation can cost together, see {@link Cost}.
 */
public final class Estimate {

    private final List<Asked> asked;

    private final Amounts amounts;

    private final int pageSize;

    private final List<List<Tally>> tallies;

    /**
     * A root field of the operation.
     *
     * @param key its key in the answer
     * @param values the values of the plan's slots
     */
    public record Asked(String key, Plan plan, Layout layout, List<Object> values) {

        /** The same with some pages no larger than given. */
        private Asked within(List<Level> pages, int first) {
            List<Object> smaller = new ArrayList<>(values);
            for (Level page : pages) {
                Optional<Level.Size> size = page.path().startsWith(key + ".") || page.path().equals(key) ? page.size()
                        : Optional.empty();
                size.ifPresent(
                        s -> smaller.set(s.limit().index(), Math.min(s.rows(values), (long) first + s.beyond())));
            }
            return new Asked(key, plan, layout, smaller);
        }
    }

    /**
     * Estimates.
     * @param amounts how much there is in the graph
     * @param pageSize the most rows that a page may hold
     */
    public Estimate(List<Asked> asked, Amounts amounts, int pageSize) {
        this.asked = List.copyOf(asked);
        this.amounts = amounts;
        this.pageSize = pageSize;
        this.tallies = new ArrayList<>(asked.size());
        for (Asked field : asked) {
            tallies.add(new Cost(field.values(), amounts, pageSize).of(field.plan()));
        }
    }

    /** The cost of one plan, in returned objects. */
    public static double cost(Plan plan, List<Object> values, Amounts amounts, int pageSize) {
        return Tally.sum(new Cost(values, amounts, pageSize).of(plan));
    }

    /** The cost of all, in returned objects. */
    public long cost() {
        double sum = 0;
        for (List<Tally> field : tallies) {
            sum += Tally.sum(field);
        }
        return rounded(sum);
    }

    /** Whether the graph was counted. */
    public boolean counted() {
        return amounts.counted();
    }

    /** The cost by the fields of the answer. */
    public List<Level> levels(Vocabulary vocabulary) {
        Map<String, String> labels = new HashMap<>();
        vocabulary.kinds().forEach(k -> labels.put(k.name(), k.label()));
        vocabulary.relationships().forEach(r -> labels.put(r.linkName(), r.type()));
        vocabulary.reads().forEach(r -> r.type().names().forEach(n -> labels.put(n, n)));
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Levels ofField = new Levels(labels::get);
            ofField.add(asked.get(i).layout(), asked.get(i).key(), tallies.get(i)::get);
            levels.addAll(ofField.list());
        }
        return levels;
    }

    /**
     * How to make the operation cost no more than allowed.
     * @return empty where even pages of one row cost too much
     */
    public Optional<Remedy> remedy(Vocabulary vocabulary, long allowed) {
        return Remedy.of(this, levels(vocabulary), pageSize, allowed);
    }

    /** The estimate of the same operation with some pages no larger than given. */
    Estimate within(List<Level> pages, int first) {
        return new Estimate(asked.stream().map(a -> a.within(pages, first)).toList(), amounts, pageSize);
    }

    /** A cost as it is told. */
    public static long rounded(double amount) {
        return (long) Math.ceil(amount - 1e-6);
    }

}
