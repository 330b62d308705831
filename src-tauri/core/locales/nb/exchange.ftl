# Filer fra andre programmer: hvorfor de ikke leses.
error-spreadsheet-damaged = Regnearket er skadet eller ufullstendig ({ $reason }). Åpne det i Excel eller LibreOffice, lagre det på nytt og prøv igjen. Ingenting er lest inn.
error-spreadsheet-encrypted = Regnearket er beskyttet med passord. Åpne det, lagre en kopi uten passord og les inn kopien.
error-spreadsheet-too-large = Regnearket er større enn det som leses: { $part ->
    [rows] mer enn { $max } rader
    [columns] mer enn { $max } kolonner
    [cells] mer enn { $max } celler
    [sheets] mer enn { $max } ark
    [text] mer tekst i én celle enn { $max } tegn
    [file] filen er større enn { $max } MB
   *[unpacked] mer enn { $max } MB utpakket
}. Del det opp, eller slett det som ikke hører til lista, og prøv igjen. Ingenting er lest inn.
error-not-a-spreadsheet = Filen er ikke et regneark som kan leses. Kravspor leser Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods) og tekst med skilletegn (.csv, .txt).
error-spreadsheet-empty = Regnearket har ingen rader å lese.
error-reading-too-slow = Filen tok for lang tid å lese, og lesingen er stoppet. Ingenting er lest inn.
error-column-missing = Det er ikke pekt ut hvilken kolonne som er «{ $name }». Velg den, og prøv igjen.
error-column-twice = To kolonner er satt til «{ $name }». Velg den ene, og sett den andre til «Leses ikke».
error-date-order-missing = I kolonnen «{ $name }» kan datoene leses på to måter. Velg om dag eller måned står først.
error-preview-outdated = Registeret er endret siden forhåndsvisningen ble laget. Se gjennom den på nytt før du leser inn.
error-declaration-damaged = Filen er skadet eller ufullstendig ({ $reason }). Be om filen på nytt fra den som ga den ut. Ingenting er lest inn.
error-not-a-declaration = Filen er ikke en miljødeklarasjon (EPD) som kan leses. Kravspor leser ILCD+EPD (.xml, .zip) og JSON fra soda4LCA og openEPD.
error-declaration-too-complex = Filen har mer innhold enn noen miljødeklarasjon har. Ingenting er lest inn.
error-not-organisation-data = Filen er ikke et svar fra Enhetsregisteret (JSON). Ingenting er lest inn.
error-package-damaged = Pakken er skadet, ufullstendig eller endret ({ $part }). Ingenting er lest inn. Be om pakken på nytt.
error-not-a-package = Filen er ikke en pakke fra Kravspor.
error-package-newer = Pakken er laget av en nyere utgave av Kravspor (format { $version }; denne leser til og med { $known }). Oppdater programmet og prøv igjen.
