package dev.baton.reference;

/** That a source supports a claim: the relationship between the two. */
public record Citation(Link cites) {

    public Node claim() {
        return cites.from();
    }

    public Node source() {
        return cites.to();
    }
}
