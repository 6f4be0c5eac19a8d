package dev.baton.format.graph;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What words of the SDL are called elsewhere: what {@code @term} declares on types and
 * fields.
 */
public final class Terms {

    private static final String TERM = "term";

    private final TypeDefinitionRegistry sdl;

    private Terms(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
    }

    public static Terms of(TypeDefinitionRegistry sdl) {
        return new Terms(sdl);
    }

    /**
     * A word elsewhere.
     *
     * @param iri with one of the prefixes that every file declares
     * @param inverse whether it leads the other way
     */
    record Term(String iri, boolean inverse) {
    }

    /** What a type is called elsewhere. */
    List<Term> of(String type) {
        return definition(type) instanceof DirectivesContainer<?> found ? terms(found) : List.of();
    }

    /** What a field is called elsewhere; where the type does not say, its interfaces. */
    List<Term> of(String type, String field) {
        List<Term> own = own(type, field);
        if (!own.isEmpty() || !(definition(type) instanceof ImplementingTypeDefinition<?> implementing)) {
            return own;
        }
        return implementing.getImplements()
            .stream()
            .map(i -> own(((TypeName) i).getName(), field))
            .filter(t -> !t.isEmpty())
            .findFirst()
            .orElse(List.of());
    }

    private List<Term> own(String type, String field) {
        return definition(type) instanceof ImplementingTypeDefinition<?> found ? found.getFieldDefinitions()
            .stream()
            .filter(f -> f.getName().equals(field))
            .flatMap(f -> terms(f).stream())
            .toList() : List.of();
    }

    private @Nullable Object definition(String type) {
        return sdl.getTypeOrNull(type);
    }

    private static List<Term> terms(DirectivesContainer<?> declared) {
        return declared.getDirectives(TERM).stream().flatMap(Terms::terms).toList();
    }

    private static Stream<Term> terms(Directive directive) {
        boolean inverse = directive.getArgument("inverse") != null
                && ((BooleanValue) directive.getArgument("inverse").getValue()).isValue();
        Value<?> iri = Objects.requireNonNull(directive.getArgument("iri")).getValue();
        List<? extends Value<?>> all = iri instanceof ArrayValue list
                ? list.getValues().stream().<Value<?>>map(v -> (Value<?>) v).toList() : List.of(iri);
        return all.stream().map(v -> new Term(Objects.requireNonNull(((StringValue) v).getValue()), inverse));
    }

}
