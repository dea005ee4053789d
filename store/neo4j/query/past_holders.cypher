// Who ever gave one of the keys $names up.
MATCH (k:PastKey) WHERE k.name IN $names RETURN k.of, k.name
