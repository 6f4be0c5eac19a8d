package dev.baton.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Known here for its help only: the service itself is started before any command. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Start the service; this is done too where no command is given.",
        footer = { "", "Settings are given as --name=value, such as --server.port=8081; docs/running.md lists them." })
final class Serve implements Callable<Integer> {

    @Override
    public Integer call() {
        return ExitCode.WRONG_USAGE;
    }

}
