package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.Finding;
import dev.baton.dataset.duplicates.Duplicates;
import dev.baton.dataset.duplicates.Proposal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proposes what may be one. */
@Command(name = "duplicates", mixinStandardHelpOptions = true,
        description = { "Propose people, cities and organizations that may be one, the likeliest first.",
                "Nothing is merged: write what you decide into decisions.json, under 'same' or 'different'." },
        footer = { "", "Exit codes: 0 told, 1 the dataset has errors, 2 wrong usage." })
final class ProposeDuplicates implements Callable<Integer> {

    private final Tools tools;

    private final Output output;

    @Mixin
    private DatasetFolderOption folder = new DatasetFolderOption();

    ProposeDuplicates(Tools tools, Output output) {
        this.tools = tools;
        this.output = output;
    }

    @Override
    public Integer call() {
        Dataset dataset = DatasetReader.readAll(folder.folder());
        List<Finding> findings = tools.words(dataset.kinds()).check(dataset);
        if (findings.stream().anyMatch(Finding::isError)) {
            output.err().print(FindingFormat.TEXT.write(new Checked(folder.folder(), dataset, findings)));
            return ExitCode.FAILED;
        }
        List<Proposal> proposals = Duplicates.of(dataset);
        proposals.forEach(proposal -> output.line(proposal.toString()));
        output.line("%d %s that may be one".formatted(proposals.size(), proposals.size() == 1 ? "pair" : "pairs"));
        return ExitCode.FINE;
    }

}
