// The files of the datasets of which a graph is made, packed.
CREATE INDEX kept_part_by_checksum IF NOT EXISTS
FOR (n:KeptPart) ON (n.checksum, n.part);
