package dev.baton.answer;

import dev.baton.store.Operator;
import java.util.Map;

/**
 * How a root field was answered.
 *
 * @param field its key in the answer
 * @param outline the plan as it prints itself
 * @param statement the text that was sent
 * @param parameters what was sent with it
 * @param rows how many objects were read, on all levels
 * @param operator the last step of the database's plan
 */
public record Explanation(String field, String outline, String statement, Map<String, Object> parameters, long rows,
        Operator operator) {
}
