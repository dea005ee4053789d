-- The newest revision.
SELECT coalesce(max(revision), 0) FROM commit_log
