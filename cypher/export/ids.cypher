// A page of the ids of nodes with some of the labels, in order.
// parameters: labels, after, limit
OPTIONAL MATCH (graph:Graph)
RETURN graph.version AS version, COLLECT {
  MATCH (n:Entity)
  WHERE n.id > $after AND any(label IN labels(n) WHERE label IN $labels)
  WITH n ORDER BY n.id LIMIT $limit
  RETURN n.id
} AS items
