package dev.baton.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The places that cursors stand for: those that the service gave out before, and the
 * reference's own, which are never to be had from the service.
 */
public final class Cursors {

    /** How the reference's own cursors begin. */
    public static final String MARK = "the cursor of ";

    /**
     * What follows the place in them: equal places of different lists may be told apart.
     */
    public static final String IN = " in ";

    private final Map<String, Step> places;

    Cursors(Map<String, Step> given) {
        this.places = new HashMap<>(given);
    }

    /**
     * The cursor of a place.
     * @param list the field and order it belongs to
     */
    String of(Step step, String list) {
        String cursor = MARK + step.id() + IN + list;
        places.put(cursor, step);
        return cursor;
    }

    /** The same places, for another answer. */
    Cursors copy() {
        return new Cursors(places);
    }

    /** A cursor of the service stands for the same place as one of the reference. */
    void same(String service, String own) {
        places.put(service, place(own));
    }

    Step place(String cursor) {
        return Objects.requireNonNull(places.get(cursor), cursor);
    }

}
