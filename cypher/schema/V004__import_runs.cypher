// The administrative record of loads; no part of the graph's record.
CREATE CONSTRAINT import_run_id IF NOT EXISTS
FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
