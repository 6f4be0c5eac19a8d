// Takes the version away: nobody is answered until the load that follows has finished.
MATCH (g:Entity:Graph {id: 'graph/current'})
SET g.closedVersion = coalesce(g.version, g.closedVersion, 0)
REMOVE g.version
