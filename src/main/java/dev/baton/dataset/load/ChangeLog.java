package dev.baton.dataset.load;

import dev.baton.model.Kind;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What one version adds, alters and retires, told in the words of the vocabulary: nodes
 * and relationships with their fields, and claims with their sources. It is shown what is
 * there before, and writes once the graph is as the version has it. What only keys,
 * bounds or the record's own links differ in is no change.
 */
final class ChangeLog {

    /** Changes of one statement. */
    private static final int PART = 2_000;

    private final Vocabulary vocabulary;

    private final Neo4jClient client;

    private final long version;

    private final Shown shown;

    private final SortedMap<String, Shown.State> before = new TreeMap<>();

    private final SortedMap<String, Shown.State> after = new TreeMap<>();

    private final SortedSet<String> claims = new TreeSet<>();

    private final List<PastClaim> past = new ArrayList<>();

    ChangeLog(Vocabulary vocabulary, Neo4jClient client, long version) {
        this.vocabulary = vocabulary;
        this.client = client;
        this.version = version;
        this.shown = new Shown(vocabulary);
    }

    /** Takes a node or relationship that is about to be altered or retired. */
    void before(Element element) {
        take(element, before);
    }

    /**
     * Takes what is about to be added or altered, and reads the claims that this touches
     * as they are; once everything else before has been taken.
     */
    void ready(GraphDifference difference) {
        difference.addedNodes().forEach(n -> take(n, after));
        difference.changedNodes().forEach(n -> take(n, after));
        difference.addedRelationships().forEach(r -> take(r, after));
        difference.changedRelationships().forEach(r -> take(r, after));
        for (List<String> ids : StoredElements.parts(List.copyOf(claims), PART)) {
            client.query(LoadStatements.read("read-claims"))
                .bind(ids)
                .to("ids")
                .fetchAs(PastClaim.class)
                .mappedBy((types, row) -> PastClaim.of(row))
                .all()
                .forEach(past::add);
        }
        past.forEach(claim -> before.put(claim.id(), shown.claim(claim.node(), claim.citations(), claim.about())));
    }

    private void take(Element element, Map<String, Shown.State> into) {
        switch (element) {
            case TargetNode node when Stamp.isClaim(node.label()) -> claims.add(node.id());
            case TargetNode node -> into.put(node.id(), shown.node(node));
            case TargetRelationship r when r.type().equals("CITES") -> claims.add(r.from());
            case TargetRelationship r when Shown.ofTheRecord(r.type()) -> {
            }
            case TargetRelationship r -> into.put(r.id(), shown.relationship(r));
        }
    }

    /**
     * Writes the changes, and the claims that are no longer as they were.
     * @param target the graph as the version has it
     */
    void write(TargetGraph target) {
        claims.forEach(id -> {
            TargetNode claim = target.nodes().get(id);
            if (claim != null) {
                after.put(id, shown.claim(claim, Shown.citations(target, id), Shown.about(target, id)));
            }
        });
        List<Map<String, Object>> rows = new ArrayList<>();
        SortedSet<String> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(after.keySet());
        for (String subject : subjects) {
            change(subject, before.get(subject), after.get(subject), rows);
        }
        Kind kind = vocabulary.kind("PastClaim");
        past.stream()
            .filter(claim -> !Shown.State.same(before.get(claim.id()), after.get(claim.id())))
            .forEach(claim -> rows.add(row(kind, claim.values(version - 1))));
        StoredElements.parts(rows, PART)
            .forEach(part -> client.query(LoadStatements.read("create-nodes")).bind(part).to("rows").run());
        List<String> altered = past.stream()
            .map(PastClaim::id)
            .filter(id -> after.containsKey(id) && !Shown.State.same(before.get(id), after.get(id)))
            .toList();
        StoredElements.parts(altered, PART)
            .forEach(part -> client.query(LoadStatements.read("stamp-claims"))
                .bindAll(Map.of("ids", part, "version", version))
                .run());
    }

    private void change(String subject, Shown.@Nullable State was, Shown.@Nullable State is,
            List<Map<String, Object>> rows) {
        Shown.State any = is == null ? was : is;
        if (any == null || Shown.State.same(was, is)) {
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", "change/%d-%07d".formatted(version, rows.size() + 1));
        values.put("version", version);
        values.put("what", was == null ? "ADDED" : is == null ? "RETIRED" : "ALTERED");
        values.put("element", any.element());
        values.put("kind", any.kind());
        values.put("subject", subject);
        values.put("about", any.about());
        if (was != null) {
            values.put("before", was.text(is));
        }
        if (is != null) {
            values.put("after", is.text(was));
        }
        rows.add(row(vocabulary.kind("Change"), values));
    }

    private static Map<String, Object> row(Kind kind, Map<String, Object> values) {
        return Map.of("label", kind.label(), "properties", StoredProperties.of(values, kind.properties(), kind.time()));
    }

}
