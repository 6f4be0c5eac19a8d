// Whether the files of a dataset are kept, all of them.
// parameters: checksum
// returns: whole
MATCH (p:KeptPart {checksum: $checksum})
WITH max(p.parts) AS parts, count(p) AS kept
RETURN coalesce(parts = kept, false) AS whole
