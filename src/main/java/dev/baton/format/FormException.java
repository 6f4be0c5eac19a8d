package dev.baton.format;

/** An answer that cannot be had in the form that was asked for; the message says why. */
public final class FormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormException(String message) {
        super(message, null, false, false);
    }

}
