package dev.baton.dataset.check;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Findings;
import dev.baton.dataset.Json;
import dev.baton.dataset.NodeFact;
import dev.baton.dataset.Reading;
import dev.baton.dataset.Registered;
import dev.baton.dataset.SourceFile;
import dev.baton.model.Folding;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules for registries: one entry for each node, with a good id and a name that some
 * source gives.
 */
final class RegistryRules {

    private final Vocabulary vocabulary;

    private final Findings findings;

    RegistryRules(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    void check(Registry registry, List<Registered> entities) {
        Map<String, Registered> byName = new HashMap<>();
        for (Registered entity : entities) {
            Registered first = registry.find(entity.id().value());
            if (first != null && first != entity) {
                findings.error(entity.place(),
                        "'%s' is registered twice, first at %s".formatted(entity.id(), first.place()),
                        "keep one of the two");
                continue;
            }
            Kind kind = Ids.check(entity.id(), vocabulary, Kind::entity, findings);
            if (Reading.of(entity.name(), Scalar.STRING) instanceof Reading.Unreadable(String problem, String remedy)) {
                findings.error(entity.name().place(), problem, remedy);
            }
            if (kind != null) {
                Registered namesake = byName.putIfAbsent(kind.name() + " " + Folding.fold(entity.name().value()),
                        entity);
                if (namesake != null) {
                    findings.warning(entity.place(), "'%s' and '%s' (%s) have the same name".formatted(entity.id(),
                            namesake.id(), namesake.place()), "make them one node if they are the same");
                }
            }
        }
    }

    /**
     * That every registered node is spoken of, by its name, and has what its kind needs.
     */
    void checkUse(Dataset dataset) {
        Set<String> spoken = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (SourceFile source : dataset.sources()) {
            for (NodeFact fact : source.nodes()) {
                String id = fact.id().value();
                spoken.add(id);
                fact.properties().keySet().forEach(property -> given.add(property + " " + id));
                fact.names().forEach(name -> given.add("name " + id + " " + name.text()));
            }
            source.relationships().forEach(fact -> {
                spoken.add(fact.from().value());
                spoken.add(fact.to().value());
            });
        }
        for (Registered entity : dataset.entities()) {
            checkUse(entity, spoken, given);
        }
    }

    private void checkUse(Registered entity, Set<String> spoken, Set<String> given) {
        Json.Text id = entity.id();
        Kind kind = vocabulary.kindOfId(id.value());
        if (!spoken.contains(id.value())) {
            findings.error(entity.place(), "no source speaks of '%s'".formatted(id),
                    "add what a source says of it, or remove it");
            return;
        }
        if (!given.contains("name " + id + " " + entity.name())) {
            findings.error(entity.name().place(), "no source gives '%s' the name '%s'".formatted(id, entity.name()),
                    "give the form in an entry of nodes, or register one that a source gives");
        }
        if (kind != null && kind.entity()) {
            kind.properties()
                .filter(Property::required)
                .filter(p -> !p.name().equals("id") && !p.name().equals("name"))
                .filter(p -> !given.contains(p.name() + " " + id))
                .forEach(p -> findings.error(entity.place(),
                        "no source gives '%s' the property '%s'".formatted(id, p.name()),
                        "every %s needs it".formatted(kind.name())));
        }
    }

}
