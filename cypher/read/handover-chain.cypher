// The hosts of a network's editions in order. An edition stands at the place of its number; one without a number
// stands behind the last numbered edition that began before it, and one without a date as well at the end. Hops join
// editions of neighbouring places, and whatever a source joins: by a succession, or by a handover between their hosts.
// A handover that names no edition counts between neighbours. Where the edition at one end of a handover is not there,
// the hop leads to its city alone. Of a stretch only the places in it are looked at, and what joins them.
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
// @part seen(fact)
  // @when $asOf given
  WHERE fact.beginEarliest <= $beginEarliestBy AND fact.beginLatest <= $beginLatestBy
  // @end
// @end
// @part numbers(of)
  CASE WHEN count(edition.edition) = count(edition) THEN of(edition.edition) END
// @end
MATCH (network:Entity {id: $network})
WHERE network:Network
  // @when $asOf given
  AND network.beginEarliest <= $beginEarliestBy AND network.beginLatest <= $beginLatestBy
  AND network.endEarliest >= $endEarliestFrom AND network.endLatest >= $endLatestFrom
  // @end
// An end of the stretch is an edition, or a city: then all editions that it hosted.
// @when $from given
CALL {
  OPTIONAL MATCH (end:Entity {id: $from})
  OPTIONAL MATCH (end)-[hosted:HOSTED]->(held) {{seen(hosted)}}
  WITH coalesce(held, end) AS edition
  RETURN collect(edition.id) AS fromIds, {{numbers(min)}} AS fromLeast, {{numbers(max)}} AS fromMost
}
// @else
WITH *, null AS fromIds, null AS fromLeast, null AS fromMost
// @end
// @when $to given
CALL {
  OPTIONAL MATCH (end:Entity {id: $to})
  OPTIONAL MATCH (end)-[hosted:HOSTED]->(held) {{seen(hosted)}}
  WITH coalesce(held, end) AS edition
  RETURN collect(edition.id) AS toIds, {{numbers(min)}} AS toLeast, {{numbers(max)}} AS toMost
}
// @else
WITH *, null AS toIds, null AS toLeast, null AS toMost
// @end
// @when $direction = FORWARD
WITH network, fromIds, toIds, fromLeast AS least, toMost AS most, COUNT { (network)<-[:PART_OF]-() } > 60 AS many
// @else
WITH network, fromIds, toIds, toLeast AS least, fromMost AS most, COUNT { (network)<-[:PART_OF]-() } > 60 AS many
// @end
// Of many editions only those with a number in the stretch, and those without a number.
CALL (network, least, most, many) {
  MATCH (network)<-[:PART_OF]-(edition:Conference)
  WHERE (NOT many OR least > most OR NOT coalesce(edition.edition < least OR edition.edition > most, false))
    // @when $asOf given
    AND edition.beginEarliest <= $beginEarliestBy AND edition.beginLatest <= $beginLatestBy
    // @end
  WITH edition ORDER BY edition.edition, edition.beginEarliest, edition.id LIMIT 61
  RETURN collect({conference: edition, id: edition.id, number: edition.edition, begin: edition.beginEarliest,
    place: toFloat(edition.edition)}) AS found
}
// They are in the order of their places, unless one without a number is among them.
CALL (found) {
  UNWIND CASE WHEN last(found).number IS NULL THEN found[..60] ELSE [] END AS one
  WITH one.conference AS conference, one.id AS id, one.number AS number, one.begin AS begin, CASE
      WHEN one.number IS NOT NULL THEN one.place
      WHEN one.begin > -1000000000 THEN reduce(last = 0.5, other IN found[..60] | CASE
        WHEN other.place + 0.5 > last AND other.begin < one.begin THEN other.place + 0.5 ELSE last END)
      ELSE 1000000.0 END AS place
  ORDER BY place, begin, id
  RETURN collect({conference: conference, id: id, number: number, place: place}) AS placed
}
WITH network, found, fromIds, toIds, CASE WHEN size(placed) > 0 THEN placed ELSE found[..60] END AS series
WITH *, [stop IN series WHERE stop.id IN fromIds | stop.place] AS begins,
  [stop IN series WHERE stop.id IN toIds | stop.place] AS ends
WHERE ($from IS NULL OR size(begins) > 0) AND ($to IS NULL OR size(ends) > 0)
WITH network, found, series,
  // @when $direction = FORWARD
  coalesce(head(begins), -1.0) AS lower, coalesce(last(ends), 10000000.0) AS upper
  // @else
  coalesce(head(ends), -1.0) AS lower, coalesce(last(begins), 10000000.0) AS upper
  // @end
// The places of the stretch with their hosts, and what these handed on and took over for them.
CALL (series, lower, upper) {
  WITH [stop IN series | stop.place] AS places, [stop IN series WHERE stop.place >= lower AND stop.place <= upper] AS stretch
  UNWIND stretch AS stop
  WITH places, stop, stop.conference AS edition
  CALL (edition) {
    MATCH (edition)<-[hosted:HOSTED]-(city) {{seen(hosted)}}
    OPTIONAL MATCH (city)-[handover:HANDED_OVER_TO]-() {{seen(handover)}}
    WITH hosted, city, handover ORDER BY city.nameKey, city.id, hosted.id, handover.beginEarliest, handover.id
    RETURN collect(DISTINCT city)[..5] AS hosts, collect(DISTINCT handover)[..50] AS handovers
      // @when column places.hosting or column hops.from.hosting or column hops.to.hosting
      , collect(DISTINCT hosted)[..5] AS hosting
      // @end
  }
  CALL (edition) {
    MATCH (edition)-[succession:SUCCEEDED_BY]->()
    RETURN collect(succession) AS successions
  }
  RETURN collect({conference: edition, id: stop.id, number: stop.number, place: stop.place, hosts: hosts,
    // @when column places.hosting or column hops.from.hosting or column hops.to.hosting
    hosting: hosting,
    // @end
    before: last([place IN places WHERE place < stop.place]), successions: successions,
    given: [by IN handovers WHERE startNode(by) IN hosts AND coalesce(by.fromConference, stop.id) = stop.id],
    taken: [by IN handovers WHERE endNode(by) IN hosts AND coalesce(by.toConference, stop.id) = stop.id]}) AS stops
}
// @when column hops or column gaps or column documented
// Handovers to a city that hosted no edition for it, or from one.
CALL (network, stops) {
  WITH network, stops, reduce(all = [], stop IN stops | all + stop.given) AS given,
    reduce(all = [], stop IN stops | all + stop.taken) AS taken
  UNWIND range(0, size(stops) - 1) AS at
  WITH network, given, taken, at, stops[at] AS stop
  UNWIND [by IN stop.given WHERE NOT by IN taken AND coalesce(by.fromConference, by.toConference, stop.id) = stop.id |
      {giver: at, by: by, city: endNode(by), edition: by.toConference}]
    + [by IN stop.taken WHERE NOT by IN given AND by.toConference = stop.id |
      {taker: at, by: by, city: startNode(by), edition: by.fromConference}] AS loose
  WITH network, loose, loose.city AS city
  WHERE NOT EXISTS {
    MATCH (city)-[hosted:HOSTED]->(edition:Conference)-[:PART_OF]->(network)
    WHERE coalesce(loose.edition, edition.id) = edition.id
      // @when $asOf given
      AND hosted.beginEarliest <= $beginEarliestBy AND hosted.beginLatest <= $beginLatestBy
      AND edition.beginEarliest <= $beginEarliestBy AND edition.beginLatest <= $beginLatestBy
      // @end
  }
  RETURN collect(loose) AS loose
}
// The pairs of places that a hop may join; -1 stands for what is not there.
CALL (series, stops, loose, lower, upper) {
  WITH *, [stop IN stops | stop.before] AS before, [stop IN stops | stop.id] AS ids
  UNWIND range(-1, size(stops) - 1) AS at
  WITH *, CASE WHEN at >= 0 THEN stops[at] END AS giver
  WITH *, giver.place AS left, [by IN giver.given | by.toConference] + [succession IN giver.successions | endNode(succession).id] AS named
  UNWIND CASE
      WHEN at >= 0 THEN [for IN range(0, size(stops) - 1) WHERE before[for] = left OR ids[for] IN named]
        + [for IN [-1] WHERE any(one IN loose WHERE one.giver = at)]
      ELSE [for IN range(0, size(stops) - 1)
        WHERE for = 0 AND stops[0].number > 1 OR any(one IN loose WHERE one.taker = for)] END AS for
  WITH *, CASE WHEN for >= 0 THEN stops[for] END AS taker
  WITH *, coalesce(taker.before = giver.place, false) AS near,
    [succession IN giver.successions WHERE endNode(succession) = taker.conference] AS successions,
    coalesce(giver.place, taker.place - 0.25) AS place, coalesce(taker.place, giver.place + 0.25) AS next
  WITH *, CASE
      WHEN at >= 0 AND for >= 0 THEN [by IN giver.given
        WHERE by IN taker.taken AND (near OR by.fromConference IS NOT NULL AND by.toConference IS NOT NULL)]
      ELSE [one IN loose WHERE one.giver = at OR one.taker = for | one.by] END AS handovers
  WHERE place >= lower AND next <= upper
    AND (near OR size(handovers) > 0 OR size(successions) > 0 OR at < 0 AND for = 0 AND taker.number > 1)
  WITH *, CASE
      WHEN at >= 0 AND for < 0 OR at < 0 AND size(handovers) > 0 THEN [{what: 'EDITION', number: null, conference: null}]
      WHEN taker.number IS NOT NULL AND (at < 0 OR giver.number IS NOT NULL) THEN
        [number IN range(coalesce(giver.number, 0) + 1, taker.number - 1)
          WHERE none(stop IN series WHERE coalesce(stop.number = number, false)) | {what: 'EDITION', number: number, conference: null}][..50]
      ELSE [] END
    + [stop IN [giver, taker] WHERE size(stop.hosts) = 0 | {what: 'HOST', number: stop.number, conference: stop.conference}] AS gaps
  // @when $direction = FORWARD
  ORDER BY place, next, at, for
  // @else
  ORDER BY -next, -place, at, for
  // @end
  RETURN collect({at: at, for: for,
    status: CASE WHEN size(handovers) > 0 THEN 'DOCUMENTED' WHEN size(gaps) > 0 OR next >= 1000000 THEN 'GAP' ELSE 'BY_ORDER' END,
    // @when column hops.date
    date: head([by IN handovers WHERE by.date IS NOT NULL | by.date]),
    // @end
    // @when column hops.handovers
    handovers: handovers[..3],
    // @end
    // @when column hops.successions
    successions: coalesce(successions, [])[..3],
    // @end
    // @when column hops.missing
    missing: gaps
      + [stop IN [giver, taker] WHERE stop.conference IS NOT NULL AND stop.number IS NULL |
        {what: 'EDITION_NUMBER', number: null, conference: stop.conference}]
      + [piece IN ['HANDOVER'] WHERE size(handovers) = 0 | {what: piece, number: null, conference: null}],
    // @end
    from: coalesce(giver, {conference: null, number: null, hosts: [by IN handovers | startNode(by)][..5], hosting: []}),
    to: coalesce(taker, {conference: null, number: null, hosts: [by IN handovers | endNode(by)][..5], hosting: []})})[..100] AS hops
}
// @end
RETURN network
  // @when column places
  // @when $direction = FORWARD
  , stops AS places
  // @else
  , reverse(stops) AS places
  // @end
  // @end
  // @when column hops
  // @when column hops.order or column hops.forks
  , [at IN range(0, size(hops) - 1) | {order: at + 1, status: hops[at].status, from: hops[at].from, to: hops[at].to,
    date: hops[at].date, handovers: hops[at].handovers, successions: hops[at].successions, missing: hops[at].missing
    // @when column hops.forks
    , forks: [stop IN [hops[at].from, hops[at].to] WHERE size(stop.hosts) > 1 | {what: 'CO_HOSTS', conference: stop.conference}]
      + [hop IN hops[at..at + 1] WHERE hop.at >= 0 AND size([other IN hops WHERE other.at = hop.at]) > 1 |
        {what: 'SUCCESSORS', conference: hop.from.conference}]
      + [hop IN hops[at..at + 1] WHERE hop.for >= 0 AND size([other IN hops WHERE other.for = hop.for]) > 1 |
        {what: 'PREDECESSORS', conference: hop.to.conference}]
    // @end
    }] AS hops
  // @else
  , hops
  // @end
  // @end
  // @when column gaps
  , size([hop IN hops WHERE hop.status = 'GAP']) AS gaps
  // @end
  // @when column documented
  , size([hop IN hops WHERE hop.status = 'DOCUMENTED']) AS documented
  // @end
  // @when column stoppedAt
  , CASE WHEN size(found) > 60 THEN 60 END AS stoppedAt
  // @end
