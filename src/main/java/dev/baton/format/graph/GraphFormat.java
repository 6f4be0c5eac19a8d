package dev.baton.format.graph;

/** A format of files that hold a graph. */
public enum GraphFormat {

    /** XML that programs for networks read. */
    GRAPHML("application/graphml+xml", "graphml"),
    /** Linked data, in JSON. */
    JSON_LD("application/ld+json", "jsonld");

    private final String type;

    private final String extension;

    GraphFormat(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** How names of files in this format end. */
    public String extension() {
        return extension;
    }

}
