package dev.baton.config;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.Finding;
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

    static void load(Loader loader, String location) {
        if (location.isBlank()) {
            LOG.info("No dataset is configured: the graph stays at version {}", loader.state().version());
            return;
        }
        long start = System.nanoTime();
        Dataset dataset = DatasetReader.read(location);
        if (loader.wasUndone(dataset)) {
            LOG.warn("The graph stays at version {}: what {} has was undone; change the files, or load them again",
                    loader.state().version(), location);
            return;
        }
        LoadReport report = loader.load(dataset);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        switch (report) {
            case LoadReport.Refused(List<Finding> findings) -> throw refused(location, findings);
            case LoadReport.Unchanged(long version) ->
                LOG.info("The graph is at version {}, as {} has it ({} ms)", version, location, time.toMillis());
            case LoadReport.TooLarge large ->
                throw new StartException(("The dataset %s changes more than one transaction"
                        + " may (%s; at most %d together). Load it as a maintenance load, during which nobody is answered,"
                        + " or raise baton.load.ceiling.")
                    .formatted(location, large.counts(), large.ceiling()));
            case LoadReport.Loaded loaded -> {
                loaded.warnings().forEach(warning -> LOG.warn("{}", warning));
                LOG.info("The graph is at version {}, loaded from {} files of {}: {} ({} ms)", loaded.version(),
                        dataset.files().size(), location, loaded.counts(), time.toMillis());
            }
        }
    }

    private static StartException refused(String location, List<Finding> findings) {
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
