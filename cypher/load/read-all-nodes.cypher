// All nodes of the record, with all that is stored of them.
// returns: labels, properties
MATCH (n:Entity)
WHERE NOT n:Graph AND NOT n:Version AND NOT n:Change AND NOT n:PastClaim
RETURN labels(n) AS labels, properties(n) AS properties
