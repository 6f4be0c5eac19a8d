// Relationships of one type with all that is stored of them.
// name: type
// parameters: ids
// returns: type, from, to, properties
MATCH (a)-[r:`<type>`]->(b)
USING INDEX r:`<type>`(id)
WHERE r.id IN $ids
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
