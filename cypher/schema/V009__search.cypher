// Where search looks: names, and what else is written about nodes and sources. Both hold folded texts, whose words are
// parted by blanks. They are brought up to date with each commit, so that what can be read can be found.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Name) ON EACH [n.textKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX texts IF NOT EXISTS
FOR (n:Entity) ON EACH [n.titleKey, n.provisionsKey, n.rulesKey, n.venueKey, n.programmeKey, n.isbnKey, n.isoCodeKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
