package dev.baton.dataset.duplicates;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Decisions;
import dev.baton.dataset.Json;
import dev.baton.dataset.NodeFact;
import dev.baton.dataset.Registered;
import dev.baton.dataset.SourceFile;
import dev.baton.dataset.duplicates.Likeness.Bearer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds people, cities and organizations that may be one. Names that are alike propose
 * it; what two nodes are both joined to speaks for it, different countries speak against
 * it. What was decided is not proposed again.
 */
public final class Duplicates {

    private static final Map<String, Bearer> KINDS = Map.of("person", Bearer.PERSON, "city", Bearer.PLACE,
            "organization", Bearer.BODY);

    /** Below that nobody should be bothered. */
    private static final double LEAST = 0.8;

    private static final double COMPANY = 0.05;

    private static final double ELSEWHERE = 0.3;

    private final Map<String, Map<String, Words>> forms = new TreeMap<>();

    private final Map<String, Set<String>> company = new TreeMap<>();

    private final Map<String, Set<String>> places = new TreeMap<>();

    private final Set<String> decided = new HashSet<>();

    private Duplicates() {
    }

    /** What is proposed, the likeliest first. */
    public static List<Proposal> of(Dataset dataset) {
        Duplicates duplicates = new Duplicates();
        dataset.entities().forEach(duplicates::registered);
        dataset.sources().forEach(duplicates::source);
        duplicates.decided(dataset.decisions());
        return duplicates.proposals();
    }

    private static Optional<Bearer> kind(String id) {
        int slash = id.indexOf('/');
        return Optional.ofNullable(slash < 0 ? null : KINDS.get(id.substring(0, slash)));
    }

    private void registered(Registered entity) {
        form(entity.id().value(), entity.name().value());
    }

    private void source(SourceFile source) {
        for (NodeFact fact : source.nodes()) {
            fact.names().forEach(name -> form(fact.id().value(), name.text().value()));
        }
        source.relationships().forEach(fact -> {
            String from = fact.from().value();
            String to = fact.to().value();
            (fact.type().value().equals("LOCATED_IN") ? places : company).computeIfAbsent(from, id -> new TreeSet<>())
                .add(to);
            company.computeIfAbsent(to, id -> new TreeSet<>()).add(from);
        });
    }

    private void form(String id, String name) {
        if (kind(id).isPresent()) {
            forms.computeIfAbsent(id, i -> new TreeMap<>()).putIfAbsent(name, Words.of(name));
        }
    }

    private void decided(Decisions decisions) {
        decisions.same().forEach(same -> {
            List<String> ids = new ArrayList<>(same.merge().stream().map(Json.Text::value).toList());
            ids.add(same.keep().value());
            pairs(ids);
        });
        decisions.different().forEach(different -> pairs(different.ids().stream().map(Json.Text::value).toList()));
    }

    private void pairs(List<String> ids) {
        ids.forEach(a -> ids.forEach(b -> decided.add(a + " " + b)));
    }

    private List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        List<String> ids = List.copyOf(forms.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                if (kind(ids.get(i)).equals(kind(ids.get(j))) && !decided.contains(ids.get(i) + " " + ids.get(j))) {
                    proposal(ids.get(i), ids.get(j)).ifPresent(proposals::add);
                }
            }
        }
        proposals.sort(Comparator.comparingDouble(Proposal::score)
            .reversed()
            .thenComparing(Proposal::first)
            .thenComparing(Proposal::second));
        return proposals;
    }

    private Optional<Proposal> proposal(String a, String b) {
        Bearer kind = kind(a).orElseThrow();
        Likeness best = null;
        String names = "";
        for (var x : forms.getOrDefault(a, Map.of()).entrySet()) {
            for (var y : forms.getOrDefault(b, Map.of()).entrySet()) {
                Likeness found = Likeness.between(kind, x.getValue(), y.getValue()).orElse(null);
                if (found != null && (best == null || found.score() > best.score())) {
                    best = found;
                    names = "'%s' and '%s'".formatted(x.getKey(), y.getKey());
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        double score = best.score();
        StringBuilder because = new StringBuilder(names + " have " + best.because());
        Set<String> shared = new TreeSet<>(company.getOrDefault(a, Set.of()));
        shared.retainAll(company.getOrDefault(b, Set.of()));
        if (!shared.isEmpty()) {
            score += COMPANY;
            because.append("; both are joined to ").append(shared.iterator().next());
        }
        if (areElsewhere(a, b)) {
            score -= ELSEWHERE;
            because.append("; they lie in different places");
        }
        return score < LEAST ? Optional.empty()
                : Optional.of(new Proposal(a, b, Math.min(1, score), because.toString()));
    }

    private boolean areElsewhere(String a, String b) {
        Set<String> x = places.getOrDefault(a, Set.of());
        Set<String> y = places.getOrDefault(b, Set.of());
        return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
    }

}
