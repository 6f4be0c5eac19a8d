package dev.baton.api.schema;

import static dev.baton.api.schema.Definitions.input;
import static dev.baton.api.schema.Definitions.listOf;
import static dev.baton.api.schema.Definitions.required;
import static dev.baton.api.schema.Definitions.type;

import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Grouping;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types behind the field {@code groups} of a connection. */
final class GroupTypes {

    private final Vocabulary vocabulary;

    GroupTypes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The field itself.
     * @param base the first part of the names
     */
    static FieldDefinition field(String base) {
        return Definitions
            .field("groups", required(listOf(base + "Group")),
                    "The nodes of the list, those beyond the page included, in groups; made only when selected.")
            .transform(b -> b.inputValueDefinitions(List.of(input("by", required(listOf(base + "GroupBy")),
                    "What the nodes of a group have in common: up to four keys; with none, one group holds all."),
                    input("first", type("Int"),
                            "How many groups at most; at most a page, which is also what absence means."),
                    input("orderBy", listOf(base + "GroupOrder"),
                            "In which order: the largest first if nothing else is said; then by the keys."))));
    }

    /**
     * Group, keys, order, and what can be made of the nodes.
     * @param base the first part of the names
     * @param edge the relationship that leads to the nodes, null for a root list
     */
    List<SDLDefinition<?>> of(String base, Target target, @Nullable Relationship edge) {
        Grouping grouping = Grouping.of(vocabulary, target, edge);
        List<SDLDefinition<?>> types = new ArrayList<>();
        types.add(Definitions.object(base + "Group", "Nodes of a list that have something in common.",
                fields(base, target, grouping), List.of()));
        types.add(Definitions.choice(base + "GroupBy", "What nodes can have in common.", GroupTexts.keys(grouping)));
        types.add(order(base));
        types.add(Definitions.choice(base + "GroupOrderField", "What groups can be ordered by.", orders(grouping)));
        if (!grouping.numbers().isEmpty()) {
            types.add(Definitions.choice(base + "GroupNumber", "A number that the nodes have, or what leads to them.",
                    GroupTexts.measures(grouping.numbers())));
        }
        if (!grouping.dates().isEmpty()) {
            types.add(Definitions.choice(base + "GroupDate", "A date that the nodes have, or what leads to them.",
                    GroupTexts.measures(grouping.dates())));
        }
        return types;
    }

    private static List<FieldDefinition> fields(String base, Target target, Grouping grouping) {
        List<FieldDefinition> fields = new ArrayList<>();
        fields.add(Definitions.field("keys", required(listOf("GroupKey")),
                "What the nodes have in common, in the order of `by`."));
        fields.add(Definitions.field("count", required(type("Int")),
                "How many of the list the group has, counted as `totalCount` is."));
        if (!grouping.numbers().isEmpty()) {
            String number = base + "GroupNumber";
            fields.add(made("min", "Float", number, "The least number; null where no node has one."));
            fields.add(made("max", "Float", number, "The greatest number; null where no node has one."));
            fields.add(made("sum", "Float", number, "All numbers together; 0 where no node has one."));
            fields.add(made("average", "Float", number, "The mean of the numbers; null where no node has one."));
        }
        if (!grouping.dates().isEmpty()) {
            String date = base + "GroupDate";
            fields.add(made("earliest", "PartialDate", date,
                    "The first day that one of the dates may mean; null where no source bounds one."));
            fields.add(made("latest", "PartialDate", date,
                    "The last day that one of the dates may mean; null where no source bounds one."));
        }
        fields.add(Definitions
            .field("nodes", required(listOf(target.typeName())),
                    "The first nodes of the group, in the list's own order.")
            .transform(b -> b.inputValueDefinitions(ConnectionTypes.size())));
        return fields;
    }

    private static FieldDefinition made(String name, String result, String measure, String description) {
        return Definitions.field(name, type(result), description)
            .transform(b -> b.inputValueDefinition(input("of", required(type(measure)), "Of what.")));
    }

    private static SDLDefinition<?> order(String base) {
        InputValueDefinition direction = input("direction", required(type("OrderDirection")), "Which way.")
            .transform(b -> b.defaultValue(new EnumValue("ASC")));
        return Definitions.inputs(base + "GroupOrder",
                "One key of the order of groups. Groups without what it goes by come last, whichever way.",
                List.of(input("field", required(type(base + "GroupOrderField")), "By what."), direction));
    }

    private static Map<String, String> orders(Grouping grouping) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("COUNT", "By how many nodes the groups have.");
        values.put("KEY", "By the keys, one after the other; related nodes by their names.");
        orders(values, List.of("MIN", "MAX", "SUM", "AVERAGE"), grouping.numbers());
        orders(values, List.of("EARLIEST", "LATEST"), grouping.dates());
        return values;
    }

    private static void orders(Map<String, String> values, List<String> made, Map<String, Grouping.Measure> measures) {
        measures.forEach((name, measure) -> made.forEach(m -> values.put(m + "_" + name,
                "By `%s` of %s.".formatted(m.toLowerCase(Locale.ROOT), GroupTexts.measure(measure)))));
    }

}
