// Facts with competing claims: one row for each property of a node or relationship for which sources give
// different values.
//
// @param about ID
// @param source ID
// @column name String!
// @column subject String!
// @column predicate String!
// @column node Entity
// @column relationship Relationship
// @column about [Entity!]! 10
// @column claims [Claim!]! 20
// @order name TEXT, subject TEXT, predicate TEXT
// @rows 2000
// @looks Claim
CALL () {
  WITH $about AS id WHERE id IS NOT NULL
  MATCH (:Entity {id: id})<-[:ABOUT]-(claim:Claim)
  WHERE claim.contested
  RETURN claim
  UNION
  WITH $about AS id WHERE id IS NULL
  MATCH (claim:Claim)
  WHERE claim.contested
  RETURN claim
}
WITH claim ORDER BY claim.accepted DESC, claim.id
WITH claim.subject AS subject, claim.predicate AS predicate, collect(claim)[..20] AS claims
WHERE $source IS NULL OR any(claim IN claims WHERE EXISTS { (claim)-[:CITES]->(:Entity {id: $source}) })
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)-[:ABOUT]->(node:Entity)
  WITH DISTINCT node ORDER BY node.id
  RETURN collect(node)[..10] AS about
}
WITH subject, predicate, claims, about, head([node IN about WHERE node.id = subject]) AS node
CALL (subject, about) {
  UNWIND about AS from
  MATCH (from)-[stated]->(to)
  WHERE to IN about AND stated.id = subject
  RETURN head(collect(stated)) AS relationship
}
RETURN coalesce(node.nameKey, head([n IN about WHERE split(subject, '/')[1] + '/' + split(subject, '/')[2] = n.id | n.nameKey]), subject) AS name,
  subject, predicate, node, relationship, about, claims
LIMIT 2000
