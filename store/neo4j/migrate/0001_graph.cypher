// The current state: entities, links and claims, each with an id that only it has.
// A link is a relationship between entities and a node of its own, which claims can
// speak of and an id can find.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT link_identity IF NOT EXISTS FOR (n:Link) REQUIRE n.identity IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.noun, n.sortName, n.id);
CREATE INDEX claim_about IF NOT EXISTS FOR (n:Claim) ON (n.about);

// Words are put together by us, one space between; so the analyzer may part them there and nowhere else.
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// External keys: one names one thing at a time. PastKey tells who ever gave one up.
CREATE CONSTRAINT key_name IF NOT EXISTS FOR (n:Key) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT past_key IF NOT EXISTS FOR (n:PastKey) REQUIRE (n.name, n.of) IS UNIQUE;

// The past: states that were replaced or ended, with the revisions that they were true for. Nearly all reads
// are of the head, of which there is nothing here: until is in the indexes so that they find that out at once.
CREATE INDEX past_id IF NOT EXISTS FOR (n:Past) ON (n.id, n.until);
CREATE INDEX past_name IF NOT EXISTS FOR (n:Past) ON (n.noun, n.sortName, n.id);
CREATE INDEX past_from IF NOT EXISTS FOR (n:Past) ON (n.from, n.until);
CREATE INDEX past_to IF NOT EXISTS FOR (n:Past) ON (n.to, n.until);
CREATE INDEX past_about IF NOT EXISTS FOR (n:Past) ON (n.about, n.until);
CREATE INDEX past_until IF NOT EXISTS FOR (n:Past) ON (n.until);
CREATE FULLTEXT INDEX past_words IF NOT EXISTS FOR (n:Past) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// The log of commits.
CREATE CONSTRAINT commit_revision IF NOT EXISTS FOR (n:Commit) REQUIRE n.revision IS UNIQUE;
CREATE CONSTRAINT commit_change_set IF NOT EXISTS FOR (n:Commit) REQUIRE n.changeSet IS UNIQUE;
