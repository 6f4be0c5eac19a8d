package dev.baton.web.document;

import dev.baton.plan.ErrorCode;
import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a parsed document against the limits, before the engine validates it: validation
 * itself can be made slow.
 */
final class DocumentCheck {

    private final DocumentLimits limits;

    DocumentCheck(DocumentLimits limits) {
        this.limits = limits;
    }

    /**
     * Checks a document.
     * @param schema what it is asked of
     * @throws AbortExecutionException with the first limit that it exceeds
     */
    void check(Document document, GraphQLSchema schema) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (operations.isEmpty()) {
            throw Refused.because(ErrorCode.INVALID_DOCUMENT, "The document has fragments only; it needs a query",
                    document);
        }
        List<FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class);
        within("fragments", fragments.size(), this.limits.fragments(), document);
        within("aliases", aliases(document), this.limits.aliases(), document);
        try {
            Map<String, FragmentDefinition> named = new HashMap<>();
            fragments.forEach(f -> named.put(f.getName(), f));
            check(new Extents(named), operations);
            check(new Reads(schema, named), operations);
        }
        catch (Extents.CycleException ex) {
            throw Refused.because(ErrorCode.INVALID_DOCUMENT,
                    "A fragment must not contain itself: " + ex.getMessage() + " → " + ex.fragment().getName(),
                    ex.fragment());
        }
    }

    private void check(Extents extents, List<OperationDefinition> operations) {
        Extent all = Extent.NONE;
        for (OperationDefinition operation : operations) {
            Extent extent = extents.of(operation.getSelectionSet());
            within("depth", extent.depth(), this.limits.depth(), operation);
            all = all.and(extent);
            within("fields", all.fields(), this.limits.fields(), operation);
            within("rootFields", extents.names(operation.getSelectionSet()).size(), this.limits.rootFields(),
                    operation);
        }
    }

    private void check(Reads reads, List<OperationDefinition> operations) {
        for (OperationDefinition operation : operations) {
            Reads.Count count = reads.of(operation.getSelectionSet());
            within("hops", count.hops(), this.limits.hops(), operation);
            within("reads", count.reads(), this.limits.reads(), operation);
        }
    }

    private static int aliases(Document document) {
        int aliases = 0;
        Deque<Node<?>> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            if (node instanceof Field field && field.getAlias() != null) {
                aliases++;
            }
            node.getChildren().forEach(open::push);
        }
        return aliases;
    }

    private static void within(String limit, long asked, int allowed, Node<?> place) {
        if (asked > allowed) {
            throw Refused.limit(limit, asked, allowed, place.getSourceLocation());
        }
    }

}
