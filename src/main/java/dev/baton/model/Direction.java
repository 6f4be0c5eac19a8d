package dev.baton.model;

/** Which way a relationship is walked. */
public enum Direction {

    /** From its start to its end. */
    OUT,
    /** From its end to its start. */
    IN;

    /** The other way. */
    public Direction reversed() {
        return switch (this) {
            case OUT -> IN;
            case IN -> OUT;
        };
    }

}
