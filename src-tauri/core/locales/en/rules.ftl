# Words of the rules: deadlines, thresholds, and warnings and errors that only the rules know.

deadline-option-notice = Last day to give notice of the option
deadline-end = The contract ends

threshold-scope = The procurement act applies
threshold-national = National threshold
threshold-eea-municipal = EEA threshold, goods and services, municipalities
threshold-eea-works = EEA threshold, works
threshold-eea-state = EEA threshold, goods and services, the state
threshold-eea-utilities = EEA threshold, goods and services, utilities

# $value: the milestone's name, or its date
warning-milestone-outside-term = { $requirement }: The milestone “{ $value }” lies outside the contract period. No check is made for it. Move the milestone or correct the dates.
    .short = Milestone outside the period
warning-route-missing = It is not recorded how §{"\u00A0"}7-9 on climate and environment was followed. It cannot then be documented either. Choose what applies.
    .short = §{"\u00A0"}7-9 not recorded

error-option-notice-too-early = The notice deadline of the option lies before the contract starts. It has then already passed. Change the number of days or the dates.
error-weights-and-ranks = Some criteria have a weight and others a place in a priority order. It is then unclear what applies. Use one of them for all.
error-supplier-twice = The supplier is in the contract twice. Remove one of them.
error-main-supplier-twice = Two suppliers are set as the main supplier. Only one can be. Choose which.
error-nonconformity-closed = The nonconformity is closed or withdrawn, so it cannot get more steps. Open a new one if the breach has happened again.
