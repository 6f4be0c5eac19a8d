package dev.baton.api.schema;

import static dev.baton.api.schema.Definitions.field;
import static dev.baton.api.schema.Definitions.input;
import static dev.baton.api.schema.Definitions.listOf;
import static dev.baton.api.schema.Definitions.required;
import static dev.baton.api.schema.Definitions.type;

import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.plan.Orderings;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import graphql.language.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The types and arguments of a field that became a connection. */
final class ConnectionTypes {

    private final Orderings orderings;

    ConnectionTypes(Orderings orderings) {
        this.orderings = orderings;
    }

    /** The arguments of a connection field. */
    static List<InputValueDefinition> arguments(String base, String where) {
        return List.of(
                input("first", type("Int"),
                        "How many from the start; at most a page, which is also what absence means."),
                input("after", type("String"), "Begin behind this cursor of the same field and order."),
                input("last", type("Int"), "How many from the end; at most a page."),
                input("before", type("String"), "End before this cursor of the same field and order."),
                input("where", type(where), "Which ones."),
                input("orderBy", listOf(base + "Order"), "In which order; a unique key is always added at the end."),
                asOf());
    }

    /** As of when: on every field that leads to what stands in time. */
    static InputValueDefinition asOf() {
        return input("asOf", type("AsOf"),
                "As of when, here and below. Left out: as the field around it; null: whatever the time.");
    }

    /** The arguments of a connection whose filter and order are fixed. */
    static List<InputValueDefinition> pages() {
        return arguments("", "").subList(0, 4);
    }

    /** A list of few: it takes no pages, only a size. */
    static List<InputValueDefinition> size() {
        return List
            .of(input("first", type("Int"), "How many at most; at most a page, which is also what absence means."));
    }

    /**
     * Connection, edge, order and its enum.
     * @param base the first part of the names
     * @param edge the relationship that leads to the nodes, null for a root list
     * @param edgeFields the fields that the relationship puts on the edge
     */
    List<SDLDefinition<?>> of(String base, Target target, @Nullable Relationship edge,
            List<FieldDefinition> edgeFields) {
        String node = target.typeName();
        List<FieldDefinition> fields = new ArrayList<>();
        fields.add(field("cursor", required(type("String")), "The place of this edge in its list; opaque."));
        fields.add(field("node", required(type(node)), "The " + words(node) + " at the far end."));
        fields.addAll(edgeFields);
        List<String> interfaces = edge == null ? List.of()
                : edge.fields().containsKey("claims") ? List.of("Relationship", edge.name()) : List.of(edge.name());
        Type<?> edges = required(listOf(base + "Edge"));
        return List.of(
                Definitions.object(base + "Connection", "A page of a list.",
                        List.of(field("edges", edges, "The nodes with what leads to them."),
                                field("nodes", required(listOf(node)), "The nodes alone."),
                                field("pageInfo", required(type("PageInfo")), "Where the page stands."),
                                field("totalCount", required(type("Int")),
                                        "How many there are without the page; counted only when selected."),
                                GroupTypes.field(base)),
                        List.of()),
                Definitions.object(base + "Edge", "One place in a list.", fields, interfaces), order(base),
                Definitions.choice(base + "OrderField", "What the list can be ordered by.",
                        orderings.of(target, edge).names()));
    }

    private static SDLDefinition<?> order(String base) {
        InputValueDefinition direction = input("direction", required(type("OrderDirection")), "Which way.")
            .transform(b -> b.defaultValue(new EnumValue("ASC")));
        return Definitions.inputs(base + "Order", "One key of an order.",
                List.of(input("field", required(type(base + "OrderField")), "By what."), direction,
                        input("nulls", type("NullsPlacement"),
                                "Where to put what has no such value; where it is not said, `direction` tells.")));
    }

    static String words(String typeName) {
        return typeName.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

}
