-- Long texts that fields name by their SHA-256, in hexadecimal, as those of places name their outlines. One
-- that is there never changes; it goes when an erasure leaves no state that names it.
CREATE TABLE beside (sum TEXT PRIMARY KEY, text BLOB NOT NULL) STRICT, WITHOUT ROWID;
