// The versions of the graph and what each changed; the lock that loads take; what a version replaced, packed.
DROP CONSTRAINT import_run_id IF EXISTS;
CREATE CONSTRAINT load_lock_id IF NOT EXISTS
FOR (n:LoadLock) REQUIRE n.id IS UNIQUE;
CREATE INDEX undo_part_by_version IF NOT EXISTS
FOR (n:UndoPart) ON (n.version, n.part);
CREATE INDEX version_by_number IF NOT EXISTS
FOR (n:Version) ON (n.numberKey, n.id);
CREATE INDEX change_by_version IF NOT EXISTS
FOR (n:Change) ON (n.versionKey, n.id);
CREATE INDEX change_by_subject IF NOT EXISTS
FOR (n:Change) ON (n.subjectKey, n.id);
CREATE INDEX past_claim_by_subject IF NOT EXISTS
FOR (n:PastClaim) ON (n.subjectKey, n.id);
CREATE INDEX past_claim_by_predicate IF NOT EXISTS
FOR (n:PastClaim) ON (n.predicateKey, n.id);
CREATE INDEX past_claim_by_begin_earliest IF NOT EXISTS
FOR (n:PastClaim) ON (n.beginEarliest, n.id);
CREATE INDEX past_claim_by_end_earliest IF NOT EXISTS
FOR (n:PastClaim) ON (n.endEarliest, n.id);
CREATE INDEX former_id_by_former_id IF NOT EXISTS
FOR (n:FormerId) ON (n.formerIdKey, n.id);
