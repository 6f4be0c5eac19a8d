package dev.baton.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One question asked of both sides.
 *
 * @param connections how many asked side by side
 * @param ratios Baton's throughput in the hand-written one's, one for each pair of rounds
 */
record Compared(Question question, int connections, Measured baton, Measured handWritten, List<Double> ratios) {

    /**
     * Ask both sides in turn: one, the other, the other, the one.
     * @param rounds how often each
     */
    static Compared of(Question question, List<Call> calls, List<Side> sides, int connections, int rounds,
            Duration time) {
        List<List<byte[]>> requests = sides.stream().map(side -> side.requests(calls)).toList();
        List<Measured> all = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Measured[] pair = new Measured[2];
            for (int i = 0; i < 2; i++) {
                int side = (round + i) % 2;
                pair[side] = Measured.of(sides.get(side), requests.get(side), connections, time);
            }
            for (int side = 0; side < 2; side++) {
                if (round == 0) {
                    all.add(pair[side]);
                }
                else {
                    all.set(side, all.get(side).and(pair[side]));
                }
            }
            ratios.add(pair[0].throughput() / pair[1].throughput());
        }
        return new Compared(question, connections, all.get(0), all.get(1), ratios);
    }

    long requests() {
        return baton.requests() + handWritten.requests();
    }

    /** Baton's throughput, where the hand-written one's is 1. */
    double throughput() {
        return baton.throughput() / handWritten.throughput();
    }

    /** How many times the hand-written median time Baton's is. */
    double latency() {
        return baton.percentile(50) / handWritten.percentile(50);
    }

}
