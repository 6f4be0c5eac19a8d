// The hosts of a network's editions in order. An edition stands at the place of its number; one without a number
// stands behind the last numbered edition that began before it, and one without a date as well at the end. Hops join
// editions of neighbouring places, and whatever a source joins: by a succession, or by a handover between their hosts.
// A handover that names no edition counts between neighbours. Where the edition at one end of a handover is not there,
// the hop leads to its city alone.
//
// @param network ID!
// @param from ID
// @param to ID
// @param direction ChainDirection!
// @param beginEarliestBy Day
// @param beginLatestBy Day
// @param endEarliestFrom Day
// @param endLatestFrom Day
// @column network Network
// @column places [ChainPlace!]! 60
// @column places.conference Conference
// @column places.number Int
// @column places.hosts [City!]! 5
// @column places.hosting [Hosted!]! 5
// @column hops [HandoverHop!]! 100
// @column hops.order Int!
// @column hops.status HandoverStatus!
// @column hops.from ChainPlace!
// @column hops.from.conference Conference
// @column hops.from.number Int
// @column hops.from.hosts [City!]! 5
// @column hops.from.hosting [Hosted!]! 5
// @column hops.to ChainPlace!
// @column hops.to.conference Conference
// @column hops.to.number Int
// @column hops.to.hosts [City!]! 5
// @column hops.to.hosting [Hosted!]! 5
// @column hops.date PartialDate
// @column hops.handovers [HandedOverTo!]! 3
// @column hops.successions [SucceededBy!]! 3
// @column hops.missing [ChainGap!]! 55
// @column hops.missing.what ChainPiece!
// @column hops.missing.number Int
// @column hops.missing.conference Conference
// @column hops.forks [ChainFork!]! 4
// @column hops.forks.what ChainForkKind!
// @column hops.forks.conference Conference
// @column gaps Int!
// @column documented Int!
// @column stoppedAt Int
// @looks 2000
MATCH (network:Entity:Network {id: $network})
WHERE network.beginEarliest <= $beginEarliestBy AND network.beginLatest <= $beginLatestBy
  AND network.endEarliest >= $endEarliestFrom AND network.endLatest >= $endLatestFrom
OPTIONAL MATCH (network)<-[:PART_OF]-(edition:Conference)
WHERE edition.beginEarliest <= $beginEarliestBy AND edition.beginLatest <= $beginLatestBy
WITH network, edition ORDER BY edition.editionKey, edition.id LIMIT 61
WITH network, collect(edition) AS found
WITH network, found[..60] AS editions, CASE WHEN size(found) > 60 THEN 60 END AS stoppedAt
UNWIND CASE WHEN size(editions) = 0 THEN [null] ELSE editions END AS edition
OPTIONAL MATCH (edition)<-[hosted:HOSTED]-(city:City)
WHERE hosted.beginEarliest <= $beginEarliestBy AND hosted.beginLatest <= $beginLatestBy
OPTIONAL MATCH (city)-[handover:HANDED_OVER_TO]-(:City)
WHERE handover.beginEarliest <= $beginEarliestBy AND handover.beginLatest <= $beginLatestBy
WITH network, stoppedAt, editions, edition, hosted, city, handover
ORDER BY city.nameKey, city.id, hosted.id, handover.beginEarliest, handover.id
WITH network, stoppedAt, editions, edition, collect(DISTINCT hosted)[..5] AS hosting,
  collect(DISTINCT city)[..5] AS hosts, collect(DISTINCT handover)[..50] AS handovers
OPTIONAL MATCH (edition)-[succession:SUCCEEDED_BY]->(:Conference)
WITH network, stoppedAt, editions, edition, hosting, hosts, handovers, collect(succession) AS successions
WITH network, stoppedAt, edition, hosting, hosts, handovers, successions, CASE
    WHEN edition.edition IS NOT NULL THEN toFloat(edition.edition)
    WHEN edition.beginEarliest > -1000000000 THEN reduce(last = 0.5, other IN editions | CASE
      WHEN other.edition + 0.5 > last AND other.beginEarliest < edition.beginEarliest THEN other.edition + 0.5
      ELSE last END)
    ELSE 1000000.0 END AS place
ORDER BY place, edition.beginEarliest, edition.id
WITH network, stoppedAt, collect(CASE WHEN edition IS NOT NULL THEN {conference: edition, id: edition.id,
    number: edition.edition, place: place, hosting: hosting, hosts: hosts, handovers: handovers,
    successions: successions} END) AS stops
WITH network, stoppedAt, stops,
  [stop IN stops WHERE stop.id = $from OR $from IN [city IN stop.hosts | city.id] | stop.place] AS begins,
  [stop IN stops WHERE stop.id = $to OR $to IN [city IN stop.hosts | city.id] | stop.place] AS ends
WHERE ($from IS NULL OR size(begins) > 0) AND ($to IS NULL OR size(ends) > 0)
WITH network, stoppedAt, stops,
  coalesce(CASE $direction WHEN 'FORWARD' THEN head(begins) ELSE head(ends) END, -1.0) AS lower,
  coalesce(CASE $direction WHEN 'FORWARD' THEN last(ends) ELSE last(begins) END, 10000000.0) AS upper
// Each pair of places; -1 stands for what is not there.
UNWIND range(-1, size(stops) - 1) AS at
UNWIND range(-1, size(stops) - 1) AS for
WITH network, stoppedAt, stops, lower, upper, at, for, CASE WHEN at >= 0 THEN stops[at] END AS giver,
  CASE WHEN for >= 0 THEN stops[for] END AS taker
WITH *, coalesce(last([stop IN stops WHERE stop.place < taker.place | stop.place]) = giver.place, false) AS near,
  [succession IN giver.successions WHERE endNode(succession) = taker.conference] AS successions
WITH *, CASE
    WHEN at >= 0 AND for >= 0 THEN [by IN giver.handovers
      WHERE startNode(by) IN giver.hosts AND endNode(by) IN taker.hosts
        AND coalesce(by.fromConference, giver.id) = giver.id AND coalesce(by.toConference, taker.id) = taker.id
        AND (near OR by.fromConference IS NOT NULL AND by.toConference IS NOT NULL)]
    WHEN at >= 0 THEN [by IN giver.handovers
      WHERE startNode(by) IN giver.hosts AND coalesce(by.fromConference, by.toConference, giver.id) = giver.id
        AND none(stop IN stops WHERE endNode(by) IN stop.hosts AND coalesce(by.toConference, stop.id) = stop.id)]
    WHEN for >= 0 THEN [by IN taker.handovers
      WHERE endNode(by) IN taker.hosts AND by.toConference = taker.id
        AND none(stop IN stops WHERE startNode(by) IN stop.hosts AND coalesce(by.fromConference, stop.id) = stop.id)]
    ELSE [] END AS handovers
WITH *, coalesce(giver.place, taker.place - 0.25) AS place, coalesce(taker.place, giver.place + 0.25) AS next
WITH *, place >= lower AND next <= upper AND (size(handovers) > 0 OR size(successions) > 0 OR near
    OR at < 0 AND for = 0 AND taker.number > 1) AS kept
WITH *, CASE
    WHEN at >= 0 AND for < 0 OR at < 0 AND size(handovers) > 0 THEN [{what: 'EDITION', number: null, conference: null}]
    WHEN kept AND taker.number IS NOT NULL AND (at < 0 OR giver.number IS NOT NULL) THEN
      [number IN range(coalesce(giver.number, 0) + 1, taker.number - 1) WHERE NOT number IN [stop IN stops WHERE stop.number IS NOT NULL | stop.number] |
        {what: 'EDITION', number: number, conference: null}][..50]
    ELSE [] END
  + [stop IN [giver, taker] WHERE size(stop.hosts) = 0 | {what: 'HOST', number: stop.number, conference: stop.conference}] AS gaps
ORDER BY CASE $direction WHEN 'FORWARD' THEN place ELSE -next END, CASE $direction WHEN 'FORWARD' THEN next ELSE -place END, at, for
WITH network, stoppedAt, stops, lower, upper, collect(CASE WHEN kept THEN {at: at, for: for, date: head([by IN handovers WHERE by.date IS NOT NULL | by.date]),
    status: CASE WHEN size(handovers) > 0 THEN 'DOCUMENTED' WHEN size(gaps) > 0 OR next >= 1000000 THEN 'GAP' ELSE 'BY_ORDER' END,
    from: coalesce(giver, {conference: null, number: null, hosts: [by IN handovers | startNode(by)][..5], hosting: []}),
    to: coalesce(taker, {conference: null, number: null, hosts: [by IN handovers | endNode(by)][..5], hosting: []}),
    handovers: handovers[..3], successions: coalesce(successions, [])[..3],
    missing: gaps
      + [stop IN [giver, taker] WHERE stop.conference IS NOT NULL AND stop.number IS NULL |
        {what: 'EDITION_NUMBER', number: null, conference: stop.conference}]
      + [piece IN ['HANDOVER'] WHERE size(handovers) = 0 | {what: piece, number: null, conference: null}]} END)[..100] AS hops
WITH network, stoppedAt, hops, [stop IN stops WHERE stop.place >= lower AND stop.place <= upper] AS places
RETURN network, CASE $direction WHEN 'FORWARD' THEN places ELSE reverse(places) END AS places,
  [at IN range(0, size(hops) - 1) | {order: at + 1, status: hops[at].status, from: hops[at].from, to: hops[at].to,
    date: hops[at].date, handovers: hops[at].handovers, successions: hops[at].successions, missing: hops[at].missing,
    forks: [stop IN [hops[at].from, hops[at].to] WHERE size(stop.hosts) > 1 | {what: 'CO_HOSTS', conference: stop.conference}]
      + [hop IN hops[at..at + 1] WHERE hop.at >= 0 AND size([other IN hops WHERE other.at = hop.at]) > 1 |
        {what: 'SUCCESSORS', conference: hop.from.conference}]
      + [hop IN hops[at..at + 1] WHERE hop.for >= 0 AND size([other IN hops WHERE other.for = hop.for]) > 1 |
        {what: 'PREDECESSORS', conference: hop.to.conference}]}] AS hops,
  size([hop IN hops WHERE hop.status = 'GAP']) AS gaps, size([hop IN hops WHERE hop.status = 'DOCUMENTED']) AS documented,
  stoppedAt
