// The shortest paths between two nodes. SHORTEST needs its ceiling of hops and of paths written out: where the hops are
// given, there are two texts of it, up to 4 and up to 8. What may be passed is asked of each node when it is left, the
// clock too: once the time is over no node is left any more, and the search ends with the paths that it has. Paths that
// pass a node twice are dropped afterwards, so a few more than are wanted are looked for; none of all that are shortest
// does. Why it is written so: docs/decisions/0009.
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
// @part there(node)
  // @when $asOf given
  AND CASE WHEN node.beginEarliest IS NULL THEN true
    WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
    WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
    ELSE true END
  // @end
// @end
// @part followed(step)
  // @when $follow given or $notFollow given or $asOf given
  WHERE CASE
    // @when $follow given or $notFollow given
    WHEN NOT type(step) IN types THEN false
    // @end
    // @when $asOf given
    WHEN step.beginEarliest IS NULL THEN true
    WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
    WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
    // @end
    ELSE true END
  // @end
// @end
// @part passed(node)
  CASE
    // @when $through given or $notThrough given
    WHEN none(kind IN labels(node) WHERE kind IN kinds) THEN false
    // @else
    // @when $hubs = LEFT_OUT
    WHEN node:{{hubs}} THEN false
    // @end
    // @end
    // @when $select = SHORTEST or $hubs = PASSED
    WHEN node = from OR node = to THEN false
    // @end
    ELSE datetime.realtime() <= until END
  {{there(node)}}
// @end
// @part found(further)
  MATCH path =
    // @when $select = SHORTEST
    SHORTEST 60
    // @else
    ALL SHORTEST
    // @end
    (from)-[first:{{relationships}} {{followed(first)}}]-()
    ((between WHERE {{passed(between)}})-[next:{{relationships}} {{followed(next)}}]-()){0,further} (to)
// @end
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
WHERE from:{{kinds}} AND to:{{kinds}} {{there(from)}} {{there(to)}}
WITH from, to, datetime.realtime() + duration({milliseconds: $milliseconds}) AS until
  // @when $follow given or $notFollow given
  , [type IN [{{'relationships'}}] WHERE (size($follow) = 0 OR type IN $follow) AND NOT type IN $notFollow] AS types
  // @end
  // @when $through given or $notThrough given
  , [kind IN [{{'kinds'}}]
    WHERE CASE WHEN size($through) = 0 THEN $hubs = 'PASSED' OR NOT kind IN [{{'hubs'}}] ELSE kind IN $through END
      AND NOT kind IN $notThrough] AS kinds
  // @end
CALL (*) {
  // @when $hops absent
  WITH * WHERE from <> to
  {{found(3)}}
  // @else
  CALL (*) {
    WITH * WHERE $hops <= 4 AND from <> to
    {{found(3)}}
    RETURN path
    UNION ALL
    WITH * WHERE $hops > 4 AND from <> to
    {{found(7)}}
    RETURN path
  }
  // @end
  // @when $select = SHORTEST
  WITH path LIMIT $most + CASE WHEN $most = 1 THEN 1 ELSE 10 END
  WITH path, nodes(path) AS passed, relationships(path) AS followed
  WITH *, NOT any(at IN range(1, size(passed) - 2) WHERE passed[at] IN passed[at + 1..]) AS simple
  // @else
  WITH path LIMIT $most + 1
  WITH path, nodes(path) AS passed, relationships(path) AS followed
  // @end
  ORDER BY length(path), [relationship IN followed | relationship.id]
  RETURN collect({
    // @when $select = SHORTEST
    simple: simple,
    // @end
    // @when column paths.nodes
    nodes: passed,
    // @end
    // @when column paths.steps
    steps: [at IN range(0, length(path) - 1) | {
      // @when column paths.steps.relationship
      relationship: followed[at],
      // @end
      // @when column paths.steps.reading
      reading: CASE WHEN startNode(followed[at]) = passed[at] THEN 'ALONG' ELSE 'AGAINST' END,
      // @end
      // @when column paths.steps.type
      type: type(followed[at]),
      // @end
      order: at + 1, from: passed[at], to: passed[at + 1]}],
    // @end
    length: length(path)}) AS looked
}
// @when $select = SHORTEST
  // @when $hops given
  WITH *, [path IN looked WHERE path.simple AND path.length <= $hops] AS wanted
  // @else
  WITH *, [path IN looked WHERE path.simple] AS wanted
  // @end
// @else
  // @when $hops given
  WITH *, [path IN looked WHERE path.length <= $hops] AS wanted
  // @else
  WITH *, looked AS wanted
  // @end
// @end
WITH *, CASE WHEN from = to THEN [{length: 0, nodes: [from], steps: []}] ELSE wanted[..$most] END AS paths
// Time may be over while the last was looked for, or before; what was found stands.
// @when column truncated or column stoppedBy
WITH *, CASE
    WHEN size(wanted) > $most THEN 'MOST'
    // @when $hops given
    WHEN any(path IN looked WHERE path.length > $hops) THEN null
    // @end
    // @when $select = SHORTEST
    WHEN size(looked) = $most + CASE WHEN $most = 1 THEN 1 ELSE 10 END THEN 'MOST'
    // @end
    WHEN datetime.realtime() > until THEN 'TIME' END AS stoppedBy
// @end
// The hubs next to an end, of the kinds that are not passed.
// @when column leftOut
CALL (*) {
  // @when $through given or $notThrough given
  UNWIND [kind IN [{{'hubs'}}] WHERE NOT kind IN kinds] AS kind
  // @else
  UNWIND CASE $hubs WHEN 'PASSED' THEN [] ELSE [{{'hubs'}}] END AS kind
  // @end
  CALL (*) {
    UNWIND [from, to] AS side
    MATCH (side)-[relationship:{{relationships}}]-(hub:{{hubs}})
    WHERE kind IN labels(hub) AND NOT hub IN [from, to]
      // @when $follow given or $notFollow given
      AND type(relationship) IN types
      // @end
    WITH DISTINCT hub ORDER BY hub.nameKey, hub.id LIMIT 10
    RETURN collect(hub) AS nodes
  }
  RETURN collect({kind: kind, nodes: nodes}) AS leftOut
}
// @end
RETURN from, to, size(paths) > 0 AS connected, paths[0].length AS distance, paths
  // @when column truncated or column stoppedBy
  , stoppedBy IS NOT NULL AS truncated, stoppedBy
  // @end
  // @when column leftOut
  , leftOut
  // @end
