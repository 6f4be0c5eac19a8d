package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import dev.baton.dataset.check.Checker;
import dev.baton.model.Vocabulary;
import dev.baton.store.Gate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Brings the stored graph to what datasets ask for, in one transaction or in many. */
final class Loading {

    private final Vocabulary vocabulary;

    private final PlatformTransactionManager transactions;

    private final Gate gate;

    private final GraphStore store;

    private final KeptDatasets kept;

    private final Writing writing;

    private final Batches batches;

    private final LoadSettings settings;

    Loading(Vocabulary vocabulary, Neo4jClient client, PlatformTransactionManager transactions, Gate gate,
            LoadSettings settings) {
        this.vocabulary = vocabulary;
        this.transactions = transactions;
        this.gate = gate;
        this.store = new GraphStore(client);
        this.kept = new KeptDatasets(client);
        this.writing = new Writing(vocabulary, client, settings.clock());
        this.batches = new Batches(transactions, gate, store);
        this.settings = settings;
    }

    LoadReport load(Beside wanted, LoadNote note) {
        return checked(wanted, note, load -> {
            GraphState state = kept.state();
            return state.version() == 0 || state.closed() ? largeOrSmall(load)
                    : inTransaction(() -> apply(load, store.lock()));
        });
    }

    LoadReport maintain(Beside wanted, LoadNote note) {
        return checked(wanted, note, load -> batches.alone(() -> inBatches(load)));
    }

    /** Datasets that may be loaded. */
    private record Load(Beside wanted, TargetGraph target, Writing.Origin origin, List<Finding> warnings) {
    }

    private LoadReport checked(Beside wanted, LoadNote note, Function<Load, LoadReport> work) {
        Dataset dataset = wanted.all();
        String fingerprint = Fingerprint.of(dataset, vocabulary);
        GraphState before = kept.state();
        if (before.version() > 0 && !before.closed() && before.datasetChecksum().equals(fingerprint)) {
            return new LoadReport.Unchanged(before.version());
        }
        List<Finding> findings = Checker.check(dataset, vocabulary);
        if (findings.stream().anyMatch(Finding::isError)) {
            return new LoadReport.Refused(findings);
        }
        Writing.Origin origin = new Writing.Origin(wanted.name(), wanted.files(), fingerprint, note, null,
                KeptDatasets.of(dataset));
        LoadReport report = work.apply(new Load(wanted, TargetGraph.of(dataset, vocabulary), origin, findings));
        if (report instanceof LoadReport.Loaded) {
            store.replan();
        }
        return report;
    }

    private LoadReport apply(Load load, GraphState before) {
        GraphDifference difference = GraphDifference.of(store.stored(), load.target());
        if (before.closed()) {
            throw new IllegalStateException("A maintenance load was broken off; load again");
        }
        if (load.wanted().overtaken(before)) {
            throw new OvertakenException();
        }
        if (difference.isEmpty() && before.version() > 0) {
            kept.keep(load.wanted().all(), Runnable::run);
            Map<String, Object> state = new HashMap<>(KeptDatasets.stored(load.origin().datasets()));
            state.putAll(Map.of("datasetChecksum", load.origin().fingerprint(), "undoneChecksum", ""));
            store.write(state);
            return new LoadReport.Unchanged(before.version());
        }
        if (difference.counts().total() > settings.ceiling()) {
            return new LoadReport.TooLarge(difference.counts(), settings.ceiling());
        }
        kept.keep(load.wanted().all(), Runnable::run);
        Version version = writing.write(before.version() + 1, difference, load.target(), load.origin());
        return new LoadReport.Loaded(version.number(), version.counts(), load.warnings());
    }

    /** A load that nobody can see, since no version is there to be read. */
    private LoadReport largeOrSmall(Load load) {
        boolean small = !kept.state().closed()
                && load.target().nodes().size() + load.target().relationships().size() <= settings.ceiling();
        return small ? inTransaction(() -> apply(load, store.lock())) : batches.alone(() -> inBatches(load));
    }

    private LoadReport inBatches(Load load) {
        GraphState before = batches.one(store::begin);
        if (load.wanted().overtaken(before)) {
            throw new OvertakenException();
        }
        GraphDifference difference = batches.one(() -> GraphDifference.of(store.stored(), load.target()));
        if (difference.isEmpty() && before.version() > 0 && !before.closed()) {
            return new LoadReport.Unchanged(before.version());
        }
        long number = before.version() + 1;
        batches.close();
        batches.apply(difference, number);
        kept.keep(load.wanted().all(), batches::part);
        Version version = batches
            .open(() -> writing.record(number, difference.counts(), load.target().checksum(), load.origin(), false));
        settings.committed().run();
        return new LoadReport.Loaded(version.number(), version.counts(), load.warnings());
    }

    /** What a piece of work returns, once it is committed while nobody reads. */
    <T> T inTransaction(Supplier<T> work) {
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            T report = work.get();
            gate.write(() -> {
                transactions.commit(transaction);
                settings.committed().run();
            });
            return report;
        }
        finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
    }

}
