package dev.baton.web.document;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far selections go through fragments without writing the fragments out: each
 * fragment is measured once, so that the work grows with the text and not with what the
 * text stands for.
 */
final class Extents {

    private final Map<String, FragmentDefinition> fragments;

    private final Map<String, Extent> measured = new HashMap<>();

    private final Deque<String> entered = new ArrayDeque<>();

    Extents(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /**
     * How far a selection goes.
     * @throws CycleException if a fragment contains itself
     */
    Extent of(@Nullable SelectionSet selections) {
        Extent extent = Extent.NONE;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                extent = extent.and(of(selection));
            }
        }
        return extent;
    }

    /**
     * The names under which a selection's own fields are answered, fragments included.
     */
    Set<String> names(SelectionSet selections) {
        Set<String> names = new HashSet<>();
        names(selections, names, new HashSet<>());
        return names;
    }

    private Extent of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> of(field.getSelectionSet()).inField();
            case InlineFragment inline -> of(inline.getSelectionSet());
            case FragmentSpread spread -> of(spread.getName());
            default -> Extent.NONE;
        };
    }

    private Extent of(String name) {
        Extent known = this.measured.get(name);
        FragmentDefinition fragment = this.fragments.get(name);
        if (known != null || fragment == null) {
            return (known != null) ? known : Extent.NONE;
        }
        if (this.entered.contains(name)) {
            throw new CycleException(fragment, List.copyOf(this.entered).reversed());
        }
        this.entered.push(name);
        Extent extent = of(fragment.getSelectionSet());
        this.entered.pop();
        this.measured.put(name, extent);
        return extent;
    }

    private void names(SelectionSet selections, Set<String> names, Set<String> seen) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> names.add(field.getResultKey());
                case InlineFragment inline -> names(inline.getSelectionSet(), names, seen);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = this.fragments.get(spread.getName());
                    if (fragment != null && seen.add(spread.getName())) {
                        names(fragment.getSelectionSet(), names, seen);
                    }
                }
                default -> {
                }
            }
        }
    }

    /** A fragment contains itself. */
    static final class CycleException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient FragmentDefinition fragment;

        private CycleException(FragmentDefinition fragment, List<String> entered) {
            super(String.join(" → ", entered.subList(entered.indexOf(fragment.getName()), entered.size())), null, false,
                    false);
            this.fragment = fragment;
        }

        FragmentDefinition fragment() {
            return this.fragment;
        }

    }

}
