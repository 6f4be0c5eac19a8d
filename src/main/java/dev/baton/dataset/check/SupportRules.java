package dev.baton.dataset.check;

import dev.baton.dataset.Findings;
import dev.baton.dataset.How;
import dev.baton.dataset.Json;
import dev.baton.dataset.Place;
import dev.baton.dataset.Reading;
import dev.baton.dataset.Support;
import dev.baton.model.ValueType.Scalar;
import org.jspecify.annotations.Nullable;

/** Rules for how and where a source supports what an entry says. */
final class SupportRules {

    private final Findings findings;

    SupportRules(Findings findings) {
        this.findings = findings;
    }

    void check(Place place, Support support) {
        if (support.locator() == null || support.locator().isBlank()) {
            findings.error(place, "the locator is missing", "say where the source says so: a heading, a page, a line");
        }
        if (support.how() != How.STATED && (support.reason() == null || support.reason().isBlank())) {
            findings.error(place, "what is %s needs a reason".formatted(support.how()),
                    support.how() == How.INFERRED ? "say from what it follows" : "say why the editors decided so");
        }
        text(place, "locator", support.locator());
        text(place, "reason", support.reason());
    }

    private void text(Place place, String key, @Nullable String text) {
        if (text != null && !text.isBlank()
                && Reading.of(new Json.Text(place, text), Scalar.STRING) instanceof Reading.Unreadable unreadable) {
            findings.error(place, "'%s': %s".formatted(key, unreadable.problem()), unreadable.remedy());
        }
    }

}
