// The shortest paths between two nodes. Each text of SHORTEST has its own ceiling of hops, because that cannot be a
// parameter: up to 4, up to 8, and so again for all that are shortest. What may be passed is asked of each node when it
// is left, the clock too: once the time is over no node is left any more, and the search ends with the paths that it has.
// Paths that pass a node twice are dropped afterwards, so a few more than are wanted are looked for. Why it is written
// so: docs/decisions/0009.
//
// @param from ID!
// @param to ID!
// @param select PathChoice!
// @param most Int! 1..50
// @param hops Int! 1..8
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
// @column to Entity
// @column connected Boolean!
// @column distance Int
// @column paths [FoundPath!]! 50
// @column paths.length Int!
// @column paths.nodes [Entity!]! 9
// @column paths.steps [PathStep!]! 8
// @column paths.steps.order Int!
// @column paths.steps.from Entity
// @column paths.steps.type String!
// @column paths.steps.reading ReadingDirection!
// @column paths.steps.to Entity
// @column paths.steps.relationship Relationship
// @column truncated Boolean!
// @column stoppedBy SearchCeiling
// @column leftOut [LeftOutHubs!]! 5
// @column leftOut.kind String!
// @column leftOut.nodes [Entity!]! 10
// @looks 20000
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
WHERE any(kind IN labels(from) WHERE kind IN [{{'kinds'}}]) AND any(kind IN labels(to) WHERE kind IN [{{'kinds'}}])
  AND CASE WHEN from.beginEarliest IS NULL THEN true
    WHEN from.beginEarliest > $beginEarliestBy OR from.beginLatest > $beginLatestBy THEN false
    WHEN from:{{lasting}} THEN from.endEarliest >= $endEarliestFrom AND from.endLatest >= $endLatestFrom
    ELSE true END
  AND CASE WHEN to.beginEarliest IS NULL THEN true
    WHEN to.beginEarliest > $beginEarliestBy OR to.beginLatest > $beginLatestBy THEN false
    WHEN to:{{lasting}} THEN to.endEarliest >= $endEarliestFrom AND to.endLatest >= $endLatestFrom
    ELSE true END
WITH *, datetime.realtime() + duration({milliseconds: $milliseconds}) AS until,
  $beginEarliestBy >= 1000000000 AND $beginLatestBy >= 1000000000 AS undated,
  size($through) = 0 AND size($notThrough) = 0 AND $hubs = 'LEFT_OUT' AS usual,
  [type IN [{{'relationships'}}] WHERE (size($follow) = 0 OR type IN $follow) AND NOT type IN $notFollow] AS types,
  [kind IN [{{'kinds'}}]
    WHERE CASE WHEN size($through) = 0 THEN $hubs = 'PASSED' OR NOT kind IN [{{'hubs'}}] ELSE kind IN $through END
      AND NOT kind IN $notThrough] AS kinds
WITH *, undated AND size($follow) = 0 AND size($notFollow) = 0 AS plain
CALL (from, to, until, undated, usual, plain, types, kinds) {
  CALL (from, to, until, undated, usual, plain, types, kinds) {
    WITH from, to, until, undated, usual, plain, types, kinds WHERE $select = 'SHORTEST' AND $hops <= 4 AND from <> to
    MATCH path = SHORTEST 60 (from)-[first:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(first) IN types THEN false
        WHEN undated OR first.beginEarliest IS NULL THEN true
        WHEN first.beginEarliest > $beginEarliestBy OR first.beginLatest > $beginLatestBy THEN false
        WHEN type(first) IN [{{'states'}}] THEN first.endEarliest >= $endEarliestFrom AND first.endLatest >= $endLatestFrom
        ELSE true END]-()
      ((between WHERE CASE WHEN between = from OR between = to OR datetime.realtime() > until THEN false
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
        ELSE true END]-()){0,3} (to)
    RETURN path
    UNION ALL
    WITH from, to, until, undated, usual, plain, types, kinds WHERE $select = 'SHORTEST' AND $hops > 4 AND from <> to
    MATCH path = SHORTEST 60 (from)-[first:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(first) IN types THEN false
        WHEN undated OR first.beginEarliest IS NULL THEN true
        WHEN first.beginEarliest > $beginEarliestBy OR first.beginLatest > $beginLatestBy THEN false
        WHEN type(first) IN [{{'states'}}] THEN first.endEarliest >= $endEarliestFrom AND first.endLatest >= $endLatestFrom
        ELSE true END]-()
      ((between WHERE CASE WHEN between = from OR between = to OR datetime.realtime() > until THEN false
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
        ELSE true END]-()){0,7} (to)
    RETURN path
    UNION ALL
    WITH from, to, until, undated, usual, plain, types, kinds WHERE $select = 'ALL_SHORTEST' AND $hops <= 4 AND from <> to
    MATCH path = ALL SHORTEST (from)-[first:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(first) IN types THEN false
        WHEN undated OR first.beginEarliest IS NULL THEN true
        WHEN first.beginEarliest > $beginEarliestBy OR first.beginLatest > $beginLatestBy THEN false
        WHEN type(first) IN [{{'states'}}] THEN first.endEarliest >= $endEarliestFrom AND first.endLatest >= $endLatestFrom
        ELSE true END]-()
      ((between WHERE CASE WHEN between = from OR between = to OR datetime.realtime() > until THEN false
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
        ELSE true END]-()){0,3} (to)
    RETURN path
    UNION ALL
    WITH from, to, until, undated, usual, plain, types, kinds WHERE $select = 'ALL_SHORTEST' AND $hops > 4 AND from <> to
    MATCH path = ALL SHORTEST (from)-[first:{{relationships}} WHERE CASE WHEN plain THEN true
        WHEN NOT type(first) IN types THEN false
        WHEN undated OR first.beginEarliest IS NULL THEN true
        WHEN first.beginEarliest > $beginEarliestBy OR first.beginLatest > $beginLatestBy THEN false
        WHEN type(first) IN [{{'states'}}] THEN first.endEarliest >= $endEarliestFrom AND first.endLatest >= $endLatestFrom
        ELSE true END]-()
      ((between WHERE CASE WHEN between = from OR between = to OR datetime.realtime() > until THEN false
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
        ELSE true END]-()){0,7} (to)
    RETURN path
  }
  WITH path LIMIT $most + CASE WHEN $select = 'ALL_SHORTEST' OR $most = 1 THEN 1 ELSE 10 END
  WITH path, nodes(path) AS passed
  WITH collect({path: path, length: length(path), simple: NOT any(at IN range(1, size(passed) - 2) WHERE passed[at] IN passed[at + 1..])}) AS found
  RETURN found AS looked, [one IN found WHERE one.simple AND one.length <= $hops] AS wanted
}
// Time may be over while the last was looked for, or before; what was found stands.
WITH *, datetime.realtime() > until AS late, any(one IN looked WHERE one.length > $hops) AS complete
WITH *, CASE
    WHEN size(wanted) > $most THEN 'MOST'
    WHEN complete THEN null
    WHEN $select = 'SHORTEST' AND size(looked) = $most + CASE WHEN $most = 1 THEN 1 ELSE 10 END THEN 'MOST'
    WHEN late THEN 'TIME' END AS stoppedBy
// The hubs next to an end, of the kinds that are not passed.
CALL (from, to, types, kinds) {
  UNWIND [kind IN [{{'hubs'}}] WHERE NOT kind IN kinds] AS kind
  CALL (from, to, types, kinds, kind) {
    UNWIND [from, to] AS side
    MATCH (side)-[relationship:{{relationships}}]-(hub:{{hubs}})
    WHERE kind IN labels(hub) AND type(relationship) IN types AND NOT hub IN [from, to]
    WITH DISTINCT hub ORDER BY hub.nameKey, hub.id LIMIT 10
    RETURN collect(hub) AS nodes
  }
  RETURN collect({kind: kind, nodes: nodes}) AS leftOut
}
CALL (wanted) {
  UNWIND wanted AS one
  WITH one.path AS path
  ORDER BY length(path), [relationship IN relationships(path) | relationship.id] LIMIT $most
  WITH path, nodes(path) AS passed, relationships(path) AS followed
  RETURN collect({length: length(path), nodes: passed, steps: [at IN range(0, length(path) - 1) | {
    order: at + 1, from: passed[at], type: type(followed[at]), to: passed[at + 1], relationship: followed[at],
    reading: CASE WHEN startNode(followed[at]) = passed[at] THEN 'ALONG' ELSE 'AGAINST' END}]}) AS found
}
WITH *, CASE WHEN from = to THEN [{length: 0, nodes: [from], steps: []}] ELSE found END AS paths
RETURN from, to, size(paths) > 0 AS connected, paths[0].length AS distance, paths, stoppedBy IS NOT NULL AS truncated,
  stoppedBy, leftOut
