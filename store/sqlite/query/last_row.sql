-- The highest row number given so far.
SELECT max((SELECT coalesce(max(row), 0) FROM current), (SELECT coalesce(max(row), 0) FROM archive))
