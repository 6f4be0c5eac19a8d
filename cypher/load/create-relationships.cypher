// Adds relationships of one type.
// name: type
// parameters: rows, all properties of each relationship
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[r:`<type>`]->(b)
SET r = row
