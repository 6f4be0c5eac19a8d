package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Fixtures;
import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import dev.baton.support.Sdl;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Versions: each can be undone, told, and asked what it changed. */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=", "baton.limits.database-time=60s" })
@Timeout(120)
class VersionsIT {

    private static final Dataset SMALL = Fixtures.small();

    private static final Dataset CHANGED = Fixtures.smallWith("changed");

    @Autowired
    private Driver driver;

    @Autowired
    private Loader loader;

    @LocalServerPort
    private int port;

    @BeforeEach
    void twoVersions() {
        Export.rows(driver, "MATCH (n) WHERE n:Entity OR n:UndoPart DETACH DELETE n");
        loader.load(SMALL, new LoadNote("A curator", "the beginning"));
        loader.load(CHANGED);
    }

    private JsonNode ask(String query) {
        JsonNode answer = new Client(port).ask(query);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }

    private static List<String> lines(Dataset dataset) {
        return TargetGraph.of(dataset, Sdl.vocabulary()).lines().toList();
    }

    @Test
    void anUndoneLoadLeavesTheGraphAsItWasBefore() {
        assertThat(loader.undo(new LoadNote(null, "too early"))).isInstanceOfSatisfying(UndoReport.Undone.class,
                undone -> {
                    assertThat(undone.version()).isEqualTo(3);
                    assertThat(undone.undone()).isEqualTo(2);
                    assertThat(undone.counts().nodesRetired()).isPositive();
                });
        Export stored = Export.of(driver);
        assertThat(stored.lines()).containsExactlyElementsOf(lines(SMALL));
        assertThat(stored.wrongChecksums()).isEmpty();
        Version version = loader.versions().getFirst();
        assertThat(version.undoes()).isEqualTo(2);
        assertThat(version.note()).isEqualTo(new LoadNote(null, "too early"));
        assertThat(loader.state().checksum()).isEqualTo(loader.versions().get(2).checksum());
    }

    @Test
    void anUndoCanBeUndone() {
        loader.undo(LoadNote.NONE);
        loader.undo(LoadNote.NONE);
        assertThat(Export.of(driver).lines()).containsExactlyElementsOf(lines(CHANGED));
        assertThat(loader.load(CHANGED)).isEqualTo(new LoadReport.Unchanged(4));
    }

    @Test
    void whatWasUndoneIsKnownUntilItIsLoadedAgain() {
        loader.undo(LoadNote.NONE);
        assertThat(loader.wasUndone(List.of(CHANGED))).isTrue();
        assertThat(loader.wasUndone(List.of(SMALL))).isFalse();
        assertThat(loader.load(CHANGED)).isInstanceOf(LoadReport.Loaded.class);
        assertThat(loader.wasUndone(List.of(CHANGED))).isFalse();
    }

    @Test
    void theFirstVersionCannotBeUndone() {
        Export.rows(driver, "MATCH (n) WHERE n:Entity OR n:UndoPart DETACH DELETE n");
        assertThat(loader.undo(LoadNote.NONE)).isEqualTo(new UndoReport.Nothing(0));
        loader.load(SMALL);
        assertThat(loader.undo(LoadNote.NONE)).isEqualTo(new UndoReport.Nothing(1));
    }

    @Test
    void aGraphThatWasTamperedWithIsNotUndone() {
        Export.rows(driver, "MATCH (c:City {id: 'city/medellin'}) SET c.kind = 'village'");
        assertThatThrownBy(() -> loader.undo(LoadNote.NONE)).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("Version 2 cannot be undone");
        assertThat(loader.state().version()).isEqualTo(2);
    }

    @Test
    void theGraphIsToldAsOfEveryVersion() {
        loader.undo(LoadNote.NONE);
        assertThat(loader.graph(1).lines()).containsExactlyElementsOf(lines(SMALL));
        assertThat(loader.graph(2).lines()).containsExactlyElementsOf(lines(CHANGED));
        assertThat(loader.graph(3).lines()).containsExactlyElementsOf(lines(SMALL));
        assertThat(loader.graph().lines()).containsExactlyElementsOf(lines(SMALL));
        assertThat(loader.versions())
            .allSatisfy(version -> assertThat(loader.graph(version.number()).checksum()).isEqualTo(version.checksum()));
        assertThatThrownBy(() -> loader.graph(4)).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("There is no version 4; the latest is 3");
    }

    /** Both files say that the city hosted; one of them drops it. */
    @Test
    void aFileThatDropsAFactTakesAlongItsOwnCitationOnly() {
        loader.load(SMALL);
        Dataset without = Fixtures.smallWith("sources/newspaper.json", """
                {"source": {"id": "source/newspaper", "title": "A city hosts the world", "date": "2021",
                  "language": "en"},
                 "facts": [{"locator": "paragraph 1", "nodes": [
                  {"id": "conference/iclc-5", "venue": "Songdo Convensia"}]}]}
                """);
        String cited = """
                MATCH (:City {id: 'city/yeonsu'})-[r:HOSTED]->(:Conference {id: 'conference/iclc-5'})
                MATCH (c:Claim)-[:CITES]->(s) WHERE c.id IN r.claims AND c.object = 'conference/iclc-5'
                RETURN s.id AS source ORDER BY source""";
        assertThat(Export.rows(driver, cited)).extracting(row -> row.get("source"))
            .containsExactly("source/newspaper", "source/report");
        loader.load(without);
        assertThat(Export.rows(driver, cited)).extracting(row -> row.get("source")).containsExactly("source/report");
        JsonNode change = ask("""
                { changes(since: 3, where: {subject: {startsWith: "claim/"}, kind: {eq: "HOSTED"}}) {
                  nodes { what before after } } }""").at("/changes/nodes");
        assertThat(change).hasSize(2);
        assertThat(StreamSupport.stream(change.spliterator(), false).map(JsonNode::toString)).anySatisfy(text -> {
            assertThat(text).contains("ALTERED", "source/newspaper, paragraph 1 (STATED)");
        });
    }

    @Test
    void aVersionTellsWhatItChanged() {
        JsonNode changes = ask("""
                { changes(since: 1, first: 200) { totalCount nodes {
                  what element kind subject before after } } }""").at("/changes/nodes");
        Map<String, String> told = StreamSupport.stream(changes.spliterator(), false)
            .filter(c -> !c.get("element").asString().equals("CLAIM"))
            .collect(Collectors.toMap(c -> c.get("subject").asString(),
                    c -> "%s %s %s %s %s".formatted(c.get("what").asString(), c.get("element").asString(),
                            c.get("kind").asString(), text(c.get("before")), text(c.get("after")))));
        assertThat(told).containsEntry("city/cork", "ADDED NODE City - {\"name\":\"Cork\"}")
            .containsEntry("conference/iclc-5", "ALTERED NODE Conference {\"date\":\"2021-10-27/2021-10-30\"} {}")
            .containsEntry("HOSTED/city/yeonsu/conference/iclc-5",
                    "ALTERED RELATIONSHIP HOSTED {} {\"role\":\"main host\"}")
            .containsEntry("HOSTED/city/cork/conference/iclc-4", "ADDED RELATIONSHIP HOSTED - {}")
            .doesNotContainKey("city/medellin")
            .doesNotContainKey("city/yeonsu");
        assertThat(told.keySet()).filteredOn(id -> id.startsWith("name/"))
            .hasSize(3)
            .anySatisfy(id -> assertThat(id).startsWith("name/city/cork/cork-"));
    }

    @Test
    void aChangeLeadsToWhatItConcerns() {
        JsonNode changes = ask("""
                { changes(since: 1, where: {subject: {eq: "HOSTED/city/cork/conference/iclc-4"}}) {
                  nodes { version about { ... on Entity { id } } } } }""").at("/changes/nodes");
        assertThat(changes.toString())
            .isEqualTo("[{\"version\":2,\"about\":[{\"id\":\"city/cork\"},{\"id\":\"conference/iclc-4\"}]}]");
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "-" : node.asString();
    }

    @Test
    void changesAreAskedForBetweenVersions() {
        loader.undo(LoadNote.NONE);
        JsonNode data = ask("""
                { all: changes(since: 1) { totalCount } second: changes(since: 1, until: 2) { totalCount }
                  third: changes(since: 2) { totalCount } none: changes(since: 3) { totalCount } }""");
        long second = data.at("/second/totalCount").asLong();
        assertThat(second).isPositive().isEqualTo(data.at("/third/totalCount").asLong());
        assertThat(data.at("/all/totalCount").asLong()).isEqualTo(2 * second);
        assertThat(data.at("/none/totalCount").asLong()).isZero();
    }

    @Test
    void theVersionsAreListed() {
        loader.undo(LoadNote.NONE);
        JsonNode versions = ask("""
                { versions(orderBy: [{field: NUMBER, direction: DESC}]) {
                  nodes { id number loadedBy note undoes itemized checksum nodesAdded } }
                  version(id: "version/1") { dataset } }""");
        assertThat(versions.at("/versions/nodes")).extracting(v -> v.get("id").asString())
            .containsExactly("version/3", "version/2", "version/1");
        assertThat(versions.at("/versions/nodes/0/undoes").asLong()).isEqualTo(2);
        assertThat(versions.at("/versions/nodes/1/itemized").asBoolean()).isTrue();
        assertThat(versions.at("/versions/nodes/2/itemized").asBoolean()).isFalse();
        assertThat(versions.at("/versions/nodes/2/note").asString()).isEqualTo("the beginning");
        assertThat(versions.at("/versions/nodes/2/loadedBy").asString()).isEqualTo("A curator");
        assertThat(versions.at("/version/dataset").asString()).isEqualTo("A small dataset for tests");
    }

    /**
     * Two venues in the first version, one in the second; what is undone is there again.
     */
    @Test
    void claimsAreReadAsOfAVersion() {
        assertThat(venues(1)).containsExactlyInAnyOrder("Convensia contested", "Songdo Convensia contested");
        assertThat(venues(2)).containsExactly("Convensia");
        loader.undo(LoadNote.NONE);
        assertThat(venues(1)).containsExactlyInAnyOrder("Convensia contested", "Songdo Convensia contested");
        assertThat(venues(2)).containsExactly("Convensia");
        assertThat(venues(3)).containsExactlyInAnyOrder("Convensia contested", "Songdo Convensia contested");
    }

    private List<String> venues(int version) {
        JsonNode claims = ask("""
                { claimsOfVersion(version: %d, where: {predicate: {eq: "venue"}}) { nodes {
                  ... on Claim { value contested } ... on PastClaim { value contested sources { id } } } } }"""
            .formatted(version)).at("/claimsOfVersion/nodes");
        return StreamSupport.stream(claims.spliterator(), false)
            .map(c -> c.get("value").asString() + (c.get("contested").asBoolean() ? " contested" : ""))
            .toList();
    }

}
