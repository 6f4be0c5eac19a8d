package dev.baton.cypher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A compiled plan. It returns one record: the version of the graph and the list of the
 * plan's columns. The version is null where no graph is loaded.
 *
 * @param text the Cypher text
 */
public record Statement(String text) {

    /**
     * How much room it takes, in plans of ordinary size: one for each thousand
     * characters.
     */
    public int weight() {
        return 1 + text.length() / 1000;
    }

    /** The column with the version of the graph. */
    public static final int VERSION = 0;

    /** The column with the list of what the plan's columns read. */
    public static final int COLUMNS = 1;

    /**
     * The parameters for the values of a request: the value at place n is {@code $pn}.
     */
    public static Map<String, Object> parameters(List<Object> values) {
        Map<String, Object> parameters = HashMap.newHashMap(values.size());
        for (int i = 0; i < values.size(); i++) {
            parameters.put("p" + i, values.get(i));
        }
        return parameters;
    }
}
