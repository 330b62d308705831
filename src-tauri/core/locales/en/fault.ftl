# What may happen to the file while the register is open.

error-register-replaced = The file { $path } was exchanged for another while the register was open. The change was not saved, and the file that lies there now was not touched. Open the register again to see what lies there, or put the right file back.
