package dev.baton.model;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the {@link Vocabulary} off the mapping directives of the SDL. */
public final class VocabularyReader {

    private final SdlTypes types;

    private final Map<String, Relationship> relationships = new TreeMap<>();

    private VocabularyReader(TypeDefinitionRegistry sdl) {
        this.types = new SdlTypes(sdl);
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
        types.with("relationship").map(this::relationship).forEach(r -> relationships.put(r.type(), r));
        Map<String, Kind> kinds = new TreeMap<>();
        types.with("node").map(this::kind).forEach(k -> kinds.put(k.name(), k));
        Map<String, RootField> roots = new LinkedHashMap<>();
        types.object(ReadField.QUERY)
            .getFieldDefinitions()
            .stream()
            .filter(f -> !isRead(f))
            .forEach(f -> roots.put(f.getName(), root(f, kinds)));
        List<ReadField> reads = new ArrayList<>(reads(types.object(ReadField.QUERY)));
        types.with("node").forEach(t -> reads.addAll(reads(t)));
        return new Vocabulary(kinds, relationships, roots, reads);
    }

    private static boolean isRead(FieldDefinition field) {
        return field.hasDirective("read");
    }

    private List<ReadField> reads(ObjectTypeDefinition type) {
        return type.getFieldDefinitions()
            .stream()
            .filter(VocabularyReader::isRead)
            .map(f -> ReadFieldReader.of(types, relationships.values(), type.getName(), f))
            .toList();
    }

    private Relationship relationship(ObjectTypeDefinition type) {
        Mapping mapping = Mapping.of(type, "relationship");
        return new Relationship(type.getName(), mapping.text("type"), mapping.time(), mapping.ends(), fields(type));
    }

    private Kind kind(ObjectTypeDefinition type) {
        Mapping mapping = Mapping.of(type, "node");
        boolean entity = SdlTypes.names(type.getImplements()).contains("Entity");
        return new Kind(type.getName(), mapping.text("label"), mapping.text("prefix"), mapping.time(), entity,
                fields(type));
    }

    /** A type's fields: those of the interfaces it implements, then its own. */
    private Map<String, Field> fields(ObjectTypeDefinition type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String name : SdlTypes.names(type.getImplements())) {
            types.interfaceType(name)
                .getFieldDefinitions()
                .forEach(f -> fields.put(f.getName(), field(type.getName(), f)));
        }
        type.getFieldDefinitions()
            .stream()
            .filter(f -> !isRead(f))
            .forEach(f -> fields.put(f.getName(), field(type.getName(), f)));
        return fields;
    }

    private Field field(String owner, FieldDefinition field) {
        String name = field.getName();
        if (field.hasDirective("walk")) {
            return walk(owner, field, Mapping.of(field, "walk"));
        }
        if (field.hasDirective("reference")) {
            return new Field.Reference(name, Mapping.of(field, "reference").text("property"),
                    types.target(field.getType()), SdlTypes.isList(field.getType()));
        }
        if (field.hasDirective("citations")) {
            return new Field.Citations(name);
        }
        ValueType value = types.value(SdlTypes.named(field.getType()));
        if (value == null) {
            throw wrong(owner, field, "type '%s' needs @walk or @reference".formatted(SdlTypes.named(field.getType())));
        }
        boolean sortable = field.hasDirective("sortable") || name.equals("id");
        return new Field.Value(new Property(name, value, field.getType() instanceof NonNullType, sortable));
    }

    private Field walk(String owner, FieldDefinition field, Mapping mapping) {
        String type = mapping.text("relationship");
        Relationship relationship = relationships.get(type);
        if (relationship == null) {
            throw wrong(owner, field, "there is no relationship type '" + type + "'");
        }
        Set<String> far = relationship.farKinds(owner, mapping.direction());
        Target target = types.target(field.getType()).among(far);
        if (target.kinds().isEmpty()) {
            throw wrong(owner, field, "%s does not lead to %s".formatted(type, target.typeName()));
        }
        boolean labelTest = far.size() != target.kinds().size();
        return new Field.Walk(field.getName(), type, mapping.direction(), target, SdlTypes.isList(field.getType()),
                labelTest);
    }

    private RootField root(FieldDefinition field, Map<String, Kind> kinds) {
        String name = field.getName();
        Target target = types.target(field.getType());
        boolean bare = field.getInputValueDefinitions().isEmpty();
        List<RootField.Narrowed> narrowed = field.getInputValueDefinitions()
            .stream()
            .flatMap(argument -> narrowed(field, argument, target, kinds))
            .toList();
        if (SdlTypes.isList(field.getType())) {
            return bare || !narrowed.isEmpty() ? new RootField.All(name, target, narrowed)
                    : new RootField.ByIds(name, target);
        }
        return bare ? new RootField.Only(name, target) : new RootField.ById(name, target);
    }

    private static Stream<RootField.Narrowed> narrowed(FieldDefinition field, InputValueDefinition argument,
            Target target, Map<String, Kind> kinds) {
        return argument.getDirectives("narrows").stream().map(directive -> {
            Mapping mapping = new Mapping(directive);
            String name = mapping.text("property");
            List<Kind> wanted = kinds.values().stream().filter(k -> target.kinds().contains(k.name())).toList();
            Property property = wanted.getFirst().property(name);
            if (property == null || !wanted.stream().allMatch(k -> property.equals(k.property(name)))) {
                throw wrong("Query", field, "its kinds do not share a property '" + name + "'");
            }
            return new RootField.Narrowed(argument.getName(), property, mapping.text("operator"));
        });
    }

    private static IllegalArgumentException wrong(String owner, FieldDefinition field, String why) {
        return new IllegalArgumentException("%s.%s: %s".formatted(owner, field.getName(), why));
    }

}
