// Which links have the identities $names.
MATCH (l:Link) WHERE l.identity IN $names RETURN l.id, l.identity
