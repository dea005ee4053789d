// The commit that the change sets $ids became.
MATCH (c:Commit) WHERE c.changeSet IN $ids RETURN properties(c)
