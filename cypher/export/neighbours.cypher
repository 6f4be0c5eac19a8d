// The ids of nodes one relationship away from some nodes, whichever way it runs; more than the limit are not looked for.
// parameters: ids, types, labels, limit
OPTIONAL MATCH (graph:Graph)
RETURN graph.version AS version, COLLECT {
  MATCH (a:Entity)-[r]-(b:Entity)
  WHERE a.id IN $ids AND type(r) IN $types AND any(label IN labels(b) WHERE label IN $labels)
  WITH DISTINCT b.id AS id LIMIT $limit
  RETURN id
} AS items
