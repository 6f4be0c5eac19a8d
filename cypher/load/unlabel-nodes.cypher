// Takes a label off nodes whose kind goes by another label now.
// name: label
// parameters: ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX n:Entity(id)
REMOVE n:`<label>`
