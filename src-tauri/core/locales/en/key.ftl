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
lock-now = Lock the register
key-lock = Lock the register
passphrase-show = Show what is typed
settings-lock-after = Lock the register when nobody has touched the computer for
    .said = Holds for registers with a passphrase. Nothing is shown then until somebody unlocks.
settings-lock-minutes = { $minutes ->
    [0] Never
   *[other] { $minutes } minutes
}
