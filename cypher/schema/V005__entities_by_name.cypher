// What a list of all kinds together is ordered by: the names of everything that the record speaks of.
CREATE INDEX entity_by_name IF NOT EXISTS
FOR (n:Entity) ON (n.nameKey, n.id);
