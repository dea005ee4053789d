-- Whether anything of the kinds of ?1 has a name that sorts as none, now or ever.
SELECT EXISTS (SELECT 1 FROM json_each(?1) AS k CROSS JOIN current AS x ON x.kind = k.value AND x.sort_name = '')
    OR EXISTS (SELECT 1 FROM json_each(?1) AS k CROSS JOIN archive AS x ON x.kind = k.value AND x.sort_name = '')
