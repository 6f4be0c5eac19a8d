package dev.baton.plan;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a kept plan is given anew for each request.
 *
 * @param variables the operation's variables, coerced
 * @param today the day of the request, for dates told by their distance from it
 */
public record Given(Map<String, Object> variables, LocalDate today) {
}
