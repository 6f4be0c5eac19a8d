package dev.baton.command;

import java.io.Console;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells a person who waits what is going on: a bar on a terminal, a line elsewhere. */
final class Progress {

    private static final int EVERY_MILLISECONDS = 250;

    private Progress() {
    }

    static <T> T during(String what, Output output, Supplier<T> work) {
        if (!onTerminal()) {
            output.note(what + " …");
            return work.get();
        }
        try (ProgressBar bar = new ProgressBarBuilder().setTaskName(what)
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(EVERY_MILLISECONDS)
            .hideEta()
            .clearDisplayOnFinish()
            .build()) {
            T result = work.get();
            bar.step();
            return result;
        }
    }

    /**
     * Whether a person looks at it. Newer Java has a console wherever its output goes,
     * and a method that older Java lacks to tell the difference.
     */
    private static boolean onTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        }
        catch (ReflectiveOperationException ex) {
            return true;
        }
    }

}
