// What can be reached from a node, nearest first. It goes from the nodes of one distance to those of the next, each node
// once, as long as fewer were found than are wanted and the clock allows. A hub is reached but not passed. Where the hops
// are given there are eight levels, otherwise the two of the default. Why it is written so: docs/decisions/0009.
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
// @part there(node)
  CASE WHEN node.beginEarliest IS NULL THEN true
    WHEN node.beginEarliest > $beginEarliestBy OR node.beginLatest > $beginLatestBy THEN false
    WHEN node:{{lasting}} THEN node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom
    ELSE true END
// @end
// @part level(number, reached)
CALL (*) {
  UNWIND edge AS near
  MATCH (near)-[step:{{relationships}}]-(node)
  WHERE CASE
      // @when $follow given or $notFollow given
      WHEN NOT type(step) IN types THEN false
      // @end
      WHEN node IN seen THEN false
      ELSE datetime.realtime() <= until END
    // @when $asOf given
    AND CASE WHEN step.beginEarliest IS NULL THEN true
      WHEN step.beginEarliest > $beginEarliestBy OR step.beginLatest > $beginLatestBy THEN false
      WHEN type(step) IN [{{'states'}}] THEN step.endEarliest >= $endEarliestFrom AND step.endLatest >= $endLatestFrom
      ELSE true END
    AND {{there(node)}}
    // @end
  WITH node, head(collect(step)) AS step
  RETURN collect({node: node, distance: number, step: step}) AS reached
}
WITH *, seen + [entry IN reached | entry.node] AS seen,
  // @when $kinds given
  found + [entry IN reached WHERE size($kinds) = 0 OR any(kind IN labels(entry.node) WHERE kind IN $kinds)] AS found
  // @else
  found + reached AS found
  // @end
// @end
// @part onward(number, reached)
WITH *, CASE WHEN size(found) <= $most
    // @when $hops given
    AND $hops > number
    // @end
    THEN [node IN [entry IN reached | entry.node]
      // @when $through given or $notThrough given
      WHERE any(kind IN labels(node) WHERE kind IN kinds)
      // @else
        // @when $hubs = LEFT_OUT
        WHERE NOT node:{{hubs}}
        // @end
      // @end
      | node] ELSE [] END AS edge
// @end
MATCH (from:Entity {id: $from})
WHERE from:{{kinds}}
  // @when $asOf given
  AND {{there(from)}}
  // @end
WITH from, [from] AS edge, [from] AS seen, [] AS found,
  // @when $follow given or $notFollow given
  [type IN [{{'relationships'}}] WHERE (size($follow) = 0 OR type IN $follow) AND NOT type IN $notFollow] AS types,
  // @end
  // @when $through given or $notThrough given
  [kind IN [{{'kinds'}}]
    WHERE CASE WHEN size($through) = 0 THEN $hubs = 'PASSED' OR NOT kind IN [{{'hubs'}}] ELSE kind IN $through END
      AND NOT kind IN $notThrough] AS kinds,
  // @end
  datetime.realtime() + duration({milliseconds: $milliseconds}) AS until
{{level(1, level1)}}
{{onward(1, level1)}}
{{level(2, level2)}}
// @when $hops given
{{onward(2, level2)}}
{{level(3, level3)}}
{{onward(3, level3)}}
{{level(4, level4)}}
{{onward(4, level4)}}
{{level(5, level5)}}
{{onward(5, level5)}}
{{level(6, level6)}}
{{onward(6, level6)}}
{{level(7, level7)}}
{{onward(7, level7)}}
{{level(8, level8)}}
// @end
CALL (found) {
  UNWIND found AS entry
  WITH entry ORDER BY entry.distance, entry.node.nameKey, entry.node.id LIMIT $most + 1
  RETURN collect(entry) AS listed
}
// @when column truncated or column stoppedBy
WITH *, CASE
    WHEN datetime.realtime() > until THEN 'TIME'
    WHEN size(listed) > $most THEN 'MOST' END AS stoppedBy
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
    MATCH (from)-[relationship:{{relationships}}]-(hub:{{hubs}})
    WHERE kind IN labels(hub) AND hub <> from
      // @when $follow given or $notFollow given
      AND type(relationship) IN types
      // @end
    WITH DISTINCT hub ORDER BY hub.nameKey, hub.id LIMIT 10
    RETURN collect(hub) AS nodes
  }
  RETURN collect({kind: kind, nodes: nodes}) AS leftOut
}
// @end
RETURN from, [entry IN listed[..$most] | {
    // @when column reached.step
    step: {order: entry.distance, type: type(entry.step), to: entry.node, relationship: entry.step,
      from: CASE WHEN endNode(entry.step) = entry.node THEN startNode(entry.step) ELSE endNode(entry.step) END,
      reading: CASE WHEN endNode(entry.step) = entry.node THEN 'ALONG' ELSE 'AGAINST' END},
    // @end
    node: entry.node, distance: entry.distance}] AS reached
  // @when column truncated or column stoppedBy
  , stoppedBy IS NOT NULL AS truncated, stoppedBy
  // @end
  // @when column leftOut
  , leftOut
  // @end
