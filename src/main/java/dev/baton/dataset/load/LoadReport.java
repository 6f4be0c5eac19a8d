package dev.baton.dataset.load;

import dev.baton.dataset.Finding;
import java.util.List;

/** What came of a load. */
public sealed interface LoadReport {

    /**
     * The dataset has errors; nothing was changed.
     *
     * @param findings all findings, errors and warnings
     */
    record Refused(List<Finding> findings) implements LoadReport {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The graph was already as the dataset asks for.
     *
     * @param version the graph's version
     */
    record Unchanged(long version) implements LoadReport {
    }

    /**
     * The graph was changed.
     *
     * @param version the graph's new version
     * @param counts how much was changed
     * @param warnings what somebody should look at
     */
    record Loaded(long version, LoadCounts counts, List<Finding> warnings) implements LoadReport {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The load changes more than one transaction may; nothing was changed. A maintenance
     * load would do it, during which nobody is answered.
     *
     * @param counts how much it would change
     * @param ceiling how many nodes and relationships one transaction may change
     */
    record TooLarge(LoadCounts counts, int ceiling) implements LoadReport {
    }

}
