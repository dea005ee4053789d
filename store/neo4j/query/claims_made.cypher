// The values of before are said by claims.
MATCH (t:Catchment {id: 'claims to make'}) DELETE t
