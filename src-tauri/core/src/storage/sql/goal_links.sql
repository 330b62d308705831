SELECT goal_link.* FROM goal_link
JOIN goal ON goal.id = goal_link.goal_id
JOIN strategy ON strategy.id = goal.strategy_id
LEFT JOIN requirement ON requirement.id = goal_link.requirement_id
LEFT JOIN contract ON contract.id = coalesce(goal_link.contract_id, requirement.contract_id)
LEFT JOIN indicator ON indicator.id = goal_link.indicator_id
WHERE goal_link.removed = 0 AND goal.removed = 0 AND strategy.removed = 0 AND coalesce(requirement.removed, 0) = 0
  AND coalesce(contract.removed, 0) = 0 AND coalesce(indicator.removed, 0) = 0
ORDER BY goal_link.goal_id, goal_link.noun, goal_link.kind, contract.id, requirement.number, indicator.position, goal_link.id
