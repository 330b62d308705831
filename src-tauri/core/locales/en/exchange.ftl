# Files from other programs: why they are not read.
error-spreadsheet-damaged = The spreadsheet is damaged or incomplete ({ $reason }). Open it in Excel or LibreOffice, save it again and retry. Nothing has been read in.
error-spreadsheet-encrypted = The spreadsheet is protected by a password. Open it, save a copy without a password and read in the copy.
error-spreadsheet-too-large = The spreadsheet is larger than is read: { $part ->
    [rows] more than { $max } rows
    [columns] more than { $max } columns
    [cells] more than { $max } cells
    [sheets] more than { $max } sheets
    [text] more text in one cell than { $max } characters
    [file] the file is larger than { $max } MB
   *[unpacked] more than { $max } MB unpacked
}. Split it, or delete what does not belong to the list, and retry. Nothing has been read in.
error-not-a-spreadsheet = The file is not a spreadsheet that can be read. Kravspor reads Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods) and delimited text (.csv, .txt).
error-spreadsheet-empty = The spreadsheet has no rows to read.
error-reading-too-slow = The file took too long to read, and reading was stopped. Nothing has been read in.
error-column-missing = No column has been chosen for “{ $name }”. Choose it and retry.
error-column-twice = Two columns are set to “{ $name }”. Choose one of them, and set the other to “Not read”.
error-date-order-missing = The dates in the column “{ $name }” can be read in two ways. Choose whether the day or the month comes first.
error-preview-outdated = The register has changed since the preview was made. Look through it again before reading in.
error-declaration-damaged = The file is damaged or incomplete ({ $reason }). Ask whoever issued it for the file again. Nothing has been read in.
error-not-a-declaration = The file is not an environmental product declaration (EPD) that can be read. Kravspor reads ILCD+EPD (.xml, .zip) and JSON from soda4LCA and openEPD.
error-declaration-too-complex = The file has more content than any declaration has. Nothing has been read in.
error-not-organisation-data = The file is not an answer from the Norwegian register of organisations (JSON). Nothing has been read in.
error-package-damaged = The package is damaged, incomplete or changed ({ $part }). Nothing has been read in. Ask for the package again.
error-not-a-package = The file is not a package from Kravspor.
error-package-newer = The package was made by a newer version of Kravspor (format { $version }; this one reads up to { $known }). Update the program and retry.
