package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import dev.baton.dataset.check.Checker;
import dev.baton.model.Vocabulary;
import dev.baton.store.Gate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads datasets. A load is one transaction: it brings the stored graph to what the
 * dataset asks for, whatever was stored before, and gives the graph a new version if that
 * changed anything. A dataset with errors changes nothing.
 */
public final class Loader {

    private final Vocabulary vocabulary;

    private final GraphStore store;

    private final PlatformTransactionManager transactions;

    private final Gate gate;

    private final ImportRuns runs;

    private final Clock clock;

    /**
     * Creates a loader.
     * @param client runs the statements in the transaction of {@code transactions}
     * @param gate keeps readers away while the transaction commits
     * @param runs where each load that changed something is recorded
     */
    public Loader(Vocabulary vocabulary, Neo4jClient client, PlatformTransactionManager transactions, Gate gate,
            ImportRuns runs, Clock clock) {
        this.vocabulary = vocabulary;
        this.store = new GraphStore(client);
        this.transactions = transactions;
        this.gate = gate;
        this.runs = runs;
        this.clock = clock;
    }

    /** The state of the stored graph. */
    public GraphState state() {
        return store.state().orElse(GraphState.NONE);
    }

    /**
     * Loads a dataset; where the graph was loaded from the same files, there is nothing
     * to check or compare.
     */
    public LoadReport load(Dataset dataset) {
        String fingerprint = Fingerprint.of(dataset, vocabulary);
        GraphState before = state();
        if (before.version() > 0 && before.datasetChecksum().equals(fingerprint)) {
            return new LoadReport.Unchanged(before.version());
        }
        List<Finding> findings = Checker.check(dataset, vocabulary);
        if (findings.stream().anyMatch(Finding::isError)) {
            return new LoadReport.Refused(findings);
        }
        return apply(dataset, TargetGraph.of(dataset, vocabulary), fingerprint, findings);
    }

    /**
     * What a load would change; changes nothing.
     * @param dataset a dataset without errors
     */
    public GraphDifference difference(Dataset dataset) {
        TargetGraph target = TargetGraph.of(dataset, vocabulary);
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        StoredGraph stored = reading.execute(status -> store.stored());
        return GraphDifference.of(stored, target);
    }

    private LoadReport apply(Dataset dataset, TargetGraph target, String fingerprint, List<Finding> warnings) {
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            GraphState before = store.lock();
            GraphDifference difference = GraphDifference.of(store.stored(), target);
            LoadReport report;
            if (difference.isEmpty() && before.version() > 0) {
                store.write(Map.of("datasetChecksum", fingerprint));
                report = new LoadReport.Unchanged(before.version());
            }
            else {
                store.apply(difference);
                long version = before.version() + 1;
                record(dataset, target, fingerprint, difference.counts(), version);
                report = new LoadReport.Loaded(version, difference.counts(), warnings);
            }
            gate.write(() -> transactions.commit(transaction));
            if (report instanceof LoadReport.Loaded) {
                store.replan();
            }
            return report;
        }
        finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
    }

    private void record(Dataset dataset, TargetGraph target, String fingerprint, LoadCounts counts, long version) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String checksum = target.checksum();
        store.write(Map.of("version", version, "loadedAt", now.toString(), "checksum", checksum, "datasetChecksum",
                fingerprint));
        runs.save(new ImportRun(null, version, now, checksum, dataset.name(), dataset.files(), counts.nodesAdded(),
                counts.nodesChanged(), counts.nodesRetired(), counts.relationshipsAdded(),
                counts.relationshipsChanged(), counts.relationshipsRetired()));
    }

}
