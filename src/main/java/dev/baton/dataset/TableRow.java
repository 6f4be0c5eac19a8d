package dev.baton.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param place where it begins
 * @param cells the cells that hold something, by column
 */
record TableRow(Place place, Map<String, Json.Cell> cells) {

    /** A cell as a text, or null where it is empty. */
    Json.@Nullable Text text(String column) {
        Json.Cell cell = cells.get(column);
        return cell == null ? null : new Json.Text(cell.place(), cell.value());
    }

    /** The row as the JSON form would say it. */
    Json.Members json(Map<String, Json> members) {
        return new Json.Members(place, members);
    }

    /** All cells, those of the format itself as texts. */
    Map<String, Json> members(Iterable<String> texts) {
        Map<String, Json> members = new LinkedHashMap<>(cells);
        for (String column : texts) {
            Json.Text text = text(column);
            if (text != null) {
                members.put(column, text);
            }
        }
        return members;
    }

}
