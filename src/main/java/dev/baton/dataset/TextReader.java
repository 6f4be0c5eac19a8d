package dev.baton.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a file as UTF-8 and looks at what an editor would not show: a byte order mark,
 * overlong lines.
 */
final class TextReader {

    /** A longer line makes "file and line" worthless to the person who has to mend it. */
    static final int LONGEST_LINE = 20_000;

    /** In bytes; characters of a shorter line are counted. */
    private static final int ENDLESS_LINE = 50 * LONGEST_LINE;

    /** Far above any file that a person writes; a larger one is not read. */
    static final int LARGEST_FILE = 64 * 1024 * 1024;

    private TextReader() {
    }

    /**
     * The file's text without a byte order mark, or null if it is no UTF-8 or too large;
     * then there is a finding.
     */
    static @Nullable String read(DatasetFile file, Findings findings) {
        Place start = new Place(file.path(), 1);
        if (file.content().length > LARGEST_FILE) {
            tooLarge(file.path(), file.content().length, findings);
            return null;
        }
        if (hasEndlessLine(file, findings)) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(file.content());
        CharBuffer chars = CharBuffer.allocate(file.content().length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, chars, true);
        if (result.isError()) {
            findings.error(new Place(file.path(), lineOf(file.content(), bytes.position())),
                    "the file is not encoded in UTF-8", "save it as UTF-8");
            return null;
        }
        String text = chars.flip().toString();
        if (text.startsWith("\uFEFF")) {
            findings.error(start, "the file begins with a byte order mark", "save it as UTF-8 without one");
            text = text.substring(1);
        }
        checkLines(file.path(), text, findings);
        return text;
    }

    static void tooLarge(String path, long size, Findings findings) {
        findings.error(new Place(path, 1), "the file has %d bytes".formatted(size),
                "split it: a file has at most %d bytes".formatted(LARGEST_FILE));
    }

    /**
     * Whether there is a line so long that it is not even decoded; then there is a
     * finding.
     */
    private static boolean hasEndlessLine(DatasetFile file, Findings findings) {
        int line = 1;
        int begin = 0;
        byte[] bytes = file.content();
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (i - begin > ENDLESS_LINE) {
                    findings.error(new Place(file.path(), line), "the line has %d bytes".formatted(i - begin),
                            "break it, so that a finding can name a line: at most %d characters"
                                .formatted(LONGEST_LINE));
                    return true;
                }
                begin = i + 1;
                line++;
            }
        }
        return false;
    }

    private static void checkLines(String file, String text, Findings findings) {
        int line = 1;
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (end - begin > LONGEST_LINE) {
                findings.error(new Place(file, line), "the line has %d characters".formatted(end - begin),
                        "break it, so that a finding can name a line: at most %d".formatted(LONGEST_LINE));
            }
            begin = end + 1;
            line++;
        }
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

}
