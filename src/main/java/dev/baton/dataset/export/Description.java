package dev.baton.dataset.export;

/**
 * What an exported dataset says of itself.
 *
 * @param name what it is called
 * @param licence under which licence it may be used
 * @param note where it comes from
 */
public record Description(String name, String licence, String note) {
}
