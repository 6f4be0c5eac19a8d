// What can be reached from a node, nearest first. It goes from the nodes of one distance to those of the next, each node
// once, as long as fewer were found than are wanted and the clock allows. A hub is reached but not passed. Why it is
// written so: docs/decisions/0009.
//
// @param from ID!
// @param hops Int! 1..8
// @param most Int! 1..500
// @param kinds [String!]! {{kinds}}
// @param milliseconds Int! 10..4000
// @param follow [String!]! {{relationships}}
// @param notFollow [String!]! {{relationships}}
// @param through [String!]! {{kinds}}
// @param notThrough [String!]! {{kinds}}
// @param hubs HubPassage!
// @param beginEarliestBy Day
// @param beginLatestBy Day
// @param endEarliestFrom Day
// @param endLatestFrom Day
// @column from Entity
// @column reached [ReachedNode!]! 500
// @column reached.node Entity
// @column reached.distance Int!
// @column reached.step PathStep
// @column reached.step.order Int!
// @column reached.step.from Entity
// @column reached.step.type String!
// @column reached.step.reading ReadingDirection!
// @column reached.step.to Entity
// @column reached.step.relationship Relationship
// @column truncated Boolean!
// @column stoppedBy SearchCeiling
// @column leftOut [LeftOutHubs!]! 5
// @column leftOut.kind String!
// @column leftOut.nodes [Entity!]! 10
// @looks 20000
MATCH (from:Entity {id: $from})
WHERE any(kind IN labels(from) WHERE kind IN [{{'kinds'}}])
  AND CASE WHEN from.beginEarliest IS NULL THEN true
    WHEN from.beginEarliest > $beginEarliestBy OR from.beginLatest > $beginLatestBy THEN false
    WHEN from:{{lasting}} THEN from.endEarliest >= $endEarliestFrom AND from.endLatest >= $endLatestFrom
    ELSE true END
WITH *, datetime.realtime() + duration({milliseconds: $milliseconds}) AS until,
  $beginEarliestBy >= 1000000000 AND $beginLatestBy >= 1000000000 AS undated,
  [type IN [{{'relationships'}}] WHERE (size($follow) = 0 OR type IN $follow) AND NOT type IN $notFollow] AS types,
  [kind IN [{{'kinds'}}]
    WHERE CASE WHEN size($through) = 0 THEN $hubs = 'PASSED' OR NOT kind IN [{{'hubs'}}] ELSE kind IN $through END
      AND NOT kind IN $notThrough] AS kinds
WITH *, undated AND size($follow) = 0 AND size($notFollow) = 0 AS plain, [from] AS edge, [from] AS seen, [] AS found
CALL (edge, seen, until, undated, plain, types) {
  UNWIND edge AS near
  MATCH (near)-[step:{{relationships}}]-(node)
  WHERE CASE WHEN plain THEN true
      WHEN NOT type(step) IN types THEN false
      WHEN undated OR step.beginEarliest IS NULL THEN true
      WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
      WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
      ELSE true END
    AND CASE WHEN node IN seen THEN false ELSE datetime.realtime() <= until END
  WITH node, head(collect(step)) AS step
  WHERE CASE WHEN node.beginEarliest IS NULL THEN true
      WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
      WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
      ELSE true END
  RETURN collect({node: node, distance: 1, step: step}) AS level1
}
WITH *, seen + [entry IN level1 | entry.node] AS seen,
  found + [entry IN level1 WHERE size($kinds) = 0 OR any(kind IN labels(entry.node) WHERE kind IN $kinds)] AS found
WITH *, CASE WHEN $hops > 1 AND size(found) <= $most THEN [entry IN level1
    WHERE any(kind IN labels(entry.node) WHERE kind IN kinds) | entry.node] ELSE [] END AS edge
CALL (edge, seen, until, undated, plain, types) {
  UNWIND edge AS near
  MATCH (near)-[step:{{relationships}}]-(node)
  WHERE CASE WHEN plain THEN true
      WHEN NOT type(step) IN types THEN false
      WHEN undated OR step.beginEarliest IS NULL THEN true
      WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
      WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
      ELSE true END
    AND CASE WHEN node IN seen THEN false ELSE datetime.realtime() <= until END
  WITH node, head(collect(step)) AS step
  WHERE CASE WHEN node.beginEarliest IS NULL THEN true
      WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
      WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
      ELSE true END
  RETURN collect({node: node, distance: 2, step: step}) AS level2
}
WITH *, seen + [entry IN level2 | entry.node] AS seen,
  found + [entry IN level2 WHERE size($kinds) = 0 OR any(kind IN labels(entry.node) WHERE kind IN $kinds)] AS found
WITH *, CASE WHEN $hops > 2 AND size(found) <= $most THEN [entry IN level2
    WHERE any(kind IN labels(entry.node) WHERE kind IN kinds) | entry.node] ELSE [] END AS edge
CALL (edge, seen, until, undated, plain, types) {
  UNWIND edge AS near
  MATCH (near)-[step:{{relationships}}]-(node)
  WHERE CASE WHEN plain THEN true
      WHEN NOT type(step) IN types THEN false
      WHEN undated OR step.beginEarliest IS NULL THEN true
      WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
      WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
      ELSE true END
    AND CASE WHEN node IN seen THEN false ELSE datetime.realtime() <= until END
  WITH node, head(collect(step)) AS step
  WHERE CASE WHEN node.beginEarliest IS NULL THEN true
      WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
      WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
      ELSE true END
  RETURN collect({node: node, distance: 3, step: step}) AS level3
}
WITH *, seen + [entry IN level3 | entry.node] AS seen,
  found + [entry IN level3 WHERE size($kinds) = 0 OR any(kind IN labels(entry.node) WHERE kind IN $kinds)] AS found
WITH *, CASE WHEN $hops > 3 AND size(found) <= $most THEN [entry IN level3
    WHERE any(kind IN labels(entry.node) WHERE kind IN kinds) | entry.node] ELSE [] END AS edge
CALL (edge, seen, until, undated, plain, types) {
  UNWIND edge AS near
  MATCH (near)-[step:{{relationships}}]-(node)
  WHERE CASE WHEN plain THEN true
      WHEN NOT type(step) IN types THEN false
      WHEN undated OR step.beginEarliest IS NULL THEN true
      WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
      WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
      ELSE true END
    AND CASE WHEN node IN seen THEN false ELSE datetime.realtime() <= until END
  WITH node, head(collect(step)) AS step
  WHERE CASE WHEN node.beginEarliest IS NULL THEN true
      WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
      WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
      ELSE true END
  RETURN collect({node: node, distance: 4, step: step}) AS level4
}
WITH *, seen + [entry IN level4 | entry.node] AS seen,
  found + [entry IN level4 WHERE size($kinds) = 0 OR any(kind IN labels(entry.node) WHERE kind IN $kinds)] AS found
WITH *, CASE WHEN $hops > 4 AND size(found) <= $most THEN [entry IN level4
    WHERE any(kind IN labels(entry.node) WHERE kind IN kinds) | entry.node] ELSE [] END AS edge
CALL (edge, seen, until, undated, plain, types) {
  UNWIND edge AS near
  MATCH (near)-[step:{{relationships}}]-(node)
  WHERE CASE WHEN plain THEN true
      WHEN NOT type(step) IN types THEN false
      WHEN undated OR step.beginEarliest IS NULL THEN true
      WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
      WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
      ELSE true END
    AND CASE WHEN node IN seen THEN false ELSE datetime.realtime() <= until END
  WITH node, head(collect(step)) AS step
  WHERE CASE WHEN node.beginEarliest IS NULL THEN true
      WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
      WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
      ELSE true END
  RETURN collect({node: node, distance: 5, step: step}) AS level5
}
WITH *, seen + [entry IN level5 | entry.node] AS seen,
  found + [entry IN level5 WHERE size($kinds) = 0 OR any(kind IN labels(entry.node) WHERE kind IN $kinds)] AS found
WITH *, CASE WHEN $hops > 5 AND size(found) <= $most THEN [entry IN level5
    WHERE any(kind IN labels(entry.node) WHERE kind IN kinds) | entry.node] ELSE [] END AS edge
CALL (edge, seen, until, undated, plain, types) {
  UNWIND edge AS near
  MATCH (near)-[step:{{relationships}}]-(node)
  WHERE CASE WHEN plain THEN true
      WHEN NOT type(step) IN types THEN false
      WHEN undated OR step.beginEarliest IS NULL THEN true
      WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
      WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
      ELSE true END
    AND CASE WHEN node IN seen THEN false ELSE datetime.realtime() <= until END
  WITH node, head(collect(step)) AS step
  WHERE CASE WHEN node.beginEarliest IS NULL THEN true
      WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
      WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
      ELSE true END
  RETURN collect({node: node, distance: 6, step: step}) AS level6
}
WITH *, seen + [entry IN level6 | entry.node] AS seen,
  found + [entry IN level6 WHERE size($kinds) = 0 OR any(kind IN labels(entry.node) WHERE kind IN $kinds)] AS found
WITH *, CASE WHEN $hops > 6 AND size(found) <= $most THEN [entry IN level6
    WHERE any(kind IN labels(entry.node) WHERE kind IN kinds) | entry.node] ELSE [] END AS edge
CALL (edge, seen, until, undated, plain, types) {
  UNWIND edge AS near
  MATCH (near)-[step:{{relationships}}]-(node)
  WHERE CASE WHEN plain THEN true
      WHEN NOT type(step) IN types THEN false
      WHEN undated OR step.beginEarliest IS NULL THEN true
      WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
      WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
      ELSE true END
    AND CASE WHEN node IN seen THEN false ELSE datetime.realtime() <= until END
  WITH node, head(collect(step)) AS step
  WHERE CASE WHEN node.beginEarliest IS NULL THEN true
      WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
      WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
      ELSE true END
  RETURN collect({node: node, distance: 7, step: step}) AS level7
}
WITH *, seen + [entry IN level7 | entry.node] AS seen,
  found + [entry IN level7 WHERE size($kinds) = 0 OR any(kind IN labels(entry.node) WHERE kind IN $kinds)] AS found
WITH *, CASE WHEN $hops > 7 AND size(found) <= $most THEN [entry IN level7
    WHERE any(kind IN labels(entry.node) WHERE kind IN kinds) | entry.node] ELSE [] END AS edge
CALL (edge, seen, until, undated, plain, types) {
  UNWIND edge AS near
  MATCH (near)-[step:{{relationships}}]-(node)
  WHERE CASE WHEN plain THEN true
      WHEN NOT type(step) IN types THEN false
      WHEN undated OR step.beginEarliest IS NULL THEN true
      WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
      WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
      ELSE true END
    AND CASE WHEN node IN seen THEN false ELSE datetime.realtime() <= until END
  WITH node, head(collect(step)) AS step
  WHERE CASE WHEN node.beginEarliest IS NULL THEN true
      WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
      WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
      ELSE true END
  RETURN collect({node: node, distance: 8, step: step}) AS level8
}
WITH *, seen + [entry IN level8 | entry.node] AS seen,
  found + [entry IN level8 WHERE size($kinds) = 0 OR any(kind IN labels(entry.node) WHERE kind IN $kinds)] AS found
CALL (found) {
  UNWIND found AS entry
  WITH entry ORDER BY entry.distance, entry.node.nameKey, entry.node.id LIMIT $most + 1
  WITH entry.node AS node, entry.distance AS distance, entry.step AS step
  WITH *, CASE WHEN endNode(step) = node THEN startNode(step) ELSE endNode(step) END AS before
  RETURN collect({node: node, distance: distance, step: {order: distance, from: before, type: type(step), to: node,
    relationship: step, reading: CASE WHEN startNode(step) = before THEN 'ALONG' ELSE 'AGAINST' END}}) AS listed
}
WITH *, CASE
    WHEN datetime.realtime() > until THEN 'TIME'
    WHEN size(listed) > $most THEN 'MOST' END AS stoppedBy
// The hubs next to an end, of the kinds that are not passed.
CALL (from, types, kinds) {
  UNWIND [kind IN [{{'hubs'}}] WHERE NOT kind IN kinds] AS kind
  CALL (from, types, kinds, kind) {
    UNWIND [from] AS side
    MATCH (side)-[relationship:{{relationships}}]-(hub:{{hubs}})
    WHERE kind IN labels(hub) AND type(relationship) IN types AND NOT hub IN [from]
    WITH DISTINCT hub ORDER BY hub.nameKey, hub.id LIMIT 10
    RETURN collect(hub) AS nodes
  }
  RETURN collect({kind: kind, nodes: nodes}) AS leftOut
}
RETURN from, listed[..$most] AS reached, stoppedBy IS NOT NULL AS truncated, stoppedBy, leftOut
