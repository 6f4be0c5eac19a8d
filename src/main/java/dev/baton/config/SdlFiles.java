package dev.baton.config;

import dev.baton.model.Extensions;
import graphql.language.AbstractDescribedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The hand-written SDL on the class path. */
final class SdlFiles {

    private SdlFiles() {
    }

    static TypeDefinitionRegistry read(ResourcePatternResolver resources) throws IOException {
        TypeDefinitionRegistry sdl = new TypeDefinitionRegistry();
        for (Resource file : resources.getResources("classpath*:graphql/*.graphqls")) {
            try (InputStream text = file.getInputStream()) {
                sdl.merge(new SchemaParser().parse(text));
            }
        }
        return Extensions.merge(sdl);
    }

    /** The description of a type, or of a field of it; null where there is none. */
    static @Nullable String description(TypeDefinitionRegistry sdl, String type, @Nullable String field) {
        return sdl.getTypeOrNull(type) instanceof ObjectTypeDefinition object ? (field == null ? text(object)
                : object.getFieldDefinitions()
                    .stream()
                    .filter(f -> f.getName().equals(field))
                    .findFirst()
                    .map(SdlFiles::text)
                    .orElse(null))
                : null;
    }

    private static @Nullable String text(AbstractDescribedNode<?> described) {
        return described.getDescription() == null ? null : described.getDescription().getContent();
    }

}
