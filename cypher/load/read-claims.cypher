// Claims with what they cite and speak of.
// parameters: ids
// returns: properties, citations as lists of source, locator and how, about
MATCH (c:Entity)
USING INDEX c:Entity(id)
WHERE c.id IN $ids
RETURN properties(c) AS properties,
  COLLECT { MATCH (c)-[r:CITES]->(s) RETURN [s.id, r.locator, r.how] } AS citations,
  COLLECT { MATCH (c)-[:ABOUT]->(n) RETURN n.id } AS about
