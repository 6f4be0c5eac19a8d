package dev.baton.dataset.load;

import dev.baton.dataset.Json;
import dev.baton.dataset.NameFact;
import dev.baton.dataset.NodeFact;
import dev.baton.dataset.Reading;
import dev.baton.dataset.RelationshipFact;
import dev.baton.dataset.SourceFile;
import dev.baton.dataset.Support;
import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * From the facts of all sources to claims: what two sources say in the same words is one
 * claim with two citations.
 */
final class FactClaims {

    static final String NAME = "name";
    static final String SUBJECT = "SUBJECT";
    static final String OBJECT = "OBJECT";

    private final Vocabulary vocabulary;

    private final Kind nameKind;

    private final SourceRanking ranking;

    private final ClaimBook book = new ClaimBook();

    private final SortedMap<String, NameForm> forms = new TreeMap<>();

    private final SortedMap<String, RelationshipFact> relationships = new TreeMap<>();

    FactClaims(Vocabulary vocabulary, SourceRanking ranking) {
        this.vocabulary = vocabulary;
        this.ranking = ranking;
        this.nameKind = vocabulary.kind("Name");
    }

    ClaimBook book() {
        return book;
    }

    /** The forms of names, by id. */
    SortedMap<String, NameForm> forms() {
        return forms;
    }

    /** One fact for every relationship that some source speaks of, by id. */
    SortedMap<String, RelationshipFact> relationships() {
        return relationships;
    }

    void add(SourceFile source) {
        source.nodes().forEach(fact -> node(source, fact));
        source.relationships().forEach(fact -> relationship(source, fact));
    }

    private void node(SourceFile source, NodeFact fact) {
        String id = fact.id().value();
        Kind kind = vocabulary.kindOfId(id);
        if (kind == null) {
            throw new IllegalArgumentException("The dataset was not checked: no kind has the id " + id);
        }
        properties(source, id, kind.fields(), fact.properties(), fact.support(), Map.of(id, SUBJECT));
        fact.names().forEach(name -> name(source, id, name));
    }

    private void name(SourceFile source, String owner, NameFact fact) {
        String text = fact.text().value();
        String language = fact.properties().get("language") instanceof Json.Text own ? own.value()
                : source.text("language");
        Citation citation = citation(source, fact.support());
        Claim claim = book.say(new Claim.Statement(owner, NAME, text, language), false, text, citation,
                fact.support().rank());
        claim.about(owner, SUBJECT);
        NameForm form = new NameForm(owner, text, language, claim);
        NameForm known = forms.computeIfAbsent(form.id(), id -> form);
        values(nameKind.fields(), fact.properties()).forEach(
                (property, values) -> values.forEach(v -> known.give(property, new AcceptedValue.Candidate(v.value(),
                        false, fact.support().rank(), citation.kind(), citation.published(), 1))));
    }

    private void relationship(SourceFile source, RelationshipFact fact) {
        relationships.putIfAbsent(fact.id(), fact);
        Relationship relationship = vocabulary.relationship(fact.type().value());
        Citation citation = citation(source, fact.support());
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put(fact.from().value(), SUBJECT);
        ends.putIfAbsent(fact.to().value(), OBJECT);
        Claim claim = book.say(existence(fact), true, fact.to().value(), citation, fact.support().rank());
        ends.forEach(claim::about);
        properties(source, fact.id(), relationship.fields(), fact.properties(), fact.support(), ends);
    }

    /** The statement that a relationship exists. */
    static Claim.Statement existence(RelationshipFact fact) {
        return new Claim.Statement(fact.from().value(), fact.type().value(), fact.to().value(),
                fact.key() == null ? "" : fact.key().value());
    }

    private void properties(SourceFile source, String subject, Map<String, Field> fields, Map<String, Json> given,
            Support support, Map<String, String> about) {
        Citation citation = citation(source, support);
        values(fields, given).forEach((property, values) -> values.forEach(value -> {
            Claim claim = book.say(new Claim.Statement(subject, property, value.text(), ""), false, value.value(),
                    citation, support.rank());
            about.forEach(claim::about);
            if (ranking.decides(source)) {
                claim.decide();
            }
            if (fields.get(property) instanceof Field.Reference) {
                claim.about(value.text(), OBJECT);
            }
        }));
    }

    /**
     * What is given, as stored: one value of each property, or the elements of a list.
     */
    private static Map<String, List<Reading.Read>> values(Map<String, Field> fields, Map<String, Json> given) {
        Map<String, List<Reading.Read>> values = new LinkedHashMap<>();
        given.forEach((property, json) -> values.put(property, read(fields.get(property), json)));
        return values;
    }

    private static List<Reading.Read> read(@Nullable Field field, Json given) {
        Json json = field instanceof Field.Reference ? Reading.references(given) : given;
        return switch (field) {
            case Field.Value(var property) when Reading.of(json, property.type()) instanceof Reading.Read read ->
                List.of(read);
            case Field.Reference reference when json instanceof Json.Text text -> List.of(id(text));
            case Field.Reference reference when json instanceof Json.Items items ->
                items.items().stream().map(i -> id((Json.Text) i)).toList();
            case null, default ->
                throw new IllegalArgumentException("The dataset was not checked: %s".formatted(json.place()));
        };
    }

    private static Reading.Read id(Json.Text text) {
        return new Reading.Read(text.value(), text.value());
    }

    private Citation citation(SourceFile source, Support support) {
        return new Citation(source.id().value(), ranking.kind(source), SourceRanking.published(source),
                support.locator(), support.how(), support.reason(), support.confidence());
    }

}
