package dev.baton.reference.requests;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Takes parts out of a request as long as it still fails. */
public final class Shrinker {

    private static final Set<Class<?>> PARTS = Set.of(Field.class, InlineFragment.class, FragmentSpread.class,
            Argument.class, Directive.class, ObjectField.class);

    private static final int MOST_TRIES = 150;

    private final GraphQLSchema schema;

    private final Predicate<Request> fails;

    private int tries;

    public Shrinker(GraphQLSchema schema, Predicate<Request> fails) {
        this.schema = schema;
        this.fails = fails;
    }

    /** A request without a part that could be left out, or nearly so. */
    public Request shrunk(Request request) {
        Request smallest = request;
        int at = 0;
        while (tries < MOST_TRIES) {
            Document document = Parser.parse(smallest.text());
            List<Node<?>> parts = Documents.parts(document, node -> PARTS.contains(node.getClass()));
            if (at >= parts.size()) {
                break;
            }
            Document without = Documents.without(document, Set.of(parts.get(at)));
            Request smaller = request(without, smallest.variables());
            if (isValid(smaller) && stillFails(smaller)) {
                smallest = smaller;
            }
            else {
                at++;
            }
        }
        return smallest;
    }

    private boolean isValid(Request request) {
        try {
            Document document = Parser.parse(request.text());
            return new Validator().validateDocument(schema, document, Locale.ROOT).isEmpty();
        }
        catch (InvalidSyntaxException ex) {
            // A selection without fields cannot be written.
            return false;
        }
    }

    private boolean stillFails(Request request) {
        tries++;
        return fails.test(request);
    }

    static Request request(Document document, Map<String, Object> variables) {
        String text = AstPrinter.printAst(document);
        Map<String, Object> used = new HashMap<>(variables);
        used.keySet().removeIf(name -> !text.contains("$" + name));
        return new Request(text, used);
    }

}
