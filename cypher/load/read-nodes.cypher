// Which nodes are stored, in which state.
// returns: id, checksum, labels
MATCH (n:Entity)
WHERE NOT n:Graph
RETURN n.id AS id, n.checksum AS checksum, labels(n) AS labels
