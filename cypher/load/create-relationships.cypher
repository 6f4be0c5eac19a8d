// Adds relationships. The ends are looked up by index whatever the statistics say: they do not count what the same
// transaction has added.
// parameters: rows, each with type, from, to and properties
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
USING INDEX a:Entity(id)
MATCH (b:Entity {id: row.to})
USING INDEX b:Entity(id)
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
