package dev.baton.dataset.export;

/**
 * What an exported dataset says of itself.
 *
 * @param name what it is called
 * @param licence under which licence it may be used
 * @param note where it comes from
 * @param carried what it takes over from the datasets of which the graph is made
 */
public record Description(String name, String licence, String note, Carried carried) {

    /** A description of what takes nothing over. */
    public Description(String name, String licence, String note) {
        this(name, licence, note, Carried.NOTHING);
    }
}
