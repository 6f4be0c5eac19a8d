package dev.baton.reference.requests;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Random selections: aliases, fields written twice, fragments with and without a name,
 * type names, skipped and included fields.
 */
final class Selections {

    /** How many lists may lie within each other. */
    private static final int DEPTH = 4;

    private final GraphQLSchema schema;

    private final Draw draw;

    private final Arguments arguments;

    private final BiPredicate<String, String> leftOut;

    private final Written written;

    private final List<String> fragments = new ArrayList<>();

    private int aliases;

    private int budget = 14;

    /** Writes the arguments of a field, with brackets; nothing where there are none. */
    interface Arguments {

        String of(String type, GraphQLFieldDefinition field, int depth);

    }

    Selections(GraphQLSchema schema, Draw draw, Arguments arguments, BiPredicate<String, String> leftOut,
            Written written) {
        this.schema = schema;
        this.draw = draw;
        this.arguments = arguments;
        this.leftOut = leftOut;
        this.written = written;
    }

    /** The named fragments that were used. */
    String fragments() {
        return String.join("", fragments);
    }

    void field(GraphQLFieldsContainer parent, GraphQLFieldDefinition field, int depth, StringBuilder out) {
        GraphQLNamedOutputType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
        boolean leaf = GraphQLTypeUtil.isLeaf(type);
        budget--;
        boolean alike = leaf && isOfOneType(field) && field.getArguments().isEmpty();
        String alias = alike && draw.chance(50) ? "" : "a" + aliases++ + ": ";
        String called = alias + field.getName() + arguments.of(parent.getName(), field, depth) + condition();
        int times = leaf || !draw.chance(6) ? 1 : 2;
        for (int i = 0; i < times; i++) {
            out.append(called).append(' ');
            if (!leaf) {
                selection(type, depth, out);
            }
        }
    }

    /**
     * Whether it can meet another field of its name under one key, whatever types they
     * are of.
     */
    private boolean isOfOneType(GraphQLFieldDefinition field) {
        return schema.getAllTypesAsList()
            .stream()
            .filter(GraphQLObjectType.class::isInstance)
            .map(type -> ((GraphQLObjectType) type).getFieldDefinition(field.getName()))
            .allMatch(other -> other == null || GraphQLTypeUtil.simplePrint(other.getType())
                .equals(GraphQLTypeUtil.simplePrint(field.getType())));
    }

    private String condition() {
        return switch (draw.below(30)) {
            case 0 -> " @include(if: " + written.variable("Boolean!", draw.chance(70)) + ")";
            case 1 -> " @skip(if: " + written.variable("Boolean!", draw.chance(30)) + ")";
            default -> "";
        };
    }

    private void selection(GraphQLNamedOutputType type, int depth, StringBuilder out) {
        out.append("{ ");
        if (draw.chance(20)) {
            out.append("__typename ");
        }
        StringBuilder inner = new StringBuilder();
        switch (type) {
            case GraphQLObjectType object when RandomRequests.isConnection(object) -> page(object, depth, inner);
            case GraphQLObjectType object when object.getFieldDefinition("cursor") != null ->
                edge(object, depth, inner);
            case GraphQLObjectType object when object.getFieldDefinition("keys") != null -> group(object, depth, inner);
            case GraphQLObjectType object -> some(object, depth, inner);
            case GraphQLInterfaceType choice -> {
                some(choice, depth, inner);
                onTypes(schema.getImplementations(choice), depth, inner);
            }
            case GraphQLUnionType union ->
                onTypes(union.getTypes().stream().map(t -> (GraphQLObjectType) t).toList(), depth, inner);
            default -> throw new UnsupportedOperationException(type.getName());
        }
        if (draw.chance(8) && !inner.isEmpty()) {
            String name = "F" + fragments.size();
            fragments.add(" fragment " + name + " on " + type.getName() + " { " + inner + "}");
            inner = new StringBuilder("... " + name + " ");
        }
        out.append(inner.isEmpty() ? "t" + aliases++ + ": __typename " : inner).append("} ");
    }

    private void page(GraphQLObjectType type, int depth, StringBuilder out) {
        List<GraphQLFieldDefinition> parts = type.getFieldDefinitions();
        for (GraphQLFieldDefinition part : parts) {
            int percent = switch (part.getName()) {
                case "groups" -> 25;
                case "edges" -> 60;
                case "nodes" -> 35;
                default -> 30;
            };
            if (draw.chance(percent)) {
                field(type, part, depth, out);
            }
        }
    }

    private void edge(GraphQLObjectType type, int depth, StringBuilder out) {
        if (draw.chance(40)) {
            out.append("cursor ");
        }
        if (draw.chance(80)) {
            field(type, type.getFieldDefinition("node"), depth, out);
        }
        if (draw.chance(50)) {
            some(type, depth, out);
        }
    }

    private void group(GraphQLObjectType type, int depth, StringBuilder out) {
        for (GraphQLFieldDefinition part : type.getFieldDefinitions()) {
            int percent = switch (part.getName()) {
                case "keys" -> 85;
                case "count" -> 70;
                case "nodes" -> depth < DEPTH ? 30 : 0;
                default -> 20;
            };
            if (draw.chance(percent)) {
                field(type, part, depth + 1, out);
            }
        }
    }

    private void some(GraphQLFieldsContainer type, int depth, StringBuilder out) {
        List<GraphQLFieldDefinition> leaves = new ArrayList<>();
        List<GraphQLFieldDefinition> others = new ArrayList<>();
        type.getFieldDefinitions()
            .stream()
            .filter(f -> !leftOut.test(type.getName(), f.getName()))
            .forEach(f -> (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(f.getType())) ? leaves : others).add(f));
        draw.some(leaves, 1 + draw.below(3)).forEach(f -> field(type, f, depth, out));
        if (depth < DEPTH && budget > 0) {
            draw.some(others, draw.below(depth == 0 ? 3 : 2) + (depth == 0 ? 1 : 0))
                .forEach(f -> field(type, f, depth + 1, out));
        }
    }

    private void onTypes(List<GraphQLObjectType> types, int depth, StringBuilder out) {
        Set<GraphQLFieldsContainer> chosen = new LinkedHashSet<>(draw.some(types, 1 + draw.below(2)));
        if (draw.chance(40)) {
            types.getFirst().getInterfaces().forEach(i -> chosen.add((GraphQLInterfaceType) i));
        }
        for (GraphQLFieldsContainer type : chosen) {
            StringBuilder inner = new StringBuilder();
            some(type, depth, inner);
            if (!inner.isEmpty()) {
                out.append("... on ").append(type.getName()).append(" { ").append(inner).append("} ");
            }
        }
    }

}
