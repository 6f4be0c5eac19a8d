package dev.baton.dataset.check;

import dev.baton.dataset.Findings;
import dev.baton.dataset.Json;
import dev.baton.dataset.Reading;
import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.PartialDate;
import dev.baton.model.Target;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules for the values of properties: known, of the right type, and in the right order of
 * time.
 */
final class ValueRules {

    private static final Set<String> NOT_GIVEN_AS_PROPERTY = Set.of("id", "name", "claims", "mergedFrom");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Vocabulary vocabulary;

    private final Registry registry;

    private final Findings findings;

    /** Columns that were found to be unknown: the first row says it for all. */
    private final Set<String> told = new HashSet<>();

    ValueRules(Vocabulary vocabulary, Registry registry, Findings findings) {
        this.vocabulary = vocabulary;
        this.registry = registry;
        this.findings = findings;
    }

    /**
     * Checks what an entry gives.
     * @param owner what the properties belong to, for messages
     * @param fields the fields of the owner's type
     */
    void check(String owner, Map<String, Field> fields, Map<String, Json> given) {
        given.forEach((property, json) -> {
            Field field = NOT_GIVEN_AS_PROPERTY.contains(property) ? null : fields.get(property);
            switch (field) {
                case Field.Value value -> value(property, json, Reading.of(json, value.property().type()));
                case Field.Reference reference -> reference(reference, json);
                case Field.Walk walk ->
                    findings.error(json.place(), "'%s' of a %s is no property".formatted(property, owner),
                            "write it under relationships, with the type " + walk.relationship());
                case Field.Citations citations -> unknown(owner, fields, property, json);
                case null -> unknown(owner, fields, property, json);
            }
        });
        order(given);
    }

    private void unknown(String owner, Map<String, Field> fields, String property, Json json) {
        if (json.place().column() != null && !told.add(String.join("\n", json.place().file(), owner, property))) {
            return;
        }
        List<String> known = new ArrayList<>();
        fields.forEach((name, field) -> {
            if (!NOT_GIVEN_AS_PROPERTY.contains(name)
                    && (field instanceof Field.Value || field instanceof Field.Reference)) {
                known.add(name);
            }
        });
        findings.error(json.place(), "%s has no property '%s'".formatted(owner, property),
                known.isEmpty() ? "remove it" : "known are " + String.join(", ", known));
    }

    private void value(String property, Json json, Reading reading) {
        switch (reading) {
            case Reading.Unreadable(String problem, String remedy) ->
                findings.error(json.place(), "'%s': %s".formatted(property, problem), remedy);
            case Reading.Read(Object value, String text) -> {
                if (property.equals("language") && !LANGUAGE.matcher(text).matches()) {
                    findings.error(json.place(), "'%s' is no language".formatted(text),
                            "write a BCP 47 tag such as en or pt-BR");
                }
            }
        }
    }

    private void reference(Field.Reference reference, Json given) {
        Json json = Reading.references(given);
        switch (json) {
            case Json.Text id -> id(reference, id);
            case Json.Items list when reference.many() -> list.items().forEach(item -> {
                if (item instanceof Json.Text id) {
                    id(reference, id);
                }
                else {
                    wrong(reference, item);
                }
            });
            default -> wrong(reference, json);
        }
    }

    private void wrong(Field.Reference reference, Json json) {
        findings.error(json.place(), "'%s' is %s".formatted(reference.property(), json.description()),
                reference.many() ? "write an id or a list of ids" : "write an id");
    }

    private void id(Field.Reference reference, Json.Text id) {
        Target target = reference.target();
        Kind kind = vocabulary.kindOfId(id.value());
        if (kind != null && !target.kinds().contains(kind.name())) {
            findings.error(id.place(), "'%s' cannot be the %s '%s'".formatted(reference.property(), kind.name(), id),
                    "name a " + String.join(" or ", target.kinds()));
        }
        else if (!registry.has(id.value())) {
            findings.error(id.place(), "the id '%s' is unknown".formatted(id), registry.remedy(id.value()));
        }
    }

    private void order(Map<String, Json> given) {
        PartialDate since = date(given.get("since"));
        Json end = given.get("until");
        PartialDate until = date(end);
        if (since != null && end != null && until != null && until.last() < since.first()) {
            findings.error(end.place(), "it ends (%s) before it begins (%s)".formatted(until.text(), since.text()),
                    "correct 'since' or 'until'");
        }
    }

    private static @Nullable PartialDate date(@Nullable Json json) {
        return json != null && Reading.of(json, Scalar.DATE) instanceof Reading.Read read
                ? PartialDate.parse(read.text()) : null;
    }

}
