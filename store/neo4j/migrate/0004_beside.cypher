// Long texts that fields name by their SHA-256, in hexadecimal, as those of places name their outlines.
CREATE CONSTRAINT beside_sum IF NOT EXISTS FOR (n:Beside) REQUIRE n.sum IS UNIQUE;

// Which states speak of a text, asked when something is erased.
CREATE INDEX entity_outline IF NOT EXISTS FOR (n:Entity) ON (n.outline);
CREATE INDEX past_outline IF NOT EXISTS FOR (n:Past) ON (n.outline);
