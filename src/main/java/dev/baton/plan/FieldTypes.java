package dev.baton.plan;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** The types that the schema declares for fields. */
record FieldTypes(GraphQLSchema schema) {

    /** The type of a field of an object. */
    GraphQLOutputType of(String type, String field) {
        return field.equals("__typename") ? schema.getIntrospectionTypenameFieldDefinition().getType()
                : schema.getObjectType(type).getFieldDefinition(field).getType();
    }

    /** The scalar or enum of a field, null or not. */
    GraphQLType leaf(String type, String field) {
        return GraphQLTypeUtil.unwrapNonNull(of(type, field));
    }

    /** The name of the type of a field that leads to objects of one type. */
    String name(ExecutableNormalizedField field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType(schema))).getName();
    }

    /** Whether the items of a list may not be null. */
    boolean itemNonNull(String type, String field) {
        return GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(of(type, field))) instanceof GraphQLNonNull;
    }

}
