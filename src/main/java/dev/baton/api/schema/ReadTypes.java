package dev.baton.api.schema;

import static dev.baton.api.schema.Definitions.field;
import static dev.baton.api.schema.Definitions.listOf;
import static dev.baton.api.schema.Definitions.required;
import static dev.baton.api.schema.Definitions.type;

import dev.baton.model.ReadField;
import dev.baton.model.RecordType;
import dev.baton.model.Relationship;
import dev.baton.model.Vocabulary;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The fields whose answers fixed reads give, as the API has them, and their types. A list
 * becomes a connection; a relationship by itself is an object of a type of its own, which
 * has the interface of the relationship.
 */
final class ReadTypes {

    /** The interface of all relationships by themselves. */
    private static final String LINK = "Link";

    private final Vocabulary vocabulary;

    private final WrittenFields written;

    ReadTypes(Vocabulary vocabulary, WrittenFields written) {
        this.vocabulary = vocabulary;
        this.written = written;
    }

    /** The fields of a type. */
    List<FieldDefinition> fields(String owner) {
        return vocabulary.reads(owner).stream().map(this::served).toList();
    }

    private FieldDefinition served(ReadField read) {
        FieldDefinition plain = written.find(read.owner(), read.name()).transform(b -> b.directives(List.of()));
        FieldDefinition paged = !read.many() ? plain : plain.transform(b -> {
            b.type(required(type(read.type().name() + "Connection")));
            ConnectionTypes.pages().forEach(b::inputValueDefinition);
        });
        return read.dated() ? WrittenFields.asOf(paged) : paged;
    }

    /**
     * The types of rows, their connections, and those of relationships by themselves.
     * @param edgeFields what an edge shows of a relationship
     */
    List<SDLDefinition<?>> types(Function<Relationship, List<FieldDefinition>> edgeFields) {
        List<SDLDefinition<?>> types = new ArrayList<>();
        Map<String, SDLDefinition<?>> records = new TreeMap<>();
        TreeSet<String> lists = new TreeSet<>();
        TreeSet<String> links = new TreeSet<>();
        for (ReadField read : vocabulary.reads()) {
            RecordType record = read.type();
            record.relationships().forEach(links::add);
            if (read.many()) {
                lists.add(record.name());
            }
        }
        vocabulary.reads().forEach(r -> record(r.type(), records));
        types.addAll(records.values());
        lists.forEach(r -> types.addAll(connection(r)));
        if (!links.isEmpty()) {
            types.add(any(edgeFields.apply(vocabulary.relationship(links.first()))));
        }
        links.forEach(l -> {
            Relationship relationship = vocabulary.relationship(l);
            types.add(Definitions.object(relationship.linkName(),
                    written.object(relationship.name()).getDescription().getContent(), edgeFields.apply(relationship),
                    List.of(WrittenFields.RELATIONSHIP, LINK, relationship.name())));
        });
        return types;
    }

    /**
     * The type of a row and of those within it. A field with a relationship has the type
     * of relationships by themselves: edges have the same interfaces, and are never
     * there.
     */
    private void record(RecordType type, Map<String, SDLDefinition<?>> into) {
        ObjectTypeDefinition plain = written.object(type.name());
        List<FieldDefinition> fields = plain.getFieldDefinitions().stream().map(f -> switch (type.cell(f.getName())) {
            case RecordType.Cell.Link link -> f.transform(b -> b.type(renamed(f.getType(), link.types().size() == 1
                    ? vocabulary.relationship(link.types().iterator().next()).linkName() : LINK)));
            case RecordType.Cell.Part part -> {
                record(part.type(), into);
                yield f;
            }
            case RecordType.Cell.Value value -> f;
            case RecordType.Cell.Nodes nodes -> f;
        }).toList();
        into.put(type.name(), plain.transform(b -> b.directives(List.of()).fieldDefinitions(fields)));
    }

    private static Type<?> renamed(Type<?> type, String name) {
        return switch (type) {
            case NonNullType nonNull -> NonNullType.newNonNullType(renamed(nonNull.getType(), name)).build();
            case ListType list -> ListType.newListType(renamed(list.getType(), name)).build();
            default -> type(name);
        };
    }

    /** The interface of all relationships by themselves. */
    private SDLDefinition<?> any(List<FieldDefinition> edgeFields) {
        List<String> shared = written.interfaceType(WrittenFields.RELATIONSHIP)
            .getFieldDefinitions()
            .stream()
            .map(FieldDefinition::getName)
            .toList();
        return InterfaceTypeDefinition.newInterfaceTypeDefinition()
            .name(LINK)
            .description(Definitions.text("A relationship by itself, of whatever type."))
            .implementz(type(WrittenFields.RELATIONSHIP))
            .definitions(edgeFields.stream().filter(f -> shared.contains(f.getName())).toList())
            .build();
    }

    private static List<SDLDefinition<?>> connection(String record) {
        String edge = record + "Edge";
        return List.of(
                Definitions.object(record + "Connection", "A page of a list.", List.of(
                        field("edges", required(listOf(edge)), "The objects with their places."),
                        field("nodes", required(listOf(record)), "The objects alone."),
                        field("pageInfo", required(
                                type("PageInfo")), "Where the page stands."),
                        field("totalCount", required(type("Int")),
                                "How many there are without the page; counted only when selected."),
                        field("stoppedAt", type("Int"),
                                "How many were found before the search was stopped, so that there may be more; null where it was not stopped.")),
                        List.of()),
                Definitions.object(edge, "One place in a list.",
                        List.of(field("cursor", required(type("String")),
                                "The place of this edge in its list; opaque."),
                                field("node", required(type(record)), "What stands there.")),
                        List.of()));
    }

}
