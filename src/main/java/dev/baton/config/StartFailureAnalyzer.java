package dev.baton.config;

import dev.baton.embedded.EmbeddedException;
import dev.baton.store.ConnectionException;
import dev.baton.store.SchemaException;
import dev.baton.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Finds the sentence for people in what stopped the start. */
class StartFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartException e -> {
                    return analysis(e);
                }
                case EmbeddedException e -> {
                    return analysis(e);
                }
                case ConnectionException e -> {
                    return analysis(e);
                }
                case SchemaException e -> {
                    return analysis(e);
                }
                case StoreException e -> {
                    return analysis(e);
                }
                default -> {
                }
            }
        }
        return null;
    }

    private static FailureAnalysis analysis(RuntimeException exception) {
        return new FailureAnalysis(String.valueOf(exception.getMessage()), null, exception);
    }

}
