SELECT id, at, who, name, subject FROM change WHERE role <> 'system' ORDER BY id DESC LIMIT 1
