package dev.baton.dataset.load;

import org.springframework.data.neo4j.core.schema.IdGenerator;

/** The ids of import runs: a run is known by the version it gave the graph. */
final class ImportRunIds implements IdGenerator<String> {

    @Override
    public String generateId(String label, Object entity) {
        return "import-run/" + ((ImportRun) entity).version();
    }

}
