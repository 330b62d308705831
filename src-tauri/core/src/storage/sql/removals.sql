SELECT id, at, who, name, subject, role, target, undone, changeset
FROM change
WHERE role = 'do' AND undone = 0 AND name LIKE 'remove-%'
ORDER BY id DESC
