-- The revision that change set ?1 became.
SELECT revision FROM commit_log WHERE change_set = ?1
