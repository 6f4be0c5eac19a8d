// What of a node's relationships is not the same at two dates. Of relationships of one type with one node all that may
// hold on a date are taken together. An event holds from its day on.
//
// @param id ID!
// @param fromFirst Day
// @param fromLast Day
// @param toFirst Day
// @param toLast Day
// @column name String!
// @column key String!
// @column change ComparedChange!
// @column kind String!
// @column node Entity
// @column before Relationship
// @column after Relationship
// @order kind TEXT, name TEXT, key TEXT
// @rows 2000
// @looks 20000
MATCH (root:Entity {id: $id})-[relationship]-(node:Entity)
WHERE NOT type(relationship) IN ['ABOUT', 'CITES', 'NAMED']
WITH relationship, node, [moment IN [{first: $fromFirst, last: $fromLast}, {first: $toFirst, last: $toLast}] |
  coalesce(relationship.beginEarliest, -1000000000) <= moment.last
  AND (relationship.date IS NOT NULL OR coalesce(relationship.endLatest, 1000000000) >= moment.first)
  AND coalesce(node.beginEarliest, -1000000000) <= moment.last
  AND (node.date IS NOT NULL OR coalesce(node.endLatest, 1000000000) >= moment.first)] AS held
ORDER BY relationship.beginEarliest, relationship.id
WITH type(relationship) AS kind, startNode(relationship) = node AS inward, node,
  collect(CASE WHEN held[0] THEN relationship END) AS first, collect(CASE WHEN held[1] THEN relationship END) AS second
WHERE first <> second
RETURN coalesce(node.nameKey, '') AS name, node.id + CASE WHEN inward THEN ' in' ELSE ' out' END AS key, CASE
    WHEN size(first) = 0 THEN 'APPEARED'
    WHEN size(second) = 0 THEN 'ENDED'
    ELSE 'CHANGED' END AS change,
  kind, node, last([other IN first WHERE NOT other IN second OR size(second) = 0]) AS before,
  last([other IN second WHERE NOT other IN first OR size(first) = 0]) AS after
LIMIT 2000
