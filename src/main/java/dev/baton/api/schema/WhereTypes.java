package dev.baton.api.schema;

import static dev.baton.api.schema.Definitions.input;
import static dev.baton.api.schema.Definitions.listOf;
import static dev.baton.api.schema.Definitions.type;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.TimeKind;
import dev.baton.model.ValueType;
import dev.baton.model.Vocabulary;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The input types of {@code where}: one for each kind, interface, union and relationship,
 * and one for each connection.
 */
final class WhereTypes {

    private final Vocabulary vocabulary;

    private final WrittenFields written;

    private final Map<String, Target> targets = new TreeMap<>();

    private final Set<String> quantified = new TreeSet<>();

    private final Set<String> choices = new TreeSet<>();

    WhereTypes(Vocabulary vocabulary, WrittenFields written) {
        this.vocabulary = vocabulary;
        this.written = written;
    }

    /**
     * The types that others of this class have named: of interfaces and unions, of
     * references, of enums.
     */
    List<InputObjectTypeDefinition> shared() {
        List<InputObjectTypeDefinition> types = new ArrayList<>();
        targets.values().stream().filter(t -> !t.single()).forEach(t -> types.add(ofChoice(t)));
        quantified.forEach(t -> types.add(quantifiers(t + "Quantified", t + "Where")));
        choices.forEach(c -> types.add(ofChoiceOfValues(c)));
        return types;
    }

    InputObjectTypeDefinition ofKind(Kind kind) {
        String name = kind.name() + "Where";
        List<InputValueDefinition> inputs = combinators(name);
        fields(kind.name(), kind.fields().values(), inputs);
        holdsOn(kind.time(), inputs);
        return Definitions.inputs(name,
                "Conditions on a " + ConnectionTypes.words(kind.name()) + "; all given ones must hold.", inputs);
    }

    InputObjectTypeDefinition ofRelationship(Relationship relationship) {
        String name = relationship.name() + "Where";
        List<InputValueDefinition> inputs = combinators(name);
        fields(relationship.name(), relationship.fields().values(), inputs);
        holdsOn(relationship.time(), inputs);
        return Definitions.inputs(name, "Conditions on the relationship; all given ones must hold.", inputs);
    }

    /**
     * The conditions on an interface or union: what all its kinds have, and more on each.
     */
    private InputObjectTypeDefinition ofChoice(Target target) {
        String name = target.typeName() + "Where";
        List<InputValueDefinition> inputs = combinators(name);
        Kind first = vocabulary.kind(target.kinds().getFirst());
        List<Field> common = first.fields()
            .values()
            .stream()
            .filter(Field.Value.class::isInstance)
            .filter(f -> target.kinds().stream().allMatch(k -> f.equals(vocabulary.kind(k).fields().get(f.name()))))
            .toList();
        fields(target.typeName(), common, inputs);
        for (String kind : target.kinds()) {
            inputs.add(input("on" + kind, type(kind + "Where"),
                    "Is a " + ConnectionTypes.words(kind) + " for which this holds."));
        }
        return Definitions.inputs(name, "Conditions on a node that may be of several kinds.", inputs);
    }

    /**
     * The conditions of a connection: on the edge and the node, and for some or none of
     * its nodes.
     */
    List<InputObjectTypeDefinition> ofWalk(String base, Field.Walk walk) {
        String name = base + "Where";
        List<InputValueDefinition> inputs = combinators(name);
        targets.merge(walk.target().typeName(), walk.target(), Target::with);
        inputs.add(input("node", type(walk.target().typeName() + "Where"), "The node fulfils this."));
        Relationship edge = vocabulary.relationship(walk.relationship());
        inputs.add(input("edge", type(edge.name() + "Where"), "The relationship that leads to it fulfils this."));
        return List.of(Definitions.inputs(name, "Conditions on a node and what leads to it; all given ones must hold.",
                inputs), quantifiers(base + "Filter", name));
    }

    private static InputObjectTypeDefinition ofChoiceOfValues(String typeName) {
        return Definitions.inputs(typeName + "Filter",
                "Conditions on a value of " + typeName + "; all given ones must hold.",
                List.of(input("eq", type(typeName), "Is exactly this."),
                        input("in", listOf(typeName), "Is one of these.")));
    }

    private static InputObjectTypeDefinition quantifiers(String name, String where) {
        return Definitions.inputs(name, "Conditions on what a field leads to; all given ones must hold.",
                List.of(input("some", type(where), "At least one fulfils this."),
                        input("none", type(where), "Not one fulfils this; `none: {}` means that there is none.")));
    }

    private void fields(String owner, Collection<Field> fields, List<InputValueDefinition> inputs) {
        for (Field field : fields) {
            switch (field) {
                case Field.Value(Property property) ->
                    inputs.add(input(property.name(), type(filter(property)), "On `" + property.name() + "`."));
                case Field.Walk walk -> {
                    targets.merge(walk.target().typeName(), walk.target(), Target::with);
                    inputs.add(walk.many()
                            ? input(walk.name(), type(written.base(owner, walk.name()) + "Filter"),
                                    "On what `" + walk.name() + "` leads to.")
                            : input(walk.name(), type(walk.target().typeName() + "Where"),
                                    "There is one for which this holds."));
                }
                case Field.Reference reference -> {
                    targets.merge(reference.target().typeName(), reference.target(), Target::with);
                    quantified.add(reference.target().typeName());
                    inputs.add(input(reference.name(), type(reference.target().typeName() + "Quantified"),
                            "On what `" + reference.name() + "` leads to."));
                }
                case Field.Citations citations -> {
                }
            }
        }
    }

    private String filter(Property property) {
        return switch (property.type()) {
            case ValueType.Choice choice -> {
                choices.add(choice.typeName());
                yield choice.typeName() + "Filter";
            }
            case ValueType.Scalar scalar -> switch (scalar) {
                case ID -> "IdFilter";
                case STRING -> property.folded() && property.sortable() ? "TextFilter" : "StringFilter";
                case INT -> "IntFilter";
                case FLOAT -> "FloatFilter";
                case BOOLEAN -> "BooleanFilter";
                case DATE -> "DateFilter";
                case DATE_TIME -> "StringFilter";
            };
        };
    }

    private static void holdsOn(TimeKind time, List<InputValueDefinition> inputs) {
        if (time == TimeKind.STATE) {
            inputs.add(input("holdsOn", type("PartialDate"),
                    "May have held on this date: an end that no source states counts as possible."));
        }
    }

    private static List<InputValueDefinition> combinators(String name) {
        List<InputValueDefinition> inputs = new ArrayList<>();
        inputs.add(input("and", listOf(name), "All of these hold."));
        inputs.add(input("or", listOf(name), "At least one of these holds."));
        inputs.add(input("not", type(name), "This does not hold."));
        return inputs;
    }

}
