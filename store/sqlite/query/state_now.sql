-- What holds at the head: the current rows alone.
state AS NOT MATERIALIZED (SELECT * FROM current),
held AS NOT MATERIALIZED (SELECT scheme, value, id FROM key WHERE until IS NULL)
