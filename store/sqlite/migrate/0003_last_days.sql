-- The age of a claim is told by the last day of its date, where it was by the first.
UPDATE current SET seen_on = date(seen_on, '+1 year', '-1 day')
WHERE length(coalesce(nullif(fields ->> 'observed', ''), fields ->> 'recorded')) = 4 AND seen_on IS NOT NULL;
UPDATE current SET seen_on = date(seen_on, '+1 month', '-1 day')
WHERE length(coalesce(nullif(fields ->> 'observed', ''), fields ->> 'recorded')) = 7 AND seen_on IS NOT NULL;
UPDATE archive SET seen_on = date(seen_on, '+1 year', '-1 day')
WHERE length(coalesce(nullif(fields ->> 'observed', ''), fields ->> 'recorded')) = 4 AND seen_on IS NOT NULL;
UPDATE archive SET seen_on = date(seen_on, '+1 month', '-1 day')
WHERE length(coalesce(nullif(fields ->> 'observed', ''), fields ->> 'recorded')) = 7 AND seen_on IS NOT NULL;
