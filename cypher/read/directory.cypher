// Who represented something, and when last: from who represented it, and from who spoke for it. Claims lead from what is
// spoken for to the speech. Of a theme it is who spoke at sessions on it.
//
// @param of ID!
// @column day Int!
// @column key String!
// @column person Person
// @column represented Entity
// @column title String
// @column capacity String!
// @column lastSeen PartialDate
// @column at Entity
// @column relationship Relationship
// @order day WHOLE DESC, key TEXT
// @rows 2000
// @looks 20000
MATCH (root:Entity {id: $of})
CALL (root) {
  MATCH (root) WHERE root:City OR root:Country OR root:Organization
  RETURN root AS represented
  UNION
  MATCH (root:Country)<-[:LOCATED_IN]-(represented:City|Organization)
  RETURN represented
  UNION
  MATCH (root:Cluster)<-[:COORDINATES|PARTICIPATES_IN]-(represented:City|Organization)
  RETURN represented
  UNION
  MATCH (root:Theme)<-[:HAS_THEME]-(represented:Session)
  RETURN represented
}
CALL (represented) {
  MATCH (represented)<-[relationship:REPRESENTED]-(person:Person)
  RETURN person, relationship, null AS at
  UNION
  MATCH (represented)<-[:ABOUT]-(claim:Claim {predicate: 'onBehalfOf'})-[:ABOUT]->(person:Person)-[relationship:SPOKE_AT]->(at)
  WHERE relationship.id = claim.subject AND NOT represented:Session
  RETURN person, relationship, at
  UNION
  MATCH (represented:Session)<-[relationship:SPOKE_AT]-(person:Person)
  RETURN person, relationship, represented AS at
}
OPTIONAL MATCH (at)-[:PART_OF]->(conference:Conference)
WITH represented, person, relationship, at, head(collect(conference)) AS conference
WITH represented, person, relationship, at, CASE
    WHEN coalesce(relationship.date, relationship.until) IS NOT NULL THEN {date: coalesce(relationship.date, relationship.until), day: relationship.endLatest}
    WHEN relationship.since IS NOT NULL THEN {date: relationship.since, day: relationship.beginLatest}
    WHEN at.date IS NOT NULL THEN {date: at.date, day: at.endLatest}
    WHEN conference.date IS NOT NULL THEN {date: conference.date, day: conference.endLatest}
    ELSE {date: null, day: -1000000000} END AS seen
ORDER BY seen.day DESC, relationship.id
WITH represented, person, head(collect({relationship: relationship, at: at, date: seen.date, day: seen.day})) AS last
RETURN last.day AS day, person.id + ' ' + represented.id AS key, person, represented, last.relationship.title AS title,
  type(last.relationship) AS capacity, last.date AS lastSeen, last.at AS at, last.relationship AS relationship
ORDER BY day DESC, key LIMIT 2000
