// Who holds the keys $names.
MATCH (k:Key) WHERE k.name IN $names RETURN k.of, k.name
