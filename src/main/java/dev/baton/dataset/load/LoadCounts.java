package dev.baton.dataset.load;

/**
 * How much a load changed.
 *
 * @param nodesAdded nodes that were not there before
 * @param nodesChanged nodes that were there in another state
 * @param nodesRetired nodes that are gone
 * @param relationshipsAdded relationships that were not there before
 * @param relationshipsChanged relationships that were there in another state
 * @param relationshipsRetired relationships that are gone
 */
public record LoadCounts(int nodesAdded, int nodesChanged, int nodesRetired, int relationshipsAdded,
        int relationshipsChanged, int relationshipsRetired) {

    static final LoadCounts NONE = new LoadCounts(0, 0, 0, 0, 0, 0);

    /** Nodes and relationships together. */
    public int total() {
        return nodesAdded + nodesChanged + nodesRetired + relationshipsAdded + relationshipsChanged
                + relationshipsRetired;
    }

    @Override
    public String toString() {
        return "nodes +%d ~%d -%d, relationships +%d ~%d -%d".formatted(nodesAdded, nodesChanged, nodesRetired,
                relationshipsAdded, relationshipsChanged, relationshipsRetired);
    }
}
