package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.check.Checker;
import dev.baton.model.Census;
import dev.baton.model.Direction;
import dev.baton.store.CensusTaker;
import dev.baton.support.BatonTest;
import dev.baton.support.WholeHistory;
import dev.baton.support.Sdl;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The history as it is bundled, loaded by the start of the service on an empty graph. */
@BatonTest
@WholeHistory
class BundledHistoryIT {

    private final Dataset history = DatasetReader.read("classpath:history");

    @Autowired
    private Driver driver;

    @Autowired
    private Loader loader;

    @Autowired
    private CensusTaker census;

    @Test
    void nothingIsFoundInIt() {
        assertThat(Checker.check(history, Sdl.vocabulary())).isEmpty();
    }

    @Test
    void aSecondStartFindsItLoaded() {
        assertThat(loader.load(history)).isEqualTo(new LoadReport.Unchanged(1));
    }

    /** What a fresh database holds is what the files ask for, here as anywhere. */
    @Test
    void whatIsStoredIsWhatTheFilesAskFor() {
        TargetGraph target = TargetGraph.of(history, Sdl.vocabulary());
        Export stored = Export.of(driver);
        assertThat(stored.lines()).containsExactlyElementsOf(target.lines().toList());
        assertThat(stored.wrongChecksums()).isEmpty();
        assertThat(loader.state().checksum()).isEqualTo(target.checksum());
    }

    /**
     * Counted by the database as by walking through what the files ask for; the members
     * also by hand in the files.
     */
    @Test
    void theCensusIsThatOfTheDataset() {
        TargetGraph target = TargetGraph.of(history, Sdl.vocabulary());
        Map<String, Long> nodes = target.nodes()
            .values()
            .stream()
            .collect(Collectors.groupingBy(TargetNode::label, Collectors.counting()));
        nodes.put("Graph", 1L);
        assertThat(census.census().version()).isEqualTo(1);
        assertThat(census.census().nodes()).containsAllEntriesOf(nodes);
        assertThat(census.census().largest()).isNotEmpty()
            .allSatisfy((ends, largest) -> assertThat(largest).as(ends.toString()).isEqualTo(largest(target, ends)));
        assertThat(census.census().ends("Network", "MEMBER_OF", Direction.IN)).hasValue(314);
    }

    private static long largest(TargetGraph target, Census.Ends ends) {
        return target.relationships()
            .values()
            .stream()
            .filter(r -> r.type().equals(ends.relationship()))
            .map(r -> ends.direction() == Direction.OUT ? r.from() : r.to())
            .filter(id -> target.nodes().get(id).label().equals(ends.label()))
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
            .values()
            .stream()
            .mapToLong(n -> n)
            .max()
            .orElse(0);
    }

    @Test
    void everyNodeHasAClaim() {
        assertNone("""
                MATCH (n:Entity)
                WHERE NOT n:Source AND NOT n:Claim AND NOT n:Name AND NOT n:Graph AND NOT n:Version
                  AND NOT EXISTS { (n)<-[:ABOUT]-(c:Claim) WHERE c.id IN n.claims }
                RETURN n.id""");
    }

    @Test
    void everyRelationshipAndNameHasAClaim() {
        assertNone("""
                MATCH ()-[r]->()
                WHERE NOT type(r) IN ['ABOUT', 'CITES']
                  AND NOT EXISTS { MATCH (c:Entity:Claim) WHERE c.id IN r.claims }
                RETURN r.id""");
        assertNone("MATCH (n:Name) WHERE NOT EXISTS { MATCH (c:Entity:Claim) WHERE c.id IN n.claims } RETURN n.id");
    }

    @Test
    void everyClaimIsCitedAtAPlaceAndSpeaksOfANode() {
        assertNone("""
                MATCH (c:Claim)
                WHERE NOT EXISTS { (c)-[r:CITES]->(:Source) WHERE r.locator IS NOT NULL }
                   OR NOT EXISTS { (c)-[:ABOUT {role: 'SUBJECT'}]->(:Entity) }
                RETURN c.id""");
    }

    @Test
    void everyAcceptedValueIsTheOneTheNodeShows() {
        assertNone("""
                MATCH (c:Claim {accepted: true})-[:ABOUT {role: 'SUBJECT'}]->(n)
                WITH c, n, toString(n[c.predicate]) AS shown
                WHERE c.subject = n.id AND c.object IS NULL AND c.predicate <> 'name'
                  AND (shown IS NULL OR c.value <> shown AND coalesce(toFloat(c.value) <> toFloat(shown), true))
                RETURN c.id""");
    }

    @Test
    void everyReferenceLeadsToANode() {
        assertNone("""
                MATCH ()-[r]->()
                UNWIND coalesce(r.onBehalfOf, []) + coalesce(r.at, []) + coalesce(r.grantedBy, [])
                  + [r.fromConference, r.toConference, r.ceremony, r.handedOverBy, r.acceptedBy] AS id
                WITH r, id WHERE id IS NOT NULL AND NOT EXISTS { (:Entity {id: id}) }
                RETURN r.id""");
    }

    private void assertNone(String cypher) {
        assertThat(Export.rows(driver, cypher)).isEmpty();
    }

}
