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
