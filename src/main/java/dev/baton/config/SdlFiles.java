package dev.baton.config;

import dev.baton.model.Extensions;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
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

}
