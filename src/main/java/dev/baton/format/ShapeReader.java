package dev.baton.format;

import dev.baton.format.Shape.Origin;
import dev.baton.format.Shape.Part;
import graphql.GraphQLContext;
import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the {@link Shape} of a table off a request that was found to be valid. */
final class ShapeReader {

    /** The lists of a connection whose names say nothing of what is in them. */
    private static final Set<String> LISTS = Set.of("nodes", "edges");

    private final GraphQLSchema schema;

    private final List<String> columns = new ArrayList<>();

    private ShapeReader(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * The shape of the table that a request asks for.
     * @throws FormException if what it asks for is no table
     */
    static Shape of(GraphQLSchema schema, Query query) {
        List<ExecutableNormalizedField> roots = ExecutableNormalizedOperationFactory
            .createExecutableNormalizedOperationWithRawVariables(schema, Parser.parse(query.document()),
                    query.operation(), RawVariables.of(query.variables()), GraphQLContext.getDefault(), Locale.ENGLISH)
            .getTopLevelFields();
        if (roots.size() != 1) {
            throw new FormException("A table or map is made of one field of Query; this request asks for %s: ask for "
                .formatted(names(roots)) + "each by itself");
        }
        return new ShapeReader(schema).root(roots.getFirst());
    }

    private static String names(Collection<ExecutableNormalizedField> fields) {
        return fields.isEmpty() ? "none"
                : String.join(", ", fields.stream().map(ExecutableNormalizedField::getResultKey).toList());
    }

    private Shape root(ExecutableNormalizedField root) {
        if (root.getChildren().isEmpty()) {
            throw new FormException("'%s' is one value, and no table or map".formatted(root.getResultKey()));
        }
        List<ExecutableNormalizedField> lists = root.getChildren().stream().filter(this::isListOfConnection).toList();
        if (lists.isEmpty()) {
            Origin origin = isList(root) ? new Origin.Items() : new Origin.One();
            return shape(root, origin, root.getChildren(), "");
        }
        List<ExecutableNormalizedField> side = root.getChildren()
            .stream()
            .filter(f -> isList(f) && !f.getChildren().isEmpty())
            .toList();
        if (side.stream().map(ExecutableNormalizedField::getResultKey).distinct().count() > 1) {
            throw sideBySide(side.stream().map(ExecutableNormalizedField::getResultKey).distinct().toList());
        }
        ExecutableNormalizedField list = lists.getFirst();
        return shape(root, new Origin.Connection(list.getResultKey()), list.getChildren(), name("", list));
    }

    private Shape shape(ExecutableNormalizedField root, Origin origin, List<ExecutableNormalizedField> fields,
            String prefix) {
        List<Part> parts = parts(fields, prefix);
        Set<String> seen = new HashSet<>();
        columns.stream().filter(c -> !seen.add(c)).findFirst().ifPresent(twice -> {
            throw new FormException(
                    "Two columns would be called '%s': give one of the fields an alias".formatted(twice));
        });
        return new Shape(root.getResultKey(), origin, parts, columns);
    }

    private List<Part> parts(List<ExecutableNormalizedField> fields, String prefix) {
        Map<String, List<ExecutableNormalizedField>> byKey = new LinkedHashMap<>();
        fields.forEach(f -> byKey.computeIfAbsent(f.getResultKey(), k -> new ArrayList<>()).add(f));
        List<Part> parts = byKey.values().stream().map(same -> part(same, prefix)).toList();
        List<String> lists = parts.stream().flatMap(ShapeReader::lists).map(Part.Many::path).toList();
        if (lists.size() > 1) {
            throw sideBySide(lists);
        }
        return parts;
    }

    /** What a key of the answer holds: a field, or one for each kind of object. */
    private Part part(List<ExecutableNormalizedField> same, String prefix) {
        ExecutableNormalizedField field = same.getFirst();
        String name = name(prefix, field);
        List<ExecutableNormalizedField> children = same.stream().flatMap(f -> f.getChildren().stream()).toList();
        if (children.isEmpty()) {
            columns.add(name);
            return new Part.Cell(field.getResultKey(), columns.size() - 1);
        }
        List<Part> parts = parts(children, name);
        return isList(field) ? new Part.Many(field.getResultKey(), name, parts, unasked(field))
                : new Part.Group(field.getResultKey(), parts);
    }

    private String name(String prefix, ExecutableNormalizedField field) {
        if (isListOfConnection(field) && field.getAlias() == null) {
            return prefix;
        }
        return prefix.isEmpty() ? field.getResultKey() : prefix + "." + field.getResultKey();
    }

    private boolean unasked(ExecutableNormalizedField list) {
        if (!isListOfConnection(list)) {
            return false;
        }
        Map<String, Object> asked = list.getParent().getResolvedArguments();
        return asked.get("first") == null && asked.get("last") == null;
    }

    private static Stream<Part.Many> lists(Part part) {
        return switch (part) {
            case Part.Cell cell -> Stream.empty();
            case Part.Group group -> group.parts().stream().flatMap(ShapeReader::lists);
            case Part.Many many -> Stream.of(many);
        };
    }

    private boolean isListOfConnection(ExecutableNormalizedField field) {
        return LISTS.contains(field.getName())
                && schema.getType(field.getObjectTypeNames().iterator().next()) instanceof GraphQLFieldsContainer owner
                && owner.getFieldDefinition("pageInfo") != null;
    }

    private boolean isList(ExecutableNormalizedField field) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType(schema)));
    }

    private static FormException sideBySide(List<String> lists) {
        return new FormException(("A row is made along one list within the other; %s stand side by side, and every "
                + "item of one would meet every item of the other: ask for each in a table of its own")
            .formatted(String.join(" and ", lists.stream().map(l -> "'" + l + "'").toList())));
    }

}
