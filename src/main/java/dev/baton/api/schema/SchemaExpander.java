package dev.baton.api.schema;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.RootField;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Orderings;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Makes the API's complete SDL of the hand-written one, by the rule in
 * {@code docs/schema.md}: a type has the fields of its interfaces; a list of nodes
 * becomes a connection; relationship types become interfaces of the edges; filters and
 * orders follow from the fields. The mapping directives have done their work then, and
 * are left out.
 */
public final class SchemaExpander {

    private static final Set<String> MAPPING = Set.of("node", "relationship", "walk", "reference", "citations",
            "sortable", "narrows", "read", "record");

    private static final Set<String> MAPPING_TYPES = Set.of("Ends", "TimeKind", "Direction");

    private final WrittenFields written;

    private final TypeDefinitionRegistry sdl;

    private final Vocabulary vocabulary;

    private final ConnectionTypes connections;

    private final GroupTypes groups;

    private final WhereTypes wheres;

    private final ReadTypes readTypes;

    private final TypeDefinitionRegistry expanded = new TypeDefinitionRegistry();

    private SchemaExpander(TypeDefinitionRegistry sdl, Vocabulary vocabulary) {
        this.sdl = sdl;
        this.vocabulary = vocabulary;
        this.written = new WrittenFields(sdl);
        this.connections = new ConnectionTypes(new Orderings(vocabulary));
        this.groups = new GroupTypes(vocabulary);
        this.wheres = new WhereTypes(vocabulary, written);
        this.readTypes = new ReadTypes(vocabulary, written);
    }

    /** The complete SDL. */
    public static TypeDefinitionRegistry expand(TypeDefinitionRegistry sdl, Vocabulary vocabulary) {
        return new SchemaExpander(sdl, vocabulary).expand();
    }

    private TypeDefinitionRegistry expand() {
        sdl.types()
            .values()
            .stream()
            .filter(t -> !MAPPING_TYPES.contains(t.getName()) && !isRewritten(t))
            .forEach(this::add);
        sdl.scalars()
            .values()
            .stream()
            .filter(s -> !ScalarInfo.isGraphqlSpecifiedScalar(s.getName()))
            .forEach(this::add);
        sdl.getDirectiveDefinitions().values().stream().filter(d -> !MAPPING.contains(d.getName())).forEach(this::add);
        query();
        Kind entity = vocabulary.kinds().stream().filter(Kind::entity).findFirst().orElseThrow();
        shared(WrittenFields.ENTITY, entity.fields().values());
        Relationship stated = vocabulary.relationships()
            .stream()
            .filter(r -> written.isShared(r.name(), "claims"))
            .findFirst()
            .orElseThrow();
        shared(WrittenFields.RELATIONSHIP, stated.fields().values());
        vocabulary.kinds().forEach(this::kind);
        vocabulary.relationships().forEach(this::relationship);
        wheres.shared().forEach(this::add);
        readTypes.types(r -> fields(r.name(), r.fields().values())).forEach(this::add);
        return expanded;
    }

    private static boolean isRewritten(SDLDefinition<?> definition) {
        return switch (definition) {
            case ObjectTypeDefinition type -> type.hasDirective("record") || type.hasDirective("node")
                    || type.hasDirective("relationship") || type.getName().equals("Query");
            case InterfaceTypeDefinition type ->
                type.getName().equals(WrittenFields.ENTITY) || type.getName().equals(WrittenFields.RELATIONSHIP);
            default -> false;
        };
    }

    private void query() {
        ObjectTypeDefinition query = written.object("Query");
        List<FieldDefinition> fields = new ArrayList<>(vocabulary.rootFields()
            .stream()
            .map(root -> root instanceof RootField.All all ? all(all.target(), written.find("Query", all.name()))
                    : one(root, written.find("Query", root.name())))
            .toList());
        fields.addAll(readTypes.fields("Query"));
        add(query.transform(b -> b.fieldDefinitions(fields)));
    }

    private static FieldDefinition one(RootField root, FieldDefinition field) {
        return root instanceof RootField.Only ? field : WrittenFields.asOf(field);
    }

    private FieldDefinition all(Target target, FieldDefinition field) {
        String base = target.typeName();
        connections.of(base, target, null, List.of()).forEach(this::add);
        groups.of(base, target, null).forEach(this::add);
        wheres.named(target);
        return WrittenFields.connection(field, base, base + "Where");
    }

    /**
     * An interface of the SDL whose fields are those of every type that implements it.
     */
    private void shared(String name, Collection<Field> fields) {
        InterfaceTypeDefinition type = written.interfaceType(name);
        List<Field> own = fields.stream()
            .filter(f -> type.getFieldDefinitions().stream().anyMatch(d -> d.getName().equals(f.name())))
            .toList();
        add(type.transform(b -> b.definitions(fields(name, own))));
        walks(name, own);
    }

    private void kind(Kind kind) {
        List<FieldDefinition> fields = new ArrayList<>(fields(kind.name(), kind.fields().values()));
        fields.addAll(readTypes.fields(kind.name()));
        add(written.object(kind.name()).transform(b -> b.fieldDefinitions(fields).directives(List.of())));
        add(wheres.ofKind(kind));
        walks(kind.name(),
                kind.fields().values().stream().filter(f -> !written.isShared(kind.name(), f.name())).toList());
    }

    private void walks(String owner, Collection<Field> fields) {
        for (Field field : fields) {
            if (field instanceof Field.Walk walk && walk.many()) {
                String base = written.base(owner, walk.name());
                Relationship edge = vocabulary.relationship(walk.relationship());
                List<FieldDefinition> edgeFields = fields(edge.name(), edge.fields().values());
                connections.of(base, walk.target(), edge, edgeFields).forEach(this::add);
                groups.of(base, walk.target(), edge).forEach(this::add);
                wheres.ofWalk(base, walk).forEach(this::add);
            }
        }
    }

    private void relationship(Relationship relationship) {
        ObjectTypeDefinition type = written.object(relationship.name());
        add(InterfaceTypeDefinition.newInterfaceTypeDefinition()
            .name(type.getName())
            .description(type.getDescription())
            .implementz(type.getImplements())
            .definitions(fields(relationship.name(), relationship.fields().values()))
            .build());
        add(wheres.ofRelationship(relationship));
    }

    private List<FieldDefinition> fields(String owner, Collection<Field> fields) {
        return fields.stream().map(f -> field(owner, f)).toList();
    }

    private FieldDefinition field(String owner, Field field) {
        FieldDefinition plain = written.find(owner, field.name()).transform(b -> b.directives(List.of()));
        return switch (field) {
            case Field.Value value -> plain;
            case Field.Walk walk when walk.many() -> {
                String base = written.base(owner, walk.name());
                yield WrittenFields.connection(plain, base, base + "Where");
            }
            case Field.Walk walk -> WrittenFields.asOf(plain);
            case Field.Reference reference when reference.many() -> sized(plain);
            case Field.Reference reference -> plain;
            case Field.Citations citations -> sized(plain);
        };
    }

    private static FieldDefinition sized(FieldDefinition field) {
        return field.transform(b -> b.inputValueDefinitions(ConnectionTypes.size()));
    }

    private void add(SDLDefinition<?> definition) {
        expanded.add(definition).ifPresent(e -> {
            throw new IllegalArgumentException("The SDL cannot be completed: " + e.getMessage());
        });
    }

}
