// Everything dated about a node and what is part of it: own dates, and those of relationships. A state has an entry for its
// begin and one for its end, where a source tells them.
//
// @param of ID!
// @param periodFirst Day
// @param periodLast Day
// @param kinds [String!]
// @column day Int!
// @column key String!
// @column date PartialDate!
// @column what TimelineMoment!
// @column kind String!
// @column about Entity
// @column node Entity
// @column relationship Relationship
// @order day WHOLE, key TEXT
// @rows 2000
// @looks 20000
MATCH (root:Entity {id: $of})
CALL (root) {
  RETURN root AS about
  UNION
  MATCH (root)<-[:PART_OF]-(about:Entity)
  RETURN about
  UNION
  MATCH (root)<-[:PART_OF]-(:Entity)<-[:PART_OF]-(about:Entity)
  RETURN about
}
CALL (about) {
  RETURN about AS node, null AS relationship, about.id AS key, [kind IN labels(about) WHERE kind <> 'Entity'][0] AS kind,
    [{what: 'HAPPENED', date: about.date, first: about.beginEarliest, last: about.endLatest},
     {what: 'BEGAN', date: about.since, first: about.beginEarliest, last: about.beginLatest},
     {what: 'ENDED', date: about.until, first: about.endEarliest, last: about.endLatest}] AS entries
  UNION ALL
  MATCH (about)-[relationship]-(node:Entity)
  WHERE relationship.beginEarliest IS NOT NULL AND NOT type(relationship) IN ['ABOUT', 'CITES', 'NAMED']
  RETURN node, relationship, relationship.id AS key, type(relationship) AS kind,
    [{what: 'HAPPENED', date: relationship.date, first: relationship.beginEarliest, last: relationship.endLatest},
     {what: 'BEGAN', date: relationship.since, first: relationship.beginEarliest, last: relationship.beginLatest},
     {what: 'ENDED', date: relationship.until, first: relationship.endEarliest, last: relationship.endLatest}] AS entries
}
WITH about, node, relationship, key, kind, entries
WHERE $kinds IS NULL OR kind IN $kinds
UNWIND entries AS entry
WITH about, node, relationship, key, kind, entry
WHERE entry.date IS NOT NULL AND coalesce(entry.last >= $periodFirst AND entry.first <= $periodLast, true)
WITH entry.first AS day, key + ' ' + entry.what AS key, entry.date AS date, entry.what AS what, kind,
  head(collect({about: about, node: CASE WHEN relationship IS NULL THEN null ELSE node END, relationship: relationship})) AS found
ORDER BY day, key LIMIT 2000
RETURN day, key, date, what, kind, found.about AS about, found.node AS node, found.relationship AS relationship
