-- The commits that erased something.
SELECT revision, change_set, origin, author, message, at, undoes, run, sent, erases FROM commit_log
WHERE erases <> '' ORDER BY revision
