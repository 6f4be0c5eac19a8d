package dev.baton.view;

import dev.baton.plan.Cursor;
import dev.baton.plan.Layout.PagePart;
import dev.baton.plan.Layout.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts and turns the rows that were read into the page that was asked for, and tells
 * where it stands.
 */
final class Windows {

    private Windows() {
    }

    /**
     * The rows of the page in the order of the answer; the row that was read to see if
     * others follow is left out.
     */
    static List<?> page(Window window, List<?> read) {
        List<?> rows = read.size() > window.size() ? read.subList(0, window.size()) : read;
        return window.backward() ? rows.reversed() : rows;
    }

    static @Nullable Object fact(PagePart part, Window window, List<?> read, List<?> page) {
        boolean more = read.size() > window.size();
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
