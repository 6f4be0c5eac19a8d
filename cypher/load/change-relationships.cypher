// Gives relationships of one type their new properties.
// name: type
// parameters: rows, all properties of each relationship
UNWIND $rows AS row
MATCH ()-[r:`<type>` {id: row.id}]->()
USING INDEX r:`<type>`(id)
SET r = row
