package dev.baton.answer;

import dev.baton.store.Operator;
import dev.baton.store.Reader;
import java.util.Map;
import org.neo4j.driver.Record;

/** Runs one statement that returns one record. */
@FunctionalInterface
public interface Reading {

    /**
     * Runs a statement.
     * @param operation the operation's name, for the database's log
     * @throws dev.baton.store.StoreException if the database does not answer
     */
    Record read(String cypher, Map<String, Object> parameters, String operation);

    /** Reads from the database. */
    static Reading of(Reader reader) {
        return new Reading() {

            @Override
            public Record read(String cypher, Map<String, Object> parameters, String operation) {
                return reader.read(cypher, parameters, operation);
            }

            @Override
            public Operator explain(String cypher, Map<String, Object> parameters, String operation) {
                return reader.explain(cypher, parameters, operation);
            }

            @Override
            public Reader.Profiled profile(String cypher, Map<String, Object> parameters, String operation) {
                return reader.profile(cypher, parameters, operation);
            }

        };
    }

    /** How the database would run a statement. */
    default Operator explain(String cypher, Map<String, Object> parameters, String operation) {
        throw new UnsupportedOperationException("What stands in for a database explains nothing");
    }

    /** Runs a statement, and tells what the database did for it. */
    default Reader.Profiled profile(String cypher, Map<String, Object> parameters, String operation) {
        throw new UnsupportedOperationException("What stands in for a database explains nothing");
    }

}
