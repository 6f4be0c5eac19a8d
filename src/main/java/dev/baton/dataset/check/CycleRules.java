package dev.baton.dataset.check;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Findings;
import dev.baton.dataset.Rank;
import dev.baton.dataset.RelationshipFact;
import dev.baton.model.Relationship;
import dev.baton.model.TimeKind;
import dev.baton.model.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is structure (a part of, located in, succeeded by) leads nowhere back to where it
 * began: a region cannot lie within a region that lies within it.
 */
final class CycleRules {

    private final Vocabulary vocabulary;

    private final Findings findings;

    CycleRules(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    void check(Dataset dataset) {
        Map<String, Map<String, List<RelationshipFact>>> byType = new LinkedHashMap<>();
        dataset.sources().forEach(source -> source.relationships().forEach(fact -> {
            Relationship relationship = vocabulary.relationshipOrNull(fact.type().value());
            boolean itself = fact.from().value().equals(fact.to().value());
            if (relationship != null && relationship.time() == TimeKind.STRUCTURE && !itself
                    && fact.support().rank() != Rank.DEPRECATED) {
                byType.computeIfAbsent(relationship.type(), type -> new LinkedHashMap<>())
                    .computeIfAbsent(fact.from().value(), from -> new ArrayList<>())
                    .add(fact);
            }
        }));
        byType.forEach(this::check);
    }

    /** Walks from every node once, with a stack of its own: a chain may be long. */
    private void check(String type, Map<String, List<RelationshipFact>> leading) {
        Set<String> done = new HashSet<>();
        for (String start : leading.keySet()) {
            Set<String> path = new HashSet<>();
            Deque<Step> steps = new ArrayDeque<>();
            enter(start, leading, path, steps, done);
            while (!steps.isEmpty()) {
                Step step = steps.getLast();
                if (step.next().isEmpty()) {
                    steps.removeLast();
                    path.remove(step.node());
                    continue;
                }
                RelationshipFact fact = step.next().removeLast();
                if (path.contains(fact.to().value())) {
                    findings.error(fact.place(),
                            "%s leads from '%s' round to '%s' again".formatted(type, fact.to(), fact.to()),
                            "correct one of the entries that lead round, or rank it DEPRECATED");
                }
                else {
                    enter(fact.to().value(), leading, path, steps, done);
                }
            }
        }
    }

    private static void enter(String node, Map<String, List<RelationshipFact>> leading, Set<String> path,
            Deque<Step> steps, Set<String> done) {
        if (done.add(node)) {
            path.add(node);
            steps.addLast(new Step(node, new ArrayList<>(leading.getOrDefault(node, List.of()))));
        }
    }

    /** A node on the way, with what still leads on from it. */
    private record Step(String node, List<RelationshipFact> next) {
    }

}
