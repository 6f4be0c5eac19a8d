package dev.baton.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How the benchmark is run, from system properties.
 *
 * @param scales the sizes of the network, in this order
 * @param record whether the claims are written too, which no question reads and which
 * take longer to write than all the rest takes to measure
 * @param rounds how often each side is asked each question
 * @param time how long each time
 * @param warmUp how long each side is asked each question before
 * @param jar Baton
 * @param folder where graphs and tables are written
 * @param strict whether the run fails where a goal is missed
 * @param asked the names of the questions that are asked, with or without their number;
 * empty for all
 */
record Settings(List<Integer> scales, boolean record, int rounds, Duration time, Duration warmUp, Path jar, Path folder,
        boolean strict, List<String> asked) {

    static Settings read() {
        List<Integer> scales = Arrays.stream(property("scale", "1,10").split(",")).map(Integer::valueOf).toList();
        return new Settings(scales, Boolean.parseBoolean(property("record", "false")),
                Integer.parseInt(property("rounds", "4")), seconds("seconds", "2"), seconds("warmup", "25"),
                Path.of(property("jar", "target/baton.jar")), Path.of(property("folder", "target/benchmark")),
                Boolean.parseBoolean(property("strict", "false")),
                Arrays.stream(property("questions", "").split(",")).filter(q -> !q.isBlank()).toList());
    }

    /**
     * The questions that are asked.
     * @throws IllegalStateException if one has a name that none has
     */
    List<Question> questions() {
        List<Question> chosen = Question.all()
            .stream()
            .filter(q -> asked.isEmpty() || asked.contains(q.name()) || asked.contains(q.title()))
            .toList();
        if (!asked.isEmpty() && chosen.size() < asked.size()) {
            throw new IllegalStateException("Not all of %s are questions: %s".formatted(asked,
                    Question.all().stream().map(Question::title).toList()));
        }
        return chosen;
    }

    private static Duration seconds(String name, String otherwise) {
        return Duration.ofMillis(Math.round(Double.parseDouble(property(name, otherwise)) * 1_000));
    }

    private static String property(String name, String otherwise) {
        String given = System.getProperty("benchmark." + name, "");
        return given.isBlank() ? otherwise : given;
    }

}
