package dev.baton.config;

import dev.baton.model.FixedRead;
import dev.baton.model.ReadField;
import dev.baton.model.Vocabulary;
import dev.baton.store.Reader;
import dev.baton.store.StoreException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the database say whether it understands the fixed reads, beside the start:
 * planning them takes seconds. That the files are there and fit the SDL is known before.
 */
final class FixedReadCheck {

    private static final Logger LOG = LoggerFactory.getLogger(FixedReadCheck.class);

    private FixedReadCheck() {
    }

    static void start(Vocabulary vocabulary, Reader reader) {
        Thread.ofVirtual().name("fixed-reads").start(() -> check(vocabulary, reader));
    }

    static void check(Vocabulary vocabulary, Reader reader) {
        Map<String, FixedRead> files = new LinkedHashMap<>();
        vocabulary.reads().stream().map(ReadField::read).forEach(r -> files.put(r.name(), r));
        files.values().forEach(read -> {
            try {
                Map<String, Object> parameters = new HashMap<>();
                read.parameters().keySet().forEach(p -> parameters.put(p, null));
                read.text().variants().forEach(facts -> reader.explain(read.text().of(facts), parameters, "start"));
            }
            catch (StoreException ex) {
                if (ex.reason() == StoreException.Reason.INVALID) {
                    LOG.error("The database does not accept cypher/read/{}.cypher: the fields that read it fail",
                            read.name(), ex);
                }
                else {
                    LOG.info("Whether the database accepts cypher/read/{}.cypher is not known: {}", read.name(),
                            ex.getMessage());
                }
            }
        });
    }

}
