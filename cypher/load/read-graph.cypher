// The state of the graph. While a maintenance load is under way it has no version, and nobody is answered.
// returns: version, checksum, datasetChecksum, undoneChecksum, closed, graph; no row before the first load
MATCH (g:Entity:Graph {id: 'graph/current'})
RETURN coalesce(g.version, g.closedVersion, 0) AS version, g.checksum AS checksum,
  g.datasetChecksum AS datasetChecksum, coalesce(g.undoneChecksum, '') AS undoneChecksum,
  g.version IS NULL AND g.closedVersion IS NOT NULL AS closed, g AS graph
