# Opplysningar frå Einingsregisteret.

registration-status-active = I Einingsregisteret
registration-status-liquidation = Under avvikling
registration-status-forced-dissolution = Under tvangsavvikling eller tvangsoppløysing
registration-status-bankrupt = Konkurs
registration-status-deleted = Sletta
registration-status-withheld = Fjerna av juridiske årsaker
