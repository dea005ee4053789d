// The commits that erased something, up to $head, without what they touched.
MATCH (c:Commit) WHERE c.revision > 0 AND c.revision <= $head AND c.erases IS NOT NULL
RETURN c {.revision, .changeSet, .origin, .author, .message, .at, .undoes, .run, .sent, .erases} ORDER BY c.revision
