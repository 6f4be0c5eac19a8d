// Nodes with all that is stored of them.
// parameters: ids
// returns: labels, properties
MATCH (n:Entity)
USING INDEX n:Entity(id)
WHERE n.id IN $ids
RETURN labels(n) AS labels, properties(n) AS properties
