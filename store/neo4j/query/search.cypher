// The entities of $nouns that have every word of $query now.
CALL db.index.fulltext.queryNodes('entity_words', $query) YIELD node AS n
WHERE n.noun IN $nouns RETURN n.id
