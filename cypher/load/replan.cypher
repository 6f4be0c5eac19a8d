// After a load: sample the indexes and forget the plans made for the graph before.
// parameters: none
// returns: nothing
CALL db.prepareForReplanning()
