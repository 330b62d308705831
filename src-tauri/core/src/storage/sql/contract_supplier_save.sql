INSERT INTO contract_supplier (contract_id, supplier_id, position, main, removed) VALUES (?1, ?2, ?3, ?4, 0)
ON CONFLICT (contract_id, supplier_id) DO UPDATE SET position = excluded.position, main = excluded.main, removed = 0
