# Facts from the public register of organisations.

registration-status-active = In the register of organisations
registration-status-liquidation = Being wound up
registration-status-forced-dissolution = Under compulsory winding-up
registration-status-bankrupt = Bankrupt
registration-status-deleted = Deleted
registration-status-withheld = Removed for legal reasons
