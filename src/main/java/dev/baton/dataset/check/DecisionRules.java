package dev.baton.dataset.check;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Decisions;
import dev.baton.dataset.Findings;
import dev.baton.dataset.Json;
import dev.baton.dataset.RelationshipFact;
import dev.baton.dataset.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules for what the editors decided: it is about what is there, and about each thing
 * once.
 */
final class DecisionRules {

    private final Registry registry;

    private final Findings findings;

    DecisionRules(Registry registry, Findings findings) {
        this.registry = registry;
        this.findings = findings;
    }

    void check(Dataset dataset) {
        Decisions decisions = dataset.decisions();
        dataset.parts()
            .forEach(part -> part.decisions().source().ifPresent(source -> accepted(source, dataset.sources())));
        Map<String, String> merged = new HashMap<>();
        for (Decisions.Same same : decisions.same()) {
            if (same.merge().isEmpty()) {
                findings.error(same.place(), "nothing is merged into '%s'".formatted(same.keep()),
                        "name the ids under 'merge'");
            }
            registered(same.keep());
            for (Json.Text id : same.merge()) {
                if (!registry.has(id.value())) {
                    findings.warning(id.place(),
                            "no registry has '%s': it only leads to '%s'".formatted(id, same.keep()),
                            registry.remedy(id.value()));
                }
                if (!kind(id).equals(kind(same.keep()))) {
                    findings.error(id.place(), "'%s' and '%s' are of different kinds".formatted(id, same.keep()),
                            "merge what is of one kind");
                }
                if (merged.putIfAbsent(id.value(), same.keep().value()) != null) {
                    findings.error(id.place(), "'%s' is merged twice".formatted(id), "leave one of the two decisions");
                }
            }
        }
        for (Decisions.Same same : decisions.same()) {
            if (merged.containsKey(same.keep().value())) {
                findings.error(same.keep().place(),
                        "'%s' is itself merged into '%s'".formatted(same.keep(), merged.get(same.keep().value())),
                        "merge into the id that stays in the end");
            }
        }
        decisions.different().forEach(different -> different(different, merged));
    }

    /**
     * A decision chooses among what sources say of a relationship; it does not make one.
     */
    private void accepted(SourceFile decisions, List<SourceFile> sources) {
        Set<String> stated = sources.stream()
            .filter(source -> source != decisions)
            .flatMap(source -> source.relationships().stream())
            .map(RelationshipFact::id)
            .collect(Collectors.toSet());
        decisions.relationships()
            .stream()
            .filter(fact -> !stated.contains(fact.id()))
            .forEach(fact -> findings.error(fact.place(), "no source says that there is '%s'".formatted(fact.id()),
                    "decide on a relationship that some source states"));
    }

    private void different(Decisions.Different different, Map<String, String> merged) {
        if (different.ids().size() < 2) {
            findings.error(different.place(), "there are not two nodes to tell apart", "name two ids or more");
        }
        Set<String> kept = new HashSet<>();
        for (Json.Text id : different.ids()) {
            registered(id);
            if (!kept.add(merged.getOrDefault(id.value(), id.value()))) {
                findings.error(id.place(), "'%s' is decided to be the same and to be different".formatted(id),
                        "leave one of the two decisions");
            }
        }
    }

    private static String kind(Json.Text id) {
        return id.value().replaceAll("/.*", "");
    }

    private void registered(Json.Text id) {
        if (!registry.has(id.value())) {
            findings.error(id.place(), "the id '%s' is unknown".formatted(id), registry.remedy(id.value()));
        }
    }

}
