SELECT nonconformity_step.* FROM nonconformity_step
JOIN nonconformity ON nonconformity.id = nonconformity_step.nonconformity_id AND nonconformity.removed = 0
WHERE nonconformity_step.removed = 0 AND (?1 IS NULL OR nonconformity.contract_id = ?1)
ORDER BY nonconformity_step.happened, nonconformity_step.id
