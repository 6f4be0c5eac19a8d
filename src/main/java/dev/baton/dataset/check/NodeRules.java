package dev.baton.dataset.check;

import dev.baton.dataset.Findings;
import dev.baton.dataset.Json;
import dev.baton.dataset.NameFact;
import dev.baton.dataset.NodeFact;
import dev.baton.dataset.Reading;
import dev.baton.dataset.Registered;
import dev.baton.dataset.SourceFile;
import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Rules for what a source says about nodes. */
final class NodeRules {

    private static final String CANONICAL = "CANONICAL";

    private final Vocabulary vocabulary;

    private final Registry registry;

    private final ValueRules values;

    private final SupportRules supports;

    private final Findings findings;

    private final Map<String, Field> nameFields;

    private final Set<String> forms = new HashSet<>();

    NodeRules(Vocabulary vocabulary, Registry registry, ValueRules values, SupportRules supports, Findings findings) {
        this.vocabulary = vocabulary;
        this.registry = registry;
        this.values = values;
        this.supports = supports;
        this.findings = findings;
        this.nameFields = new LinkedHashMap<>(vocabulary.kind("Name").fields());
        nameFields.remove("text");
    }

    void check(SourceFile source) {
        source.nodes().forEach(this::node);
    }

    private void node(NodeFact fact) {
        supports.check(fact.place(), fact.support());
        Registered entity = registry.find(fact.id().value());
        Kind kind = vocabulary.kindOfId(fact.id().value());
        if (entity == null) {
            findings.error(fact.id().place(), "the id '%s' is unknown".formatted(fact.id()),
                    registry.remedy(fact.id().value()));
        }
        if (kind != null) {
            values.check(kind.name(), kind.fields(), fact.properties());
        }
        if (fact.properties().isEmpty() && fact.names().isEmpty()) {
            findings.warning(fact.place(), "the entry says nothing of '%s'".formatted(fact.id()),
                    "add a name or property, or remove it");
        }
        for (NameFact name : fact.names()) {
            name(fact, name);
            if (entity != null) {
                canonical(entity, name);
            }
        }
    }

    private void name(NodeFact fact, NameFact name) {
        Json.Text text = name.text();
        if (!name.support().equals(fact.support())) {
            supports.check(text.place(), name.support());
        }
        if (Reading.of(text, Scalar.STRING) instanceof Reading.Unreadable(String problem, String remedy)) {
            findings.error(text.place(), problem, remedy);
        }
        values.check("a name", nameFields, name.properties());
        Object language = name.properties().get("language");
        if (!forms.add(String.join("\n", fact.id().value(), text.value(), "" + language, name.support().locator()))) {
            findings.error(text.place(),
                    "the name '%s' of '%s' is given twice at the same place of the source".formatted(text, fact.id()),
                    "keep one of the two");
        }
    }

    private void canonical(Registered entity, NameFact name) {
        if (!(name.properties().get("kind") instanceof Json.Text kind)) {
            return;
        }
        boolean registered = name.text().value().equals(entity.name().value());
        if (registered != kind.value().equals(CANONICAL)) {
            findings.error(kind.place(),
                    registered ? "'%s' is the registered name and cannot be %s".formatted(name.text(), kind)
                            : "'%s' is not the registered name '%s'".formatted(name.text(), entity.name()),
                    registered ? "leave 'kind' out" : "give another kind of form, or register this name");
        }
    }

}
