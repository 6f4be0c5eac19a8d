package dev.baton.benchmark;

import dev.baton.benchmark.network.NetworkSize;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How two random nodes are connected, asked of Baton and of the hand-written server: the
 * question of the benchmark with other ends each time, and by Baton the widest search
 * that it allows. The network is kept in the folder and written only once. Arguments: the
 * number of pairs, the scale of the network.
 */
final class PairsRun {

    private static final long SEED = 1000;

    /** Before anything is timed, for the compilers of both and the caches of plans. */
    private static final int WARM_UP = 300;

    /** How many of the pairs the widest search is tried on; it may take seconds each. */
    private static final int WIDE = 100;

    private static final String WIDEST = """
            query Widest($from: ID!, $to: ID!) {
              paths(from: $from, to: $to, hops: 8, most: 50, hubs: PASSED) { stoppedBy connected paths { length } }
            }""";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Question question;

    private final HttpConnection baton;

    private final HttpConnection handWritten;

    private final Map<String, Integer> stopped = new TreeMap<>();

    private int differing;

    private record Pair(String from, String to) {

        Map<String, Object> values() {
            return Map.of("from", from, "to", to);
        }
    }

    private PairsRun(Question question, HttpConnection baton, HttpConnection handWritten) {
        this.question = question;
        this.baton = baton;
        this.handWritten = handWritten;
    }

    public static void main(String[] arguments) throws IOException {
        int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int scale = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        Settings settings = Settings.read();
        Question question = Question.all()
            .stream()
            .filter(q -> q.title().equals("connection"))
            .findFirst()
            .orElseThrow();
        try (Database database = network(settings.folder().resolve("pairs-" + scale).toAbsolutePath(), scale);
                Service one = BenchmarkMain.baton(settings, database.uri());
                Service other = BenchmarkMain.handWritten(database.uri());
                HttpConnection baton = new HttpConnection(Integer.parseInt(one.told(Duration.ofMinutes(3))));
                HttpConnection handWritten = new HttpConnection(Integer.parseInt(other.told(Duration.ofMinutes(3))))) {
            List<Pair> drawn = pairs(database, pairs + WARM_UP);
            new PairsRun(question, baton, handWritten).run(drawn.subList(0, WARM_UP),
                    drawn.subList(WARM_UP, drawn.size()));
            System.out.println(Machine.of(database.driver()));
        }
        System.exit(0);
    }

    private static Database network(Path folder, int scale) throws IOException {
        Path whole = folder.resolve("whole");
        if (Files.exists(whole)) {
            return Database.in(folder);
        }
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Progress.say("writing the network at scale %d", scale);
        Database database = Database.with(folder, NetworkSize.scale(scale), false, Sdl.vocabulary());
        Files.createFile(whole);
        return database;
    }

    /**
     * Pairs of nodes: first the kind of each is drawn, then one of the kind, but no hub.
     */
    private static List<Pair> pairs(Database database, int count) {
        Map<String, List<String>> byKind = new TreeMap<>();
        try (var session = database.driver().session()) {
            session.run("MATCH (n:Entity) WHERE NOT n:Network|Country|Region AND (n)--() RETURN n.id AS id")
                .forEachRemaining(row -> {
                    String id = row.get("id").asString();
                    byKind.computeIfAbsent(id.substring(0, id.indexOf('/')), k -> new ArrayList<>()).add(id);
                });
        }
        byKind.keySet().retainAll(List.of("city", "conference", "initiative", "person", "session", "cluster"));
        byKind.values().forEach(ids -> ids.sort(null));
        Random random = new Random(SEED);
        List<List<String>> kinds = List.copyOf(byKind.values());
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            Pair pair = new Pair(drawn(kinds, random), drawn(kinds, random));
            if (!pair.from().equals(pair.to())) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static String drawn(List<List<String>> kinds, Random random) {
        List<String> ids = kinds.get(random.nextInt(kinds.size()));
        return ids.get(random.nextInt(ids.size()));
    }

    private void run(List<Pair> before, List<Pair> pairs) throws IOException {
        for (Pair pair : before) {
            ask(pair);
        }
        stopped.clear();
        differing = 0;
        List<long[]> took = new ArrayList<>();
        for (Pair pair : pairs) {
            took.add(ask(pair));
        }
        print("Baton", took.stream().map(t -> t[0]).sorted().toList());
        print("hand-written", took.stream().map(t -> t[1]).sorted().toList());
        List<Double> ratios = took.stream().map(t -> (double) t[0] / t[1]).sorted().toList();
        System.out.printf(Locale.ROOT, "Baton's time by hand-written of the same pair: median %.2f, p95 %.2f%n",
                at(ratios, 0.5), at(ratios, 0.95));
        System.out.printf("stopped by %s; %d pairs with another answer%n", stopped, differing);
        stopped.clear();
        List<Long> wide = new ArrayList<>();
        byte[] last = new byte[0];
        for (Pair pair : pairs.subList(0, Math.min(WIDE, pairs.size()))) {
            long start = System.nanoTime();
            last = baton.ask(Call.request(WIDEST, pair.values()));
            wide.add(System.nanoTime() - start);
            note(JSON.readTree(last));
        }
        print("Baton, widest", wide.stream().sorted().toList());
        System.out.printf("stopped by %s%n", stopped);
    }

    /** How long each took, in nanoseconds. */
    private long[] ask(Pair pair) throws IOException {
        Call call = new Call(question, pair.values(), pair.values());
        byte[] stopping = Call.request(question.graphql().replace("connected", "stoppedBy connected"), pair.values());
        long start = System.nanoTime();
        byte[] one = baton.ask(stopping);
        long middle = System.nanoTime();
        byte[] other = handWritten.ask(call.toHandWritten());
        long end = System.nanoTime();
        JsonNode found = note(JSON.readTree(one));
        JsonNode written = JSON.readTree(other).path("data").path("paths");
        if (found.path("paths").size() != written.path("paths").size()
                || !Objects.equals(found.get("distance"), written.get("distance"))) {
            differing++;
        }
        return new long[] { middle - start, end - middle };
    }

    private JsonNode note(JsonNode answer) {
        String by = answer.has("errors")
                ? answer.get("errors").get(0).path("extensions").path("code").asString("an error")
                : answer.path("data").path("paths").path("stoppedBy").asString("nothing");
        stopped.merge(by, 1, Integer::sum);
        return answer.path("data").path("paths");
    }

    private static void print(String who, List<Long> sorted) {
        System.out.printf(Locale.ROOT, "%s: median %.1f ms, p95 %.1f ms, worst %.1f ms of %d%n", who,
                at(sorted, 0.5) / 1e6, at(sorted, 0.95) / 1e6, sorted.getLast() / 1e6, sorted.size());
    }

    private static <T> T at(List<T> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

}
