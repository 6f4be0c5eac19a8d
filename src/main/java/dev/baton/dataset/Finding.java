package dev.baton.dataset;

/**
 * Something about a dataset that a person should mend.
 *
 * @param severity how much it matters
 * @param place where it stands
 * @param problem what is wrong
 * @param remedy what would be right
 */
public record Finding(Severity severity, Place place, String problem, String remedy) {

    /** Whether it keeps the dataset from being loaded. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line for people: file, line, problem, remedy. */
    @Override
    public String toString() {
        return place + ": " + (isError() ? "" : "(warning) ") + problem + "; " + remedy;
    }
}
