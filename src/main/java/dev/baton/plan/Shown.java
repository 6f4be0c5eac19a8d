package dev.baton.plan;

/** Values from a request as they are shown in messages: short, in one line. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {
    }

    static String value(Object value) {
        String text = String.valueOf(value).replaceAll("\\p{Cntrl}", " ");
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return value instanceof String ? "\"" + shown + "\"" : shown;
    }

}
