package dev.baton.view;

import dev.baton.plan.Cursor;
import dev.baton.plan.Layout.PagePart;
import dev.baton.plan.Layout.Window;
import dev.baton.plan.Slot;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Cuts and turns the rows that were read into the page that was asked for, and tells
 * where it stands.
 */
final class Windows {

    private final List<Object> values;

    /**
     * @param values the values of the request, at the places that the layout names
     */
    Windows(List<Object> values) {
        this.values = values;
    }

    /** The ids that were asked for. */
    List<?> ids(Slot slot) {
        return (List<?>) values.get(slot.index());
    }

    private int size(Window window) {
        return (int) (long) values.get(window.limit().index()) - (window.oneMore() ? 1 : 0);
    }

    /**
     * The rows of the page in the order of the answer; the row that was read to see if
     * others follow is left out.
     */
    List<Value> page(Window window, List<Value> read) {
        List<Value> rows = read.size() > size(window) ? read.subList(0, size(window)) : read;
        return window.backward() ? rows.reversed() : rows;
    }

    @Nullable Object fact(PagePart part, Window window, List<Value> read, List<Value> page) {
        boolean more = read.size() > size(window);
        return switch (part) {
            case PagePart.Typename(String name) -> name;
            case PagePart.Fact fact -> switch (fact) {
                case HAS_NEXT_PAGE -> window.backward() ? window.seeks() : more;
                case HAS_PREVIOUS_PAGE -> window.backward() ? more : window.seeks();
                case START_CURSOR -> page.isEmpty() ? null : cursor(window, page.getFirst());
                case END_CURSOR -> page.isEmpty() ? null : cursor(window, page.getLast());
            };
        };
    }

    static String cursor(Window window, Value row) {
        return Cursor.encode(window.scope(), window.keysAt().stream().map(at -> row.get(at).asObject()).toList());
    }

    /** The rows of a list, as the list itself: nothing is copied. */
    static List<Value> rows(Value list) {
        return new AbstractList<>() {
            @Override
            public Value get(int at) {
                return list.get(at);
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }

    static Map<Object, Value> byId(Value rows) {
        Map<Object, Value> byId = new HashMap<>();
        rows.values().forEach(row -> byId.put(row.get(0).asString(), row));
        return byId;
    }

}
