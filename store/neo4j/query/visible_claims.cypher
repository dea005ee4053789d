// Who may see the current claims on $ids.
MATCH (n:Claim) WHERE n.about IN $ids RETURN n {.id, .revision, .visibility, .about}
