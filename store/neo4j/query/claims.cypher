// The current claims on $ids.
MATCH (n:Claim) WHERE n.about IN $ids RETURN properties(n)
