// Keeps a part of what a version replaced.
// parameters: version, part, content
CREATE (:UndoPart {version: $version, part: $part, content: $content})
