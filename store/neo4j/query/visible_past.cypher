// Who might see $ids at the revisions from $low to $rev, and what they rested on, where that has changed since.
MATCH (n:Past) WHERE n.id IN $ids AND n.until > $low AND n.revision <= $rev AND n.parts = size(keys(n))
RETURN n {.id, .revision, .until, .visibility, .from, .to, .about}
