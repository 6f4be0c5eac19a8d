// The files of a dataset that the graph keeps.
// parameters: checksum
// returns: content, packed
MATCH (p:KeptPart {checksum: $checksum})
RETURN p.content AS content
ORDER BY p.part
