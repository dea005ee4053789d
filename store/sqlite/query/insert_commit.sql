INSERT INTO commit_log (revision, change_set, origin, author, message, at, undoes, run, sum, sent, erases)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
