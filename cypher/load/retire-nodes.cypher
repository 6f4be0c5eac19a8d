// Removes nodes that no file speaks of any more.
// parameters: ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX n:Entity(id)
DETACH DELETE n
