package dev.baton.web.document;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.Value;
import graphql.parser.ParserOptions;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values written in a document. The engine's messages show them as it keeps them in
 * memory; this shows them as they were written. A document is parsed again for it, and
 * only where a message asks for it.
 */
final class Literals {

    private final ExecutionInput input;

    private @Nullable Map<String, String> written;

    private Literals(ExecutionInput input) {
        this.input = input;
    }

    static Literals of(ExecutionInput input) {
        return new Literals(input);
    }

    /** The message with values as they were written. */
    String asWritten(String message) {
        String plain = message;
        for (Map.Entry<String, String> value : written().entrySet()) {
            plain = plain.replace("'" + value.getKey() + "'", value.getValue());
        }
        return plain;
    }

    private Map<String, String> written() {
        if (this.written == null) {
            this.written = read(this.input);
        }
        return this.written;
    }

    private static Map<String, String> read(ExecutionInput input) {
        ExecutionInput again = input.transform(b -> b.graphQLContext(
                context -> context.of(ParserOptions.class, ParserOptions.getDefaultOperationParserOptions())));
        ParseAndValidateResult parsed = ParseAndValidate.parse(again);
        Map<String, String> written = new LinkedHashMap<>();
        if (!parsed.isFailure()) {
            values(parsed.getDocument()).stream()
                .sorted(Comparator.comparingInt((Value<?> v) -> v.toString().length()).reversed())
                .forEach(v -> written.putIfAbsent(v.toString(), AstPrinter.printAstCompact(v)));
        }
        return written;
    }

    private static List<Value<?>> values(Document document) {
        Deque<Node<?>> open = new ArrayDeque<>(List.of(document));
        Deque<Value<?>> values = new ArrayDeque<>();
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            if (node instanceof Value<?> value) {
                values.add(value);
            }
            node.getChildren().forEach(open::push);
        }
        return List.copyOf(values);
    }

}
