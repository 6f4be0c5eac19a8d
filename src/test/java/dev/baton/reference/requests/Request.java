package dev.baton.reference.requests;

import java.util.Map;

/** A request as a client sends it. */
public record Request(String text, Map<String, Object> variables) {
    public Request {
        variables = Map.copyOf(variables);
    }
}
