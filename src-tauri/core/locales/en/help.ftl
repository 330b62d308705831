# Help: the guide that works without a network.

help-chapters = Chapters
help-steps = The whole job in seven steps
help-keys = Keyboard shortcuts
help-states = What the states mean
help-figures = How the figures are counted
help-law = §{"\u00A0"}7-9 in brief
help-safe = Undo, history and backups

help-step-1 = Say who you are
    .said = Your name and the organisation’s name are in Settings. Your name decides what is yours in My week, and the organisation appears on the reports.
help-step-2 = Make the contract, or read it in
    .said = Enter it yourself, or choose the XML file of a notice from Doffin. What the notice does not say stays blank and is listed. Nothing is guessed.
help-step-3 = Add environmental requirements
    .said = Take several at once from the library and fill in what is open, or write your own. Write what the supplier offered too: if it is better than the requirement, the offer is binding. Agree a sanction. Without one a requirement is hard to enforce.
help-step-4 = Let the follow-up plan make the checks
    .said = Choose how often each requirement is to be checked. Checks are made until the contract ends, moved to working days, and follow when dates or options change. What is done or moved by hand is kept.
help-step-5 = Answer the checks in My week
    .said = Press Enter on a row, or the letter of the outcome. Write the value you found, the day and a note. Kravspor says at once whether the value is below the requirement or below the offer, and which sanction is agreed.
help-step-6 = Make the report
    .said = The compliance report shows all about one contract: required, offered and actual value over time, checks, evidence and nonconformities. It is made in bokmål, nynorsk or English.
help-step-7 = See what was done
    .said = Under History on a contract each change is listed: who, when, from what and to what.

help-state-fulfilled = The last check found the requirement fulfilled, and a binding offer too.
help-state-partly = Part of the requirement is fulfilled. The note tells what is missing.
help-state-below-offer = The value meets the requirement but not what the supplier offered. The offer is binding, so this is a breach.
help-state-not-fulfilled = The last check found the requirement not fulfilled.
help-state-not-verified = Nobody has checked the requirement yet, or it could not be checked. It never counts as fulfilled.
help-state-not-applicable = The requirement did not apply in the period. It is left out of the figures.
help-state-breach = The contract’s state when at least one requirement is not fulfilled, or a nonconformity is open. The gravest state wins.
help-state-overdue = The check should have been done.
help-state-expiring = The evidence soon expires.
help-state-warning-word = Missing
help-state-warning = Something is missing or should be looked at, for example that no sanction is agreed.

help-figure-fulfilled = Fulfilled share
    .said = Fulfilled requirements divided by checked requirements. Those that do not apply are left out. The share is always shown with how many were checked, and how many were not.
help-figure-coverage = Check coverage
    .said = Checks done by their due date divided by checks that were due, for example 23/28. A high fulfilled share with low coverage says little.
help-figure-uncontrolled = Not verified
    .said = Requirements that are neither checked nor not applicable. They are not in the fulfilled share, and must be read beside it.
help-figure-contract = The contract’s state
    .said = The gravest of its requirements’ states and its open nonconformities.
help-figure-points = Percentage points
    .said = The distance between two shares is in percentage points. From 60% to 53% is 7 percentage points.

help-law-note = This is a summary from November 2026, not legal advice. Where it says “check”, we found no certain source. Read the regulation before you decide.
help-law-duty = What §{"\u00A0"}7-9 is about
    .said = Norwegian contracting authorities must give weight to climate and environment in procurement. Which rules apply follows from the day the procurement started: notice, invitation or direct enquiry.
help-law-before = Started from 1 January 2024 to 30 June 2026
    .said = Environment is to be weighted at least 30%. Where the criteria are put in order of priority, environment should be among the top three; if not, there must be environmental requirements in the specification, with a justification. Requirements may also replace the criteria when it is clear that this gives a better effect, justified in writing. If both the climate footprint and the environmental load are insignificant, the duty does not apply, which must be justified too.
help-law-after = Started from 1 July 2026
    .said = DFØ’s checks of notices still accept at least 30% or environment among the top three, or requirements instead or in addition. There are three exemptions, of which only one can be used: insignificant climate footprint and environmental load; health, safety or preparedness; and mandatory, standardised national minimum requirements. Requirements and exemptions need a written text. The wording of §§{"\u00A0"}5b–5c of the Procurement Act and §{"\u00A0"}7-9 of the regulation: check.
help-law-contested = What is contested
    .said = The complaints board accepted 15% together with requirements in case 2024/639, but the justification was missing. In case 2025/0726 a missing justification was a breach. Only sub-criteria that name the environment count towards the 30% (2025/0999, check).
help-law-follow-up = Follow-up
    .said = §{"\u00A0"}5 of the Procurement Act, as it stood before the amendments, presupposed routines for follow-up where the environmental load is significant. What the act requires now: check. Not enforcing a requirement can become an unlawful change of the contract (case 2015/27: Euro 4 required, Euro 5 offered, Euro 3 driven).
help-law-sanctions = Sanctions
    .said = The ordinary remedies seldom fit environmental breaches. Sanctions that do must therefore be agreed. Whether §{"\u00A0"}5p of the act, on suitable and proportionate sanctions, is in force: check.
help-law-thresholds = Thresholds
    .said = The national threshold has been NOK 1.3 million excluding VAT since April 2018. Below it there is no duty to have award criteria. The EEA thresholds for 2026: check.

help-safe-undo = Undo
    .said = Ctrl Z takes back the last change, wherever you are, and says what it was. The foot of the menu tells what it will take back. Ctrl Y does it again. In a text field Ctrl Z takes back what you typed.
help-safe-history = History
    .said = Nothing is overwritten without a trace. A corrected check keeps the old result under the new one. The whole history is under Settings.
help-safe-bin = Bin
    .said = What you delete can be brought back with Undo, or later from the Bin in the menu.
help-safe-copies = Backups
    .said = Made by themselves every hour while you work. The foot of the menu tells when the last was made. Press there to see what the copies hold, and to put one back.
help-safe-wrong = When something is wrong
    .said = If the register cannot be opened, Kravspor says what is wrong and shows the copies. Nothing is deleted. When in doubt, use Check the register in Settings.
help-safe-example = The example register
    .said = A file of its own with invented contracts. It is marked everywhere, on the reports too. Open it, and come back to your own, from the name at the top of the menu.
help-safe-file = Where the data are
    .said = In one file on this computer. Its place is in Settings. Nothing is sent out.
