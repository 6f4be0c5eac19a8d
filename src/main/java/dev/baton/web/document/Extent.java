package dev.baton.web.document;

/**
 * How far a selection goes once its fragments are written out.
 *
 * @param depth how many fields nest
 * @param fields how many fields there are; {@link Long#MAX_VALUE} stands for any larger
 * number
 */
record Extent(int depth, long fields) {

    static final Extent NONE = new Extent(0, 0);

    /** This beside another in the same braces. */
    Extent and(Extent other) {
        long sum = this.fields + other.fields;
        return new Extent(Math.max(this.depth, other.depth), (sum < 0) ? Long.MAX_VALUE : sum);
    }

    /** A field that has this in its braces. */
    Extent inField() {
        return new Extent(this.depth + 1, (this.fields == Long.MAX_VALUE) ? Long.MAX_VALUE : this.fields + 1);
    }

}
