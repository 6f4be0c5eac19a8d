// Takes the lock that every load holds while it works, so that two loads come one after the other. It is a node of its own:
// a load in batches holds it while its other transactions write the graph.
MERGE (l:LoadLock {id: 'load'})
SET l.taken = true
REMOVE l.taken
