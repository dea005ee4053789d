// From here on revision $revision is the newest.
MATCH (h:Catchment {id: 'head'}) SET h.revision = $revision
