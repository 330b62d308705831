INSERT INTO evidence (id, title, number, issuer, class, received, valid_from, valid_to, removed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)
