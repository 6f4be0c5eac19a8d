// What bears such a name, or of which such a text is written. The indexes find candidates; how they are scored is written
// here, so that a score depends on the text found and on nothing else, and stays the same from page to page. Words are
// folded: letters, marks and digits. Where a name is found and a word is neither in it nor the beginning of one, the index
// found it misspelt: the word most like it is the one that shares the most letters with it from both ends.
//
// @param textFolded Folded
// @param textQuery Query
// @param kinds [String!]
// @param country ID
// @param network ID
// @param beginEarliestBy Day
// @param beginLatestBy Day
// @param endEarliestFrom Day
// @param endLatestFrom Day
// @column score Float!
// @column key String!
// @column node Node
// @column name String!
// @column kind String!
// @column match SearchMatch!
// @column match.how SearchFit!
// @column match.text String!
// @column match.marked MarkedText!
// @column match.form NameKind
// @column match.language String
// @column match.property String!
// @order score NUMBER DESC, key TEXT
// @rows 200
// @looks 5000
CALL () {
  WITH $textFolded AS begin WHERE begin <> ''
  MATCH (found:Name) WHERE found.textKey STARTS WITH begin AND found.id IS NOT NULL
  RETURN found ORDER BY found.textKey, found.id LIMIT 200
  UNION
  UNWIND CASE WHEN $textQuery = '' THEN [] ELSE [$textQuery] END AS query
  CALL db.index.fulltext.queryNodes('names', query, {limit: 1000}) YIELD node
  RETURN node AS found
  UNION
  UNWIND CASE WHEN $textQuery = '' THEN [] ELSE [$textQuery] END AS query
  CALL db.index.fulltext.queryNodes('texts', query, {limit: 300}) YIELD node
  RETURN node AS found
}
WITH collect(found) AS candidates
CALL (candidates) {
  UNWIND candidates AS found
  RETURN found, true AS whole
  UNION
  WITH $textFolded AS words WHERE size(candidates) = 0 AND words <> ''
  CALL db.index.fulltext.queryNodes('names', words, {limit: 300}) YIELD node
  RETURN node AS found, false AS whole
}
CALL (found) {
  MATCH (found:Name)<-[:NAMED]-(node:Entity)
  WHERE found.beginEarliest <= $beginEarliestBy AND found.beginLatest <= $beginLatestBy
    AND found.endEarliest >= $endEarliestFrom AND found.endLatest >= $endLatestFrom
  RETURN node, [{property: 'name', text: found.text, key: found.textKey, form: found.kind, language: found.language}] AS texts
  UNION ALL
  MATCH (found) WHERE NOT found:Name
  RETURN found AS node, [property IN ['title', 'provisions', 'rules', 'venue', 'programme', 'isbn', 'isoCode']
    WHERE found[property + 'Key'] IS NOT NULL AND found[property] IS NOT NULL |
    {property: property, text: found[property], key: found[property + 'Key'], form: null, language: null}] AS texts
}
WITH node, texts, whole
WHERE ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  AND (node:Source OR coalesce(node.beginEarliest <= $beginEarliestBy AND node.beginLatest <= $beginLatestBy
    AND (node.date IS NOT NULL OR node.endEarliest >= $endEarliestFrom AND node.endLatest >= $endLatestFrom), true))
  AND ($country IS NULL OR node.id = $country
    OR EXISTS { (node)-[:LOCATED_IN*1..3]->(:Entity {id: $country}) }
    OR NOT (node:City OR node:Country OR node:Region)
      AND EXISTS { MATCH (node)-[link]-(:Entity)-[:LOCATED_IN*0..3]->(:Entity {id: $country}) WHERE NOT type(link) IN ['ABOUT', 'CITES', 'NAMED'] })
  AND ($network IS NULL OR node.id = $network
    OR EXISTS { (node)-[:PART_OF*1..3]->(:Entity {id: $network}) }
    OR EXISTS { MATCH (node)-[link]-(:Entity)-[:PART_OF*0..3]->(:Entity {id: $network}) WHERE NOT type(link) IN ['ABOUT', 'CITES', 'NAMED'] })
UNWIND texts AS text
WITH node, whole, text, split($textFolded, ' ') AS words, split(text.key, ' ') AS said
WITH *, [word IN words WHERE word IN said] AS exact,
  [word IN words WHERE NOT word IN said | {word: word, begun: head([other IN said WHERE other STARTS WITH word])}] AS others
WITH *, [other IN others WHERE other.begun IS NOT NULL] AS begun, CASE WHEN whole THEN
    [other IN others WHERE other.begun IS NULL | [near IN said | {word: near, from: other.word,
      start: size([i IN range(1, size(other.word)) WHERE left(near, i) = left(other.word, i)]),
      end: size([i IN range(1, size(other.word)) WHERE right(near, i) = right(other.word, i)])}]]
  ELSE [] END AS likes
WITH *, [like IN likes | [near IN like | {word: near.word, span: CASE
    WHEN size(near.word) = size(near.from) AND near.start + near.end + 2 = size(near.word)
      AND substring(near.word, near.start, 2) = reverse(substring(near.from, near.start, 2)) THEN 1
    ELSE CASE WHEN size(near.word) > size(near.from) THEN size(near.word) ELSE size(near.from) END
      - CASE
        WHEN near.start + near.end < size(near.word) AND near.start + near.end < size(near.from) THEN near.start + near.end
        WHEN size(near.word) < size(near.from) THEN size(near.word)
        ELSE size(near.from) END END}]] AS likes
WITH *, [like IN likes | reduce(best = like[0], near IN like | CASE WHEN near.span < best.span THEN near ELSE best END)] AS likes
WITH *, [near IN likes WHERE text.form IS NOT NULL OR near.span <= 2] AS misspelt
WITH *, size(exact) + size(begun) + size(misspelt) AS fits
WHERE fits > 0
WITH *, CASE
    WHEN fits < size(words) THEN 'SOME_WORDS'
    WHEN text.key = $textFolded THEN 'WHOLE'
    WHEN size(misspelt) > 0 THEN 'MISSPELT'
    WHEN size(begun) > 0 THEN 'BEGINNINGS'
    WHEN size(said) = size(words) THEN 'OTHER_ORDER'
    ELSE 'WORDS' END AS how,
  reduce(letters = 0, word IN exact + [o IN begun | o.word] + [o IN misspelt | o.word] | letters + size(word)) AS letters
WITH *, CASE how
    WHEN 'WHOLE' THEN 100.0
    WHEN 'OTHER_ORDER' THEN 90.0
    WHEN 'WORDS' THEN 80.0
    WHEN 'BEGINNINGS' THEN 60.0
    WHEN 'MISSPELT' THEN CASE WHEN size(misspelt) = 1 AND misspelt[0].span = 1 THEN 40.0 ELSE 30.0 END
    ELSE 15.0 * fits / size(words) END AS base,
  CASE WHEN letters < size(replace(text.key, ' ', '')) THEN 1.0 * letters / size(replace(text.key, ' ', '')) ELSE 1.0 END AS share
WITH *, 5.0 * share + CASE
    WHEN text.form IS NOT NULL THEN base + CASE text.form
      WHEN 'CANONICAL' THEN 4.0
      WHEN 'VARIANT' THEN 3.0
      WHEN 'OTHER_ORDER' THEN 3.0
      WHEN 'ABBREVIATION' THEN 2.0
      WHEN 'FORMER' THEN 1.0
      ELSE 0.0 END
    WHEN how = 'SOME_WORDS' THEN base
    WHEN text.property = 'title' THEN base - 5.0
    ELSE CASE how WHEN 'BEGINNINGS' THEN 20.0 WHEN 'MISSPELT' THEN 10.0 ELSE 50.0 END END AS score
ORDER BY score DESC, text.property, text.key, text.text
WITH node, head(collect({score: score, how: how, text: text, words: exact + [o IN begun | o.begun] + [o IN misspelt | o.word]})) AS best
RETURN best.score AS score, node.id AS key, node, coalesce(node.name, node.title, node.id) AS name,
  [label IN labels(node) WHERE label <> 'Entity'][0] AS kind,
  {how: best.how, text: best.text.text,
    marked: best.text.text + reduce(words = '\n', word IN best.words | words + word + ' '),
    form: best.text.form, language: best.text.language, property: best.text.property} AS match
ORDER BY score DESC, key LIMIT 200
