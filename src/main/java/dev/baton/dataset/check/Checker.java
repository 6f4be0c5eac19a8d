package dev.baton.dataset.check;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import dev.baton.dataset.Findings;
import dev.baton.dataset.SourceFile;
import dev.baton.model.Vocabulary;
import java.util.List;

/** Checks a dataset against the vocabulary. */
public final class Checker {

    private Checker() {
    }

    /**
     * All findings, those of reading included, by file and line. A dataset without errors
     * can be loaded.
     */
    public static List<Finding> check(Dataset dataset, Vocabulary vocabulary) {
        Findings findings = new Findings();
        findings.addAll(dataset.findings());
        Registry registry = Registry.of(dataset.entities());
        RegistryRules registryRules = new RegistryRules(vocabulary, findings);
        registryRules.check(registry, dataset.entities());
        ValueRules values = new ValueRules(vocabulary, registry, findings);
        SupportRules supports = new SupportRules(findings);
        new SourceRules(vocabulary, values, findings).check(dataset.sources());
        for (SourceFile source : dataset.sources()) {
            new NodeRules(vocabulary, registry, values, supports, findings).check(source);
            new RelationshipRules(vocabulary, registry, values, supports, findings).check(source);
        }
        new DecisionRules(registry, findings).check(dataset);
        new CycleRules(vocabulary, findings).check(dataset);
        if (dataset.whole()) {
            registryRules.checkUse(dataset);
        }
        return findings.sorted();
    }

}
