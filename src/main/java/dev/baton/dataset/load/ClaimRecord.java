package dev.baton.dataset.load;

import dev.baton.dataset.Json;
import dev.baton.dataset.Reading;
import dev.baton.dataset.SourceFile;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The record behind the graph: claims, what they speak of, and the sources they cite. */
final class ClaimRecord {

    private final Vocabulary vocabulary;

    private final Elements into;

    ClaimRecord(Vocabulary vocabulary, Elements into) {
        this.vocabulary = vocabulary;
        this.into = into;
    }

    void source(SourceFile source) {
        Kind kind = vocabulary.kind("Source");
        Map<String, Object> values = new LinkedHashMap<>();
        kind.properties().forEach(p -> put(values, p.name(), value(source, p)));
        into.node(kind, source.id().value(), values);
    }

    private static @Nullable Object value(SourceFile source, Property property) {
        Json json = source.properties().get(property.name());
        return json != null && Reading.of(json, property.type()) instanceof Reading.Read read ? read.value() : null;
    }

    void claim(Claim claim) {
        Claim.Statement statement = claim.statement();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", statement.subject());
        values.put("predicate", statement.predicate());
        values.put(claim.existence() ? "object" : "value", statement.text());
        put(values, "qualifier", statement.qualifier().isEmpty() ? null : statement.qualifier());
        values.put("rank", claim.rank().name());
        values.put("accepted", claim.accepted());
        values.put("contested", claim.contested());
        values.put("decidedBy", claim.decidedBy().name());
        put(values, "since", claim.since());
        put(values, "until", claim.until());
        into.node(vocabulary.kind("Claim"), claim.id(), values);
        claim.about()
            .forEach((node, role) -> into.relationship(vocabulary.relationship("ABOUT"), "", claim.id(), node,
                    Map.of("role", role)));
        claim.citations().values().forEach(citation -> cite(claim, citation));
    }

    private void cite(Claim claim, Citation citation) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("how", citation.how().name());
        put(values, "locator", citation.locator());
        put(values, "reason", citation.reason());
        put(values, "confidence", citation.confidence() == null ? null : citation.confidence().name());
        into.relationship(vocabulary.relationship("CITES"), citation.discriminator(), claim.id(), citation.source(),
                values);
    }

    private static void put(Map<String, Object> values, String property, @Nullable Object value) {
        if (value != null) {
            values.put(property, value);
        }
    }

}
