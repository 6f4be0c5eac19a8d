package dev.baton.broken.plan;

import dev.baton.broken.web.KnowsThePlan;

/** Breaks two rules of the architecture, so that they can be seen to fail. */
public record KnowsTheWeb(KnowsThePlan web) {
}
