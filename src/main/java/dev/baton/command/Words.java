package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import dev.baton.dataset.check.Checker;
import dev.baton.dataset.format.Explained;
import dev.baton.model.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that a dataset may use: those of the service and its own.
 *
 * @param vocabulary the words
 * @param explained what they mean
 * @param findings what is wrong with the dataset's own
 */
public record Words(Vocabulary vocabulary, Explained explained, List<Finding> findings) {

    public Words {
        findings = List.copyOf(findings);
    }

    /** All that is wrong with a dataset; where its own words are, only that. */
    List<Finding> check(Dataset dataset) {
        return findings.isEmpty() ? Checker.check(dataset, vocabulary)
                : Stream.concat(findings.stream(), dataset.findings().stream()).toList();
    }

}
