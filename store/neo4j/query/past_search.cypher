// The entities of $nouns that had every word of $query at revision $rev and have changed since.
CALL db.index.fulltext.queryNodes('past_words', $query) YIELD node AS n
WHERE n.noun IN $nouns AND n.revision <= $rev AND n.until > $rev RETURN n.id
