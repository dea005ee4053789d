// Who ever gave one of the keys $names up.
MATCH (k:PastKey) WHERE k.name IN $names AND k.of IS NOT NULL RETURN k.of, k.name
