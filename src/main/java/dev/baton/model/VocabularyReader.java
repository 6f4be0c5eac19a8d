package dev.baton.model;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Vocabulary} off the mapping directives of the SDL. */
public final class VocabularyReader {

    private final TypeDefinitionRegistry sdl;

    private final Map<String, Relationship> relationships = new TreeMap<>();

    private VocabularyReader(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
    }

    /**
     * Reads the vocabulary.
     * @throws IllegalArgumentException if a directive names something the SDL does not
     * have; the message names the place
     */
    public static Vocabulary read(TypeDefinitionRegistry sdl) {
        return new VocabularyReader(sdl).read();
    }

    private Vocabulary read() {
        sdl.getTypes(ObjectTypeDefinition.class)
            .stream()
            .filter(t -> t.hasDirective("relationship"))
            .map(this::relationship)
            .forEach(r -> relationships.put(r.type(), r));
        Map<String, Kind> kinds = new TreeMap<>();
        sdl.getTypes(ObjectTypeDefinition.class)
            .stream()
            .filter(t -> t.hasDirective("node"))
            .forEach(t -> kinds.put(t.getName(), kind(t)));
        Map<String, RootField> roots = new LinkedHashMap<>();
        object("Query").getFieldDefinitions().forEach(f -> roots.put(f.getName(), root(f)));
        return new Vocabulary(kinds, relationships, roots);
    }

    private Relationship relationship(ObjectTypeDefinition type) {
        Directive d = directive(type, "relationship");
        List<Relationship.Ends> ends = ((ArrayValue) argument(d, "between")).getValues()
            .stream()
            .map(v -> ends((ObjectValue) v))
            .toList();
        return new Relationship(type.getName(), text(d, "type"), time(d), ends, fields(type));
    }

    private static Relationship.Ends ends(ObjectValue value) {
        Map<String, Set<String>> sides = value.getObjectFields()
            .stream()
            .collect(Collectors.toMap(f -> f.getName(),
                    f -> ((ArrayValue) f.getValue()).getValues()
                        .stream()
                        .map(v -> ((StringValue) v).getValue())
                        .collect(Collectors.toSet())));
        return new Relationship.Ends(sides.getOrDefault("from", Set.of()), sides.getOrDefault("to", Set.of()));
    }

    private Kind kind(ObjectTypeDefinition type) {
        Directive d = directive(type, "node");
        boolean entity = names(type.getImplements()).contains("Entity");
        return new Kind(type.getName(), text(d, "label"), text(d, "prefix"), time(d), entity, fields(type));
    }

    /** A type's fields: those of the interfaces it implements, then its own. */
    private Map<String, Field> fields(ObjectTypeDefinition type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String name : names(type.getImplements())) {
            Objects.requireNonNull(sdl.getTypeOrNull(name, InterfaceTypeDefinition.class), name)
                .getFieldDefinitions()
                .forEach(f -> fields.put(f.getName(), field(type.getName(), f)));
        }
        type.getFieldDefinitions().forEach(f -> fields.put(f.getName(), field(type.getName(), f)));
        return fields;
    }

    private Field field(String owner, FieldDefinition field) {
        boolean many = isList(field.getType());
        String name = field.getName();
        if (field.hasDirective("walk")) {
            Directive d = directive(field, "walk");
            String type = text(d, "relationship");
            Direction direction = Direction.valueOf(((EnumValue) argument(d, "direction")).getName());
            Relationship relationship = relationships.get(type);
            if (relationship == null) {
                throw wrong(owner, name, "there is no relationship type '" + type + "'");
            }
            Set<String> far = relationship.farKinds(owner, direction);
            Target target = target(named(field.getType())).among(far);
            if (target.kinds().isEmpty()) {
                throw wrong(owner, name, "%s does not lead to %s".formatted(type, target.typeName()));
            }
            return new Field.Walk(name, type, direction, target, many, far.size() != target.kinds().size());
        }
        if (field.hasDirective("reference")) {
            return new Field.Reference(name, text(directive(field, "reference"), "property"),
                    target(named(field.getType())), many);
        }
        if (field.hasDirective("citations")) {
            return new Field.Citations(name);
        }
        boolean required = field.getType() instanceof NonNullType;
        return new Field.Value(new Property(name, valueType(owner, name, named(field.getType())), required,
                field.hasDirective("sortable") || name.equals("id")));
    }

    private ValueType valueType(String owner, String field, String typeName) {
        for (ValueType.Scalar scalar : ValueType.Scalar.values()) {
            if (scalar.typeName().equals(typeName)) {
                return scalar;
            }
        }
        EnumTypeDefinition choice = sdl.getTypeOrNull(typeName, EnumTypeDefinition.class);
        if (choice == null) {
            throw wrong(owner, field, "type '%s' needs @walk or @reference".formatted(typeName));
        }
        return new ValueType.Choice(typeName, choice.getEnumValueDefinitions().stream().map(v -> v.getName()).toList());
    }

    private RootField root(FieldDefinition field) {
        String name = field.getName();
        Target target = target(named(field.getType()));
        if (!isList(field.getType())) {
            return field.getInputValueDefinitions().isEmpty() ? new RootField.Only(name, target)
                    : new RootField.ById(name, target);
        }
        return field.getInputValueDefinitions().isEmpty() ? new RootField.All(name, target)
                : new RootField.ByIds(name, target);
    }

    private Target target(String typeName) {
        UnionTypeDefinition union = sdl.getTypeOrNull(typeName, UnionTypeDefinition.class);
        if (union != null) {
            return new Target(typeName, names(union.getMemberTypes()), false);
        }
        if (sdl.getTypeOrNull(typeName, InterfaceTypeDefinition.class) != null) {
            List<String> members = sdl.getTypes(ObjectTypeDefinition.class)
                .stream()
                .filter(t -> t.hasDirective("node") && names(t.getImplements()).contains(typeName))
                .map(ObjectTypeDefinition::getName)
                .toList();
            return new Target(typeName, members, false);
        }
        return new Target(typeName, List.of(object(typeName).getName()), true);
    }

    private ObjectTypeDefinition object(String name) {
        ObjectTypeDefinition type = sdl.getTypeOrNull(name, ObjectTypeDefinition.class);
        if (type == null) {
            throw new IllegalArgumentException("The SDL has no type '" + name + "'");
        }
        return type;
    }

    private static boolean isList(Type<?> type) {
        Type<?> bare = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        return bare instanceof ListType;
    }

    static String named(Type<?> type) {
        return switch (type) {
            case NonNullType nonNull -> named(nonNull.getType());
            case ListType list -> named(list.getType());
            case TypeName name -> name.getName();
            default -> throw new IllegalArgumentException("Unknown type " + type);
        };
    }

    private static List<String> names(List<? extends Type> types) {
        List<String> names = new ArrayList<>();
        types.forEach(t -> names.add(((TypeName) t).getName()));
        return names;
    }

    private static TimeKind time(Directive directive) {
        return TimeKind.valueOf(((EnumValue) argument(directive, "time")).getName());
    }

    private static String text(Directive directive, String argument) {
        return Objects.requireNonNull(((StringValue) argument(directive, argument)).getValue());
    }

    private static Value<?> argument(Directive directive, String name) {
        Argument argument = directive.getArgument(name);
        if (argument == null) {
            throw new IllegalArgumentException("@%s needs the argument '%s'".formatted(directive.getName(), name));
        }
        return argument.getValue();
    }

    private static Directive directive(DirectivesContainer<?> element, String name) {
        return element.getDirectives(name).getFirst();
    }

    private static IllegalArgumentException wrong(String owner, String field, @Nullable String why) {
        return new IllegalArgumentException("%s.%s: %s".formatted(owner, field, why));
    }

}
