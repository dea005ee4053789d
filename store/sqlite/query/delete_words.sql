-- Takes from the index what it has of row ?1, which has to be told.
INSERT INTO words (words, rowid, text) VALUES ('delete', ?1, ?2)
