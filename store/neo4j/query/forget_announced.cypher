// What was copied to the archive for a change that never came.
MATCH (n:Past) WHERE n.until > $applied DELETE n
