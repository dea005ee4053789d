DELETE FROM current WHERE row = ?1
