package dev.baton.format;

/**
 * Keeps spreadsheets from running what a text says: one that begins as a formula does has
 * an apostrophe set before it.
 */
final class Formulas {

    /** What formulas begin with, in halfwidth and fullwidth form, and what is skipped. */
    private static final String BEGINS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {
    }

    static String guarded(String text) {
        String seen = text.stripLeading();
        boolean formula = !seen.isEmpty() && BEGINS.indexOf(seen.charAt(0)) >= 0
                || !text.isEmpty() && BEGINS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

}
