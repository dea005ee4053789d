UPDATE key SET until = ?3 WHERE scheme = ?1 AND value = ?2 AND until IS NULL
