// The commits of $revisions, up to $rev, without what they touched.
UNWIND $revisions AS revision
MATCH (c:Commit {revision: revision}) WHERE c.revision <= $rev
RETURN c {.revision, .changeSet, .origin, .author, .message, .at, .undoes, .run, .sent, .erases}
