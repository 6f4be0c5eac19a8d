package dev.baton.dataset.check;

import dev.baton.dataset.Findings;
import dev.baton.dataset.Json;
import dev.baton.dataset.RelationshipFact;
import dev.baton.dataset.SourceFile;
import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules for relationships that a source says exist. */
final class RelationshipRules {

    private final Vocabulary vocabulary;

    private final Registry registry;

    private final ValueRules values;

    private final SupportRules supports;

    private final Findings findings;

    private final Map<String, List<RelationshipFact>> seen = new HashMap<>();

    RelationshipRules(Vocabulary vocabulary, Registry registry, ValueRules values, SupportRules supports,
            Findings findings) {
        this.vocabulary = vocabulary;
        this.registry = registry;
        this.values = values;
        this.supports = supports;
        this.findings = findings;
    }

    void check(SourceFile source) {
        source.relationships().forEach(this::relationship);
    }

    private void relationship(RelationshipFact fact) {
        supports.check(fact.place(), fact.support());
        end(fact.from());
        end(fact.to());
        Relationship relationship = vocabulary.relationshipOrNull(fact.type().value());
        if (relationship == null || !written(relationship)) {
            findings.error(fact.type().place(), "there is no relationship type '%s'".formatted(fact.type()),
                    "did you mean %s? Known are %s".formatted(nearest(fact.type().value()), types()));
            return;
        }
        ends(fact, relationship);
        values.check(relationship.type(), relationship.fields(), fact.properties());
        if (fact.key() != null && !Ids.isSlug(fact.key().value())) {
            findings.error(fact.key().place(),
                    "the key '%s' has characters that a key cannot have".formatted(fact.key()),
                    "write a-z, 0-9 and single hyphens");
        }
        repeated(fact, relationship);
    }

    /**
     * A source may speak of one relationship in several places, and state it while one of
     * its properties is inferred; but it cannot say the same at the same place twice, nor
     * give two values: then it means two relationships, or one entry is wrong.
     */
    private void repeated(RelationshipFact fact, Relationship relationship) {
        for (RelationshipFact other : seen.computeIfAbsent(fact.id(), id -> new ArrayList<>())) {
            boolean again = Objects.equals(fact.support().locator(), other.support().locator())
                    && fact.support().how() == other.support().how();
            String differing = differing(fact, other, relationship);
            if (again || differing != null) {
                findings.error(fact.place(),
                        "the same relationship stands at line %d already%s".formatted(other.place().line(),
                                differing == null ? "" : ", with another '" + differing + "'"),
                        "keep one of the two, or give each a 'key' if they are two");
                break;
            }
        }
        seen.get(fact.id()).add(fact);
    }

    private static @Nullable String differing(RelationshipFact a, RelationshipFact b, Relationship relationship) {
        for (Map.Entry<String, Json> given : a.properties().entrySet()) {
            Json other = b.properties().get(given.getKey());
            boolean single = relationship.property(given.getKey()) != null;
            if (single && other != null && !content(other).equals(content(given.getValue()))) {
                return given.getKey();
            }
        }
        return null;
    }

    private static Object content(Json json) {
        return switch (json) {
            case Json.Text text -> text.value();
            case Json.Cell cell -> cell.value();
            case Json.Number number -> number.value().stripTrailingZeros();
            case Json other -> other.description();
        };
    }

    private void end(Json.Text id) {
        if (!registry.has(id.value())) {
            findings.error(id.place(), "the id '%s' is unknown".formatted(id), registry.remedy(id.value()));
        }
    }

    private void ends(RelationshipFact fact, Relationship relationship) {
        Kind from = vocabulary.kindOfId(fact.from().value());
        Kind to = vocabulary.kindOfId(fact.to().value());
        if (fact.from().value().equals(fact.to().value())) {
            findings.error(fact.place(), "'%s' is joined with itself".formatted(fact.from()),
                    "correct one of the ends");
        }
        else if (from != null && to != null && !relationship.joins(from.name(), to.name())) {
            findings.error(fact.place(),
                    "%s does not lead from a %s to a %s".formatted(relationship.type(), from.name(), to.name()),
                    "it leads from " + allowed(relationship));
        }
    }

    private static String allowed(Relationship relationship) {
        return relationship.ends()
            .stream()
            .map(e -> "%s to %s".formatted(or(e.from()), or(e.to())))
            .collect(Collectors.joining("; from "));
    }

    private static String or(Set<String> kinds) {
        return String.join(" or ", new TreeSet<>(kinds));
    }

    /** Whether files give it; names and the record are written by the load. */
    private static boolean written(Relationship relationship) {
        return relationship.fields().containsKey("claims") && !relationship.type().equals("NAMED");
    }

    private String types() {
        return vocabulary.relationships()
            .stream()
            .filter(RelationshipRules::written)
            .map(Relationship::type)
            .collect(Collectors.joining(", "));
    }

    private String nearest(String type) {
        return vocabulary.relationships()
            .stream()
            .filter(RelationshipRules::written)
            .map(Relationship::type)
            .min(Comparator.comparingInt(known -> Distance.between(known, type)))
            .orElse("");
    }

}
