package dev.baton.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Reader;
import dev.baton.support.BatonTest;
import dev.baton.support.Sdl;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random valid requests on the bundled history are answered as the {@link Reference}
 * says, with one statement for each root field. {@code -Dbaton.reference.seed} and
 * {@code -Dbaton.reference.requests} ask for others, or for more.
 */
@BatonTest
class ReferenceIT {

    private static final long SEED = Long.getLong("baton.reference.seed", 1);

    private static final int REQUESTS = Integer.getInteger("baton.reference.requests", 60);

    /** How many failures are shown at a time. */
    private static final int ENOUGH = 3;

    @Autowired
    private Driver driver;

    @Autowired
    private BookmarkManager bookmarks;

    @Test
    void randomRequestsAreAnsweredAsThePlainEvaluationSays() {
        // The database plans some of these for seconds, on a busy machine for minutes.
        Reader reader = new Reader(driver, bookmarks, new Reader.Settings(Duration.ofMinutes(4), 1, null), List.of());
        Trial trial = new Trial(WholeGraph.of(driver, Sdl.vocabulary()), reader::read);
        for (long seed = SEED; seed < SEED + REQUESTS && trial.failures().size() < ENOUGH; seed++) {
            trial.tried(seed);
        }
        assertThat(trial.failures()).as("%d random requests from seed %d", trial.requests(), SEED).isEmpty();
    }

}
