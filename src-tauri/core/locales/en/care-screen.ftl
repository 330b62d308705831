# The pages for backups, the check, the salvage, the bin and the whole history.

care-title = Looking after the register
care-crumbs = Back to
care-moment = { $day } at { $time }
care-backups = Backups
    .said = When the register was last copied, and how to put a copy back.
care-check = Check the register
    .said = Looks through everything, and says if anything is wrong.
care-history = History
    .said = Everything that was done: who, when, and from what to what. Can be saved for an auditor.
nav-bin = Bin
    .said = What was removed, and how to bring it back.

## The line at the foot of the menu
backup-line = Copy: { $moment }
backup-line-failed = The last copy failed
backup-line-example = Example: not copied
backup-line-empty = Nothing to copy

## Backups
backups-standing = How it stands
backups-list = Copies
backups-unread = The copies could not be read
backups-waiting = Fetching the copies
backups-said = Kravspor makes copies by itself, every hour while you work, and reads each one through. The documents are included.
backups-said-example = The example register is not copied by itself. You can make a copy to try it.
backups-where = The copies are here:
backup-last = Last copy: { $moment }
backup-none = No copy yet
backup-old = { $count ->
    [one] No copy for one day
   *[other] No copy for { $count } days
}
backup-make = Make a copy now
backup-going = Copying the register …
backup-come = Copying the documents: { $done } of { $all }
backup-made = The copy is made and read through ({ $size }).
backup-made-lost = { $count ->
    [one] One document is missing from the register, and so from the copy.
   *[other] { $count } documents are missing from the register, and so from the copy.
}
backup-stopped = The copying was cancelled. The older copies are as they were.
backup-failed = The last copy was not made
backup-behind = The newest copy has changes that the register lacks. The register may have been set back, or moved without all that belongs to it. See what the copy holds, and restore it if that is the right one.
backup-none-yet = No copies yet
backup-none-yet-said = The first is made by itself shortly after you have entered something. You can also make one now.
backup-none-yet-example = The example register is only copied when you ask for it.
backup-show-all = Show all { $count } copies
backup-day-near = { $near }, { $date }
backup-holding-waiting = Looking at what it holds …
backup-holds = { $contracts ->
    [one] 1 contract
   *[other] { $contracts } contracts
}, { $requirements ->
    [one] 1 requirement
   *[other] { $requirements } requirements
}, { $results ->
    [one] 1 result
   *[other] { $results } results
}, { $documents ->
    [one] 1 document
   *[other] { $documents } documents
}
backup-holds-nothing = No contracts yet
backup-last-change = Last: { $change } ({ $who }, { $moment })

## A second place
second-title = A second place
second-said = Choose a memory stick or another disk, and every copy is put there too. Then you have a copy if the computer is lost.
second-choose = Choose a place …
second-other = Choose another …
second-forget = Stop copying there
second-failed = The place was not chosen
second-away = The place is not available now
second-none = No copy there yet

## Restoring
restore-do = Restore
restore-this = Restore the copy from { $day } at { $time }
restore-title = Restore the copy from { $moment }?
restore-holds = The copy holds
restore-said = The register becomes what it was when the copy was made. What is there now is copied first, so you can undo it.
restore-said-damaged = The register becomes what it was when the copy was made. The damaged file is put aside and not deleted.
restore-unsaved = { $count ->
    [one] One form has changes that are not saved. They will be lost.
   *[other] { $count } forms have changes that are not saved. They will be lost.
}
restore-going = Restoring …
restore-come = Fetching the documents: { $done } of { $all }
restore-stopped = The restoring was cancelled. The register is as it was.
restore-failed = The copy was not restored
restore-done = The register is restored from the copy
restore-done-at = The register is as it was { $moment }
restore-taken-back = The restoring is undone. The register is as it was before.
restore-undo = Undo the restoring
restore-news = Just restored
restore-replaced = What was here is copied. You can undo this.
restore-aside = What was here could not be read in full. It is put aside and not deleted:
restore-lost = { $count ->
    [one] The file of one document is not to be found anywhere any more.
   *[other] The files of { $count } documents are not to be found anywhere any more.
}
restore-other = Use another copy …
restore-other-title = Restore this copy?
restore-other-unread = The copy could not be used
restore-other-locked = The copy is locked. Type what opened the register when the copy was made.
restore-other-said = You choose where the register is to be. The one that is open now is not touched.
restore-other-said-locked = If it is a copy of the register that is open, it takes its place, and what is there now is copied first. If not, you choose where it is to be.

## A register that cannot be opened
damaged-title = The register “{ $name }” cannot be opened
damaged-gone-title = The register “{ $name }” is not where it usually is
damaged-nothing-deleted = Nothing is deleted. The file is where it was, and Kravspor does not change it.
damaged-gone-said = The copies are still here. If the file is somewhere else, on a memory stick for instance, plug it in and start Kravspor again.
damaged-restore = Put a copy back
damaged-restore-said = The safest is to use the newest copy that holds what you expect.
damaged-no-copies = There are no copies beside the register. If you have one elsewhere, you can use it.
damaged-look = Look closer at the file
damaged-check = Check
    .said = Says what is wrong. Changes nothing.
damaged-salvage = Salvage what can be read
    .said = Makes a new register of what can be read. Use this when the copies lack something you need.
damaged-others = Something else

## The check
inspection-do = Check now
inspection-said = The check looks through all that the register is made of:
inspection-looks-pages = that every part of the file can be read
inspection-looks-references = that nothing points to what is not there
inspection-looks-history = that no line of the history was changed or removed afterwards
inspection-looks-derived = that what is calculated agrees with what was entered
inspection-looks-documents = that every document is the same as when it was attached
inspection-looks-copies = that the newest backup holds
inspection-changes-nothing = The check changes nothing, and you can go on working meanwhile.
inspection-begun = Beginning the check
inspection-come = { $said }: { $done } of { $all }
inspection-stopped = Cancelled. Nothing is changed.
inspection-faults = { $count ->
    [one] One thing should be put right. What you have entered can be read.
   *[other] { $count } things should be put right. What you have entered can be read.
}
inspection-grave = Something in the register is damaged. Nothing is deleted, and below it says what you can do.
inspection-mended = Put right. Everything in the register can be read and fits together.
inspection-to-copies = Go to the backups
inspect-failed = The check was not completed
mend-failed = It was not put right
mend-do = Put right
mend-said = Putting it right fetches what is missing from the copies, calculates anew and removes drafts that are damaged. Nothing that is saved is lost.
fault-which = { $count ->
    [one] Show which
   *[other] Show which
}
fault-which-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
fault-details = Technical description
fault-history-entry = Change no. { $number }

## The salvage
salvage-title = What was salvaged
salvage-do = Salvage what can be read
salvage-choosing = Choose where the new register is to be
salvage-going = Salvaging what can be read
salvage-failed = Nothing was salvaged
salvage-done = Everything could be read. Nothing is lost.
salvage-done-part = What could be read is salvaged. Something is missing.
salvage-done-said = This is a new register. The damaged one is where it was, and is not touched.
salvage-noun = What
salvage-rows = Salvaged
salvage-lost = Left out
salvage-whole = All of it
salvage-left = { $count ->
    [one] One row could not come along, since what it belongs to is lost.
   *[other] { $count } rows could not come along, since what they belong to is lost.
}
salvage-not-whole = Some could not be read.
salvage-history = { $changes ->
    [one] The history: one change came along.
   *[other] The history: { $changes } changes came along.
}
salvage-history-cut = { $count ->
    [one] One change after a gap in the history did not come along.
   *[other] { $count } changes after a gap in the history did not come along.
}
salvage-documents = { $count ->
    [one] One document file came along.
   *[other] { $count } document files came along.
}
salvage-documents-lost = { $count ->
    [one] One document file is lost:
   *[other] { $count } document files are lost:
}
care-noun-supplier = Suppliers
care-noun-contract = Contracts
care-noun-contract-supplier = Suppliers of the contracts
care-noun-contract-option = Options
care-noun-award-criterion = Award criteria
care-noun-requirement = Requirements
care-noun-plan = Follow-up plans
care-noun-planned-check = Checks
care-noun-result = Results
care-noun-evidence = Evidence
care-noun-evidence-requirement = Evidence for requirements
care-noun-evidence-contract = Evidence for contracts
care-noun-evidence-supplier = Evidence for suppliers
care-noun-result-evidence = Evidence shown at checks
care-noun-file = Files
care-noun-meeting = Supplier meetings
care-noun-participant = Participants in meetings
care-noun-agenda-item = Items in meetings
care-noun-decision = Decisions
care-noun-nonconformity = Nonconformities
care-noun-nonconformity-step = Steps of nonconformities
care-noun-setting = Settings
care-noun-indicator = Indicators
care-noun-measurement = Measurements
care-noun-declaration = Environmental declarations
care-noun-column-mapping = Columns of earlier imports
care-noun-draft = Drafts
care-noun-change = History

## The bin
bin-said = Nothing here is deleted by itself.
bin-none = The bin is empty
bin-none-said = What you remove comes here and can be brought back.
bin-to-history = See the history
bin-failed = The bin could not be read
bin-waiting = Fetching the bin
bin-filter = Filter the bin
bin-filter-placeholder = Name, kind or person
bin-filter-clear = Clear the filter
bin-removed-by = Removed by { $who }, { $moment }
bin-bring-back = Bring back
bin-bring-back-this = Bring back { $what }
bin-brought-back = Brought back: { $what }
bin-count = { $count ->
    [one] <b>1</b> in the bin
   *[other] <b>{ $count }</b> in the bin
}
bin-remove-contract = Contract
bin-remove-requirement = Requirement
bin-remove-supplier = Supplier
bin-remove-evidence = Document
bin-remove-file = File
bin-remove-nonconformity = Nonconformity
bin-remove-meeting = Supplier meeting

## The whole history
history-filters = Filters
history-filter-text = Search the history
history-filter-placeholder = The name of what was changed
history-filter-clear = Clear the search
history-by = Person
history-kind = About
history-from-day = From
history-to-day = To
history-backwards = The last day is before the first.
history-no-hits = No changes match the filters
history-all-none-said = When something is entered in the register, it says here who did it, and when.
history-kind-contract = Contracts
history-kind-requirement = Requirements
history-kind-check = Checks and results
history-kind-supplier = Suppliers
history-kind-evidence = Evidence and files
history-kind-nonconformity = Nonconformities
history-kind-meeting = Meetings and decisions
history-kind-measurement = Measurements
history-kind-register = The whole register

## The history for an auditor
proof-save = Save for an auditor
proof-title = The history is saved
proof-said = The file holds every change, and anybody can check it without Kravspor: if a single line is changed or taken out, it shows.
proof-file = File
proof-changes = Changes
proof-period = Period
proof-people = People
proof-hash = Mark
proof-hash-said = Write the mark down elsewhere, in the archive for instance. If a later file has the same mark at the same place, everything before it is unchanged. Checked with “kravspor-cli verify”.
