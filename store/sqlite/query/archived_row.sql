-- The number of the row of the state that ?1 had from revision ?2 on.
SELECT row FROM archive WHERE id = ?1 AND since = ?2
