package dev.baton.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A command line, taken apart: settings of the service, which have a dot in their name,
 * may stand anywhere among the words of a command.
 *
 * @param words the command, its options and what it is told to work on
 * @param settings Spring Boot properties as arguments, {@code --name=value}
 */
public record Arguments(List<String> words, List<String> settings) {

    private static final Pattern SETTING = Pattern.compile("--[\\w-]+(\\[\\d+])?(\\.[\\w-]+(\\[\\d+])?)+(=.*)?",
            Pattern.DOTALL);

    private static final Set<String> ANSWERED = Set.of("--help", "-h", "--version", "-V");

    private static final String SERVE = "serve";

    public Arguments {
        words = List.copyOf(words);
        settings = List.copyOf(settings);
    }

    /** Take a command line apart. */
    public static Arguments of(String... arguments) {
        List<String> words = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        for (String argument : arguments) {
            (SETTING.matcher(argument).matches() ? settings : words).add(argument);
        }
        return new Arguments(words, settings);
    }

    /** Return whether the service is to be started, rather than a command. */
    public boolean serves() {
        String first = words.stream().filter(word -> !word.startsWith("-")).findFirst().orElse(SERVE);
        return first.equals(SERVE) && words.stream().noneMatch(ANSWERED::contains);
    }

    /** Return what the service is started with: everything but the word for it. */
    public String[] forService() {
        List<String> all = new ArrayList<>(settings);
        words.stream().filter(word -> !word.equals(SERVE)).forEach(all::add);
        return all.toArray(String[]::new);
    }

}
