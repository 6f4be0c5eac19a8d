// Gives nodes their new properties and the label of their kind.
// parameters: rows, each with label and properties
UNWIND $rows AS row
MATCH (n:Entity {id: row.properties.id})
USING INDEX n:Entity(id)
SET n = row.properties, n:$(row.label)
