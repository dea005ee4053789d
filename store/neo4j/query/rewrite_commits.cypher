// What commits say from now on.
UNWIND $rows AS row MATCH (c:Commit {revision: row.revision}) SET c.message = row.message, c.sent = row.sent
