package dev.baton.dataset.load;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The loads that changed the graph. */
public interface ImportRuns extends Neo4jRepository<ImportRun, String> {

    /** All runs, the latest first. */
    List<ImportRun> findAllByOrderByVersionDesc();

}
