package dev.baton.format.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import dev.baton.model.Kind;
import dev.baton.support.Sdl;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a graph, read back by programs that did not write them. */
class GraphFileTests {

    private static final Terms TERMS = Terms.of(Sdl.registry());

    @ParameterizedTest
    @ValueSource(strings = { "plain", "<a & \"b\">]]>", "two\r\nlines\ttab", "עיר", "\uD83C\uDF93", " ", "é" })
    void namesComeBackFromGraphMl(String name) {
        assertThat(names(graphMl(name))).containsOnly(name);
    }

    /** The library that reads the others back leaves empty texts out. */
    @Test
    void anEmptyTextIsAnElementWithoutText() {
        assertThat(text(GraphFormat.GRAPHML, "")).contains("<data key=\"node.name\"></data>");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(names(graphMl("a\u0001b\u0000\uD800"))).containsOnly("a\uFFFDb\uFFFD\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = { "plain", "<a & \"b\">", "two\r\nlines", "עיר", "\uD83C\uDF93", "", "a\u0001b" })
    void namesComeBackFromJsonLd(String name) throws JsonLdError {
        for (JsonObject node : flattened(name).getValuesAs(JsonObject.class)) {
            if (node.getString("@id").startsWith("urn:baton:city/")) {
                assertThat(node.getJsonArray("https://schema.org/name").getJsonObject(0).getString("@value"))
                    .isEqualTo(name);
                assertThat(node.getJsonArray("urn:baton:word:name").getJsonObject(0).getString("@value"))
                    .isEqualTo(name);
                assertThat(
                        node.getJsonArray("https://schema.org/alternateName").getJsonObject(0).getString("@language"))
                    .isEqualTo("en");
                assertThat(node.getJsonArray("@type").toString()).contains("https://schema.org/City",
                        "urn:baton:word:City");
                assertThat(
                        node.getJsonArray("http://www.w3.org/ns/prov#wasDerivedFrom").getJsonObject(0).getString("@id"))
                    .isEqualTo("urn:baton:source/s");
            }
        }
    }

    @Test
    void aRelationshipIsATripleAndAStatementAboutIt() throws JsonLdError {
        JsonArray nodes = flattened("n");
        JsonObject first = node(nodes, "urn:baton:city/c0000000");
        assertThat(first.getJsonArray("urn:baton:word:HANDED_OVER_TO").getJsonObject(0).getString("@id"))
            .isEqualTo("urn:baton:city/c0000001");
        JsonObject statement = node(nodes, "urn:baton:HANDED_OVER_TO/city/c0000000");
        assertThat(statement.getJsonArray("http://www.w3.org/1999/02/22-rdf-syntax-ns#object")
            .getJsonObject(0)
            .getString("@id")).isEqualTo("urn:baton:city/c0000001");
        assertThat(statement.getJsonArray("urn:baton:word:role").getJsonObject(0).getString("@value")).isEqualTo("n");
    }

    @Test
    void whatIsStoredForTheServiceAloneIsNotTold() {
        for (GraphFormat format : GraphFormat.values()) {
            assertThat(text(format, "n")).doesNotContain("not told");
        }
    }

    /** The declaration is complete: a kind that is added says what others call it. */
    @Test
    void everyKindButAwardsHasANameElsewhere() {
        assertThat(Exported.of(Sdl.vocabulary())
            .kinds()
            .values()
            .stream()
            .map(Kind::name)
            .filter(k -> TERMS.of(k).isEmpty())).containsExactly("Award");
    }

    /**
     * 100,000 nodes and as many relationships, over 80 megabytes: what is held is a page.
     */
    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void aLargeGraphIsNeverHeld(GraphFormat format) {
        long[] highest = { 0 };
        int[] pages = { 0 };
        long before = used();
        GraphSource source = new InventedGraph(100_000, "x".repeat(300), () -> {
            pages[0]++;
            if (pages[0] % 2_000 == 0) {
                highest[0] = Math.max(highest[0], used());
            }
        });
        long[] length = { 0 };
        file(source).writeTo(format, new OutputStream() {
            @Override
            public void write(int b) {
                length[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                length[0] += count;
            }
        });
        assertThat(length[0]).isGreaterThan(80_000_000);
        assertThat(highest[0] - before).isLessThan(20_000_000);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Set<String> names(Map<String, Map<String, String>> nodes) {
        assertThat(nodes).hasSize(3);
        Set<String> names = new HashSet<>();
        nodes.forEach((id, attributes) -> {
            names.add(attributes.get("name"));
            assertThat(attributes).containsEntry("type", "City").containsEntry("latitude", "-1.5");
            assertThat(attributes.get("id")).isEqualTo(id.replace(':', '/'));
        });
        return names;
    }

    /** The attributes of each node, as JGraphT reads them. */
    private static Map<String, Map<String, String>> graphMl(String name) {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(SupplierUtil.createStringSupplier(),
                SupplierUtil.createDefaultEdgeSupplier(), false);
        Map<String, Map<String, String>> nodes = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (attribute, value) -> nodes.computeIfAbsent(attribute.getFirst(), id -> new HashMap<>())
                    .put(attribute.getSecond(), value.getValue()));
        importer.importGraph(graph,
                new ByteArrayInputStream(text(GraphFormat.GRAPHML, name).getBytes(StandardCharsets.UTF_8)));
        assertThat(graph.edgeSet()).hasSize(2);
        nodes.values().forEach(attributes -> attributes.remove("ID"));
        return nodes;
    }

    private static JsonArray flattened(String name) throws JsonLdError {
        byte[] text = text(GraphFormat.JSON_LD, name).getBytes(StandardCharsets.UTF_8);
        return JsonLd.flatten(JsonDocument.of(new ByteArrayInputStream(text))).get().asJsonArray();
    }

    private static JsonObject node(JsonArray nodes, String id) {
        return nodes.getValuesAs(JsonObject.class)
            .stream()
            .filter(n -> n.getString("@id").equals(id))
            .findFirst()
            .orElseThrow();
    }

    private static String text(GraphFormat format, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file(new InventedGraph(3, name, () -> {
        })).writeTo(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static GraphFile file(GraphSource source) {
        return GraphFile.of(Sdl.vocabulary(), TERMS, source, new Extent.Whole());
    }

}
