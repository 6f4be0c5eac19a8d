// Takes the lock of the graph's own node, so that two loads come one after the other, and reads its state.
// returns: version, checksum, datasetChecksum
MERGE (g:Entity {id: 'graph/current'})
ON CREATE SET g:Graph, g.version = 0, g.checksum = '', g.datasetChecksum = ''
SET g.loading = true
REMOVE g.loading
RETURN g.version AS version, g.checksum AS checksum, g.datasetChecksum AS datasetChecksum
