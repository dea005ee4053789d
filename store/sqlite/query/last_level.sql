-- From now on ?2 is who may see the thing ?1, in its past as well.
UPDATE archive SET last_level = ?2 WHERE id = ?1 AND last_level <> ?2
