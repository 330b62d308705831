SELECT change.id, at, who, name, subject, role, target, undone, changeset
FROM change_concern JOIN change ON change.id = change_concern.change_id
WHERE change_concern.concern = ?1 AND change.id < ?2
ORDER BY change.id DESC LIMIT ?3
