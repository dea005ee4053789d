-- Which of the ids of ?1 are there.
SELECT id FROM current WHERE id IN (SELECT value FROM json_each(?1))
