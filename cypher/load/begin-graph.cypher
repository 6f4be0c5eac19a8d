// The state of the graph, which is made if there is none.
// returns: version, checksum, datasetChecksum, undoneChecksum, closed, graph
MERGE (g:Entity {id: 'graph/current'})
ON CREATE SET g:Graph, g.version = 0, g.checksum = '', g.datasetChecksum = ''
RETURN coalesce(g.version, g.closedVersion, 0) AS version, g.checksum AS checksum,
  g.datasetChecksum AS datasetChecksum, coalesce(g.undoneChecksum, '') AS undoneChecksum,
  g.version IS NULL AND g.closedVersion IS NOT NULL AS closed, g AS graph
