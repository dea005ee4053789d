-- Which of the ids of ?1 were there before.
SELECT DISTINCT id FROM archive WHERE id IN (SELECT value FROM json_each(?1))
