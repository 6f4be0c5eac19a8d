// The state of the graph.
// returns: version, checksum, datasetChecksum; no row before the first load
MATCH (g:Entity:Graph {id: 'graph/current'})
RETURN g.version AS version, g.checksum AS checksum, g.datasetChecksum AS datasetChecksum
