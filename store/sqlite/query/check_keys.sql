-- Every external key with the revisions it was held for.
SELECT scheme, value, id, since, coalesce(until, 0) FROM key
