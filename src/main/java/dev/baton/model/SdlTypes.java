package dev.baton.model;

import graphql.language.EnumTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of the SDL: by name, by what they stand for. */
record SdlTypes(TypeDefinitionRegistry sdl) {

    Stream<ObjectTypeDefinition> with(String directive) {
        return sdl.getTypes(ObjectTypeDefinition.class).stream().filter(t -> t.hasDirective(directive));
    }

    ObjectTypeDefinition object(String name) {
        ObjectTypeDefinition type = sdl.getTypeOrNull(name, ObjectTypeDefinition.class);
        if (type == null) {
            throw new IllegalArgumentException("The SDL has no type '" + name + "'");
        }
        return type;
    }

    /** Whether objects of the type are rows of a fixed read. */
    boolean isRecord(String name) {
        ObjectTypeDefinition type = sdl.getTypeOrNull(name, ObjectTypeDefinition.class);
        return type != null && type.hasDirective("record");
    }

    boolean implementsInterface(String type, String name) {
        return names(object(type).getImplements()).contains(name);
    }

    InterfaceTypeDefinition interfaceType(String name) {
        InterfaceTypeDefinition type = sdl.getTypeOrNull(name, InterfaceTypeDefinition.class);
        if (type == null) {
            throw new IllegalArgumentException("The SDL has no interface '" + name + "'");
        }
        return type;
    }

    /** The scalar or enum with this name; null where it is neither. */
    @Nullable ValueType value(String name) {
        for (ValueType.Scalar scalar : ValueType.Scalar.values()) {
            if (scalar.typeName().equals(name)) {
                return scalar;
            }
        }
        EnumTypeDefinition choice = sdl.getTypeOrNull(name, EnumTypeDefinition.class);
        return choice == null ? null
                : new ValueType.Choice(name, choice.getEnumValueDefinitions().stream().map(v -> v.getName()).toList());
    }

    /** Whether values are of the type: a scalar or an enum. */
    boolean isLeaf(String name) {
        return value(name) != null || sdl.scalars().containsKey(name);
    }

    /** The kinds that a type stands for. */
    Target target(Type<?> type) {
        String name = named(type);
        UnionTypeDefinition union = sdl.getTypeOrNull(name, UnionTypeDefinition.class);
        if (union != null) {
            return new Target(name, names(union.getMemberTypes()), false);
        }
        if (sdl.getTypeOrNull(name, InterfaceTypeDefinition.class) != null) {
            List<String> members = with("node").filter(t -> names(t.getImplements()).contains(name))
                .map(ObjectTypeDefinition::getName)
                .toList();
            return new Target(name, members, false);
        }
        return new Target(name, List.of(object(name).getName()), true);
    }

    static boolean isList(Type<?> type) {
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

    static List<String> names(List<? extends Type> types) {
        return types.stream().map(t -> ((TypeName) t).getName()).toList();
    }

}
