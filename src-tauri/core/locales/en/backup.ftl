# Backups, the register's check, salvage, the bin, and the proof of the history.
error-backup-broken = The backup does not hold: something in it cannot be read ({ $path }). Choose an older one. The register has not been touched.
error-backup-place-missing = The place for backups is not there ({ $path }). Put in the memory stick or connect the drive, and try again. The backup beside the register is in order.
error-nothing-salvaged = Nothing in the file could be read ({ $path }). Restore a backup instead. The file has not been touched.
error-proof-broken = The history is not what was written: line { $line } does not fit. Ask for a new file from the register.
error-not-a-proof = The file is not a history from Kravspor.
error-proof-newer = The history was written by a newer version of Kravspor (format { $version }, this one knows { $known }). Update the program.
error-bring-back-conflict = Cannot be taken out of the bin: something it hangs together with was changed since. See in the history what was changed.

backup-reason-automatic = Automatic
backup-reason-by-hand = Made by hand
backup-reason-before-import = Before a list was read in
backup-reason-before-update = Before the register was updated
backup-reason-before-restore = Before a backup was restored
backup-state-good = In order
backup-state-empty = Nothing to back up yet
backup-state-none = No backup
backup-state-old = Too old

inspection-stage-pages = Reading the file
inspection-stage-references = Looking for loose ends
inspection-stage-history = Reckoning the history again
inspection-stage-values = Holding values against the history
inspection-stage-derived = Reckoning what is derived again
inspection-stage-documents = Reading the documents
inspection-stage-copies = Reading the newest backup
fault-unopenable = The register cannot be opened. Restore a backup, or salvage what can be read.
fault-pages = { $count ->
    [one] One place in the file cannot be read or does not fit the rest. Restore a backup, or salvage what can be read.
   *[other] { $count } places in the file cannot be read or do not fit the rest. Restore a backup, or salvage what can be read.
}
fault-references = { $count ->
    [one] One row points to something that is not there. Restore a backup, or salvage what can be read.
   *[other] { $count } rows point to something that is not there. Restore a backup, or salvage what can be read.
}
fault-history = The history is not what was written. Compare with a backup, and restore that if it is the one that is right.
fault-rows = { $count ->
    [one] One record is not what the history says was entered. Restore a backup.
   *[other] { $count } records are not what the history says was entered. Restore a backup.
}
fault-unlogged = { $count ->
    [one] One draft or reading of columns is not as it was kept, and is not used. Everything that is saved is as it should be.
   *[other] { $count } drafts or readings of columns are not as they were kept, and are not used. Everything that is saved is as it should be.
}
fault-behind = The newest backup has changes that the register lacks. The register was set back, or moved without everything that belongs to it.
fault-derived = Something that is reckoned does not fit what was entered. It can be reckoned again without losing anything.
fault-lost-documents = { $count ->
    [one] The file of one document is missing.
   *[other] The files of { $count } documents are missing.
}
fault-changed-documents = { $count ->
    [one] The file of one document is not the one that was attached.
   *[other] The files of { $count } documents are not those that were attached.
}
fault-orphans = { $count ->
    [one] One file belongs to nothing. It does no harm.
   *[other] { $count } files belong to nothing. They do no harm.
}
fault-broken-copy = The newest backup does not hold. Make a new one.
fault-no-copy = There is no backup yet.
inspection-sound = Everything in the register can be read, fits together and is what was written.
inspection-looked-at = { $changes ->
    [one] One change
   *[other] { $changes } changes
}, { $documents ->
    [one] one file
   *[other] { $documents } files
} and { $copies ->
    [0] no backup
    [one] one backup
   *[other] { $copies } backups
} were looked through.

change-restore-backup = Restored from a backup
change-salvage = Salvaged from a damaged register
change-bring-back = Taken out of the bin

salvage-file = { $name } salvaged
file-kind-history = History from Kravspor

## From the terminal
cli-command-backup = Make a backup, with the documents
cli-command-restore = Put a backup in the register's place. Without a NAME the backups are listed
cli-command-check = Check the register: the file, the history, the documents and the backups
cli-command-verify = Reckon the history again, in the register or in a file from "export history"
cli-command-salvage = Make a new register of what can be read of a damaged one
cli-command-bin = Show what is in the bin, or take something out
cli-command-export-history = Write the history to a file for an auditor, with proof that it is whole
cli-backup-to = Another place as well, such as a memory stick
cli-restore-name = The backup: its name in the list, or a file
cli-value-copy = BACKUP
cli-value-folder = FOLDER
cli-check-mend = Put right what can be without losing anything
cli-verify-file = The file from "export history". Without it, the register's own history is reckoned
cli-salvage-to = The new register
cli-bin-bring-back = Take out what the change of this number put there
cli-backup-made = The backup is made and read through: { $path }
cli-backup-brought = It is here too: { $path }
cli-backup-brought-before = It was here already: { $path }
cli-backup-lost = { $count ->
    [one] One file is missing from the register, and therefore from the backup.
   *[other] { $count } files are missing from the register, and therefore from the backup.
}
cli-column-copy = Backup
cli-column-reason = Reason
cli-column-size = Size
cli-column-contracts-held = Contracts
cli-column-results-held = Results
cli-column-last-change = Last change
cli-none-backups = There are no backups yet. "kravspor-cli backup" makes one.
cli-restored = The register is as it was in the backup.
cli-restored-undo = What was replaced has been backed up. To undo the restoring: kravspor-cli restore { $name }
cli-restored-aside = What was replaced could not be read in full. It is here: { $path }
cli-restored-lost = { $count ->
    [one] The file of one document is nowhere any more.
   *[other] The files of { $count } documents are nowhere any more.
}
cli-check-unsound = The check found something that must be put right.
cli-verified = The history is whole: { $changes ->
    [one] one change
   *[other] { $changes } changes
}. Last mark: { $hash }
cli-verified-compare = If another copy has the same mark, the two are alike to the last change.
cli-salvaged = What could be read is in a new register: { $path }
cli-salvaged-noun = What
cli-salvaged-rows = Salvaged
cli-salvaged-left = Left out
cli-salvaged-whole = All read
cli-salvaged-changes = History: { $kept } changes are in it, { $cut } after a gap are not.
cli-salvaged-documents = Document files: { $kept } are in it, { $lost } are lost.
cli-none-salvaged = Nothing.
cli-none-bin = The bin is empty.
cli-bin-brought-back = Taken out of the bin: { $subject }
cli-proof-written = The history is written and reckoned again: { $path }
cli-restore-passphrase = File with the passphrase of a backup that opens with another than the register, on its first line
cli-wrong-history-file = The name must end in .kravspor-historikk.
