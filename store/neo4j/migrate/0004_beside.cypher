// Long texts that fields name by their SHA-256, in hexadecimal, as those of places name their outlines.
CREATE CONSTRAINT beside_sum IF NOT EXISTS FOR (n:Beside) REQUIRE n.sum IS UNIQUE;
