-- The first ?2 commits after revision ?1.
SELECT revision, change_set, origin, author, message, at, undoes, run, sent, erases FROM commit_log
WHERE revision > ?1 ORDER BY revision LIMIT +?2
