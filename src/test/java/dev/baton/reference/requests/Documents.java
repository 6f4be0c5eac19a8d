package dev.baton.reference.requests;

import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Parts of documents: finding, changing, leaving out. */
final class Documents {

    private Documents() {
    }

    static List<Node<?>> parts(Document document, Predicate<Node<?>> wanted) {
        List<Node<?>> found = new ArrayList<>();
        new NodeTraverser().preOrder(new NodeVisitorStub() {
            @Override
            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                if (wanted.test(node)) {
                    found.add(node);
                }
                return TraversalControl.CONTINUE;
            }
        }, document);
        return found;
    }

    /**
     * Without some parts, and without the variables and fragments that nothing uses then.
     */
    static Document without(Document document, Set<Node<?>> parts) {
        return withoutUnused((Document) new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
                return parts.contains(node) ? TreeTransformerUtil.deleteNode(context) : TraversalControl.CONTINUE;
            }
        }));
    }

    static Document changed(Document document, UnaryOperator<Field> change) {
        return withoutUnused((Document) new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            public TraversalControl visitField(Field field, TraverserContext<Node> context) {
                Field changed = change.apply(field);
                return changed == field ? TraversalControl.CONTINUE : TreeTransformerUtil.changeNode(context, changed);
            }
        }));
    }

    private static Document withoutUnused(Document document) {
        Set<String> used = new HashSet<>();
        parts(document, node -> node instanceof VariableReference || node instanceof FragmentSpread)
            .forEach(use -> used.add(use instanceof VariableReference variable ? "$" + variable.getName()
                    : ((FragmentSpread) use).getName()));
        List<Node<?>> unused = parts(document,
                node -> node instanceof VariableDefinition variable && !used.contains("$" + variable.getName())
                        || node instanceof FragmentDefinition fragment && !used.contains(fragment.getName()));
        return unused.isEmpty() ? document : without(document, new HashSet<>(unused));
    }

}
