// The graph is about to have a version again.
MATCH (g:Entity:Graph {id: 'graph/current'})
REMOVE g.closedVersion
