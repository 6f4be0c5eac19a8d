package dev.baton.dataset;

/** Values as messages show them. */
final class Shown {

    private static final int LENGTH = 60;

    private Shown() {
    }

    static String shorten(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH - 1) + "…";
    }

}
