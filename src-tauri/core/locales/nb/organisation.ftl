# Opplysninger fra Enhetsregisteret.

registration-status-active = I Enhetsregisteret
registration-status-liquidation = Under avvikling
registration-status-forced-dissolution = Under tvangsavvikling eller tvangsoppløsning
registration-status-bankrupt = Konkurs
registration-status-deleted = Slettet
registration-status-withheld = Fjernet av juridiske årsaker
