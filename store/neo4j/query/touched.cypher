// What the commits of $revisions touched, up to $head.
UNWIND $revisions AS revision
MATCH (c:Commit {revision: revision}) WHERE c.revision <= $head
RETURN c.revision, c.touched
