# Filer som blir lagde ved, og dokumentasjon: sertifikat, lisensar, EPD-ar, rapportar.

## Filer
files = Filer
files-attach = Legg ved fil
files-drop-here = eller slepp filer her
files-let-go = Slepp for å leggje ved
files-open = Opne { $name }
files-save = Lagre ein kopi av { $name }
files-remove = Fjern { $name }
files-taking = Kopierer { $name }
files-taking-of = Kopierer { $name } ({ $place } av { $count })
files-taken-of = { $done } av { $size }
files-refused = { $count ->
    [one] Ei fil vart ikkje lagd ved.
   *[other] { $count } filer vart ikkje lagde ved.
}
files-failed = Ingen filer vart lagde ved.
files-attached = { $count ->
    [one] La ved { $names }
   *[other] La ved { $count } filer
}
files-removed = Fjerna { $name }
files-saved = Lagra ein kopi: { $path }
files-unread = Filene kunne ikkje visast

## Dokument
evidence-kind-licence = Lisens
evidence-kind-certificate = Sertifikat
evidence-kind-epd = Miljødeklarasjon (EPD)
evidence-kind-report = Rapport
evidence-kind-statistics = Statistikk
evidence-kind-invoice = Faktura eller vegesetel
evidence-kind-statement = Stadfesting eller erklæring
evidence-kind-safety-data-sheet = Tryggleiksdatablad
evidence-kind-photo = Bilete
evidence-kind-other = Anna
validity-lapsed = Gått ut
validity-lapsing = Går ut
validity-not-yet = Gjeld ikkje enno
validity-valid = Gyldig
validity-open = Utan sluttdato
served-requirement = Miljøkrav
served-contract = Kontrakt
served-supplier = Leverandør
evidence-order-validity = Kva som hastar
evidence-order-title = Tittel
evidence-order-issuer = Utferdar
evidence-order-kind = Type
evidence-order-valid-to = Gyldig til

## Dokumentasjon
nav-evidence = Dokumentasjon
contract-tab-evidence = Dokumentasjon
evidence-views = Utval av dokument
evidence-view-all = Alle
evidence-view-act = Har gått ut og går ut
evidence-view-missing = Manglar
evidence-new = Nytt dokument
evidence-one = Dokument
evidence-edit = Rediger dokumentet
evidence-remove = Fjern dokumentet
evidence-kind = Type
evidence-kind-any = Alle typar
evidence-title = Tittel
evidence-number = Nummer
evidence-issuer = Utferdar
evidence-class = Kva slags bevis
evidence-valid-from = Gyldig frå
evidence-valid-to = Gyldig til
evidence-received = Motteke
evidence-notes = Notat
evidence-validity = Gyldigheit
evidence-serves = Gjeld for
evidence-serves-chosen = Det dokumentet gjeld for
evidence-serves-find = Finn miljøkrav, kontrakt eller leverandør
evidence-serves-hint = Eitt dokument kan gjelde for fleire.
evidence-serves-remove = Ta bort { $name }
evidence-serves-missing = Vel minst eitt miljøkrav, éin kontrakt eller éin leverandør som dokumentet gjeld for.
evidence-number-unusual = Nummeret har ei uvanleg form. Kontroller at det er skrive av rett.
evidence-files = { $count ->
    [one] Éi fil
   *[other] { $count } filer
}
evidence-files-of = Filene til { $title }
evidence-lapsed-on = Gjekk ut { $date }
evidence-lapsing-on = Går ut { $date }
evidence-not-yet-on = Gjeld frå { $date }
evidence-valid-on = Gyldig til { $date }
evidence-replaced = Bytt ut, gjekk ut { $date }
evidence-never = Ingen dokumentasjon
evidence-missing-proof = Blir vist med
evidence-missing-any = Gyldig dokument
evidence-missing-last = Førre dokument
evidence-filter = Søk i dokumenta
evidence-filter-placeholder = Tittel, nummer, utferdar
evidence-filter-clear = Tøm søket
evidence-waiting = Hentar dokument
evidence-list-failed = Dokumenta kunne ikkje hentast
evidence-failed = Dokumentet kunne ikkje visast
evidence-not-saved = Dokumentet vart ikkje lagra
evidence-added = Registrerte dokumentet «{ $title }»
evidence-saved = Lagra dokumentet «{ $title }»
evidence-removed = Fjerna dokumentet «{ $title }»
evidence-none = Ingen dokument enno
evidence-none-said = Slepp eit sertifikat, ein lisens eller ein EPD kvar som helst i vindauget, eller registrer det sjølv.
evidence-none-to-act = Ingen dokument har gått ut eller går snart ut
evidence-none-missing = Ingen miljøkrav manglar dokumentasjon
evidence-no-hits = Ingen dokument passar med filteret
evidence-sum-lapsed = har gått ut
evidence-sum-lapsing = går ut
evidence-sum-valid = gyldige
evidence-sum-missing = manglar
error-field-serves = Gjeld for

## Forslag frå teksten i dokumentet
document-unread-encrypted = Fila er lagd ved, men det er ingen tekst å lese: ho er verna med passord. Fyll ut felta sjølv.
document-unread-damaged = Fila er lagd ved, men det er ingen tekst å lese: ho er skadd eller ikkje ein PDF. Fyll ut felta sjølv.
document-unread-no-text = Fila er lagd ved, men det er ingen tekst å lese: ho er truleg skanna. Fyll ut felta sjølv.
document-unread-too-large = Fila er lagd ved, men ho er for stor til at teksten blir lesen. Fyll ut felta sjølv.
document-unread-too-slow = Fila er lagd ved, men teksten lét seg ikkje lese i tide. Fyll ut felta sjølv.
proposed-kind = Type
proposed-number = Nummer
proposed-issuer = Utferdar
proposed-valid-from = Gyldig frå
proposed-valid-to = Gyldig til
evidence-proposals = Forslag frå dokumentet
evidence-proposals-said = Funne i teksten. Kontroller før du bruker dei.
evidence-take-all = Bruk alle
evidence-take = Bruk { $name }: { $value }
evidence-take-short = Bruk
evidence-taken = Brukt
evidence-nothing-proposed = Fann verken nummer eller datoar i teksten. Fyll ut felta sjølv.
evidence-shown = Dokumentasjon
evidence-show-existing = Vel eit dokument
evidence-show-none = Ikkje noko dokument
evidence-show-files-said = Filene blir registrerte som eit dokument for kravet når du lagrar. Fyll ut nummer og gyldigheit i Dokumentasjon.
check-shown-documents = Vist: { $names }
evidence-show-new = Registrer eit nytt dokument
evidence-of-requirement = Dokumentasjon
evidence-of-requirement-none = Ingen dokument for dette kravet.
evidence-of-supplier = Dokumentasjon
evidence-of-supplier-none = Ingen dokument for leverandøren eller kontraktane.

## På papir
report-evidence-files = { $count ->
    [one] Fil: { $names }
   *[other] Filer: { $names }
}
