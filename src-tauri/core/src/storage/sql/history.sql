SELECT id, at, who, name, subject, role, target, undone, changeset FROM change WHERE id < ?1 ORDER BY id DESC LIMIT ?2
