package dev.baton.dataset.check;

import dev.baton.dataset.Findings;
import dev.baton.dataset.SourceFile;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules for the descriptions of source documents. */
final class SourceRules {

    private final Kind source;

    private final Vocabulary vocabulary;

    private final ValueRules values;

    private final Findings findings;

    SourceRules(Vocabulary vocabulary, ValueRules values, Findings findings) {
        this.source = vocabulary.kind("Source");
        this.vocabulary = vocabulary;
        this.values = values;
        this.findings = findings;
    }

    void check(List<SourceFile> sources) {
        Map<String, SourceFile> first = new HashMap<>();
        for (SourceFile file : sources) {
            Ids.check(file.id(), vocabulary, source::equals, findings);
            SourceFile other = first.putIfAbsent(file.id().value(), file);
            if (other != null && !described(other).equals(described(file))) {
                findings.error(file.place(),
                        "the source '%s' is described otherwise at %s".formatted(file.id(), other.place()),
                        "give another document another id; the files of one document describe it in the same words");
            }
            values.check("source", source.fields(), file.properties());
            source.properties()
                .filter(Property::required)
                .filter(p -> !p.name().equals("id") && !file.properties().containsKey(p.name()))
                .forEach(p -> findings.error(file.place(), "the source '%s' has no %s".formatted(file.id(), p.name()),
                        "give its %s as the document has it".formatted(p.name())));
            String address = file.text("address");
            if (!address.isEmpty() && !address.matches("https?://\\S+")) {
                findings.error(file.properties().getOrDefault("address", file.id()).place(),
                        "'%s' is no web address".formatted(address), "begin it with https:// or leave it out");
            }
        }
    }

    private static Map<String, String> described(SourceFile file) {
        Map<String, String> texts = new HashMap<>();
        file.properties().keySet().forEach(property -> texts.put(property, file.text(property)));
        return texts;
    }

}
