# Giving out: spreadsheet, package and calendar, and reading a package.
cli-command-export = Give what is in the register to other programs
cli-command-export-package = Pack the whole register into one file, with its history and files
cli-command-export-ics = Save checks as a calendar
cli-command-restore-package = Make a new register of a package
cli-export-out = The file to write. An older file there is replaced. The folder must exist
cli-restore-package = The package to read (.kravspor-pakke)
cli-restore-to = The file to make the new register in. Nothing may be there. Without this: the file that --register names
cli-wrong-package-file = The name must end in .kravspor-pakke.
package-written = The package is written and has been read again to see that it is whole: { $path }
package-restored = The register is made: { $path }
package-holds = { $contracts ->
    [one] 1 contract
   *[other] { $contracts } contracts
}, { $requirements } environmental requirements, { $results } results, { $files ->
    [one] 1 file
   *[other] { $files } files
} and { $changes ->
    [one] 1 change
   *[other] { $changes } changes
} in the history.
package-lost-files = { $count ->
    [one] 1 file is missing or damaged in the register that was packed, and is left out.
   *[other] { $count } files are missing or damaged in the register that was packed, and are left out.
}
