// Nodes with all that is stored of them, their names, and where sources speak of them.
// parameters: ids
OPTIONAL MATCH (graph:Graph)
RETURN graph.version AS version, COLLECT {
  MATCH (n:Entity)
  WHERE n.id IN $ids
  WITH n ORDER BY n.id
  RETURN {
    id: n.id,
    properties: properties(n),
    names: COLLECT {
      MATCH (n)-[:NAMED]->(name:Name)
      WITH name ORDER BY name.id
      RETURN [name.text, name.language]
    },
    sources: COLLECT {
      UNWIND n.claims AS key
      MATCH (claim:Entity {id: key})-[cites:CITES]->(source:Source)
      WITH DISTINCT source.id AS source, cites.locator AS locator, cites.how AS how
      ORDER BY source, locator, how
      RETURN [source, locator, how]
    }
  }
} AS items
