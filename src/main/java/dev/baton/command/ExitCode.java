package dev.baton.command;

/** What the exit code of a command tells a script. */
final class ExitCode {

    /** The command did what it was asked to. */
    static final int FINE = 0;

    /** The dataset has errors, or the command could not do its work. */
    static final int FAILED = 1;

    /** There is no such command or option, or something is missing. */
    static final int WRONG_USAGE = 2;

    private ExitCode() {
    }

}
