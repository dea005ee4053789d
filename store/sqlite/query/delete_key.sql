DELETE FROM key WHERE scheme = ?1 AND value = ?2 AND id = ?3
