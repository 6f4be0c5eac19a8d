package dev.baton.observe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Stages as metrics: the timer {@code baton.stage} with the tag {@code stage}, and the
 * counters {@code baton.documents} and {@code baton.plans} with the tag {@code result}
 * ({@code hit} or {@code miss}). All meters are made once, so that noting is an array
 * access and a few additions.
 */
public final class StageMetrics implements Stages {

    /** The timer of all stages. */
    public static final String STAGE = "baton.stage";

    private final Timer[] timers;

    private final Counter[] hits;

    private final Counter[] misses;

    /** Creates the meters. */
    public StageMetrics(MeterRegistry registry) {
        this.timers = Stream.of(Stage.values())
            .map(stage -> Timer.builder(STAGE)
                .description("How long a stage of an answer took")
                .tag("stage", name(stage))
                .register(registry))
            .toArray(Timer[]::new);
        this.hits = counters(registry, "hit");
        this.misses = counters(registry, "miss");
    }

    private static Counter[] counters(MeterRegistry registry, String result) {
        return Stream.of(Kept.values())
            .map(kept -> Counter.builder("baton." + name(kept))
                .description("How often it was found kept, or had to be made")
                .tag("result", result)
                .register(registry))
            .toArray(Counter[]::new);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void took(Stage stage, long nanos) {
        this.timers[stage.ordinal()].record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void found(Kept what, boolean hit) {
        (hit ? this.hits : this.misses)[what.ordinal()].increment();
    }

}
