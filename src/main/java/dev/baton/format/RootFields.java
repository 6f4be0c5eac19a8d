package dev.baton.format;

import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one root field of an operation as its document writes it, in one place or in
 * several, by itself or in fragments.
 */
final class RootFields {

    private static final Set<String> LISTS = Set.of("nodes", "edges");

    private final Document document;

    private final OperationDefinition operation;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    /** Fragments that stand at the root. */
    private final Set<String> atRoot = new HashSet<>();

    private final List<Field> fields = new ArrayList<>();

    private RootFields(Document document, OperationDefinition operation) {
        this.document = document;
        this.operation = operation;
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.put(f.getName(), f));
        collect(operation.getSelectionSet(), fields, atRoot);
    }

    /** The root field of an operation; empty where there is not exactly one. */
    static Optional<RootFields> of(Document document, @Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        return operations.stream()
            .filter(o -> name == null ? operations.size() == 1 : name.equals(o.getName()))
            .findFirst()
            .map(o -> new RootFields(document, o))
            .filter(r -> r.fields.stream().map(Field::getResultKey).distinct().count() == 1)
            .filter(r -> operations.size() == 1 || r.atRoot.isEmpty());
    }

    Field field() {
        return fields.getFirst();
    }

    /** The first list of nodes or edges that is selected of it, or null. */
    @Nullable Field list() {
        List<Field> below = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        fields.forEach(f -> {
            if (f.getSelectionSet() != null) {
                collect(f.getSelectionSet(), below, seen);
            }
        });
        return below.stream().filter(f -> LISTS.contains(f.getName())).findFirst().orElse(null);
    }

    private void collect(SelectionSet set, List<Field> found, Set<String> seen) {
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> found.add(field);
                case InlineFragment fragment -> collect(fragment.getSelectionSet(), found, seen);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment != null && seen.add(spread.getName())) {
                        collect(fragment.getSelectionSet(), found, seen);
                    }
                }
                default -> throw new IllegalStateException("Neither field nor fragment: " + selection);
            }
        }
    }

    static @Nullable Argument argument(Field field, String name) {
        return field.getArguments().stream().filter(a -> a.getName().equals(name)).findFirst().orElse(null);
    }

    /** Whether a value of an argument is there and not null. */
    boolean given(Value<?> value, Map<String, @Nullable Object> variables) {
        if (!(value instanceof VariableReference variable)) {
            return !(value instanceof NullValue);
        }
        if (variables.containsKey(variable.getName())) {
            return variables.get(variable.getName()) != null;
        }
        return operation.getVariableDefinitions()
            .stream()
            .filter(v -> v.getName().equals(variable.getName()))
            .map(VariableDefinition::getDefaultValue)
            .anyMatch(d -> d != null && !(d instanceof NullValue));
    }

    /**
     * The document with the root field changed wherever it stands.
     * @param declared variables that the operation takes as well
     */
    Document rewritten(UnaryOperator<Field> change, List<VariableDefinition> declared) {
        List<VariableDefinition> variables = new ArrayList<>(operation.getVariableDefinitions());
        variables.addAll(declared);
        Map<Definition<?>, Definition<?>> changed = new LinkedHashMap<>();
        changed.put(operation, operation.transform(
                o -> o.variableDefinitions(variables).selectionSet(changed(operation.getSelectionSet(), change))));
        for (String name : atRoot) {
            FragmentDefinition fragment = fragments.get(name);
            if (fragment != null) {
                changed.put(fragment,
                        fragment.transform(f -> f.selectionSet(changed(fragment.getSelectionSet(), change))));
            }
        }
        List<Definition> definitions = new ArrayList<>();
        document.getDefinitions().forEach(d -> definitions.add(changed.getOrDefault(d, d)));
        return document.transform(d -> d.definitions(definitions));
    }

    private static SelectionSet changed(SelectionSet set, UnaryOperator<Field> change) {
        List<Selection<?>> selections = new ArrayList<>();
        for (Selection<?> selection : set.getSelections()) {
            selections.add(switch (selection) {
                case Field field -> change.apply(field);
                case InlineFragment fragment ->
                    fragment.transform(f -> f.selectionSet(changed(fragment.getSelectionSet(), change)));
                default -> selection;
            });
        }
        return Selections.of(selections);
    }

}
