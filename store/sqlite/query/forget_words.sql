-- Writes the index anew, so that it holds no word that no row has.
INSERT INTO words (words) VALUES ('optimize')
