package dev.baton.format;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.TypeName;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;

/** Asks for the coordinates of nodes whose kind has some, beside what was selected. */
final class Located {

    static final String ID = "batonId";

    static final String LATITUDE = "batonLatitude";

    static final String LONGITUDE = "batonLongitude";

    /** The node of an edge. */
    static final String NODE = "batonNode";

    private Located() {
    }

    /** What to add to a selection of a type; empty where it has no coordinates. */
    static List<Selection<?>> of(GraphQLSchema schema, GraphQLType type) {
        List<Selection<?>> added = new ArrayList<>();
        switch (type) {
            case GraphQLObjectType object when located(object) -> added.addAll(fields());
            case GraphQLObjectType object when object.getFieldDefinition("node") != null
                    && object.getFieldDefinition("cursor") != null ->
                added.addAll(edge(schema, object));
            case GraphQLInterfaceType some -> schema.getImplementations(some).forEach(t -> branch(t, added));
            case GraphQLUnionType some -> some.getTypes().forEach(t -> branch(t, added));
            default -> {
            }
        }
        return added;
    }

    private static List<Selection<?>> edge(GraphQLSchema schema, GraphQLObjectType edge) {
        GraphQLType node = GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType());
        List<Selection<?>> added = of(schema, node);
        return added.isEmpty() ? added
                : List.of(Field.newField("node").alias(NODE).selectionSet(Selections.of(added)).build());
    }

    private static void branch(GraphQLType type, List<Selection<?>> added) {
        if (type instanceof GraphQLObjectType object && located(object)) {
            added.add(InlineFragment.newInlineFragment()
                .typeCondition(new TypeName(object.getName()))
                .selectionSet(Selections.of(fields()))
                .build());
        }
    }

    private static boolean located(GraphQLObjectType type) {
        return type.getFieldDefinition("latitude") != null && type.getFieldDefinition("longitude") != null
                && type.getFieldDefinition("id") != null;
    }

    private static List<Selection<?>> fields() {
        return List.of(Field.newField("id").alias(ID).build(), Field.newField("latitude").alias(LATITUDE).build(),
                Field.newField("longitude").alias(LONGITUDE).build());
    }

}
