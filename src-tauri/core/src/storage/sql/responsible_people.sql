-- Each name of an index once, without reading the rows between.
WITH RECURSIVE person (name) AS (
  SELECT min(responsible) FROM open_check
  UNION ALL
  SELECT (SELECT min(responsible) FROM open_check WHERE responsible > person.name) FROM person WHERE person.name IS NOT NULL
)
SELECT name FROM person WHERE name IS NOT NULL
