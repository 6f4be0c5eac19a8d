// Removes relationships of one type that no file speaks of any more.
// name: type
// parameters: ids
UNWIND $ids AS id
MATCH ()-[r:`<type>` {id: id}]->()
USING INDEX r:`<type>`(id)
DELETE r
