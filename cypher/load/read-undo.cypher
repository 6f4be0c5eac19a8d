// What a version replaced.
// parameters: version
// returns: content, packed
MATCH (p:UndoPart {version: $version})
RETURN p.content AS content
ORDER BY p.part
