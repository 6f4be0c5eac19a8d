package dev.baton.command;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out results, for people or programs
 * @param err everything else: progress and what went wrong
 */
record Output(PrintWriter out, PrintWriter err) {

    void line(String text) {
        out.println(text);
    }

    /** Tell a person who waits; no part of the result. */
    void note(String text) {
        err.println(text);
        err.flush();
    }

}
