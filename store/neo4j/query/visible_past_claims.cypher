// Who might see the claims on $ids at the revisions from $low to $rev, where they have changed since.
MATCH (n:Past) WHERE n.about IN $ids AND n.until > $low AND n.revision <= $rev AND n.parts = size(keys(n))
RETURN n {.id, .revision, .until, .visibility, .about}
