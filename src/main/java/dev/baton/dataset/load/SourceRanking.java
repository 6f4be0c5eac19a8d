package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Decisions;
import dev.baton.dataset.SourceFile;
import dev.baton.model.PartialDate;
import dev.baton.model.Stored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much the sources of a dataset count where they disagree. */
final class SourceRanking {

    private final Map<String, Integer> kinds = new HashMap<>();

    private final String decisions;

    SourceRanking(Dataset dataset) {
        List<String> given = dataset.sourceKinds();
        for (int i = 0; i < given.size(); i++) {
            kinds.putIfAbsent(given.get(i), i);
        }
        this.decisions = dataset.decisions().source().map(Decisions::id).orElse("");
    }

    /**
     * The place of the source's kind in the dataset's order; kinds not named share the
     * last.
     */
    int kind(SourceFile source) {
        return kinds.getOrDefault(source.text("kind"), kinds.size());
    }

    /** The last day on which it may have been published. */
    static long published(SourceFile source) {
        String date = source.text("date");
        return date.isEmpty() ? Stored.DISTANT_PAST : PartialDate.parse(date).last();
    }

    /** Whether it is the dataset's file of decisions. */
    boolean decides(SourceFile source) {
        return source.id().value().equals(decisions);
    }

}
