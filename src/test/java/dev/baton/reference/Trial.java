package dev.baton.reference;

import dev.baton.answer.Answerer.CompletedBy;
import dev.baton.answer.Reading;
import dev.baton.reference.requests.Difference;
import dev.baton.reference.requests.NextPages;
import dev.baton.reference.requests.RandomRequests;
import dev.baton.reference.requests.Request;
import dev.baton.reference.requests.Shrinker;
import dev.baton.support.Engines;
import dev.baton.support.Sdl;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Random requests, each answered by the service and by the reference. */
final class Trial {

    /** How many other pages follow a request. */
    private static final int PAGES = 2;

    private final WholeGraph graph;

    private final Reference reference;

    private final GraphQLSchema service;

    private final AtomicInteger statements = new AtomicInteger();

    private final List<String> failures = new ArrayList<>();

    private int requests;

    Trial(WholeGraph graph, Reading reading) {
        this.graph = graph;
        this.reference = new Reference(graph, Engines.LIMITS.pageSize());
        this.service = Engines.schema((cypher, parameters, operation) -> {
            statements.incrementAndGet();
            return reading.read(cypher, parameters, operation);
        }, CompletedBy.LAYOUT);
    }

    /** What went wrong, each request as small as it still fails. */
    List<String> failures() {
        return failures;
    }

    /** How many requests were tried. */
    int requests() {
        return requests;
    }

    /** Tries the request of a seed, then other pages of its lists. */
    void tried(long seed) {
        NextPages pages = new NextPages(service, seed);
        Request request = RandomRequests.request(reference.schema(), Sdl.vocabulary(), graph, seed);
        Optional<Answered> answered = tried("seed " + seed, request, new Cursors(Map.of()));
        for (int page = 1; page <= PAGES && answered.isPresent(); page++) {
            Optional<Request> next = pages.next(answered.get().request(), answered.get().data());
            if (next.isEmpty()) {
                break;
            }
            answered = tried("seed %d, page %d".formatted(seed, page), next.get(), answered.get().cursors());
        }
    }

    /** An answer that was right. */
    private record Answered(Request request, Map<String, Object> data, Cursors cursors) {
    }

    private Optional<Answered> tried(String name, Request request, Cursors known) {
        requests++;
        Outcome outcome = outcome(request, known);
        if (outcome.failure().isPresent()) {
            failed(name, request, known);
            return Optional.empty();
        }
        return Optional.of(new Answered(request, outcome.data(), outcome.cursors()));
    }

    private void failed(String name, Request request, Cursors known) {
        Request small = new Shrinker(service, r -> outcome(r, known).failure().isPresent()).shrunk(request);
        failures.add("%n%s: %s%n%s%nvariables %s%nshrunk from %s%nvariables %s%n".formatted(name,
                outcome(small, known).failure().orElse("passes when asked again"), small.text(), small.variables(),
                request.text(), request.variables()));
    }

    /**
     * What the service answered.
     *
     * @param cursors the places of the cursors that it gave out, too
     */
    private record Outcome(Map<String, Object> data, Cursors cursors, Optional<String> failure) {
    }

    private Outcome outcome(Request request, Cursors known) {
        Cursors cursors = known.copy();
        statements.set(0);
        Map<String, Object> actual = plain(Engines.answer(service, request.text(), request.variables()));
        int sent = statements.get();
        Map<String, Object> expected = reference.answer(request.text(), request.variables(), cursors);
        if (expected.containsKey("errors") || actual.containsKey("errors")) {
            return new Outcome(Map.of(), cursors, Optional.of("errors%n  reference: %s%n  service:   %s"
                .formatted(expected.get("errors"), actual.get("errors"))));
        }
        Difference difference = Difference.of(expected, actual);
        if (difference.first().isPresent()) {
            return new Outcome(actual, cursors, difference.first());
        }
        difference.cursors().forEach(cursors::same);
        long roots = ((Map<?, ?>) expected.get("data")).values().stream().filter(v -> !"Query".equals(v)).count();
        return new Outcome(actual, cursors,
                Optional.of("%d statements for %d root fields".formatted(sent, roots)).filter(s -> sent != roots));
    }

    /** An answer without the objects that only know how to write themselves. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(Map<String, Object> answer) {
        JsonMapper json = JsonMapper.shared();
        return json.readValue(json.writeValueAsString(answer), Map.class);
    }

}
