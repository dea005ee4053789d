-- What of the things ?1, and of the claims on them, commits after ?2 made, changed or ended.
SELECT id, id, since FROM current WHERE id IN (SELECT value FROM json_each(?1)) AND since > ?2
UNION ALL SELECT about_id, id, since FROM current WHERE about_id IN (SELECT value FROM json_each(?1)) AND since > ?2
UNION ALL SELECT id, id, until FROM archive WHERE id IN (SELECT value FROM json_each(?1)) AND until > ?2
UNION ALL SELECT about_id, id, until FROM archive WHERE about_id IN (SELECT value FROM json_each(?1)) AND until > ?2
