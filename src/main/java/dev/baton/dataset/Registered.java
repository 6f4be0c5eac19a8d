package dev.baton.dataset;

/**
 * An entry of a registry: that a node exists.
 *
 * @param place where the entry stands
 * @param id the permanent id
 * @param name the canonical name
 */
public record Registered(Place place, Json.Text id, Json.Text name) {
}
