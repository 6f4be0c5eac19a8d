package dev.baton.dataset;

import java.util.Map;

/**
 * That a source uses a form of a name.
 *
 * @param text the form
 * @param properties kind, language, since, until, as given
 * @param support how and where
 */
public record NameFact(Json.Text text, Map<String, Json> properties, Support support) {
}
