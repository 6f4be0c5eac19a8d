package dev.baton.format;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells requests apart by what they ask for: blanks, comments, the order of fragments and
 * of variables, and what is to be shown beside the answer make no difference.
 */
final class Digest {

    private static final JsonMapper SORTED = JsonMapper.builder()
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build();

    /** Directives that change nothing in the data. */
    private static final Set<String> BESIDE = Set.of("citation", "graphVersion", "cost", "explain");

    private Digest() {
    }

    /** SHA-256 in hexadecimal. */
    static String of(Query query) {
        String text = document(query) + "\n" + SORTED.writeValueAsString(new TreeMap<>(query.variables()));
        try {
            return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The document in one layout, without the operations that were not asked for. */
    static String document(Query query) {
        Document document = Parser.parse(query.document());
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        List<FragmentDefinition> fragments = new ArrayList<>(document.getDefinitionsOfType(FragmentDefinition.class));
        fragments.sort(Comparator.comparing(FragmentDefinition::getName));
        List<String> parts = new ArrayList<>();
        operations.stream()
            .filter(o -> query.operation() == null || Objects.equals(o.getName(), query.operation()))
            .map(Digest::plain)
            .map(AstPrinter::printAstCompact)
            .forEach(parts::add);
        fragments.stream().map((Definition<?> f) -> AstPrinter.printAstCompact(f)).forEach(parts::add);
        return String.join(" ", parts);
    }

    private static OperationDefinition plain(OperationDefinition operation) {
        List<Directive> kept = operation.getDirectives().stream().filter(d -> !BESIDE.contains(d.getName())).toList();
        return operation.transform(o -> o.directives(kept));
    }

    /** Whether an operation asks for a citation. */
    static boolean asksForCitation(Query query) {
        return query.document().contains("@citation") && Parser.parse(query.document())
            .getDefinitionsOfType(OperationDefinition.class)
            .stream()
            .filter(o -> query.operation() == null || Objects.equals(o.getName(), query.operation()))
            .anyMatch(o -> o.hasDirective("citation"));
    }

}
