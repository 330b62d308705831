# Keys: why a register is not opened, and why a key is not changed.
error-passphrase-weak = The passphrase is too easy to guess. Use at least { $min } characters. Four or five random words are better than one hard one.
error-wrong-passphrase = The passphrase is wrong. Check capital and small letters, and try again.
error-wrong-recovery-key = This is not the register’s recovery key. It has 32 characters in groups of four. Look at the sheet, and try again.
error-register-locked = The register is locked. Open it with the passphrase or the recovery key.
error-key-file-missing = The register is locked, and the file with its locks is missing ({ $path }). It belongs beside the register. Fetch it from the backup, and try again.
error-key-file-damaged = The file with the register’s locks is damaged ({ $reason }). Fetch it from the backup, and try again. The register has not been touched.
error-keychain-unavailable = This computer has no keychain that answers ({ $reason }). Open the register with the passphrase instead.
error-not-in-keychain = This computer does not remember the register’s key. Open it with the passphrase or the recovery key.
error-last-way-in = Without this one nobody could open the register again. Make another way in first.
error-not-sealed = The register is not locked with a key, so there is no key to change.
error-already-sealed = The register is locked with a key already.
error-example-not-sealed = The example register is there to be shown, and is not locked. Use your own register.
error-too-soon = The passphrase was wrong several times. Wait { $seconds } seconds, and try again.
error-being-sealed = The register is being locked just now. Wait until it is done, or cancel the locking.
error-package-locked = The package is locked. Type the passphrase that was chosen when it was made.
error-wrong-package-passphrase = The package’s passphrase is wrong. It is the one chosen when the package was made, and may differ from the register’s.

## Keys
cli-command-key = Show and change how a locked register is opened
cli-command-key-list = Show how the register is opened
cli-command-key-seal = Lock a register that lies open: everything in it is encrypted where it is
cli-command-key-set-passphrase = Set a new passphrase
cli-command-key-remove-passphrase = Remove the passphrase
cli-command-key-new-recovery-key = Make a new recovery key. The old one stops working
cli-command-key-remove-recovery-key = Remove the recovery key
cli-command-key-remember = Have this computer remember the key
cli-command-key-forget = Have this computer forget the key
cli-passphrase-file = File with the passphrase of a locked register, on its first line. Without this you are asked
cli-recovery-key-file = File with the recovery key of a locked register, on its first line
cli-key-new-passphrase = File with the new passphrase, on its first line. Without this you are asked
cli-new-seal = Lock the register: everything in it is encrypted. The recovery key is shown once
cli-new-remember = Have this computer remember the key
cli-key-ask = Passphrase
cli-key-ask-new = New passphrase
cli-key-ask-again = The same once more
cli-key-unlike = The two passphrases are not alike. Nothing was changed.
cli-key-no-passphrase = The new passphrase must be in a file when nobody can type it. Use --new-passphrase-file.
cli-key-recovery = The recovery key. It opens the register when the passphrase is forgotten:
cli-key-keep = Write it down and put it in a safe place. It is shown this once only.
cli-key-open = The register is not locked: whoever has the file can read it.
cli-key-way = Way in
cli-key-state = State
cli-key-passphrase = Passphrase
cli-key-recovery-key = Recovery key
cli-key-keychain = This computer’s keychain
cli-key-none = None
cli-key-remembered = Remembers the key
cli-key-not-remembered = Does not remember the key
cli-key-no-keychain = This computer has no keychain that answers

## In the window
locked-title = Locked
locked-said = The register is locked. Nothing of it is shown until it is opened.
locked-passphrase = Passphrase
locked-passphrase-missing = Type the passphrase.
locked-recovery-key = Recovery key
    .said = 32 characters in groups of four, from the sheet you put away. Capital and small letters are alike.
locked-recovery-key-missing = Type the recovery key.
locked-open = Unlock
locked-use-recovery-key = Use the recovery key
locked-use-passphrase = Use the passphrase
locked-use-computer = Use what this computer remembers
lock-now = Lock the register
key-lock = Lock the register
passphrase-show = Show what is typed
settings-lock-after = Lock the register when nobody has touched the computer for
    .said = Holds for registers with a passphrase. Nothing is shown then until somebody unlocks.
settings-lock-minutes = { $minutes ->
    [0] Never
   *[other] { $minutes } minutes
}

## A new register, and how strong a passphrase is
making-title = Make the register
making-said = Everything you enter is encrypted on this computer. Choose what is to open the register.
making-way = How is the register to be opened?
making-way-passphrase = With a passphrase
    .said = You are asked every time.
making-way-both = With a passphrase, and this computer remembers the key
    .said = You are asked only when you have locked it yourself, and on other computers.
making-way-keychain = Without a passphrase: this computer remembers the key
    .said = Opened by whoever is logged in on the computer. If the computer is lost, the recovery key is the only way in.
making-do = Make the register
making-failed = The register was not made
passphrase-new = Passphrase
    .said = Four or five random words are easy to remember and hard to guess.
passphrase-again = The passphrase once more
passphrase-new-missing = Type a passphrase.
passphrase-again-missing = Type the passphrase once more.
passphrase-unlike = The two passphrases are not alike.
strength = Strength
strength-short = { $left ->
    [one] one more character
   *[other] { $left } more characters
}
strength-weak = weak. Common words, names and rows of digits are guessed first: add a couple of random words.
strength-fair = fair. Holds against a curious colleague.
strength-good = good. Holds against somebody who has the computer.
strength-strong = strong. Holds against somebody who has the computer and much time.

## The recovery key
recovery-key-title = Keep the recovery key
recovery-key-said = It opens { $name } when the passphrase is forgotten or the computer is gone. It is shown only now.
recovery-key-shown = The recovery key
recovery-key-save = Save the page as PDF
recovery-key-saved = The page is saved: { $path }
recovery-key-print = Print it, and delete the file afterwards.
recovery-key-failed = The page was not saved
recovery-key-kept = The key is in a safe place
recovery-key-kept-missing = Put the key in a safe place first. Without it and without the passphrase nobody can open the register.
recovery-key-on = Continue

## Lock and keys in the settings
lock-title = Lock and keys
keys-unread = The locks could not be read
keys-waiting = Fetching the locks
keys-example = The example register is there to be shown, and is not locked. Registers that you make yourself are locked from the start.
keys-open = The register lies open: whoever has the file can read everything.
keys-read-only = The register is write-protected, so its locks cannot be changed.
keys-seal = Lock this register
    .said = Encrypts the register, its files and its copies where they are, and removes what lay open.
keys-seal-backup = Copies that you have put elsewhere yourself stay open.
keys-seal-failed = The register was not locked
keys-sealing = Encrypting: { $done } of { $all } done
keys-sealing-begun = Encrypting the register …
keys-sealed = The register is locked with a key
keys-passphrase = Passphrase
keys-recovery-key = Recovery key
keys-keychain = This computer
keys-set-on = Set { $date }
keys-made-on = Made { $date }
keys-none = None
keys-remembers = Remembers the key
keys-remembers-not = Does not remember the key
keys-no-keychain = Has no keychain that answers
keys-passphrase-set = Set a passphrase …
keys-passphrase-change = Change the passphrase …
keys-passphrase-remove = Remove the passphrase …
keys-recovery-new = Make a new one …
keys-recovery-remove = Remove …
keys-remember = Remember the key
keys-forget = Forget the key
keys-dialog-set = Set a passphrase
keys-dialog-change = Change the passphrase
keys-dialog-remove-passphrase = Remove the passphrase
    .said = After this the register is opened by whoever is logged in on this computer, and otherwise only with the recovery key.
keys-dialog-recovery = Make a new recovery key
    .said = The old one stops working at once. Shred the page you have.
keys-dialog-remove-recovery = Remove the recovery key
    .said = If the passphrase is forgotten after this, nobody can open the register, nor its backups.
keys-shown-passphrase = The passphrase now
keys-shown-recovery-key = The recovery key now
keys-shown-missing = Type what opens the register now.
keys-new-passphrase = New passphrase
keys-change-failed = The locks were not changed
keys-passphrase-changed = The passphrase is changed. The old one opens nothing any more.
keys-passphrase-was-set = The passphrase is set
keys-passphrase-removed = The passphrase is removed
keys-recovery-removed = The recovery key is removed
keys-remembered = This computer remembers the key
keys-forgotten = This computer has forgotten the key
keys-do-set = Set the passphrase
keys-do-change = Change the passphrase
keys-do-remove = Remove
keys-do-recovery = Make a new key
cli-recovery-key-pdf = Also write the recovery key on a page to be printed (.pdf)
cli-recovery-key-page = The page with the key: { $path }

## Packages
cli-export-package-seal = Lock the package with a passphrase: without it nobody can read it
give-package-ask = Save the register as a package
give-package-lock = Lock the package with a passphrase
    .said = Whoever is to read the package needs the passphrase. Give it in another way than together with the file.
give-package-open = Without a passphrase everybody who gets the file can read everything in the register.
package-unlock = The package is locked
    .said = Type the passphrase that was chosen when { $name } was made.
package-passphrase = The package’s passphrase
package-unlock-do = Open the package
making-package-title = Make a register of the package
making-package-said = The register that is made is encrypted on this computer. Choose what is to open it. It may differ from what opens the package.
making-choosing = Waiting for you to choose where the register is to be
