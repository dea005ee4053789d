-- The commits of the revisions of ?2, up to revision ?1.
SELECT revision, change_set, origin, author, message, at, undoes, run, sent, erases FROM commit_log
WHERE revision IN (SELECT value FROM json_each(?2)) AND revision <= ?1
