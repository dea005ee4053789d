-- The whole log in order.
SELECT revision, change_set, origin, author, message, at, undoes, run, sent, erases, sum FROM commit_log ORDER BY revision
