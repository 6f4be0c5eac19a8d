package dev.baton.support;

import dev.baton.model.Extensions;
import dev.baton.model.Vocabulary;
import dev.baton.model.VocabularyReader;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.File;
import java.util.Objects;

/** The project's SDL and vocabulary, read once. */
public final class Sdl {

    private static final TypeDefinitionRegistry REGISTRY = read();

    private static final Vocabulary VOCABULARY = VocabularyReader.read(REGISTRY);

    private Sdl() {
    }

    /** The hand-written SDL. */
    public static TypeDefinitionRegistry registry() {
        return REGISTRY;
    }

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    private static TypeDefinitionRegistry read() {
        TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
        for (File file : Objects.requireNonNull(new File("graphql").listFiles())) {
            registry.merge(new SchemaParser().parse(file));
        }
        return Extensions.merge(registry);
    }

}
