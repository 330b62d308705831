# Filer frå andre program: kvifor dei ikkje blir lesne.
error-spreadsheet-damaged = Reknearket er skada eller ufullstendig ({ $reason }). Opne det i Excel eller LibreOffice, lagre det på nytt og prøv igjen. Ingenting er lese inn.
error-spreadsheet-encrypted = Reknearket er verna med passord. Opne det, lagre ein kopi utan passord og les inn kopien.
error-spreadsheet-too-large = Reknearket er større enn det som blir lese: { $part ->
    [rows] meir enn { $max } rader
    [columns] meir enn { $max } kolonnar
    [cells] meir enn { $max } celler
    [sheets] meir enn { $max } ark
    [text] meir tekst i éi celle enn { $max } teikn
    [file] fila er større enn { $max } MB
   *[unpacked] meir enn { $max } MB utpakka
}. Del det opp, eller slett det som ikkje høyrer til lista, og prøv igjen. Ingenting er lese inn.
error-not-a-spreadsheet = Fila er ikkje eit rekneark som kan lesast. Kravspor les Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods) og tekst med skiljeteikn (.csv, .txt).
error-spreadsheet-empty = Reknearket har ingen rader å lese.
error-reading-too-slow = Fila tok for lang tid å lese, og lesinga er stoppa. Ingenting er lese inn.
error-column-missing = Det er ikkje peikt ut kva kolonne som er «{ $name }». Vel ho, og prøv igjen.
error-column-twice = To kolonnar er sette til «{ $name }». Vel den eine, og set den andre til «Blir ikkje lesen».
error-date-order-missing = I kolonnen «{ $name }» kan datoane lesast på to måtar. Vel om dag eller månad står først.
error-preview-outdated = Registeret er endra sidan førehandsvisinga vart laga. Sjå gjennom ho på nytt før du les inn.
error-declaration-damaged = Fila er skada eller ufullstendig ({ $reason }). Be om fila på nytt frå den som gav ho ut. Ingenting er lese inn.
error-not-a-declaration = Fila er ikkje ei miljødeklarasjon (EPD) som kan lesast. Kravspor les ILCD+EPD (.xml, .zip) og JSON frå soda4LCA og openEPD.
error-declaration-too-complex = Fila har meir innhald enn noka miljødeklarasjon har. Ingenting er lese inn.
error-not-organisation-data = Fila er ikkje eit svar frå Einingsregisteret (JSON). Ingenting er lese inn.
error-package-damaged = Pakken er skada, ufullstendig eller endra ({ $part }). Ingenting er lese inn. Be om pakken på nytt.
error-not-a-package = Fila er ikkje ein pakke frå Kravspor.
error-package-newer = Pakken er laga av ei nyare utgåve av Kravspor (format { $version }; denne les til og med { $known }). Oppdater programmet og prøv igjen.
