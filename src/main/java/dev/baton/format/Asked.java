package dev.baton.format;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is sent to the engine in order to write its answer in another form: it
 * asks as well where the page ends and for what else the form needs, and, where it says
 * nothing of its size, for page after page.
 *
 * @param query what is sent
 * @param size the variable that takes the size of pages, null where the request sets it
 * @param cursor the variable that takes the cursor of the next page, null where only one
 * page is asked for
 */
record Asked(Query query, @Nullable String size, @Nullable String cursor) {

    /** Where the page of the answer ends. */
    static final String PAGE = "batonPage";

    /** At how many items a search stopped. */
    static final String STOPPED = "batonStoppedAt";

    private static final String AFTER = "batonAfter";

    private static final String FIRST = "batonFirst";

    /**
     * What to send for a request. One that is not understood is sent as it is: the engine
     * says what is wrong with it.
     * @throws FormException if what it asks for has nothing that the form needs
     */
    static Asked of(GraphQLSchema schema, Query query, Form form) {
        try {
            Document document = Parser.parse(query.document());
            Optional<RootFields> roots = RootFields.of(document, query.operation());
            GraphQLFieldDefinition field = roots.map(r -> schema.getQueryType().getFieldDefinition(r.field().getName()))
                .orElse(null);
            return field == null ? new Asked(query, null, null) : of(schema, query, form, roots.get(), field);
        }
        catch (InvalidSyntaxException ex) {
            return new Asked(query, null, null);
        }
    }

    private static Asked of(GraphQLSchema schema, Query query, Form form, RootFields roots,
            GraphQLFieldDefinition field) {
        List<Selection<?>> added = new ArrayList<>();
        boolean connection = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type
                && type.getFieldDefinition("pageInfo") != null && roots.list() != null;
        if (connection) {
            added.add(Field.newField("pageInfo")
                .alias(PAGE)
                .selectionSet(Selections.of(List.of(new Field("hasNextPage"), new Field("endCursor"))))
                .build());
            if (((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType()))
                .getFieldDefinition("stoppedAt") != null) {
                added.add(Field.newField("stoppedAt").alias(STOPPED).build());
            }
        }
        if (form == Form.GEOJSON) {
            added.addAll(located(schema, field, connection ? roots.list() : null));
        }
        boolean whole = connection && field.getArgument("after") != null
                && List.of("first", "last", "before").stream().noneMatch(a -> given(roots, a, query.variables()));
        return whole ? whole(query, roots, added)
                : new Asked(new Query(print(roots.rewritten(f -> with(f, added, f.getArguments()), List.of())),
                        query.operation(), query.variables()), null, null);
    }

    private static List<Selection<?>> located(GraphQLSchema schema, GraphQLFieldDefinition field,
            @Nullable Field list) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (list == null) {
            return required(Located.of(schema, type), field.getName());
        }
        var items = GraphQLTypeUtil
            .unwrapAll(Objects.requireNonNull(((GraphQLObjectType) type).getFieldDefinition(list.getName())).getType());
        List<Selection<?>> within = required(Located.of(schema, items), field.getName());
        return List
            .of(Field.newField(list.getName()).alias(list.getAlias()).selectionSet(Selections.of(within)).build());
    }

    private static List<Selection<?>> required(List<Selection<?>> added, String field) {
        if (added.isEmpty()) {
            throw new FormException(
                    "What '%s' leads to has no coordinates, so it cannot be shown on a map".formatted(field));
        }
        return added;
    }

    /** Page after page: the size of pages and where they begin are variables. */
    private static Asked whole(Query query, RootFields roots, List<Selection<?>> added) {
        Map<String, @Nullable Object> variables = new HashMap<>(query.variables());
        List<VariableDefinition> declared = new ArrayList<>();
        List<Argument> paging = new ArrayList<>();
        String size = variable(roots, "first");
        if (size == null) {
            declared.add(new VariableDefinition(FIRST, new TypeName("Int")));
            paging.add(new Argument("first", new VariableReference(FIRST)));
        }
        String cursor = variable(roots, "after");
        if (cursor == null) {
            declared.add(new VariableDefinition(AFTER, new TypeName("String")));
            paging.add(new Argument("after", new VariableReference(AFTER)));
            Argument after = RootFields.argument(roots.field(), "after");
            if (after != null && after.getValue() instanceof StringValue literal) {
                variables.put(AFTER, literal.getValue());
            }
        }
        Set<String> replaced = paging.stream().map(Argument::getName).collect(Collectors.toSet());
        Document document = roots.rewritten(f -> {
            List<Argument> arguments = new ArrayList<>(f.getArguments());
            arguments.removeIf(a -> replaced.contains(a.getName()));
            arguments.addAll(paging);
            return with(f, added, arguments);
        }, declared);
        return new Asked(new Query(print(document), query.operation(), variables), size == null ? FIRST : null,
                cursor == null ? AFTER : cursor);
    }

    /** The request's own variable in an argument, which must stay in use. */
    private static @Nullable String variable(RootFields roots, String argument) {
        Argument found = RootFields.argument(roots.field(), argument);
        return found != null && found.getValue() instanceof VariableReference variable ? variable.getName() : null;
    }

    /** The same with pages of another size. */
    Asked inPagesOf(int rows) {
        return new Asked(with(Objects.requireNonNull(size), rows), size, cursor);
    }

    /** The same from a cursor on. */
    Asked from(String after) {
        return new Asked(with(Objects.requireNonNull(cursor), after), size, cursor);
    }

    private Query with(String variable, Object value) {
        Map<String, @Nullable Object> variables = new HashMap<>(query.variables());
        variables.put(variable, value);
        return new Query(query.document(), query.operation(), variables);
    }

    private static boolean given(RootFields roots, String argument, Map<String, @Nullable Object> variables) {
        Argument found = RootFields.argument(roots.field(), argument);
        return found != null && roots.given(found.getValue(), variables);
    }

    private static Field with(Field field, List<Selection<?>> added, List<Argument> arguments) {
        List<Selection<?>> selections = new ArrayList<>(added);
        if (field.getSelectionSet() != null) {
            field.getSelectionSet().getSelections().forEach(s -> selections.add((Selection<?>) s));
        }
        return field.transform(f -> f.arguments(arguments).selectionSet(Selections.of(selections)));
    }

    private static String print(Document document) {
        return AstPrinter.printAst(document);
    }

}
