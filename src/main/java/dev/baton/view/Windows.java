package dev.baton.view;

import dev.baton.plan.Cursor;
import dev.baton.plan.Layout.PagePart;
import dev.baton.plan.Layout.Window;
import dev.baton.plan.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    List<?> page(Window window, List<?> read) {
        List<?> rows = read.size() > size(window) ? read.subList(0, size(window)) : read;
        return window.backward() ? rows.reversed() : rows;
    }

    @Nullable Object fact(PagePart part, Window window, List<?> read, List<?> page) {
        boolean more = read.size() > size(window);
        return switch (part) {
            case PagePart.Typename(String name) -> name;
            case PagePart.Fact fact -> switch (fact) {
                case HAS_NEXT_PAGE -> window.backward() ? window.seeks() : more;
                case HAS_PREVIOUS_PAGE -> window.backward() ? more : window.seeks();
                case START_CURSOR -> page.isEmpty() ? null : cursor(window, (List<?>) page.getFirst());
                case END_CURSOR -> page.isEmpty() ? null : cursor(window, (List<?>) page.getLast());
            };
        };
    }

    static String cursor(Window window, List<?> row) {
        return Cursor.encode(window.scope(), window.keysAt().stream().map(row::get).toList());
    }

    static Map<Object, List<?>> byId(List<?> rows) {
        Map<Object, List<?>> byId = new HashMap<>();
        for (Object row : rows) {
            byId.put(((List<?>) row).getFirst(), (List<?>) row);
        }
        return byId;
    }

}
