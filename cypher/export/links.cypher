// A page of the relationships that begin at nodes, in the order of their ids.
// parameters: ids, types, labels, after, limit
OPTIONAL MATCH (graph:Graph)
RETURN graph.version AS version, COLLECT {
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE a.id IN $ids AND type(r) IN $types AND r.id > $after AND any(label IN labels(b) WHERE label IN $labels)
  WITH a, r, b ORDER BY r.id LIMIT $limit
  RETURN {
    id: r.id,
    type: type(r),
    from: a.id,
    to: b.id,
    properties: properties(r),
    sources: COLLECT {
      UNWIND r.claims AS key
      MATCH (claim:Entity {id: key})-[cites:CITES]->(source:Source)
      WITH DISTINCT source.id AS source, cites.locator AS locator, cites.how AS how
      ORDER BY source, locator, how
      RETURN [source, locator, how]
    }
  }
} AS items
