// The versions of the graph, the latest first.
// returns: version
MATCH (v:Version)
RETURN v AS version
ORDER BY v.number DESC
