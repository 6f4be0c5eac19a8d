package dev.baton.dataset.load;

/** Another load changed which datasets the graph holds; what was put together is old. */
final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super("Other loads came in between; load again");
    }

}
