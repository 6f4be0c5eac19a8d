package dev.baton.dataset.format;

import dev.baton.model.Field;
import dev.baton.model.PartialDate;
import dev.baton.model.ValueType;
import dev.baton.model.ValueType.Choice;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Schemas of the properties that files may give. */
final class ValueShapes {

    private static final Set<String> NOT_GIVEN = Set.of("id", "name", "claims");

    private static final String DATE = "(\\d{4}|\\d{3}X|\\d{2}XX)(-(\\d{2}|XX)){0,2}[~?%]?";

    private static final String EXTENT = DATE + "|(" + DATE + "|\\.\\.)?/(" + DATE + "|\\.\\.)?";

    private final Vocabulary vocabulary;

    private final Explained explained;

    ValueShapes(Vocabulary vocabulary, Explained explained) {
        this.vocabulary = vocabulary;
        this.explained = explained;
    }

    /** The properties among the fields of a type. */
    Map<String, Object> of(String type, Map<String, Field> fields) {
        Map<String, Object> shapes = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (NOT_GIVEN.contains(name)) {
                return;
            }
            String description = explained.of(type, name);
            switch (field) {
                case Field.Value value when name.equals("language") ->
                    shapes.put(name, Shapes.pattern(description, "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
                case Field.Value value -> {
                    Map<String, Object> shape = of(value.property().type());
                    if (description != null) {
                        shape.put("description", Shapes.shape(description).get("description"));
                    }
                    shapes.put(name, shape);
                }
                case Field.Reference reference -> {
                    if (reference.target().kinds().stream().allMatch(kind -> vocabulary.kind(kind).entity())) {
                        shapes.put(name, reference(reference, description));
                    }
                }
                case Field.Walk walk -> {
                }
                case Field.Citations citations -> {
                }
            }
        });
        return shapes;
    }

    private static Map<String, Object> of(ValueType type) {
        return switch (type) {
            case Choice choice -> Shapes.word(null, choice.values());
            case Scalar.INT ->
                Shapes.shape(null, "type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
            case Scalar.FLOAT ->
                Shapes.shape(null, "type", "number", "minimum", -Double.MAX_VALUE, "maximum", Double.MAX_VALUE);
            case Scalar.BOOLEAN -> Shapes.shape(null, "type", "boolean");
            case Scalar.DATE -> Shapes.shape(null, "type", "string", "pattern", "^(" + EXTENT + ")$", "examples",
                    List.of(PartialDate.FORMS.split(", | or ")));
            case Scalar.ID, Scalar.STRING, Scalar.DATE_TIME -> Shapes.text(null);
        };
    }

    private Map<String, Object> reference(Field.Reference reference, @Nullable String text) {
        Map<String, Object> id = id(reference.target().kinds());
        return reference.many() ? Shapes.shape(text, "anyOf", List.of(id, Shapes.list(id)))
                : Shapes.pattern(text, ids(reference.target().kinds()));
    }

    /** An id of one of these kinds. */
    Map<String, Object> id(Iterable<String> kinds) {
        return Shapes.pattern(null, ids(kinds));
    }

    private String ids(Iterable<String> kinds) {
        List<String> prefixes = new ArrayList<>();
        kinds.forEach(kind -> prefixes.add(vocabulary.kind(kind).prefix()));
        return prefixes.stream().sorted().collect(Collectors.joining("|", "(", ")")) + "/" + Shapes.SLUG;
    }

}
