SELECT id, name, subject FROM change WHERE role = 'do' AND undone = 0 ORDER BY id DESC LIMIT 1
