package dev.baton.config;

import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.Stored;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import dev.baton.plan.HubIndex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Constraints and indexes for the kinds and relationship types that datasets add: what
 * the files under {@code cypher/schema} have for those of the service.
 */
final class OwnSchema {

    private final Set<String> statements = new LinkedHashSet<>();

    private OwnSchema() {
    }

    /**
     * The statements, each of which does nothing where it was run before.
     * @param service the words of the service
     * @param all these words and those of datasets
     */
    static List<String> of(Vocabulary service, Vocabulary all) {
        OwnSchema schema = new OwnSchema();
        Set<String> labels = service.kinds().stream().map(Kind::label).collect(Collectors.toSet());
        Set<String> types = service.relationships().stream().map(Relationship::type).collect(Collectors.toSet());
        all.relationships().stream().map(Relationship::type).filter(type -> !types.contains(type)).forEach(schema::id);
        all.kinds().stream().filter(kind -> !labels.contains(kind.label())).forEach(schema::orders);
        Set<HubIndex> known = HubIndex.all(service);
        HubIndex.all(all).stream().filter(index -> !known.contains(index)).forEach(schema::page);
        return List.copyOf(schema.statements);
    }

    private void id(String type) {
        statements.add("CREATE CONSTRAINT %s IF NOT EXISTS FOR ()-[r:`%s`]-() REQUIRE r.id IS UNIQUE"
            .formatted(name(type, "id"), type));
    }

    private void orders(Kind kind) {
        if (kind.entity()) {
            order(kind.label(), "nameKey");
        }
        kind.properties()
            .filter(property -> property.sortable() && property.type() != Scalar.ID)
            .forEach(property -> order(kind.label(), Stored.key(property)));
    }

    private void order(String label, String key) {
        statements.add(
                "CREATE INDEX %s IF NOT EXISTS FOR (n:`%s`) ON (n.`%s`, n.id)".formatted(name(label, key), label, key));
    }

    private void page(HubIndex index) {
        String keys = index.keys().stream().map(key -> "r.`" + key + "`").collect(Collectors.joining(", "));
        String near = HubIndex.near(index.direction());
        statements.add("CREATE INDEX %s IF NOT EXISTS FOR ()-[r:`%s`]-() ON (r.%s, %s)".formatted(
                name(index.relationship(), near + "_" + String.join("_", index.keys())), index.relationship(), near,
                keys));
    }

    private static String name(String of, String by) {
        return ("own_" + of + "_by_" + by).toLowerCase(Locale.ROOT);
    }

}
