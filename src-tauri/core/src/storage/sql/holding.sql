SELECT
  (SELECT count(*) FROM contract WHERE removed = 0) AS contracts,
  (SELECT count(*) FROM requirement WHERE removed = 0) AS requirements,
  (SELECT count(*) FROM result) AS results,
  (SELECT count(*) FROM evidence WHERE removed = 0) AS documents
