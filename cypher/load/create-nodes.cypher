// Adds nodes.
// parameters: rows, each with label and properties
UNWIND $rows AS row
CREATE (n:Entity:$(row.label))
SET n = row.properties
