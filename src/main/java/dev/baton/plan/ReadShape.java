package dev.baton.plan;

import dev.baton.model.FixedCondition;
import dev.baton.model.FixedCondition.Fact;
import dev.baton.model.FixedRead;
import dev.baton.model.ReadField;
import dev.baton.model.ReadField.Parameter;
import dev.baton.model.RecordType;
import dev.baton.model.RecordType.Cell;
import graphql.normalized.ExecutableNormalizedField;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the shape of a request decides about the text of a fixed read: which columns it
 * selects, which arguments it gives, and the values of enums and truth values.
 */
final class ReadShape {

    private final FixedRead read;

    private final ExecutableNormalizedField field;

    private final Values values;

    private final Map<String, Parameter> parameters;

    private final Set<String> selected = new HashSet<>();

    ReadShape(ReadField read, ExecutableNormalizedField field, Values values) {
        this.read = read.read();
        this.field = field;
        this.values = values;
        this.parameters = read.parameters().stream().collect(Collectors.toMap(Parameter::name, p -> p));
        Stream<ExecutableNormalizedField> rows = read.many() ? rows(field) : Stream.of(field);
        rows.forEach(row -> select(read.type(), row, ""));
    }

    /** Where a connection shows its rows. */
    private static Stream<ExecutableNormalizedField> rows(ExecutableNormalizedField connection) {
        return connection.getChildren().stream().flatMap(child -> switch (child.getName()) {
            case "nodes" -> Stream.of(child);
            case "edges" -> child.getChildren().stream().filter(c -> c.getName().equals("node"));
            default -> Stream.of();
        });
    }

    private void select(RecordType type, ExecutableNormalizedField row, String path) {
        for (ExecutableNormalizedField child : row.getChildren()) {
            Cell cell = type.cells().get(child.getName());
            if (cell != null) {
                selected.add(path + cell.name());
                if (cell instanceof Cell.Part part) {
                    select(part.type(), child, path + cell.name() + ".");
                }
            }
        }
    }

    /** The columns that are read of a row: those that are selected, and the order's. */
    List<String> columns() {
        return read.columns()
            .keySet()
            .stream()
            .filter(c -> c.indexOf('.') < 0)
            .filter(c -> selected.contains(c) || read.keys().contains(c))
            .toList();
    }

    /**
     * What is true of what decides.
     * @param dated whether it is read as of a date
     */
    List<Fact> facts(boolean dated) {
        return read.text().facts().keySet().stream().filter(fact -> switch (fact) {
            case FixedCondition.Column(String path) -> selected.contains(path);
            case FixedCondition.Given(String name) ->
                name.equals(FixedCondition.AS_OF) ? dated : values.given(field, argument(name));
            case FixedCondition.Is(String name, String word) ->
                word.equals(String.valueOf(field.getResolvedArguments().get(argument(name))));
        }).toList();
    }

    private String argument(String parameter) {
        if (parameters.get(parameter) instanceof Parameter.OfArgument of) {
            return of.argument();
        }
        throw new IllegalStateException("No argument gives the parameter " + parameter);
    }

}
