package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import dev.baton.support.BatonTest;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The graph as a file, over HTTP; counted against the database. */
@BatonTest
class GraphFileIT {

    private static final String GRAPHML = "application/graphml+xml";

    private static final String JSON_LD = "application/ld+json";

    /** What the record is made of, sources aside. */
    private static final String RECORD = "(n:Claim OR n:Name OR n:Graph OR n:Version OR n:Change OR n:PastClaim OR "
            + "n:UndoPart OR n:LoadLock OR n:FormerId)";

    private final Edge edge;

    @Autowired
    private Driver driver;

    GraphFileIT(@LocalServerPort int port) {
        this.edge = new Edge(port);
    }

    @Test
    void graphMlHasAllNodesAndRelationships() {
        HttpResponse<String> file = this.edge.page("/graph", "Accept", GRAPHML);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue(OtherForms.VERSION)).hasValue("1");
        DirectedPseudograph<String, DefaultEdge> graph = parsed(file.body());
        assertThat(graph.vertexSet()).hasSize(count("MATCH (n:Entity) WHERE NOT " + RECORD + " RETURN count(n)"));
        assertThat(graph.edgeSet()).hasSize(relationships());
        assertThat(graph.vertexSet().size()).isGreaterThan(100);
        assertThat(graph.edgeSet().size()).isGreaterThan(100);
    }

    @Test
    void jsonLdHasAllNodesRelationshipsAndSources() throws JsonLdError {
        JsonArray nodes = flattened(this.edge.page("/graph?format=jsonld").body());
        int statements = 0;
        int cities = 0;
        int derived = 0;
        for (JsonObject node : nodes.getValuesAs(JsonObject.class)) {
            String types = String.valueOf(node.get("@type"));
            statements += types.contains("rdf-syntax-ns#Statement") ? 1 : 0;
            cities += types.contains("https://schema.org/City") ? 1 : 0;
            derived += types.contains("schema.org/City") && node.containsKey("http://www.w3.org/ns/prov#wasDerivedFrom")
                    ? 1 : 0;
        }
        assertThat(statements).isEqualTo(relationships());
        assertThat(cities).isEqualTo(count("MATCH (n:City) RETURN count(n)"));
        assertThat(derived).isEqualTo(cities);
    }

    @Test
    void aroundANodeIsWhatIsNear() {
        Set<String> expected = new HashSet<>();
        this.driver
            .executableQuery(
                    "MATCH (a:City {id: 'city/yeonsu'})-[r]-(n) WHERE NOT " + RECORD + " RETURN DISTINCT n.id AS id")
            .execute()
            .records()
            .forEach(r -> expected.add(r.get("id").asString()));
        expected.add("city/yeonsu");
        DirectedPseudograph<String, DefaultEdge> near = parsed(
                this.edge.page("/graph?around=city/yeonsu", "Accept", GRAPHML).body());
        Set<String> found = new HashSet<>();
        near.vertexSet().forEach(v -> found.add(v.replace(':', '/')));
        assertThat(found).isEqualTo(expected);
        assertThat(parsed(this.edge.page("/graph?around=city/yeonsu&hops=0&format=graphml").body()).vertexSet())
            .containsExactly("city:yeonsu");
        assertThat(parsed(this.edge.page("/graph?around=city/yeonsu&hops=2&format=graphml").body()).vertexSet().size())
            .isGreaterThan(found.size());
    }

    @ParameterizedTest
    @CsvSource({ "/graph?around=city/nowhere&format=graphml, 404",
            "/graph?around=city/yeonsu&hops=9&format=graphml, 400", "/graph?hops=1&format=graphml, 400",
            "/graph?format=xml, 400", "/graph, 406" })
    void whatCannotBeHadIsAProblem(String path, int status) {
        HttpResponse<String> response = this.edge.page(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Edge.json(response).get("detail").stringValue()).isNotEmpty();
    }

    @Test
    void anAnswerIsCitedWhereThatIsAskedFor() {
        JsonNode citation = Edge.json(this.edge.ask("query Q @citation { cities { totalCount } }"))
            .at("/extensions/citation");
        assertThat(citation.get("version").intValue()).isEqualTo(1);
        assertThat(citation.get("networks").get(0).stringValue()).contains("Learning Cities");
        assertThat(citation.get("checksum").stringValue())
            .isEqualTo(Edge.json(this.edge.ask("{ graph { checksum } }")).at("/data/graph/checksum").stringValue());
        JsonNode again = Edge.json(this.edge.post(
                "{\"query\": \"query Q {cities{totalCount}}\", \"extensions\": " + "{\"citation\": true}}",
                "Content-Type", Edge.JSON, "Accept", Edge.JSON));
        assertThat(again.at("/extensions/citation/request")).isEqualTo(citation.get("request"));
        assertThat(Edge.json(this.edge.ask("{ graph { version } }")).has("extensions")).isFalse();
        HttpResponse<String> bibtex = this.edge.ask("query Q { cities { totalCount } }", Map.of(),
                "application/x-bibtex");
        assertThat(bibtex.body()).isEqualTo(citation.get("bibtex").stringValue());
        assertThat(this.edge.ask("query Q { cities { totalCount } }", Map.of(), "text/x-bibliography").body())
            .isEqualTo(citation.get("text").stringValue());
        assertThat(this.edge.ask("{ nothing }", Map.of(), "application/x-bibtex").statusCode()).isEqualTo(400);
    }

    /** The address in a citation gives the answer that is cited. */
    @Test
    void aCitedAnswerCanBeReadAgain() {
        String url = Edge.json(this.edge.ask("query Q @citation { cities(first: 2) { nodes { name } } }"))
            .at("/extensions/citation/url")
            .stringValue();
        JsonNode again = Edge.json(this.edge.page(url.substring(url.indexOf("/graphql")), "Accept", Edge.JSON));
        assertThat(again.at("/data/cities/nodes").size()).isEqualTo(2);
    }

    private int relationships() {
        return count("MATCH (n:Entity)-[r]->(m:Entity) WHERE NOT " + RECORD + " AND NOT " + RECORD.replace("n:", "m:")
                + " RETURN count(r)");
    }

    private int count(String cypher) {
        return this.driver.executableQuery(cypher).execute().records().getFirst().get(0).asInt();
    }

    private static DirectedPseudograph<String, DefaultEdge> parsed(String text) {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(SupplierUtil.createStringSupplier(),
                SupplierUtil.createDefaultEdgeSupplier(), false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return graph;
    }

    private static JsonArray flattened(String text) throws JsonLdError {
        return JsonLd.flatten(JsonDocument.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
            .get()
            .asJsonArray();
    }

}
