package dev.baton.model;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes {@code extend type} part of the type it extends. */
public final class Extensions {

    private Extensions() {
    }

    /**
     * Adds the fields of all extensions to their types, in the SDL itself.
     * @return the same SDL
     * @throws IllegalArgumentException if an extended type is not there
     */
    public static TypeDefinitionRegistry merge(TypeDefinitionRegistry sdl) {
        Map.copyOf(sdl.objectTypeExtensions()).forEach((name, extensions) -> {
            ObjectTypeDefinition type = new SdlTypes(sdl).object(name);
            List<FieldDefinition> fields = new ArrayList<>(type.getFieldDefinitions());
            List.copyOf(extensions).forEach(extension -> {
                fields.addAll(extension.getFieldDefinitions());
                sdl.remove(extension);
            });
            sdl.remove(type);
            sdl.add(type.transform(b -> b.fieldDefinitions(fields)));
        });
        return sdl;
    }

}
