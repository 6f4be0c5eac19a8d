package dev.baton.api.schema;

import static dev.baton.api.schema.Definitions.required;
import static dev.baton.api.schema.Definitions.type;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The fields as the hand-written SDL has them: on a type itself or on an interface that
 * it implements.
 */
final class WrittenFields {

    /** The interface of everything that the record speaks of. */
    static final String ENTITY = "Entity";

    /** The interface of the relationships that the record speaks of. */
    static final String RELATIONSHIP = "Relationship";

    private final TypeDefinitionRegistry sdl;

    WrittenFields(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
    }

    ObjectTypeDefinition object(String name) {
        return Objects.requireNonNull(sdl.getTypeOrNull(name, ObjectTypeDefinition.class), name);
    }

    InterfaceTypeDefinition interfaceType(String name) {
        return Objects.requireNonNull(sdl.getTypeOrNull(name, InterfaceTypeDefinition.class), name);
    }

    private boolean isObject(String name) {
        return sdl.getTypeOrNull(name, ObjectTypeDefinition.class) != null;
    }

    FieldDefinition find(String owner, String field) {
        List<FieldDefinition> found = new ArrayList<>();
        if (isObject(owner)) {
            found.addAll(object(owner).getFieldDefinitions());
            for (Type<?> parent : object(owner).getImplements()) {
                found.addAll(interfaceType(((TypeName) parent).getName()).getFieldDefinitions());
            }
        }
        else {
            found.addAll(interfaceType(owner).getFieldDefinitions());
        }
        return found.stream().filter(f -> f.getName().equals(field)).findFirst().orElseThrow();
    }

    /**
     * Whether a type has the field from the interface {@code Entity} or
     * {@code Relationship}.
     */
    boolean isShared(String owner, String field) {
        return isObject(owner) && object(owner).getImplements()
            .stream()
            .map(t -> ((TypeName) t).getName())
            .filter(n -> n.equals(ENTITY) || n.equals(RELATIONSHIP))
            .flatMap(n -> interfaceType(n).getFieldDefinitions().stream())
            .anyMatch(f -> f.getName().equals(field));
    }

    /**
     * The first part of the names of a connection's types: the type that has the field,
     * then the field.
     */
    String base(String owner, String field) {
        String declaring = isShared(owner, field) ? ENTITY : owner;
        return declaring + Definitions.capital(field);
    }

    static FieldDefinition asOf(FieldDefinition field) {
        return field.transform(b -> b.inputValueDefinition(ConnectionTypes.asOf()));
    }

    /** A list becomes a connection; the arguments that it has itself stay. */
    static FieldDefinition connection(FieldDefinition field, String base, String where) {
        List<InputValueDefinition> arguments = new ArrayList<>();
        field.getInputValueDefinitions().forEach(a -> arguments.add(a.transform(b -> b.directives(List.of()))));
        arguments.addAll(ConnectionTypes.arguments(base, where));
        return field.transform(b -> b.type(required(type(base + "Connection"))).inputValueDefinitions(arguments));
    }

}
