package dev.baton.dataset.check;

import dev.baton.dataset.Findings;
import dev.baton.dataset.How;
import dev.baton.dataset.Place;
import dev.baton.dataset.Support;

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
    }

}
