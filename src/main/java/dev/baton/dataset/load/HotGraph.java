package dev.baton.dataset.load;

import dev.baton.dataset.Registered;
import dev.baton.dataset.RelationshipFact;
import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.TimeKind;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The graph that reads walk: nodes, names and relationships with the accepted value of
 * each property.
 */
final class HotGraph {

    private final Vocabulary vocabulary;

    private final ClaimBook book;

    private final Elements into;

    HotGraph(Vocabulary vocabulary, ClaimBook book, Elements into) {
        this.vocabulary = vocabulary;
        this.book = book;
        this.into = into;
    }

    /**
     * Adds a node.
     * @param mergedFrom the ids of what tells which ids were merged into it
     */
    void node(Registered entity, List<String> mergedFrom) {
        String id = entity.id().value();
        Kind kind = vocabulary.kindOfId(id);
        if (kind == null) {
            throw new IllegalArgumentException("The dataset was not checked: no kind has the id " + id);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", entity.name().value());
        var said = book.about(id);
        List<Claim> own = new ArrayList<>();
        said.forEach((predicate, claims) -> {
            if (claims.getFirst().existence()) {
                return;
            }
            own.addAll(claims);
            if (!predicate.equals(FactClaims.NAME)) {
                accept(values, predicate, claims, kind.fields());
            }
        });
        values.put("claims", ids(own.stream()));
        if (!mergedFrom.isEmpty()) {
            values.put("mergedFrom", mergedFrom);
        }
        into.node(kind, id, values);
    }

    void name(NameForm form, @Nullable String canonical) {
        if (!form.claim().live()) {
            return;
        }
        form.claim().accept();
        form.claim().holds(form.accepted("since"), form.accepted("until"));
        Object given = form.accepted("kind");
        String kind = form.text().equals(canonical) ? "CANONICAL" : given == null ? "VARIANT" : given.toString();
        List<String> claims = List.of(form.claim().id());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", form.text());
        values.put("kind", kind);
        values.put("claims", claims);
        if (!form.language().isEmpty()) {
            values.put("language", form.language());
        }
        put(values, "since", form.claim().since());
        put(values, "until", form.claim().until());
        into.node(vocabulary.kind("Name"), form.id(), values);
        Relationship named = vocabulary.relationship("NAMED");
        into.relationship(named, "", form.owner(), form.id(), Map.of("kind", kind, "claims", claims));
    }

    void relationship(RelationshipFact fact) {
        Relationship relationship = vocabulary.relationship(fact.type().value());
        Claim exists = book.claim(FactClaims.existence(fact).id());
        Map<String, Object> values = new LinkedHashMap<>();
        List<Claim> claims = new ArrayList<>(List.of(exists));
        book.about(fact.id()).forEach((predicate, said) -> {
            claims.addAll(said);
            accept(values, predicate, said, relationship.fields());
        });
        claims.forEach(c -> extent(c, relationship.time(), values));
        if (!exists.live()) {
            return;
        }
        exists.accept();
        values.put("claims", ids(claims.stream()));
        String key = fact.key() == null ? "" : fact.key().value();
        into.relationship(relationship, key, fact.from().value(), fact.to().value(), values);
    }

    /**
     * Puts the accepted value of a property where there is one, and marks the claims for
     * and against it.
     */
    private static void accept(Map<String, Object> values, String property, List<Claim> claims,
            Map<String, Field> fields) {
        if (fields.get(property) instanceof Field.Reference reference && reference.many()) {
            List<Claim> live = claims.stream().filter(Claim::live).toList();
            live.forEach(Claim::accept);
            if (!live.isEmpty()) {
                values.put(property, live.stream().map(c -> c.value().toString()).sorted().toList());
            }
            return;
        }
        if (claims.size() > 1) {
            claims.forEach(Claim::contest);
        }
        List<AcceptedValue.Candidate> candidates = claims.stream().map(Claim::candidate).toList();
        claims.forEach(c -> c.decidedBy(AcceptedValue.decisive(c.candidate(), candidates)));
        Optional<Object> accepted = AcceptedValue.of(candidates).map(AcceptedValue.Candidate::value);
        accepted.ifPresent(value -> {
            values.put(property, value);
            claims.stream().filter(c -> c.value().equals(value)).forEach(Claim::accept);
        });
    }

    /**
     * A claim about a relationship holds as long as the relationship; an event's from its
     * day on.
     */
    private static void extent(Claim claim, TimeKind time, Map<String, Object> values) {
        switch (time) {
            case STATE -> claim.holds(values.get("since"), values.get("until"));
            case EVENT -> {
                Object date = values.get("date");
                String begin = date == null ? "" : date.toString().replaceAll("/.*", "");
                claim.holds(begin.isEmpty() || begin.equals("..") ? null : begin, null);
            }
            case STRUCTURE -> {
            }
        }
    }

    private static void put(Map<String, Object> values, String property, @Nullable Object value) {
        if (value != null) {
            values.put(property, value);
        }
    }

    private static List<String> ids(Stream<Claim> claims) {
        return claims.map(Claim::id).sorted().toList();
    }

}
