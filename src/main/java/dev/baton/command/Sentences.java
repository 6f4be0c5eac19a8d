package dev.baton.command;

/** What stopped a command, for people. */
final class Sentences {

    private Sentences() {
    }

    /**
     * Return the sentence that the exception carries, or its first line with its name.
     */
    static String of(Throwable failure) {
        if (failure instanceof CommandException) {
            return String.valueOf(failure.getMessage());
        }
        String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return "This should not have happened: " + failure.getClass().getSimpleName() + ": " + message;
    }

}
