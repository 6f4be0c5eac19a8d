// Cities that share the most with a city. What a city has is found first, then for each such thing all cities that have it.
// A thing counts its weight over the binary logarithm of one more than the cities that have it: what two share counts
// 0.63 of its weight, what seven share a third, what a thousand share a tenth. What has very many relationships is common
// to all and left out. No pattern has an alternative of labels: generated patterns have two labels with colons, and the
// database takes one way of writing labels in a statement.
//
// @param of ID!
// @param themes Float! 0..100
// @param topics Float! 0..100
// @param initiatives Float! 0..100
// @param clusters Float! 0..100
// @param forums Float! 0..100
// @param awards Float! 0..100
// @param country Float! 0..100
// @param region Float! 0..100
// @column score Float!
// @column key String!
// @column city City
// @column shares Int!
// @column reasons [PeerReason!]! 40
// @column reasons.what PeerReasonKind!
// @column reasons.shared Entity
// @column reasons.counts Float!
// @column reasons.cities Int!
// @order score NUMBER DESC, key TEXT
// @rows 100
// @looks 100000
MATCH (city:Entity {id: $of}) WHERE city:City
CALL (city) {
  MATCH (city)-[:COORDINATES|PARTICIPATES_IN|MEMBER_OF]->(thing)
  WHERE thing:Cluster OR thing:Organization
  RETURN 'CLUSTER' AS what, thing
  UNION
  MATCH (city)-[:RUNS|PARTICIPATES_IN|LAUNCHED]->(thing:Initiative)
  RETURN 'INITIATIVE' AS what, thing
  UNION
  MATCH (city)-[:RUNS|PARTICIPATES_IN|LAUNCHED]->(:Initiative)-[:ADDRESSES]->(thing:Theme)
  RETURN 'TOPIC' AS what, thing
  UNION
  MATCH (city)-[:RUNS|PARTICIPATES_IN|LAUNCHED|COORDINATES|DESIGNATED|HOSTED]->()-[:HAS_THEME|ADDRESSES]->(thing:Theme)
  RETURN 'THEME' AS what, thing
  UNION
  MATCH (city)-[:SPOKE_AT|ATTENDED|HOSTED]->(thing)
  WHERE thing:Conference OR thing:Session
  RETURN 'FORUM' AS what, thing
  UNION
  MATCH (city)<-[:REPRESENTED]-(:Person)-[speech:SPOKE_AT]->(thing)
  WHERE city.id IN speech.onBehalfOf
  RETURN 'FORUM' AS what, thing
  UNION
  MATCH (city)-[:RECEIVED|DESIGNATED]->(thing)
  RETURN 'AWARD' AS what, thing
  UNION
  MATCH (city)-[:LOCATED_IN*1..2]->(thing:Country)
  RETURN 'COUNTRY' AS what, thing
  UNION
  MATCH (city)-[:LOCATED_IN*1..3]->(thing:Region)
  RETURN 'REGION' AS what, thing
}
WITH city, what, thing, CASE what
    WHEN 'CLUSTER' THEN $clusters
    WHEN 'INITIATIVE' THEN $initiatives
    WHEN 'TOPIC' THEN $topics
    WHEN 'THEME' THEN $themes
    WHEN 'FORUM' THEN $forums
    WHEN 'AWARD' THEN $awards
    WHEN 'COUNTRY' THEN $country
    ELSE $region END AS weight
WHERE weight > 0 AND COUNT { (thing)--() } <= 10000
WITH city, what, thing, weight ORDER BY weight DESC, what, thing.id LIMIT 300
CALL (what, thing) {
  WITH what, thing WHERE what = 'CLUSTER'
  MATCH (thing)<-[:COORDINATES|PARTICIPATES_IN|MEMBER_OF]-(other:City)
  RETURN other
  UNION
  WITH what, thing WHERE what = 'INITIATIVE'
  MATCH (thing)<-[:RUNS|PARTICIPATES_IN|LAUNCHED]-(other:City)
  RETURN other
  UNION
  WITH what, thing WHERE what = 'TOPIC'
  MATCH (thing)<-[:ADDRESSES]-(:Initiative)<-[:RUNS|PARTICIPATES_IN|LAUNCHED]-(other:City)
  RETURN other
  UNION
  WITH what, thing WHERE what = 'THEME'
  MATCH (thing)<-[:HAS_THEME|ADDRESSES]-()<-[:RUNS|PARTICIPATES_IN|LAUNCHED|COORDINATES|DESIGNATED|HOSTED]-(other:City)
  RETURN other
  UNION
  WITH what, thing WHERE what = 'FORUM'
  MATCH (thing)<-[:SPOKE_AT|ATTENDED|HOSTED]-(other:City)
  RETURN other
  UNION
  WITH what, thing WHERE what = 'FORUM'
  MATCH (thing)<-[speech:SPOKE_AT]-(:Person)-[:REPRESENTED]->(other:City)
  WHERE other.id IN speech.onBehalfOf
  RETURN other
  UNION
  WITH what, thing WHERE what = 'AWARD'
  MATCH (thing)<-[:RECEIVED|DESIGNATED]-(other:City)
  RETURN other
  UNION
  WITH what, thing WHERE what = 'COUNTRY'
  MATCH (thing)<-[:LOCATED_IN*1..2]-(other:City)
  RETURN other
  UNION
  WITH what, thing WHERE what = 'REGION'
  MATCH (thing)<-[:LOCATED_IN*1..3]-(other:City)
  RETURN other
}
WITH city, what, thing, weight, collect(other) AS others
WITH city, others, {what: what, shared: thing, counts: weight * log(2) / log(1 + size(others)), cities: size(others)} AS reason
ORDER BY reason.counts DESC, what, thing.id
UNWIND others AS peer
WITH city, peer, reason WHERE peer <> city
WITH peer, collect(reason) AS reasons
WITH peer, reasons, reduce(sum = 0.0, reason IN reasons | sum + reason.counts) AS score
ORDER BY score DESC, peer.id LIMIT 100
RETURN score, peer.id AS key, peer AS city, size(reasons) AS shares, reasons[..40] AS reasons
