package dev.baton.benchmark;

import java.util.Map;

/** A statement with its parameters. */
record Statement(String cypher, Map<String, Object> parameters) {

    static Statement handWritten(Call call) {
        return new Statement(call.question().cypher(), call.parameters());
    }

}
