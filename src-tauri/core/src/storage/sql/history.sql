SELECT id, at, who, name, subject, role, target, undone, changeset
FROM change
WHERE id < ?1
  AND (?3 IS NULL OR who = ?3)
  AND (?4 IS NULL OR subject LIKE ?4 ESCAPE '\')
  AND (?5 IS NULL OR at >= ?5)
  AND (?6 IS NULL OR at < ?6)
  AND (?7 = '[]' OR name IN (SELECT value FROM json_each(?7)))
ORDER BY id DESC LIMIT ?2
