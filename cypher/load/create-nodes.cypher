// Adds nodes of one kind.
// name: label
// parameters: rows, all properties of each node
UNWIND $rows AS row
CREATE (n:Entity:`<label>`)
SET n = row
