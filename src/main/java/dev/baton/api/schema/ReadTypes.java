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
import graphql.language.SDLDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The fields whose answers fixed reads give, as the API has them, and their types. A list
 * becomes a connection; a relationship by itself is an object of a type of its own, which
 * has the interface of the relationship.
 */
final class ReadTypes {

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
        TreeSet<String> records = new TreeSet<>();
        TreeSet<String> lists = new TreeSet<>();
        TreeSet<String> links = new TreeSet<>();
        for (ReadField read : vocabulary.reads()) {
            RecordType record = read.type();
            records.addAll(record.names());
            record.relationships().forEach(links::add);
            if (read.many()) {
                lists.add(record.name());
            }
        }
        records.forEach(r -> types.add(written.object(r)
            .transform(b -> b.directives(List.of())
                .fieldDefinitions(written.object(r)
                    .getFieldDefinitions()
                    .stream()
                    .map(f -> f.transform(d -> d.directives(List.of())))
                    .toList()))));
        lists.forEach(r -> types.addAll(connection(r)));
        links.forEach(l -> {
            Relationship relationship = vocabulary.relationship(l);
            types.add(Definitions.object(relationship.linkName(),
                    written.object(relationship.name()).getDescription().getContent(), edgeFields.apply(relationship),
                    List.of("Relationship", relationship.name())));
        });
        return types;
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
