SELECT search_entry.noun, search_entry.key, search_entry.contract_id, search_entry.title, search_entry.detail
FROM search_word JOIN search_entry ON search_entry.id = search_word.rowid
WHERE search_word MATCH ?1
LIMIT ?2
