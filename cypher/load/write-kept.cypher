// Keeps a part of the files of a dataset; a load that was broken off may have kept it already.
// parameters: checksum, part, parts, content
MERGE (p:KeptPart {checksum: $checksum, part: $part})
SET p.parts = $parts, p.content = $content
