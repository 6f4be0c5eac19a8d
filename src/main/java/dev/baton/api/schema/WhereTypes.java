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

    private static final String CITATION = "Citation";

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
        quantified.forEach(t -> types.addAll(quantifiers(t + "Quantified", t + "QuantifiedCount", t + "Where")));
        types.add(ofCitation());
        choices.forEach(c -> types.add(ofChoiceOfValues(c)));
        return types;
    }

    /** Makes sure that there are conditions on what a root list leads to. */
    void named(Target target) {
        targets.merge(target.typeName(), target, Target::with);
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
            .filter(f -> f instanceof Field.Value || written.isShared(first.name(), f.name()))
            .filter(f -> target.kinds().stream().allMatch(k -> f.equals(vocabulary.kind(k).fields().get(f.name()))))
            .toList();
        fields(first.name(), common, inputs);
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
        List<InputObjectTypeDefinition> types = new ArrayList<>();
        types.add(Definitions.inputs(name, "Conditions on a node and what leads to it; all given ones must hold.",
                inputs));
        types.addAll(quantifiers(base + "Filter", base + "Count", name));
        return types;
    }

    /** The conditions on a source that is cited, with the place and the claim. */
    private InputObjectTypeDefinition ofCitation() {
        List<InputValueDefinition> inputs = combinators(CITATION + "Where");
        inputs.add(input("source", type("SourceWhere"), "The source fulfils this."));
        inputs.add(input("claim", type("ClaimWhere"), "The claim that is supported fulfils this."));
        fields("Cites", vocabulary.relationship("CITES").fields().values(), inputs);
        return Definitions.inputs(CITATION + "Where",
                "Conditions on a source that supports something, and how and where it does; all given ones must hold.",
                inputs);
    }

    private static InputObjectTypeDefinition ofChoiceOfValues(String typeName) {
        return Definitions.inputs(typeName + "Filter",
                "Conditions on a value of " + typeName + "; all given ones must hold.",
                List.of(input("eq", type(typeName), "Is exactly this; `null` asks for what is absent."),
                        input("in", listOf(typeName), "Is one of these; of an empty list nothing is."),
                        input("isNull", type("Boolean"),
                                "Whether it is absent: true for what no source states, false for what some source does.")));
    }

    private static List<InputObjectTypeDefinition> quantifiers(String name, String count, String where) {
        InputObjectTypeDefinition quantifiers = Definitions
            .inputs(name, "Conditions on what a field leads to; all given ones must hold.", List.of(
                    input("some", type(where), "At least one fulfils this; `some: {}` means that there is one."),
                    input("none", type(where), "Not one fulfils this; `none: {}` means that there is none."),
                    input("all", type(where), "Each one fulfils this; so it is where there is none at all."),
                    input("single", type(where),
                            "Exactly one fulfils this, whatever the others do; `single: {}` means that there is one alone."),
                    input("count", type(count), "How many there are, or how many of them fulfil something.")));
        return List.of(quantifiers,
                Definitions.inputs(count, "Conditions on a number of nodes; all given ones must hold.",
                        List.of(input("of", type(where), "Count those that fulfil this; without it all are counted."),
                                input("eq", type("Int"), "There are exactly so many."),
                                input("in", listOf("Int"),
                                        "There are as many as one of these says; of an empty list none does."),
                                input("gt", type("Int"), "There are more."),
                                input("gte", type("Int"), "There are so many or more."),
                                input("lt", type("Int"), "There are fewer."),
                                input("lte", type("Int"), "There are so many or fewer."))));
    }

    private void fields(String owner, Collection<Field> fields, List<InputValueDefinition> inputs) {
        for (Field field : fields) {
            switch (field) {
                case Field.Value(Property property) when property.type() == ValueType.Scalar.DATE_TIME -> {
                    // The moment of a load: there is one graph, and nothing to choose.
                }
                case Field.Value(Property property) ->
                    inputs.add(input(property.name(), type(filter(property)), "On `" + property.name() + "`."));
                case Field.Walk walk -> {
                    targets.merge(walk.target().typeName(), walk.target(), Target::with);
                    inputs.add(walk.many()
                            ? input(walk.name(), type(written.base(owner, walk.name()) + "Filter"),
                                    "On what `" + walk.name() + "` leads to.")
                            : input(walk.name(), type(walk.target().typeName() + "Where"),
                                    "There is one for which this holds; `{}` means that there is one."));
                }
                case Field.Reference reference -> {
                    targets.merge(reference.target().typeName(), reference.target(), Target::with);
                    quantified.add(reference.target().typeName());
                    inputs.add(input(reference.name(), type(reference.target().typeName() + "Quantified"),
                            "On what `" + reference.name() + "` leads to."));
                }
                case Field.Citations citations -> {
                    quantified.add(CITATION);
                    inputs.add(input(citations.name(), type(CITATION + "Quantified"),
                            "On the sources that support it, each once for every place and claim."));
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
                case STRING, DATE_TIME -> "StringFilter";
                case INT -> "IntFilter";
                case FLOAT -> "FloatFilter";
                case BOOLEAN -> "BooleanFilter";
                case DATE -> "DateFilter";
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
