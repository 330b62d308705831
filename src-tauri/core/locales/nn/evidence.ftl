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
