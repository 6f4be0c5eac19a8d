package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.model.Vocabulary;
import dev.baton.store.Gate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads datasets. A load is one transaction: it brings the stored graph to what the
 * dataset asks for, whatever was stored before, and gives the graph a new version if that
 * changed anything. A dataset with errors changes nothing. Two loads at once come one
 * after the other. What is too much for one transaction is refused, unless nobody can be
 * answered yet or maintenance is asked for: then the load is done in many.
 */
public final class Loader {

    /** How often a load begins anew when others come in between. */
    private static final int ATTEMPTS = 5;

    private final Vocabulary vocabulary;

    private final PlatformTransactionManager transactions;

    private final GraphStore store;

    private final VersionStore versions;

    private final PastGraphs past;

    private final KeptDatasets kept;

    private final Writing writing;

    private final Loading loading;

    /**
     * Creates a loader.
     * @param client runs the statements in the transaction of {@code transactions}
     * @param gate keeps readers away while the transaction commits
     */
    public Loader(Vocabulary vocabulary, Neo4jClient client, PlatformTransactionManager transactions, Gate gate,
            LoadSettings settings) {
        this.vocabulary = vocabulary;
        this.transactions = transactions;
        this.store = new GraphStore(client);
        this.versions = new VersionStore(vocabulary, client);
        this.past = new PastGraphs(client);
        this.kept = new KeptDatasets(client);
        this.writing = new Writing(vocabulary, client, settings.clock());
        this.loading = new Loading(vocabulary, client, transactions, gate, settings);
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
     * Whether datasets are those whose load was undone last, and nothing came after.
     */
    public boolean wasUndone(List<Dataset> given) {
        return state().undoneChecksum().equals(Fingerprint.of(beside(given).all(), vocabulary));
    }

    /** Loads a dataset as the only one of the graph; nobody says why. */
    public LoadReport load(Dataset dataset) {
        return load(dataset, LoadNote.NONE);
    }

    /**
     * Loads a dataset as the only one of the graph; where the graph was loaded from the
     * same files, there is nothing to check or compare.
     * @param note what the version is to tell about itself
     */
    public LoadReport load(Dataset dataset, LoadNote note) {
        return loading.load(Beside.alone(dataset), note);
    }

    /**
     * Loads datasets beside what the graph holds; one replaces that of its name, and only
     * its facts are retired.
     * @param given at least one
     * @param note what the version is to tell about itself
     */
    public LoadReport loadBeside(List<Dataset> given, LoadNote note) {
        return again(() -> loading.load(beside(given), note));
    }

    /**
     * Loads datasets {@linkplain #loadBeside beside} what the graph holds in
     * {@linkplain #maintain many transactions}.
     * @param given at least one
     * @param note what the version is to tell about itself
     */
    public LoadReport maintainBeside(List<Dataset> given, LoadNote note) {
        return again(() -> loading.maintain(beside(given), note));
    }

    /**
     * Takes a dataset out; the others stay.
     * @param name what it is called
     * @param note what the version is to tell about itself
     * @throws IllegalArgumentException if the graph does not hold it, or nothing else
     */
    public LoadReport remove(String name, LoadNote note) {
        return again(() -> loading.load(Beside.without(name, state(), kept::read), note));
    }

    /**
     * All that the graph would hold with these datasets: they and those that it holds
     * already, as one.
     * @throws IllegalArgumentException if the graph does not know what it holds, since a
     * former release loaded it
     */
    public Dataset together(List<Dataset> given) {
        return beside(given).all();
    }

    private Beside beside(List<Dataset> given) {
        GraphState state = state();
        if (state.version() > 0 && state.datasets().isEmpty() && !state.closed()) {
            String last = versions().stream().findFirst().map(Version::dataset).orElse("");
            if (given.stream().noneMatch(dataset -> dataset.name().equals(last))) {
                throw new IllegalArgumentException(("A former release loaded '%s' and did not keep its files: load it"
                        + " again first, so that it stays beside what comes")
                    .formatted(last));
            }
        }
        return Beside.of(given, state, kept::read);
    }

    /** Another load may come in between reading what the graph holds and changing it. */
    private static LoadReport again(Supplier<LoadReport> load) {
        for (int attempt = 1;; attempt++) {
            try {
                return load.get();
            }
            catch (OvertakenException ex) {
                if (attempt == ATTEMPTS) {
                    throw ex;
                }
            }
        }
    }

    /**
     * Loads a dataset as the only one of the graph in many transactions, however large it
     * is. Nobody is answered meanwhile; it is not kept what the version replaced.
     * @param note what the version is to tell about itself
     */
    public LoadReport maintain(Dataset dataset, LoadNote note) {
        return loading.maintain(Beside.alone(dataset), note);
    }

    /**
     * Takes back what the last version changed; what comes of it is a new version. Who
     * undoes an undo has the graph as it was before that.
     */
    public UndoReport undo(LoadNote note) {
        UndoReport report = loading.inTransaction(() -> {
            GraphState before = store.lock();
            List<Version> known = versions.all();
            if (known.size() < 2 || !known.getFirst().itemized()) {
                return new UndoReport.Nothing(before.version());
            }
            Version last = known.getFirst();
            Version former = known.get(1);
            PastGraphs.Back back = past.back(last, former);
            Writing.Origin origin = new Writing.Origin(former.dataset(), former.files(), former.datasetChecksum(), note,
                    last, former.datasets());
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

    /**
     * What a load beside what the graph holds would change; changes nothing.
     * @param given datasets without errors
     */
    public GraphDifference differenceBeside(List<Dataset> given) {
        return difference(together(given));
    }

    /** The datasets of which the graph is made; none where a former release loaded it. */
    public List<Dataset> datasets() {
        return state().datasets().stream().map(kept::read).toList();
    }

    /** The datasets of which the graph was made at a version. */
    public List<Dataset> datasets(long version) {
        return versions().stream()
            .filter(known -> known.number() == version)
            .flatMap(known -> known.datasets().stream())
            .map(kept::read)
            .toList();
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

}
