package dev.baton.command;

import dev.baton.command.Commands.Version;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands, as a terminal has them. */
@Command(name = "baton", versionProvider = Version.class, mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Serves the recorded history of a network of cities, and takes care of the files it comes from.",
        footer = { "", "Settings are given with any command as --name=value, for instance",
                "--baton.data.directory=FOLDER or --spring.neo4j.uri=bolt://host:7687;", "docs/running.md lists them.",
                "", "Exit codes: 0 done, 1 errors in the dataset or work that cannot be done,", "2 wrong usage." })
public final class Commands implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private Commands() {
    }

    /**
     * Run a command to its end.
     * @param arguments the command line
     * @param tools what the commands work with
     * @param out where results go
     * @param err where everything else goes
     * @return the exit code
     */
    public static int run(Arguments arguments, Tools tools, PrintWriter out, PrintWriter err) {
        Output output = new Output(out, err);
        Places places = new Places(tools, arguments.settings(), output);
        CommandLine line = new CommandLine(new Commands());
        wanted(arguments, all(tools, places, output)).forEach(command -> line.addSubcommand(command.get()));
        line.setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((exception, at, parsed) -> {
                err.println(Sentences.of(exception));
                return ExitCode.FAILED;
            });
        int code = line.execute(arguments.words().toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    private static Map<String, Supplier<Callable<Integer>>> all(Tools tools, Places places, Output output) {
        Map<String, Supplier<Callable<Integer>>> all = new LinkedHashMap<>();
        all.put("serve", Serve::new);
        all.put("check", () -> new Check(tools, output));
        all.put("diff", () -> new Diff(places, output));
        all.put("load", () -> new Load(places, output));
        all.put("export", () -> new Export(places, output));
        all.put("undo", () -> new Undo(places, output));
        all.put("versions", () -> new Versions(places, output));
        all.put("datasets", () -> new Datasets(places, output));
        all.put("remove", () -> new Remove(places, output));
        all.put("duplicates", () -> new ProposeDuplicates(tools, output));
        all.put("schema", () -> new WriteSchema(tools, output));
        return all;
    }

    /**
     * The command that is named, by itself: to learn the options of all of them takes
     * longer than some of them do. All, where help or a proposal needs them.
     */
    private static Collection<Supplier<Callable<Integer>>> wanted(Arguments arguments,
            Map<String, Supplier<Callable<Integer>>> all) {
        Supplier<Callable<Integer>> named = arguments.words().isEmpty() ? null : all.get(arguments.words().getFirst());
        return named == null ? all.values() : List.of(named);
    }

    /** Only reached with an option that the command line does not know. */
    @Override
    public Integer call() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say which command.");
        }
        return ExitCode.WRONG_USAGE;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] { "Baton " + (version == null ? "(not from a jar)" : version) };
        }

    }

}
