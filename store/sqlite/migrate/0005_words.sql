-- Search finds other forms of a word, and things by the initials of their names; the s of
-- a possessive is no word any more.
UPDATE current SET name_words = name_words(kind, fields) WHERE sort_name IS NOT NULL;
UPDATE archive SET name_words = name_words(kind, fields) WHERE sort_name IS NOT NULL;
INSERT INTO words (words) VALUES ('delete-all');
INSERT INTO words (rowid, text)
SELECT row, terms FROM (SELECT row, search_text(kind, fields) AS terms FROM current WHERE sort_name IS NOT NULL
  UNION ALL SELECT row, search_text(kind, fields) FROM archive WHERE sort_name IS NOT NULL) WHERE terms <> '';
