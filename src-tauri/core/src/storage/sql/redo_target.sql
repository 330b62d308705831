SELECT done.id, done.name, done.subject
FROM change AS undo JOIN change AS done ON done.id = undo.target
WHERE undo.role = 'undo' AND done.undone = 1
  AND undo.id > coalesce((SELECT id FROM change WHERE role = 'do' ORDER BY id DESC LIMIT 1), 0)
ORDER BY undo.id DESC LIMIT 1
