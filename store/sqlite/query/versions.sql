-- Which of the ids of ?1 are there, with the commits that made their states.
SELECT id, since FROM current WHERE id IN (SELECT value FROM json_each(?1))
