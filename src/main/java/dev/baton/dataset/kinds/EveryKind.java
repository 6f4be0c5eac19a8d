package dev.baton.dataset.kinds;

import dev.baton.model.Kind;
import dev.baton.model.Vocabulary;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.ObjectField;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds for every kind that the record speaks of (it has names, claims are about it)
 * holds for kinds of datasets too: where a relationship of the service leads to or from
 * every such kind, it leads to or from theirs.
 */
final class EveryKind {

    private static final String RELATIONSHIP = "relationship";

    private static final String BETWEEN = "between";

    private final Set<String> service;

    private final List<String> own;

    private EveryKind(Set<String> service, List<String> own) {
        this.service = service;
        this.own = own;
    }

    /** Widens the relationships of the service. */
    static void widen(TypeDefinitionRegistry sdl, Vocabulary known) {
        Set<String> kinds = known.kinds().stream().map(Kind::name).collect(Collectors.toSet());
        Set<String> service = known.kinds().stream().filter(Kind::entity).map(Kind::name).collect(Collectors.toSet());
        List<String> own = sdl.getTypes(ObjectTypeDefinition.class)
            .stream()
            .filter(type -> type.hasDirective("node") && !kinds.contains(type.getName()))
            .map(ObjectTypeDefinition::getName)
            .sorted()
            .toList();
        EveryKind every = new EveryKind(service, own);
        for (ObjectTypeDefinition type : sdl.getTypes(ObjectTypeDefinition.class)) {
            if (type.hasDirective(RELATIONSHIP)) {
                ObjectTypeDefinition wider = every.wider(type);
                sdl.remove(type);
                sdl.add(wider);
            }
        }
    }

    private ObjectTypeDefinition wider(ObjectTypeDefinition type) {
        List<Directive> directives = type.getDirectives()
            .stream()
            .map(directive -> directive.getName().equals(RELATIONSHIP) ? wider(directive) : directive)
            .toList();
        return type.transform(b -> b.directives(directives));
    }

    private Directive wider(Directive directive) {
        List<Argument> arguments = directive.getArguments()
            .stream()
            .map(argument -> argument.getName().equals(BETWEEN) && argument.getValue() instanceof ArrayValue ends
                    ? argument.transform(b -> b.value(ends(ends))) : argument)
            .toList();
        return directive.transform(b -> b.arguments(arguments));
    }

    private ArrayValue ends(ArrayValue ends) {
        List<Value> wider = new ArrayList<>();
        for (Value<?> one : ends.getValues()) {
            wider.add(one instanceof ObjectValue sides
                    ? sides.transform(b -> b.objectFields(sides.getObjectFields().stream().map(this::side).toList()))
                    : one);
        }
        return ends.transform(b -> b.values(wider));
    }

    private ObjectField side(ObjectField side) {
        if (!(side.getValue() instanceof ArrayValue kinds)) {
            return side;
        }
        Set<String> names = kinds.getValues()
            .stream()
            .map(value -> value instanceof StringValue text ? String.valueOf(text.getValue()) : "")
            .collect(Collectors.toSet());
        if (!names.containsAll(service)) {
            return side;
        }
        List<Value> wider = new ArrayList<>(kinds.getValues());
        own.forEach(name -> wider.add(new StringValue(name)));
        return side.transform(b -> b.value(kinds.transform(k -> k.values(wider))));
    }

}
