package dev.baton.web;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the complete schema as text, without the directives that only tie it to the
 * graph.
 */
final class SchemaPage {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private static final Set<String> SHOWN = Set.of("graphVersion", "citation", "cost", "explain", "deprecated");

    private final Supplier<byte[]> text;

    SchemaPage(GraphQLSchema schema) {
        this.text = SingletonSupplier.of(() -> print(schema));
    }

    ServerResponse handle(ServerRequest request) {
        return Responses.kept(request.servletRequest(), TEXT, this.text.get()).routed();
    }

    private static byte[] print(GraphQLSchema schema) {
        SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeDirectives(SHOWN::contains)
            .includeDirectiveDefinition(SHOWN::contains);
        return new SchemaPrinter(options).print(schema).getBytes(StandardCharsets.UTF_8);
    }

}
