package dev.baton.api.schema;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.List;
import java.util.Map;

/** Short ways to write SDL elements, each with its description. */
final class Definitions {

    private Definitions() {
    }

    static Type<?> type(String name) {
        return TypeName.newTypeName(name).build();
    }

    static Type<?> required(Type<?> type) {
        return NonNullType.newNonNullType(type).build();
    }

    /** {@code [Name!]} */
    static Type<?> listOf(String name) {
        return ListType.newListType(required(type(name))).build();
    }

    static Description text(String text) {
        return new Description(text, null, false);
    }

    static FieldDefinition field(String name, Type<?> type, String description) {
        return FieldDefinition.newFieldDefinition().name(name).type(type).description(text(description)).build();
    }

    static InputValueDefinition input(String name, Type<?> type, String description) {
        return InputValueDefinition.newInputValueDefinition()
            .name(name)
            .type(type)
            .description(text(description))
            .build();
    }

    static InputObjectTypeDefinition inputs(String name, String description, List<InputValueDefinition> fields) {
        return InputObjectTypeDefinition.newInputObjectDefinition()
            .name(name)
            .description(text(description))
            .inputValueDefinitions(fields)
            .build();
    }

    static ObjectTypeDefinition object(String name, String description, List<FieldDefinition> fields,
            List<String> interfaces) {
        var type = ObjectTypeDefinition.newObjectTypeDefinition()
            .name(name)
            .description(text(description))
            .fieldDefinitions(fields);
        interfaces.forEach(i -> type.implementz(type(i)));
        return type.build();
    }

    static EnumTypeDefinition choice(String name, String description, Map<String, String> values) {
        return EnumTypeDefinition.newEnumTypeDefinition()
            .name(name)
            .description(text(description))
            .enumValueDefinitions(values.entrySet()
                .stream()
                .map(v -> EnumValueDefinition.newEnumValueDefinition()
                    .name(v.getKey())
                    .description(text(v.getValue()))
                    .build())
                .toList())
            .build();
    }

    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

}
