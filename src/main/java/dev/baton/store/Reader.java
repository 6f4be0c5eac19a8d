package dev.baton.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.store.StoreException.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/**
 * Reads from the graph: one statement, one auto-commit transaction, one round trip. The
 * driver does not retry such transactions, so this class does.
 */
public final class Reader {

    /** As many statements as the database keeps plans of by default. */
    private static final long PLANNED = 1000;

    /** One watch over all reads. */
    private static final Deadlines DEADLINES = new Deadlines();

    private final Driver driver;

    private final SessionConfig session;

    private final Settings settings;

    private final List<StatementObserver> observers;

    /** The statements that were answered, so that the database need not plan them. */
    private final Cache<String, Boolean> planned;

    /**
     * Creates one.
     * @param bookmarks lets a read wait for what was written, where several servers hold
     * the graph; null where one server does
     */
    public Reader(Driver driver, @Nullable BookmarkManager bookmarks, Settings settings,
            List<StatementObserver> observers) {
        this.driver = driver;
        this.settings = settings;
        this.observers = List.copyOf(observers);
        this.planned = Caffeine.newBuilder().maximumSize(PLANNED).build();
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        if (bookmarks != null) {
            config.withBookmarkManager(bookmarks);
        }
        if (settings.database() != null) {
            config.withDatabase(settings.database());
        }
        this.session = config.build();
    }

    private Reader(Reader other) {
        this.driver = other.driver;
        this.session = other.session;
        this.settings = other.settings;
        this.planned = other.planned;
        this.observers = List.of();
    }

    /** Return a reader for what the service asks for itself, which nobody watches. */
    public Reader unobserved() {
        return new Reader(this);
    }

    /**
     * Return the one record that a statement yields.
     * @param cypher the statement, which must yield exactly one record
     * @param parameters its parameters
     * @param operationName what asks, for the database's own log
     * @throws StoreException if the database does not answer
     */
    public Record read(String cypher, Map<String, Object> parameters, String operationName) {
        return run(cypher, parameters, operationName, Result::single);
    }

    /**
     * Return how the database would run a statement; it does not run it.
     * @throws StoreException if the database does not answer
     */
    public Operator explain(String cypher, Map<String, Object> parameters, String operationName) {
        return run("EXPLAIN " + cypher, parameters, operationName, r -> Operator.of(r.consume().plan()));
    }

    /**
     * Run a statement as {@link #read} does, and watch.
     * @throws StoreException if the database does not answer
     */
    public Profiled profile(String cypher, Map<String, Object> parameters, String operationName) {
        return run("PROFILE " + cypher, parameters, operationName,
                r -> new Profiled(r.single(), Operator.of(r.consume().profile())));
    }

    private <T> T run(String cypher, Map<String, Object> parameters, String operationName, Function<Result, T> use) {
        boolean known = this.planned.getIfPresent(cypher) != null;
        Duration time = known ? this.settings.timeout() : this.settings.timeout().plus(this.settings.planning());
        TransactionConfig config = TransactionConfig.builder()
            .withTimeout(time)
            .withMetadata(Map.of("operation", operationName))
            .build();
        try (var turn = DEADLINES.begin(time.plus(this.settings.grace()))) {
            T result = run(new Query(cypher, parameters), operationName, config, turn, use);
            if (!known) {
                this.planned.put(cypher, Boolean.TRUE);
            }
            return result;
        }
    }

    private <T> T run(Query query, String operationName, TransactionConfig config, Deadlines.Turn turn,
            Function<Result, T> use) {
        long end = System.nanoTime() + Objects.requireNonNull(config.timeout()).toNanos();
        for (int attempt = 1;; attempt++) {
            this.observers.forEach(o -> o.beforeStatement(query.text(), operationName));
            try (var session = this.driver.session(this.session)) {
                return use.apply(session.run(query, config));
            }
            catch (RuntimeException ex) {
                if (turn.isOver()) {
                    throw new StoreException(Reason.TIMEOUT, ex);
                }
                Duration pause = pause(attempt);
                boolean again = attempt < this.settings.attempts() && Translation.worthAnotherTry(ex)
                        && System.nanoTime() + pause.toNanos() < end;
                if (!again) {
                    throw Translation.translate(ex);
                }
                sleep(pause, ex);
            }
        }
    }

    private static Duration pause(int attempt) {
        long longest = 50L << Math.min(attempt, 6);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }

    private static void sleep(Duration pause, RuntimeException reason) {
        try {
            Thread.sleep(pause);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw Translation.translate(reason);
        }
    }

    /**
     * What a statement yielded, and what the database did for it.
     */
    public record Profiled(Record record, Operator operator) {
    }

    /**
     * How reads are done.
     *
     * @param timeout how long one statement may take, all tries together
     * @param planning how much longer it may take as long as it was never answered: the
     * database has to plan it first
     * @param grace how much longer an answer is waited for: the database looks at the
     * clock every other second and not while it plans, and one that hangs never does
     * @param attempts how often a statement is sent at most while it fails for reasons
     * that pass
     * @param database the name of the database, or null for the user's home database
     */
    public record Settings(Duration timeout, Duration planning, Duration grace, int attempts,
            @Nullable String database) {

        /** How much longer than the timeout is waited where nothing else is said. */
        public static final Duration GRACE = Duration.ofSeconds(3);

        public Settings(Duration timeout, int attempts, @Nullable String database) {
            this(timeout, GRACE, attempts, database);
        }

        public Settings(Duration timeout, Duration grace, int attempts, @Nullable String database) {
            this(timeout, Duration.ZERO, grace, attempts, database);
        }

        public Settings {
            Objects.requireNonNull(timeout, "timeout");
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("The timeout must be longer than nothing, not " + timeout);
            }
            if (attempts < 1) {
                throw new IllegalArgumentException("At least one attempt is needed, not " + attempts);
            }
        }

    }

}
