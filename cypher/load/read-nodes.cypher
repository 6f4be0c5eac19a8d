// Which nodes are stored, in which state; not what is about the graph itself.
// returns: id, checksum, labels
MATCH (n:Entity)
WHERE NOT n:Graph AND NOT n:Version AND NOT n:Change AND NOT n:PastClaim
RETURN n.id AS id, n.checksum AS checksum, labels(n) AS labels
