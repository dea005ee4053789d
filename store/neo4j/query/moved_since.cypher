// What of the things $ids, and of the claims on them, commits after $revision made, changed or ended.
MATCH (n:Entity) WHERE n.id IN $entities AND n.revision > $revision RETURN n.id AS of, n.id AS id, n.revision AS by
UNION ALL
MATCH (n:Link) WHERE n.id IN $links AND n.revision > $revision RETURN n.id AS of, n.id AS id, n.revision AS by
UNION ALL
MATCH (n:Claim) WHERE n.about IN $ids AND n.revision > $revision RETURN n.about AS of, n.id AS id, n.revision AS by
UNION ALL
MATCH (n:Past) WHERE n.id IN $ids AND n.until > $revision RETURN n.id AS of, n.id AS id, n.until AS by
UNION ALL
MATCH (n:Past) WHERE n.about IN $ids AND n.until > $revision RETURN n.about AS of, n.id AS id, n.until AS by
