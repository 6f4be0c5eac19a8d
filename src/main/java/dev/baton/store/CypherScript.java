package dev.baton.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a file of Cypher. A statement ends with a semicolon that is the last
 * thing on its line but for blanks and a comment; semicolons in strings, quoted names and
 * comments do not count. Comments are left out.
 */
final class CypherScript {

    private final String text;

    private final List<String> statements = new ArrayList<>();

    private final StringBuilder statement = new StringBuilder();

    private int at;

    private CypherScript(String text) {
        this.text = text;
    }

    /**
     * Return the statements in a text, in order, without comments and without the
     * semicolons between them.
     */
    static List<String> statements(String text) {
        return new CypherScript(text.replace("\r\n", "\n")).read();
    }

    private List<String> read() {
        while (this.at < this.text.length()) {
            char c = this.text.charAt(this.at);
            if (c == '\'' || c == '"' || c == '`') {
                quoted(c);
            }
            else if (this.text.startsWith("//", this.at)) {
                this.at = end(this.text.indexOf('\n', this.at), 0);
            }
            else if (this.text.startsWith("/*", this.at)) {
                this.at = end(this.text.indexOf("*/", this.at + 2), 2);
                this.statement.append(' ');
            }
            else if (c == ';' && endsLine()) {
                this.at++;
                finish();
            }
            else if (c == '\n') {
                endLine();
                this.at++;
            }
            else {
                this.statement.append(c);
                this.at++;
            }
        }
        finish();
        return List.copyOf(this.statements);
    }

    private void quoted(char quote) {
        int start = this.at++;
        while (this.at < this.text.length() && this.text.charAt(this.at) != quote) {
            this.at += (this.text.charAt(this.at) == '\\' && quote != '`') ? 2 : 1;
        }
        this.at = Math.min(this.at + 1, this.text.length());
        this.statement.append(this.text, start, this.at);
    }

    private boolean endsLine() {
        int newline = this.text.indexOf('\n', this.at);
        String rest = this.text.substring(this.at + 1, (newline < 0) ? this.text.length() : newline).strip();
        return rest.isEmpty() || rest.startsWith("//") || rest.startsWith("/*");
    }

    private int end(int found, int length) {
        return (found < 0) ? this.text.length() : found + length;
    }

    /** Keeps a line's end, but no blanks before it and no empty line. */
    private void endLine() {
        int end = this.statement.length();
        while (end > 0 && Character.isWhitespace(this.statement.charAt(end - 1))) {
            end--;
        }
        this.statement.setLength(end);
        if (end > 0) {
            this.statement.append('\n');
        }
    }

    private void finish() {
        String done = this.statement.toString().strip();
        if (!done.isEmpty()) {
            this.statements.add(done);
        }
        this.statement.setLength(0);
    }

}
