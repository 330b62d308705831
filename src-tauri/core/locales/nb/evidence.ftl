# Filer som legges ved, og dokumentasjon: sertifikater, lisenser, EPD-er, rapporter.

## Filer
files = Filer
files-attach = Legg ved fil
files-drop-here = eller slipp filer her
files-let-go = Slipp for å legge ved
files-open = Åpne { $name }
files-save = Lagre en kopi av { $name }
files-remove = Fjern { $name }
files-taking = Kopierer { $name }
files-taking-of = Kopierer { $name } ({ $place } av { $count })
files-taken-of = { $done } av { $size }
files-refused = { $count ->
    [one] En fil ble ikke lagt ved.
   *[other] { $count } filer ble ikke lagt ved.
}
files-failed = Ingen filer ble lagt ved.
files-attached = { $count ->
    [one] La ved { $names }
   *[other] La ved { $count } filer
}
files-removed = Fjernet { $name }
files-saved = Lagret en kopi: { $path }
files-unread = Filene kunne ikke vises

## Dokumenter
evidence-kind-licence = Lisens
evidence-kind-certificate = Sertifikat
evidence-kind-epd = Miljødeklarasjon (EPD)
evidence-kind-report = Rapport
evidence-kind-statistics = Statistikk
evidence-kind-invoice = Faktura eller veieseddel
evidence-kind-statement = Bekreftelse eller erklæring
evidence-kind-safety-data-sheet = Sikkerhetsdatablad
evidence-kind-photo = Bilde
evidence-kind-other = Annet
validity-lapsed = Utløpt
validity-lapsing = Utløper
validity-not-yet = Gjelder ikke ennå
validity-valid = Gyldig
validity-open = Uten sluttdato
served-requirement = Miljøkrav
served-contract = Kontrakt
served-supplier = Leverandør
evidence-order-validity = Hva som haster
evidence-order-title = Tittel
evidence-order-issuer = Utsteder
evidence-order-kind = Type
evidence-order-valid-to = Gyldig til

## Dokumentasjon
nav-evidence = Dokumentasjon
contract-tab-evidence = Dokumentasjon
evidence-views = Utvalg av dokumenter
evidence-view-all = Alle
evidence-view-act = Utløpt og utløper
evidence-view-missing = Mangler
evidence-new = Nytt dokument
evidence-one = Dokument
evidence-edit = Rediger dokumentet
evidence-remove = Fjern dokumentet
evidence-kind = Type
evidence-kind-any = Alle typer
evidence-title = Tittel
evidence-number = Nummer
evidence-issuer = Utsteder
evidence-class = Hva slags bevis
evidence-valid-from = Gyldig fra
evidence-valid-to = Gyldig til
evidence-received = Mottatt
evidence-notes = Notater
evidence-validity = Gyldighet
evidence-serves = Gjelder for
evidence-serves-chosen = Det dokumentet gjelder for
evidence-serves-find = Finn miljøkrav, kontrakt eller leverandør
evidence-serves-hint = Ett dokument kan gjelde for flere.
evidence-serves-remove = Ta bort { $name }
evidence-serves-missing = Velg minst ett miljøkrav, én kontrakt eller én leverandør som dokumentet gjelder for.
evidence-number-unusual = Nummeret har en uvanlig form. Kontroller at det er skrevet av riktig.
evidence-files = { $count ->
    [one] Én fil
   *[other] { $count } filer
}
evidence-files-of = Filene til { $title }
evidence-lapsed-on = Utløpt { $date }
evidence-lapsing-on = Utløper { $date }
evidence-not-yet-on = Gjelder fra { $date }
evidence-valid-on = Gyldig til { $date }
evidence-replaced = Erstattet, gikk ut { $date }
evidence-never = Ingen dokumentasjon
evidence-missing-proof = Vises med
evidence-missing-any = Gyldig dokument
evidence-missing-last = Forrige dokument
evidence-filter = Søk i dokumentene
evidence-filter-placeholder = Tittel, nummer, utsteder
evidence-filter-clear = Tøm søket
evidence-waiting = Henter dokumenter
evidence-list-failed = Dokumentene kunne ikke hentes
evidence-failed = Dokumentet kunne ikke vises
evidence-not-saved = Dokumentet ble ikke lagret
evidence-added = Registrerte dokumentet «{ $title }»
evidence-saved = Lagret dokumentet «{ $title }»
evidence-removed = Fjernet dokumentet «{ $title }»
evidence-none = Ingen dokumenter ennå
evidence-none-said = Slipp et sertifikat, en lisens eller en EPD hvor som helst i vinduet, eller registrer det selv.
evidence-none-to-act = Ingen dokumenter er utløpt eller utløper snart
evidence-none-missing = Ingen miljøkrav mangler dokumentasjon
evidence-no-hits = Ingen dokumenter passer med filteret
evidence-sum-lapsed = utløpt
evidence-sum-lapsing = utløper
evidence-sum-valid = gyldige
evidence-sum-missing = mangler
error-field-serves = Gjelder for

## Forslag fra dokumentets tekst
document-unread-encrypted = Filen er lagt ved, men det er ingen tekst å lese: den er beskyttet med passord. Fyll ut feltene selv.
document-unread-damaged = Filen er lagt ved, men det er ingen tekst å lese: den er skadet eller ikke en PDF. Fyll ut feltene selv.
document-unread-no-text = Filen er lagt ved, men det er ingen tekst å lese: den er trolig skannet. Fyll ut feltene selv.
document-unread-too-large = Filen er lagt ved, men den er for stor til at teksten leses. Fyll ut feltene selv.
document-unread-too-slow = Filen er lagt ved, men teksten lot seg ikke lese i tide. Fyll ut feltene selv.
proposed-kind = Type
proposed-number = Nummer
proposed-issuer = Utsteder
proposed-valid-from = Gyldig fra
proposed-valid-to = Gyldig til
evidence-proposals = Forslag fra dokumentet
evidence-proposals-said = Funnet i teksten. Kontroller før du bruker dem.
evidence-take-all = Bruk alle
evidence-take = Bruk { $name }: { $value }
evidence-take-short = Bruk
evidence-taken = Brukt
evidence-nothing-proposed = Fant verken nummer eller datoer i teksten. Fyll ut feltene selv.
evidence-shown = Dokumentasjon
evidence-show-existing = Velg et dokument
evidence-show-none = Ikke noe dokument
evidence-show-files-said = Filene registreres som et dokument for kravet når du lagrer. Fyll ut nummer og gyldighet i Dokumentasjon.
check-shown-documents = Vist: { $names }
evidence-show-new = Registrer et nytt dokument
evidence-of-requirement = Dokumentasjon
evidence-of-requirement-none = Ingen dokumenter for dette kravet.
evidence-of-supplier = Dokumentasjon
evidence-of-supplier-none = Ingen dokumenter for leverandøren eller kontraktene.

## På papir
report-evidence-files = { $count ->
    [one] Fil: { $names }
   *[other] Filer: { $names }
}
