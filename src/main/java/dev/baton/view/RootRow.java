package dev.baton.view;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The one row that the statement of a root field returns.
 *
 * @param version the version of the graph it was read from, or null if none is loaded
 * @param columns the list of the selected values by position, nulls among them
 */
public record RootRow(@Nullable Long version, Value columns) {

    /** Take the row out of what the driver returns at two positions. */
    public static RootRow of(Record record, int version, int columns) {
        Value number = record.get(version);
        return new RootRow(number.isNull() ? null : number.asLong(), record.get(columns));
    }

}
