package dev.baton.format.graph;

import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD 1.1: nodes and relationships with the words of the SDL and those that it
 * declares for them, and the sources of each by PROV. A relationship stands there twice:
 * as a triple, and as a statement about that triple, which carries what it says.
 */
final class JsonLd implements GraphWriter {

    private static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final String IDS = "urn:baton:";

    private static final String WORDS = "urn:baton:word:";

    private static final Map<String, String> PREFIXES = Map.of("schema", "https://schema.org/", "prov",
            "http://www.w3.org/ns/prov#", "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private final Terms terms;

    private final JsonGenerator json;

    JsonLd(Terms terms, OutputStream out) {
        this.terms = terms;
        this.json = JSON.createGenerator(out);
    }

    @Override
    public void begin(long version) {
        json.writeStartObject();
        json.writeObjectPropertyStart("@context");
        json.writeNumberProperty("@version", 1.1);
        json.writeStringProperty("@vocab", WORDS);
        PREFIXES.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(p -> {
            json.writeStringProperty(p.getKey(), p.getValue());
        });
        json.writeEndObject();
        json.writeArrayPropertyStart("@graph");
        json.writeStartObject();
        json.writeStringProperty("@id", IDS + "graph/version/" + version);
        types(Stream.of("prov:Collection"));
        json.writeNumberProperty("version", version);
        json.writeEndObject();
    }

    @Override
    public void node(NodeItem node) {
        json.writeStartObject();
        json.writeStringProperty("@id", iri(node.id()));
        String kind = node.kind().name();
        types(Stream.concat(Stream.of(kind), terms.of(kind).stream().map(Terms.Term::iri)));
        properties(kind, node.properties());
        List<NodeItem.Form> others = node.names()
            .stream()
            .filter(n -> !n.text().equals(node.properties().get("name")))
            .toList();
        if (!others.isEmpty()) {
            json.writeArrayPropertyStart("schema:alternateName");
            others.forEach(this::name);
            json.writeEndArray();
        }
        sources(node.sources());
        json.writeEndObject();
    }

    private void name(NodeItem.Form form) {
        json.writeStartObject();
        json.writeStringProperty("@value", form.text());
        if (form.language() != null) {
            json.writeStringProperty("@language", form.language());
        }
        json.writeEndObject();
    }

    @Override
    public void link(LinkItem link) {
        List<Terms.Term> called = terms.of(link.type().name());
        List<String> forward = new ArrayList<>(List.of(link.type().type()));
        called.stream().filter(t -> !t.inverse()).forEach(t -> forward.add(t.iri()));
        triples(link.from(), forward, link.to());
        triples(link.to(), called.stream().filter(Terms.Term::inverse).map(Terms.Term::iri).toList(), link.from());
        json.writeStartObject();
        json.writeStringProperty("@id", iri(link.id()));
        types(Stream.of("rdf:Statement", link.type().name()));
        reference("rdf:subject", iri(link.from()));
        reference("rdf:predicate", WORDS + link.type().type());
        reference("rdf:object", iri(link.to()));
        properties(link.type().name(), link.properties());
        sources(link.sources());
        json.writeEndObject();
    }

    private void triples(String from, List<String> predicates, String to) {
        if (predicates.isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("@id", iri(from));
        predicates.forEach(p -> reference(p, iri(to)));
        json.writeEndObject();
    }

    private void properties(String type, Map<String, Object> properties) {
        properties.forEach((name, value) -> {
            value(name, value);
            terms.of(type, name).forEach(t -> value(t.iri(), value));
        });
    }

    private void value(String key, Object value) {
        json.writeName(key);
        json.writePOJO(value);
    }

    private void sources(List<Cited> sources) {
        if (sources.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("prov:wasDerivedFrom");
        sources.stream().map(Cited::source).distinct().forEach(source -> {
            json.writeStartObject();
            json.writeStringProperty("@id", iri(source));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("prov:qualifiedDerivation");
        sources.forEach(cited -> {
            json.writeStartObject();
            types(Stream.of("prov:Derivation"));
            reference("prov:entity", iri(cited.source()));
            text("locator", cited.locator());
            text("how", cited.how());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void text(String key, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(key, text);
        }
    }

    private void reference(String key, String iri) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("@id", iri);
        json.writeEndObject();
    }

    private void types(Stream<String> types) {
        json.writeArrayPropertyStart("@type");
        types.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Ids are permanent, and so is this; what an IRI cannot hold is escaped. */
    static String iri(String id) {
        return IDS + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

}
