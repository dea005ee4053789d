-- What the log says from now on of revision ?1.
UPDATE commit_log SET message = ?2, sent = ?3, sum = ?4 WHERE revision = ?1
