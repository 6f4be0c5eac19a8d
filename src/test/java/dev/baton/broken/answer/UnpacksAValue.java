package dev.baton.broken.answer;

import org.neo4j.driver.Record;

/** Does what only the view may do. */
final class UnpacksAValue {

    private UnpacksAValue() {
    }

    static int number(Record row) {
        return row.get("number").asInt();
    }

}
