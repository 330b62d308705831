# The page with the recovery key.
recovery-title = Recovery key
recovery-title-of = Recovery key for { $name }
recovery-file = Recovery key { $name } { $date }
recovery-about = This key opens the register when the passphrase is forgotten, and when the computer that remembered it is gone. It is on this page and nowhere else.
recovery-register = Register
recovery-made = Made
recovery-keep = How to keep this page
recovery-keep-apart = Print the page, and put it somewhere the computer is not: in the archive, in a locked cabinet, or with a colleague you trust. Whoever has both the page and the file can read everything in the register.
recovery-keep-file = Delete the PDF file when the page is printed. If it stays on the computer, the lock is worth little.
recovery-keep-old = If a new key is made under Settings, this one stops working. Shred the page then.
recovery-use = How to use the key
recovery-use-choose = 1. Open Kravspor. Where the register is locked, choose “Use the recovery key”.
recovery-use-type = 2. Type the 32 characters. Capital and small letters are alike, and the hyphens may be left out. The letters I, L, O and U are not used: round characters are the digit zero, straight ones the digit one.
recovery-use-after = 3. Set a new passphrase under Settings → Lock and keys.
recovery-opens = What the key opens
recovery-opens-register = The register and its backups, on any computer. The file with the locks (its name ends in .keys) must lie beside the register.
recovery-opens-not = It does not open packages that are locked with a passphrase of their own, nor other registers.
