package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import dev.baton.dataset.check.Checker;
import dev.baton.model.Vocabulary;
import dev.baton.store.Gate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads datasets. A load is one transaction: it brings the stored graph to what the
 * dataset asks for, whatever was stored before, and gives the graph a new version if that
 * changed anything. A dataset with errors changes nothing. Two loads at once come one
 * after the other. What is too much for one transaction is refused, unless nobody can be
 * answered yet or maintenance is asked for: then the load is done in many.
 */
public final class Loader {

    private final Vocabulary vocabulary;

    private final PlatformTransactionManager transactions;

    private final Gate gate;

    private final GraphStore store;

    private final VersionStore versions;

    private final PastGraphs past;

    private final Writing writing;

    private final Batches batches;

    private final LoadSettings settings;

    /**
     * Creates a loader.
     * @param client runs the statements in the transaction of {@code transactions}
     * @param gate keeps readers away while the transaction commits
     */
    public Loader(Vocabulary vocabulary, Neo4jClient client, PlatformTransactionManager transactions, Gate gate,
            LoadSettings settings) {
        this.vocabulary = vocabulary;
        this.transactions = transactions;
        this.gate = gate;
        this.store = new GraphStore(client);
        this.versions = new VersionStore(vocabulary, client);
        this.past = new PastGraphs(client);
        this.writing = new Writing(vocabulary, client, settings.clock());
        this.batches = new Batches(transactions, gate, store);
        this.settings = settings;
    }

    /** The state of the stored graph. */
    public GraphState state() {
        return store.state().orElse(GraphState.NONE);
    }

    /** All versions of the graph, the latest first. */
    public List<Version> versions() {
        return versions.all();
    }

    /**
     * Whether a dataset is the one whose load was undone last, and nothing came after.
     */
    public boolean wasUndone(Dataset dataset) {
        return state().undoneChecksum().equals(Fingerprint.of(dataset, vocabulary));
    }

    /** Loads a dataset; nobody says why. */
    public LoadReport load(Dataset dataset) {
        return load(dataset, LoadNote.NONE);
    }

    /**
     * Loads a dataset; where the graph was loaded from the same files, there is nothing
     * to check or compare.
     * @param note what the version is to tell about itself
     */
    public LoadReport load(Dataset dataset, LoadNote note) {
        return checked(dataset, note, load -> {
            GraphState state = state();
            return state.version() == 0 || state.closed() ? largeOrSmall(load)
                    : inTransaction(() -> apply(load, store.lock()));
        });
    }

    /**
     * Loads a dataset in many transactions, however large it is. Nobody is answered
     * meanwhile; it is not kept what the version replaced.
     * @param note what the version is to tell about itself
     */
    public LoadReport maintain(Dataset dataset, LoadNote note) {
        return checked(dataset, note, load -> batches.alone(() -> inBatches(load)));
    }

    /** A dataset that may be loaded. */
    private record Load(TargetGraph target, Writing.Origin origin, List<Finding> warnings) {
    }

    private LoadReport checked(Dataset dataset, LoadNote note, Function<Load, LoadReport> work) {
        String fingerprint = Fingerprint.of(dataset, vocabulary);
        GraphState before = state();
        if (before.version() > 0 && !before.closed() && before.datasetChecksum().equals(fingerprint)) {
            return new LoadReport.Unchanged(before.version());
        }
        List<Finding> findings = Checker.check(dataset, vocabulary);
        if (findings.stream().anyMatch(Finding::isError)) {
            return new LoadReport.Refused(findings);
        }
        LoadReport report = work.apply(new Load(TargetGraph.of(dataset, vocabulary),
                new Writing.Origin(dataset.name(), dataset.files(), fingerprint, note, null), findings));
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
        if (difference.isEmpty() && before.version() > 0) {
            store.write(Map.of("datasetChecksum", load.origin().fingerprint(), "undoneChecksum", ""));
            return new LoadReport.Unchanged(before.version());
        }
        if (difference.counts().total() > settings.ceiling()) {
            return new LoadReport.TooLarge(difference.counts(), settings.ceiling());
        }
        Version version = writing.write(before.version() + 1, difference, load.target(), load.origin());
        return new LoadReport.Loaded(version.number(), version.counts(), load.warnings());
    }

    /** A load that nobody can see, since no version is there to be read. */
    private LoadReport largeOrSmall(Load load) {
        boolean small = !state().closed()
                && load.target().nodes().size() + load.target().relationships().size() <= settings.ceiling();
        return small ? inTransaction(() -> apply(load, store.lock())) : batches.alone(() -> inBatches(load));
    }

    private LoadReport inBatches(Load load) {
        GraphState before = batches.one(store::begin);
        GraphDifference difference = batches.one(() -> GraphDifference.of(store.stored(), load.target()));
        if (difference.isEmpty() && before.version() > 0 && !before.closed()) {
            return new LoadReport.Unchanged(before.version());
        }
        long number = before.version() + 1;
        batches.close();
        batches.apply(difference, number);
        Version version = batches
            .open(() -> writing.record(number, difference.counts(), load.target().checksum(), load.origin(), false));
        settings.committed().run();
        return new LoadReport.Loaded(version.number(), version.counts(), load.warnings());
    }

    /**
     * Takes back what the last version changed; what comes of it is a new version. Who
     * undoes an undo has the graph as it was before that.
     */
    public UndoReport undo(LoadNote note) {
        UndoReport report = inTransaction(() -> {
            GraphState before = store.lock();
            List<Version> known = versions.all();
            if (known.size() < 2 || !known.getFirst().itemized()) {
                return new UndoReport.Nothing(before.version());
            }
            Version last = known.getFirst();
            Version former = known.get(1);
            PastGraphs.Back back = past.back(last, former);
            Writing.Origin origin = new Writing.Origin(former.dataset(), former.files(), former.datasetChecksum(), note,
                    last);
            Version version = writing.write(before.version() + 1, back.difference(), back.target(), origin);
            return new UndoReport.Undone(version.number(), last.number(), version.counts());
        });
        store.replan();
        return report;
    }

    /**
     * What a load would change; changes nothing.
     * @param dataset a dataset without errors
     */
    public GraphDifference difference(Dataset dataset) {
        TargetGraph target = TargetGraph.of(dataset, vocabulary);
        return reading(() -> GraphDifference.of(store.stored(), target));
    }

    /** The whole graph as it is stored. */
    public TargetGraph graph() {
        return reading(past::now);
    }

    /**
     * The whole graph as it was at a version.
     * @throws IllegalArgumentException if there is no such version, or it is not kept
     * what a later one replaced
     */
    public TargetGraph graph(long version) {
        return reading(() -> past.at(version, versions.all()));
    }

    private <T> T reading(Supplier<T> read) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return Objects.requireNonNull(template.execute(status -> read.get()));
    }

    /** What a piece of work returns, once it is committed while nobody reads. */
    private <T> T inTransaction(Supplier<T> work) {
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
