package dev.baton.benchmark;

import dev.baton.benchmark.Database.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Asks both sides everything, on one graph. */
final class ScaleRun {

    private static final List<Integer> CONNECTIONS = List.of(1, 16);

    private static final int PROFILED = 8;

    private static final int TRIES = 10;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Settings settings;

    private final Database database;

    private final List<Side> sides;

    ScaleRun(Settings settings, Database database, Side baton, Side handWritten) {
        this.settings = settings;
        this.database = database;
        this.sides = List.of(baton, handWritten);
    }

    List<Observed> observe() throws IOException {
        Map<Question, List<Call>> calls = new LinkedHashMap<>();
        Map<Question, Long> bytes = new LinkedHashMap<>();
        try (HttpConnection baton = new HttpConnection(sides.get(0).port());
                HttpConnection handWritten = new HttpConnection(sides.get(1).port())) {
            for (Question question : settings.questions()) {
                calls.put(question, Call.of(question, database.driver(), baton));
                bytes.put(question, equal(calls.get(question), baton, handWritten));
                Progress.say("%s: %d calls have the same answer from both", question.title(),
                        calls.get(question).size());
            }
        }
        calls.forEach((question, asked) -> sides.forEach(side -> {
            Progress.say("warming %s with %s", side.name(), question.title());
            Measured.of(side, side.requests(asked), 16, settings.warmUp());
        }));
        List<Observed> observed = new ArrayList<>();
        for (Question question : calls.keySet()) {
            observed.add(observe(question, calls.get(question), bytes.get(question)));
        }
        return observed;
    }

    /** Both sides give the same answer to every call, before anything is timed. */
    private static long equal(List<Call> calls, HttpConnection baton, HttpConnection handWritten) throws IOException {
        awaitPlan(calls.getFirst(), baton);
        long bytes = 0;
        for (Call call : calls) {
            byte[] one = baton.ask(call.toBaton());
            byte[] other = handWritten.ask(call.toHandWritten());
            bytes += other.length;
            if (!JSON.readTree(one).equals(JSON.readTree(other))) {
                throw new IllegalStateException("%s with %s has two answers:%n%s%n%s".formatted(call.question().name(),
                        call.parameters(), new String(one), new String(other)));
            }
        }
        return bytes / calls.size();
    }

    /** On a busy machine the first plan may take longer than a statement may. */
    private static void awaitPlan(Call call, HttpConnection baton) throws IOException {
        for (int i = 0; i < TRIES && JSON.readTree(baton.ask(call.toBaton())).has("errors"); i++) {
            Progress.say("%s is not answered yet", call.question().title());
        }
    }

    private Observed observe(Question question, List<Call> calls, long bytes) {
        List<Compared> times = new ArrayList<>();
        Counted counted = new Counted(0, 0, 0);
        for (int connections : CONNECTIONS) {
            Counted before = database.counted();
            Compared compared = Compared.of(question, calls, sides, connections, settings.rounds(), settings.time());
            counted = counted.and(database.counted().since(before));
            Progress.say("%s at %d: %.0f/s against %.0f/s, %.2f", question.title(), connections,
                    compared.baton().throughput(), compared.handWritten().throughput(), compared.throughput());
            times.add(compared);
        }
        List<Call> some = calls.subList(0, Math.min(PROFILED, calls.size()));
        BatonStatements statements = new BatonStatements(database.driver());
        return new Observed(question, times, counted, bytes,
                Work.of(database.driver(), some.stream().map(statements::of).toList()),
                Work.of(database.driver(), some.stream().map(Statement::handWritten).toList()));
    }

}
