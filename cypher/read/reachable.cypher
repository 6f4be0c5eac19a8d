// What can be reached from a node, nearest first. How far, what may be passed, and the clock are as in paths.cypher. A
// hub is reached but not passed.
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
  size($through) = 0 AND size($notThrough) = 0 AND $hubs = 'LEFT_OUT' AS usual,
  [type IN [{{'relationships'}}] WHERE (size($follow) = 0 OR type IN $follow) AND NOT type IN $notFollow] AS types,
  [kind IN [{{'kinds'}}]
    WHERE CASE WHEN size($through) = 0 THEN $hubs = 'PASSED' OR NOT kind IN [{{'hubs'}}] ELSE kind IN $through END
      AND NOT kind IN $notThrough] AS kinds
WITH *, undated AND size($follow) = 0 AND size($notFollow) = 0 AS plain
CALL (from, until, undated, usual, plain, types, kinds) {
  CALL (from, until, undated, usual, plain, types, kinds) {
    WITH from, until, undated, usual, plain, types, kinds WHERE $hops <= 2
    MATCH path = SHORTEST 1 (from)-[first:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(first) IN types THEN false
        WHEN undated OR first.beginEarliest IS NULL THEN true
        WHEN first.beginEarliest > $beginEarliestBy OR first.beginLatest > $beginLatestBy THEN false
        WHEN type(first) IN [{{'states'}}] THEN first.endEarliest >= $endEarliestFrom AND first.endLatest >= $endLatestFrom
        ELSE true END]-()
      ((between WHERE CASE WHEN between = from OR datetime.realtime() > until THEN false
        WHEN usual THEN NOT between:{{hubs}}
        WHEN none(kind IN labels(between) WHERE kind IN kinds) THEN false
        ELSE true END
      AND CASE
        WHEN undated OR between.beginEarliest IS NULL THEN true
        WHEN between.beginEarliest > $beginEarliestBy OR between.beginLatest > $beginLatestBy THEN false
        WHEN between:{{lasting}} THEN between.endEarliest >= $endEarliestFrom AND between.endLatest >= $endLatestFrom
        ELSE true END)-[next:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(next) IN types THEN false
        WHEN undated OR next.beginEarliest IS NULL THEN true
        WHEN next.beginEarliest > $beginEarliestBy OR next.beginLatest > $beginLatestBy THEN false
        WHEN type(next) IN [{{'states'}}] THEN next.endEarliest >= $endEarliestFrom AND next.endLatest >= $endLatestFrom
        ELSE true END]-()){0,1} (node)
    RETURN path, node
    UNION ALL
    WITH from, until, undated, usual, plain, types, kinds WHERE $hops > 2 AND $hops <= 4
    MATCH path = SHORTEST 1 (from)-[first:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(first) IN types THEN false
        WHEN undated OR first.beginEarliest IS NULL THEN true
        WHEN first.beginEarliest > $beginEarliestBy OR first.beginLatest > $beginLatestBy THEN false
        WHEN type(first) IN [{{'states'}}] THEN first.endEarliest >= $endEarliestFrom AND first.endLatest >= $endLatestFrom
        ELSE true END]-()
      ((between WHERE CASE WHEN between = from OR datetime.realtime() > until THEN false
        WHEN usual THEN NOT between:{{hubs}}
        WHEN none(kind IN labels(between) WHERE kind IN kinds) THEN false
        ELSE true END
      AND CASE
        WHEN undated OR between.beginEarliest IS NULL THEN true
        WHEN between.beginEarliest > $beginEarliestBy OR between.beginLatest > $beginLatestBy THEN false
        WHEN between:{{lasting}} THEN between.endEarliest >= $endEarliestFrom AND between.endLatest >= $endLatestFrom
        ELSE true END)-[next:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(next) IN types THEN false
        WHEN undated OR next.beginEarliest IS NULL THEN true
        WHEN next.beginEarliest > $beginEarliestBy OR next.beginLatest > $beginLatestBy THEN false
        WHEN type(next) IN [{{'states'}}] THEN next.endEarliest >= $endEarliestFrom AND next.endLatest >= $endLatestFrom
        ELSE true END]-()){0,3} (node)
    RETURN path, node
    UNION ALL
    WITH from, until, undated, usual, plain, types, kinds WHERE $hops > 4 AND $hops <= 8
    MATCH path = SHORTEST 1 (from)-[first:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(first) IN types THEN false
        WHEN undated OR first.beginEarliest IS NULL THEN true
        WHEN first.beginEarliest > $beginEarliestBy OR first.beginLatest > $beginLatestBy THEN false
        WHEN type(first) IN [{{'states'}}] THEN first.endEarliest >= $endEarliestFrom AND first.endLatest >= $endLatestFrom
        ELSE true END]-()
      ((between WHERE CASE WHEN between = from OR datetime.realtime() > until THEN false
        WHEN usual THEN NOT between:{{hubs}}
        WHEN none(kind IN labels(between) WHERE kind IN kinds) THEN false
        ELSE true END
      AND CASE
        WHEN undated OR between.beginEarliest IS NULL THEN true
        WHEN between.beginEarliest > $beginEarliestBy OR between.beginLatest > $beginLatestBy THEN false
        WHEN between:{{lasting}} THEN between.endEarliest >= $endEarliestFrom AND between.endLatest >= $endLatestFrom
        ELSE true END)-[next:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(next) IN types THEN false
        WHEN undated OR next.beginEarliest IS NULL THEN true
        WHEN next.beginEarliest > $beginEarliestBy OR next.beginLatest > $beginLatestBy THEN false
        WHEN type(next) IN [{{'states'}}] THEN next.endEarliest >= $endEarliestFrom AND next.endLatest >= $endLatestFrom
        ELSE true END]-()){0,7} (node)
    RETURN path, node
  }
  WITH from, path, node
  WHERE node <> from AND length(path) <= $hops
    AND (size($kinds) = 0 OR any(kind IN labels(node) WHERE kind IN $kinds))
    AND CASE WHEN node.beginEarliest IS NULL THEN true
    WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
    WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
    ELSE true END
  WITH path, node ORDER BY length(path), node.nameKey, node.id LIMIT $most + 1
  WITH node, length(path) AS distance, nodes(path)[-2] AS before, last(relationships(path)) AS step
  RETURN collect({node: node, distance: distance, step: {order: distance, from: before, type: type(step), to: node,
    relationship: step, reading: CASE WHEN startNode(step) = before THEN 'ALONG' ELSE 'AGAINST' END}}) AS found
}
WITH *, CASE
    WHEN datetime.realtime() > until THEN 'TIME'
    WHEN size(found) > $most THEN 'MOST' END AS stoppedBy
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
RETURN from, found[..$most] AS reached, stoppedBy IS NOT NULL AS truncated, stoppedBy, leftOut
