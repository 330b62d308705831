-- Each kind of an index once, without reading the rows between.
WITH RECURSIVE one (name) AS (
  SELECT min(kind) FROM open_check
  UNION ALL
  SELECT (SELECT min(kind) FROM open_check WHERE kind > one.name) FROM one WHERE one.name IS NOT NULL
)
SELECT name FROM one WHERE name IS NOT NULL
