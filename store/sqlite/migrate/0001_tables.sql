-- Everything is a row: entities, links and claims alike. What holds now stands in
-- current, what held once in archive, with the revisions it was true for. A row
-- keeps its number when it moves, so that the words found by it stay right.
-- Everything but fields is derived from it, for indexes and conditions.
CREATE TABLE current (
  row        INTEGER PRIMARY KEY, -- never given twice, over both tables
  id         TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  since      INTEGER NOT NULL,    -- the revision that made this state
  level      INTEGER NOT NULL,    -- visibility: 0 public, 1 partner, 2 team
  sort_name  TEXT,                -- the folded name; null for links and claims
  name_words TEXT,                -- the name as search compares it
  type TEXT, from_id TEXT, to_id TEXT, qualifier TEXT, -- of links
  about_id TEXT, source_id TEXT, event_id TEXT,        -- of claims
  counts INTEGER, against INTEGER, field TEXT, value TEXT, seen_on TEXT, source_key TEXT,
  fields     TEXT    NOT NULL,    -- all that is stated, as a JSON object
  sum        INTEGER NOT NULL     -- a checksum of what is not derived
) STRICT;

CREATE UNIQUE INDEX current_id    ON current (id);
CREATE        INDEX current_since ON current (since);
CREATE        INDEX current_name  ON current (kind, sort_name, id, level)       WHERE sort_name IS NOT NULL;
CREATE UNIQUE INDEX current_out   ON current (from_id, type, to_id, qualifier) WHERE from_id   IS NOT NULL;
CREATE        INDEX current_into  ON current (to_id, type)                     WHERE to_id     IS NOT NULL;
CREATE        INDEX current_about  ON current (about_id, level)                WHERE about_id  IS NOT NULL;
CREATE        INDEX current_source ON current (source_id)                      WHERE source_id IS NOT NULL;
CREATE        INDEX current_event  ON current (event_id)                       WHERE event_id  IS NOT NULL;

CREATE TABLE archive (
  row        INTEGER PRIMARY KEY,
  id         TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  since      INTEGER NOT NULL,
  level      INTEGER NOT NULL,
  sort_name  TEXT,
  name_words TEXT,
  type TEXT, from_id TEXT, to_id TEXT, qualifier TEXT,
  about_id TEXT, source_id TEXT, event_id TEXT,
  counts INTEGER, against INTEGER, field TEXT, value TEXT, seen_on TEXT, source_key TEXT,
  fields     TEXT    NOT NULL,
  sum        INTEGER NOT NULL,
  until      INTEGER NOT NULL,    -- the revision that replaced or ended this state
  ended      INTEGER NOT NULL     -- 1 where it ended the thing
) STRICT;

CREATE UNIQUE INDEX archive_id    ON archive (id, since);
CREATE        INDEX archive_since ON archive (since);
CREATE        INDEX archive_until ON archive (until);
CREATE        INDEX archive_name  ON archive (kind, sort_name, id, level) WHERE sort_name IS NOT NULL;
CREATE        INDEX archive_out   ON archive (from_id, type, to_id) WHERE from_id  IS NOT NULL;
CREATE        INDEX archive_into  ON archive (to_id, type)          WHERE to_id    IS NOT NULL;
CREATE        INDEX archive_about ON archive (about_id)             WHERE about_id IS NOT NULL;

-- External keys, with the revisions they were held for.
CREATE TABLE key (
  scheme TEXT    NOT NULL,
  value  TEXT    NOT NULL,
  id     TEXT    NOT NULL,
  since  INTEGER NOT NULL,
  until  INTEGER              -- null while it is held
) STRICT;

CREATE UNIQUE INDEX key_now  ON key (scheme, value) WHERE until IS NULL;
CREATE        INDEX key_past ON key (scheme, value) WHERE until IS NOT NULL;
CREATE        INDEX key_of   ON key (id);

CREATE TABLE commit_log (
  revision   INTEGER PRIMARY KEY,
  change_set TEXT    NOT NULL UNIQUE,
  origin     TEXT    NOT NULL,
  author     TEXT    NOT NULL,
  message    TEXT    NOT NULL,
  at         INTEGER NOT NULL,    -- seconds since 1970, UTC
  undoes     INTEGER NOT NULL,
  run        TEXT    NOT NULL,
  sum        INTEGER NOT NULL
) STRICT;

-- The words of every entity's every state, by row. The ascii tokenizer parts
-- words at the spaces that we put between them and nowhere else: they hold only
-- letters and digits, and it takes everything beyond ASCII for a letter.
CREATE VIRTUAL TABLE words USING fts5 (text, content = '', columnsize = 0, detail = none, tokenize = 'ascii');

-- The same index the other way round, for catchment check: which words has a row?
CREATE VIRTUAL TABLE word_rows USING fts5vocab (words, instance);
