// Gives nodes of one kind their new properties.
// name: label
// parameters: rows, all properties of each node
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n = row, n:`<label>`
