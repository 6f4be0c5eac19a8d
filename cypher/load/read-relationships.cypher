// Which relationships are stored, in which state.
// returns: id, checksum, type
MATCH (:Entity)-[r]->(:Entity)
WHERE r.id IS NOT NULL
RETURN r.id AS id, r.checksum AS checksum, type(r) AS type
