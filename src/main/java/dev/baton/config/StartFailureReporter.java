package dev.baton.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/**
 * Says in one line why Baton does not start; Spring Boot's own report, a page long, is
 * switched off.
 */
class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = StringUtils.hasText(analysis.getAction()) ? " " + analysis.getAction() : "";
        LOG.error("Baton does not start. {}{}", analysis.getDescription().strip(), action);
        LOG.debug("What stopped the start", analysis.getCause());
    }

}
