package dev.baton.format;

import java.io.OutputStream;

/** A form that the items of an answer can have. */
public enum Form {

    /** A table whose cells are separated by commas. */
    CSV("text/csv", "csv"),
    /** A table with a JSON object for each row. */
    NDJSON("application/x-ndjson", "ndjson"),
    /** Features of a map. */
    GEOJSON("application/geo+json", "geojson");

    private final String type;

    private final String extension;

    Form(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** How names of files in this form end. */
    public String extension() {
        return extension;
    }

    /**
     * Writes an answer in this form.
     * @param out is neither flushed nor closed
     * @param pageSize the most rows of a list whose size the request does not say
     */
    Writing writing(Shape shape, OutputStream out, int pageSize) {
        return switch (this) {
            case CSV -> Table.csv(shape, out, pageSize);
            case NDJSON -> Table.ndjson(shape, out, pageSize);
            case GEOJSON -> new FeatureCollection(out);
        };
    }

}
