-- Who may see a thing by now, or might when it ended, beside each state of its past: the past is as hidden as that.
ALTER TABLE archive ADD COLUMN last_level INTEGER NOT NULL DEFAULT 0;
UPDATE archive SET last_level = coalesce((SELECT n.level FROM current AS n WHERE n.id = archive.id),
  (SELECT n.level FROM archive AS n WHERE n.id = archive.id ORDER BY n.since DESC LIMIT 1));
