package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Decisions;
import dev.baton.dataset.SourceFile;
import dev.baton.model.PartialDate;
import dev.baton.model.Stored;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much the sources of a dataset count where they disagree. */
final class SourceRanking {

    /** By source, the order of kinds of the dataset that has it. */
    private final Map<String, List<String>> kinds = new HashMap<>();

    private final Set<String> decisions = new HashSet<>();

    SourceRanking(Dataset datasets) {
        for (Dataset dataset : datasets.parts()) {
            dataset.sources().forEach(source -> kinds.putIfAbsent(source.id().value(), dataset.sourceKinds()));
            dataset.decisions().source().map(Decisions::id).ifPresent(decisions::add);
        }
    }

    /**
     * The place of the source's kind in the dataset's order; kinds not named share the
     * last.
     */
    int kind(SourceFile source) {
        List<String> order = kinds.getOrDefault(source.id().value(), List.of());
        int place = order.indexOf(source.text("kind"));
        return place < 0 ? order.size() : place;
    }

    /** The last day on which it may have been published. */
    static long published(SourceFile source) {
        String date = source.text("date");
        return date.isEmpty() ? Stored.DISTANT_PAST : PartialDate.parse(date).last();
    }

    /** Whether it is a file of decisions. */
    boolean decides(SourceFile source) {
        return decisions.contains(source.id().value());
    }

}
