package dev.baton.model;

import dev.baton.model.FixedRead.Column;
import dev.baton.model.FixedRead.Taken;
import dev.baton.model.ReadField.Form;
import dev.baton.model.ReadField.MomentBound;
import dev.baton.model.ReadField.Parameter;
import dev.baton.model.RecordType.Cell;
import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a field that is bound to a fixed read, and checks that the SDL and the header of
 * the file say the same.
 */
final class ReadFieldReader {

    static final String ANY_RELATIONSHIP = "Relationship";

    private final SdlTypes types;

    private final Map<String, Relationship> byName = new LinkedHashMap<>();

    private final String owner;

    private final FieldDefinition field;

    private final FixedRead read;

    private final VocabularyWords words;

    private final Map<String, Column> shown = new LinkedHashMap<>();

    private ReadFieldReader(SdlTypes types, Iterable<Relationship> relationships, String owner, FieldDefinition field) {
        this.types = types;
        relationships.forEach(r -> byName.put(r.name(), r));
        this.owner = owner;
        this.field = field;
        this.words = new VocabularyWords(types, byName.values());
        this.read = FixedReads.named(Mapping.of(field, "read").text("file")).with(words);
    }

    static ReadField of(SdlTypes types, Iterable<Relationship> relationships, String owner, FieldDefinition field) {
        return new ReadFieldReader(types, relationships, owner, field).field();
    }

    private ReadField field() {
        boolean many = SdlTypes.isList(field.getType());
        RecordType type = record(SdlTypes.named(field.getType()), "", Set.of());
        read.columns().forEach((path, column) -> {
            if (!shown.containsKey(path) && !read.keys().contains(path)) {
                throw wrong("the file's column '%s' is no field of %s".formatted(path, type.name()));
            }
        });
        if (many == read.order().isEmpty()) {
            throw wrong(many ? "a list needs '@order' in the file" : "one object has no '@order' in the file");
        }
        List<Parameter> parameters = parameters();
        FixedRead checked = new FixedConditionCheck(types, read, parameters, field.getInputValueDefinitions())
            .checked();
        return new ReadField(owner, field.getName(), checked, parameters, many, type);
    }

    private RecordType record(String name, String path, Set<String> around) {
        ObjectTypeDefinition type = types.object(name);
        if (!type.hasDirective("record") || around.contains(name)) {
            throw wrong("type '%s' has no @record, or holds itself".formatted(name));
        }
        Set<String> within = new HashSet<>(around);
        within.add(name);
        Map<String, Cell> cells = new LinkedHashMap<>();
        type.getFieldDefinitions().forEach(f -> cells.put(f.getName(), cell(f, path, within)));
        return new RecordType(name, cells);
    }

    private Cell cell(FieldDefinition cell, String path, Set<String> around) {
        String column = path + cell.getName();
        String typeName = SdlTypes.named(cell.getType());
        Column stated = read.columns().get(column);
        String written = AstPrinter.printAst(cell.getType());
        if (stated == null || !stated.type().equals(written)) {
            throw wrong("the SDL has '%s %s', the header of %s.cypher '%s'".formatted(column, written, read.name(),
                    stated == null ? "no such column" : stated.type()));
        }
        shown.put(column, stated);
        boolean many = SdlTypes.isList(cell.getType());
        int most = stated.most();
        if (types.isLeaf(typeName)) {
            if (many) {
                throw wrong("'%s': lists of values are not served".formatted(column));
            }
            return new Cell.Value(cell.getName());
        }
        if (typeName.equals(ANY_RELATIONSHIP)) {
            Set<String> any = new HashSet<>();
            byName.values()
                .stream()
                .filter(r -> types.implementsInterface(r.name(), ANY_RELATIONSHIP))
                .forEach(r -> any.add(r.type()));
            return new Cell.Link(cell.getName(), any, many, most);
        }
        Relationship relationship = byName.get(typeName);
        if (relationship != null) {
            return new Cell.Link(cell.getName(), Set.of(relationship.type()), many, most);
        }
        if (types.isRecord(typeName)) {
            return new Cell.Part(cell.getName(), record(typeName, column + ".", around), many, most);
        }
        return new Cell.Nodes(cell.getName(), types.target(cell.getType()), many, most);
    }

    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> used = new HashSet<>();
        read.parameters().forEach((name, taken) -> {
            Parameter parameter = parameter(name, taken);
            if (parameter instanceof Parameter.OfArgument of) {
                used.add(of.argument());
            }
            parameters.add(parameter);
        });
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            if (!used.contains(argument.getName())) {
                throw wrong(
                        "no parameter of %s.cypher takes the argument '%s'".formatted(read.name(), argument.getName()));
            }
        }
        return parameters;
    }

    private Parameter parameter(String name, Taken taken) {
        for (MomentBound bound : MomentBound.values()) {
            if (bound.parameter().equals(name)) {
                return new Parameter.OfMoment(name, bound);
            }
        }
        if (Mapping.of(field, "read").has("node") && Mapping.of(field, "read").text("node").equals(name)) {
            return new Parameter.OfNode(name);
        }
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            Form form = form(name, argument);
            if (form != null) {
                String written = AstPrinter.printAst(argument.getType());
                String expected = switch (form) {
                    case FIRST_DAY, LAST_DAY -> "Day";
                    case FOLDED -> "Folded";
                    case QUERY -> "Query";
                    case ID, IDS, AS_IT_IS -> written;
                };
                if (!taken.type().equals(expected)) {
                    throw wrong("parameter '%s' of %s.cypher is %s, the argument makes it %s".formatted(name,
                            read.name(), taken.type(), expected));
                }
                return new Parameter.OfArgument(name, argument.getName(), form, taken.range(),
                        taken.words().isEmpty() ? List.of() : words.of(taken.words()));
            }
        }
        throw wrong("nothing gives the parameter '%s' of %s.cypher".formatted(name, read.name()));
    }

    private static @Nullable Form form(String parameter, InputValueDefinition argument) {
        String name = argument.getName();
        String type = SdlTypes.named(argument.getType());
        boolean date = type.equals(ValueType.Scalar.DATE.typeName());
        if (parameter.equals(name) && !date) {
            boolean id = type.equals(ValueType.Scalar.ID.typeName());
            return !id ? Form.AS_IT_IS : SdlTypes.isList(argument.getType()) ? Form.IDS : Form.ID;
        }
        if (date && parameter.equals(name + "First")) {
            return Form.FIRST_DAY;
        }
        if (date && parameter.equals(name + "Last")) {
            return Form.LAST_DAY;
        }
        boolean text = type.equals(ValueType.Scalar.STRING.typeName());
        if (text && parameter.equals(name + "Query")) {
            return Form.QUERY;
        }
        return text && parameter.equals(name + "Folded") ? Form.FOLDED : null;
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("%s.%s: %s".formatted(owner, field.getName(), why));
    }

}
