// What claims that rest on $sources speak of, now or at revision $rev.
MATCH (s:Entity)<-[:RESTS_ON]-(n:Claim) WHERE s.id IN $sources RETURN n.about AS about
UNION ALL
MATCH (n:Past) WHERE n.until > $rev AND n.revision <= $rev AND n.source IN $sources RETURN n.about AS about
