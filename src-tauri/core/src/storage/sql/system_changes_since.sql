SELECT id, changeset FROM change
WHERE role = 'system' AND undone = 0 AND length(changeset) > 0 AND id > (SELECT max(id) FROM change WHERE id = ?1 OR target = ?1)
ORDER BY id DESC
