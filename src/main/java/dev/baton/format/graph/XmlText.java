package dev.baton.format.graph;

/** What XML 1.0 can hold: the few characters that it cannot are replaced. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {
    }

    static String allowed(String text) {
        return text.codePoints().allMatch(XmlText::isAllowed) ? text
                : text.codePoints()
                    .map(c -> isAllowed(c) ? c : REPLACEMENT)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

}
