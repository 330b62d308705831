SELECT search_entry.noun, search_entry.key, search_entry.contract_id, search_entry.title, search_entry.detail
FROM search_part JOIN search_entry ON search_entry.id = search_part.rowid
WHERE search_part MATCH ?1
LIMIT ?2
