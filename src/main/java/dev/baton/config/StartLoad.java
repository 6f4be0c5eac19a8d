package dev.baton.config;

import dev.baton.dataset.Finding;
import dev.baton.dataset.load.LoadNote;
import dev.baton.dataset.load.LoadReport;
import dev.baton.dataset.load.Loader;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The load at the start: says in one line what came of it, and stops the start where the
 * dataset has errors.
 */
final class StartLoad {

    private static final Logger LOG = LoggerFactory.getLogger(StartLoad.class);

    private static final int MOST_SHOWN = 100;

    private StartLoad() {
    }

    static void load(Loader loader, StartDatasets datasets) {
        if (datasets.given().isEmpty()) {
            LOG.info("The graph stays at version {}: {}", loader.state().version(), datasets.why());
            return;
        }
        try {
            loaded(loader, datasets);
        }
        catch (IllegalArgumentException ex) {
            throw new StartException(ex.getMessage() + ".", ex);
        }
    }

    private static void loaded(Loader loader, StartDatasets datasets) {
        long start = System.nanoTime();
        String location = datasets.locations();
        if (loader.wasUndone(datasets.given())) {
            LOG.warn("The graph stays at version {}: what {} has was undone; change the files, or load them again",
                    loader.state().version(), location);
            return;
        }
        LoadReport report = loader.loadBeside(datasets.given(), LoadNote.NONE);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        switch (report) {
            case LoadReport.Refused(List<Finding> findings) -> throw refused(location, findings);
            case LoadReport.Unchanged(long version) ->
                LOG.info("The graph is at version {}, as {} has it ({} ms)", version, location, time.toMillis());
            case LoadReport.TooLarge large ->
                throw new StartException(("The dataset %s changes more than one transaction"
                        + " may (%s; at most %d together). Load it with baton load --maintenance, during which nobody is answered,"
                        + " or raise baton.load.ceiling.")
                    .formatted(location, large.counts(), large.ceiling()));
            case LoadReport.Loaded loaded -> {
                loaded.warnings().forEach(warning -> LOG.warn("{}", warning));
                LOG.info("The graph is at version {}, loaded from {} files of {}: {} ({} ms)", loaded.version(),
                        datasets.given().stream().mapToInt(dataset -> dataset.files().size()).sum(), location,
                        loaded.counts(), time.toMillis());
            }
        }
    }

    static StartException refused(String location, List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        StringBuilder message = new StringBuilder();
        message.append("The dataset ").append(location).append(" has ").append(errors.size());
        message.append(" errors; correct them, or name another dataset with baton.dataset.");
        errors.stream().limit(MOST_SHOWN).forEach(error -> message.append("\n  ").append(error));
        if (errors.size() > MOST_SHOWN) {
            message.append("\n  and ").append(errors.size() - MOST_SHOWN).append(" more");
        }
        return new StartException(message.toString());
    }

}
