-- The sources that the lens ?2 shows and that say that their data is made up.
SELECT id FROM state WHERE id > 'src_' AND id < 'src`' AND level <= ?2 AND fields ->> 'synthetic' = 1
