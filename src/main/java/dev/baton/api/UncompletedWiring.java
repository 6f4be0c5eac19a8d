package dev.baton.api;

import dev.baton.view.Uncompleted;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the engine itself completes {@link Uncompleted} objects: fields by their key in the
 * answer, types by name.
 */
final class UncompletedWiring {

    private static final DataFetcher<@Nullable Object> BY_KEY = environment -> Objects
        .<Uncompleted>requireNonNull(environment.getSource())
        .get(environment.getField().getResultKey());

    private static final TypeResolver BY_NAME = environment -> environment.getSchema()
        .getObjectType(((Uncompleted) environment.getObject()).type());

    private UncompletedWiring() {
    }

    static void add(RuntimeWiring.Builder wiring, TypeDefinitionRegistry sdl) {
        sdl.getTypes(ObjectTypeDefinition.class)
            .stream()
            .filter(t -> !t.getName().equals("Query"))
            .forEach(t -> wiring.type(t.getName(), w -> w.defaultDataFetcher(BY_KEY)));
        sdl.getTypes(InterfaceTypeDefinition.class).forEach(t -> resolve(wiring, t.getName()));
        sdl.getTypes(UnionTypeDefinition.class).forEach(t -> resolve(wiring, t.getName()));
    }

    private static void resolve(RuntimeWiring.Builder wiring, String type) {
        wiring.type(type, t -> t.typeResolver(BY_NAME));
    }

}
