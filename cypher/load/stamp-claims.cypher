// Notes since which version claims stand as they do.
// parameters: ids, version
UNWIND $ids AS id
MATCH (c:Entity {id: id})
USING INDEX c:Entity(id)
SET c.firstVersion = $version
