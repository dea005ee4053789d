// All commits, without what they touched.
MATCH (c:Commit) WHERE c.revision > 0 RETURN c {.revision, .changeSet, .origin, .author, .message, .at, .undoes, .run, .sent}
