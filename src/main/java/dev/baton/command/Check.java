package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.Finding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds what is wrong with the files of a dataset. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Find every mistake in the files of a dataset; needs no database.",
        footer = { "", "Exit codes: 0 no errors, 1 errors (or, with --strict, warnings), 2 wrong usage." })
final class Check implements Callable<Integer> {

    private final Tools tools;

    private final Output output;

    @Mixin
    private DatasetFolderOption dataset = new DatasetFolderOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How findings are written: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    Check(Tools tools, Output output) {
        this.tools = tools;
        this.output = output;
    }

    @Override
    public Integer call() {
        Dataset read = DatasetReader.readAll(dataset.folder());
        List<Finding> findings = tools.words(read.kinds()).check(read);
        output.out().print(format.write(new Checked(dataset.folder(), read, findings)));
        boolean refused = findings.stream().anyMatch(finding -> strict || finding.isError());
        return refused ? ExitCode.FAILED : ExitCode.FINE;
    }

}
