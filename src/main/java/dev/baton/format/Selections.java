package dev.baton.format;

import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.List;

/** Makes selection sets of documents. */
final class Selections {

    private Selections() {
    }

    // The library's own signature has the raw type.
    @SuppressWarnings("rawtypes")
    static SelectionSet of(List<? extends Selection<?>> selections) {
        List<Selection> raw = new ArrayList<>(selections);
        return SelectionSet.newSelectionSet(raw).build();
    }

}
