package dev.baton.command;

import dev.baton.command.Commands.Version;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
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
        CommandLine line = new CommandLine(new Commands()).addSubcommand(new Serve())
            .addSubcommand(new Check(tools, output))
            .addSubcommand(new Diff(places, output))
            .addSubcommand(new Load(places, output))
            .addSubcommand(new Export(places, output))
            .addSubcommand(new Undo(places, output))
            .addSubcommand(new Versions(places, output))
            .addSubcommand(new Datasets(places, output))
            .addSubcommand(new Remove(places, output))
            .addSubcommand(new ProposeDuplicates(tools, output))
            .addSubcommand(new WriteSchema(tools, output))
            .setOut(out)
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
