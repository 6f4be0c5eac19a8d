package dev.baton.format;

import dev.baton.format.Shape.Part;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes the rows of a table of the items of an answer: one for each item of the innermost
 * list, with what is around it repeated; one for an item whose list is empty.
 */
final class Rows {

    private final Shape shape;

    private final int pageSize;

    private final Consumer<@Nullable JsonNode[]> sink;

    /**
     * @param pageSize the most rows of a list whose size the request does not say
     * @param sink takes each row; the array is used again
     */
    Rows(Shape shape, int pageSize, Consumer<@Nullable JsonNode[]> sink) {
        this.shape = shape;
        this.pageSize = pageSize;
        this.sink = sink;
    }

    /**
     * The rows of an item.
     * @throws FormException if a list within it may go on after what was read of it
     */
    void add(JsonNode item) {
        rows(shape.parts(), item, new JsonNode[shape.columns().size()]);
    }

    private void rows(List<Part> parts, @Nullable JsonNode object, @Nullable JsonNode[] row) {
        Found found = fill(parts, object, row);
        if (found == null) {
            sink.accept(row);
            return;
        }
        JsonNode items = found.items();
        if (items == null || items.isEmpty()) {
            rows(found.list().parts(), null, row);
            return;
        }
        if (found.list().unasked() && items.size() >= pageSize) {
            throw new FormException("The list '%s' may have more than the %d items that are read of it; ask for fewer "
                .formatted(found.list().path(), pageSize) + "with 'first', or begin at the other end");
        }
        items.forEach(item -> rows(found.list().parts(), item, row));
    }

    /** Puts values into their columns, and returns the list to follow. */
    private static @Nullable Found fill(List<Part> parts, @Nullable JsonNode object, @Nullable JsonNode[] row) {
        Found list = null;
        for (Part part : parts) {
            JsonNode value = object == null ? null : object.get(part.key());
            Found found = switch (part) {
                case Part.Cell cell -> {
                    row[cell.column()] = value == null || value.isNull() ? null : value;
                    yield null;
                }
                case Part.Group group -> fill(group.parts(), value, row);
                case Part.Many many -> new Found(many, value);
            };
            list = found == null ? list : found;
        }
        return list;
    }

    private record Found(Part.Many list, @Nullable JsonNode items) {
    }

}
