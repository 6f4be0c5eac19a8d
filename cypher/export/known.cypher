// Those of some ids that are nodes with one of the labels.
// parameters: ids, labels
OPTIONAL MATCH (graph:Graph)
RETURN graph.version AS version, COLLECT {
  MATCH (n:Entity)
  WHERE n.id IN $ids AND any(label IN labels(n) WHERE label IN $labels)
  RETURN n.id
} AS items
