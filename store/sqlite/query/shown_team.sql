-- What the team's lens shows: all but links without a claim. Nothing is above
-- its level, and what a link joins or a claim is about is always there.
shown AS NOT MATERIALIZED (
SELECT * FROM state AS r
WHERE r.kind <> 'Link' OR EXISTS (SELECT 1 FROM state AS c WHERE c.about_id = r.id))
