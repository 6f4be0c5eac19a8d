package dev.baton.command;

import java.util.Objects;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;

/** What stopped a command, for people. */
final class Sentences {

    /**
     * Codes of the database for several bounds of memory: a transaction's, that of all,
     * the heap's.
     */
    private static final String MEMORY = "Neo\\.TransientError\\.General\\.\\w*Memory\\w*";

    private Sentences() {
    }

    /**
     * Return the sentence that the exception carries, or its first line with its name.
     */
    static String of(Throwable failure) {
        if (failure instanceof CommandException) {
            return String.valueOf(failure.getMessage());
        }
        if (isOfMemory(failure)) {
            return "The database has not enough memory to do this in one transaction. Nothing was changed; "
                    + "load --maintenance loads in batches, and a larger heap allows a larger transaction";
        }
        String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return "This should not have happened: " + failure.getClass().getSimpleName() + ": " + message;
    }

    private static boolean isOfMemory(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .anyMatch(
                    cause -> cause instanceof Neo4jException refused && String.valueOf(refused.code()).matches(MEMORY));
    }

}
