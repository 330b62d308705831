SELECT manager FROM contract WHERE manager <> '' AND removed = 0
UNION SELECT owner FROM contract WHERE owner <> '' AND removed = 0
UNION SELECT responsible FROM requirement WHERE responsible <> '' AND removed = 0
