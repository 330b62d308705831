### Leverandører: liste, side og skjema.

## Listen
supplier-new = Ny leverandør
supplier-filter = Filtrer leverandører
supplier-filter-placeholder = Navn, nummer eller sted
supplier-filter-clear = Tøm filterteksten
supplier-name = Navn
supplier-number = Organisasjonsnummer
supplier-wrong-digit = feil siffer
supplier-city = Poststed
supplier-contact = Kontaktperson
supplier-contracts = Kontrakter
supplier-waiting = Henter leverandører
supplier-list-failed = Leverandørene kunne ikke hentes
supplier-none = Ingen leverandører ennå
supplier-none-said = De kommer hit når du skriver dem inn i en kontrakt, leser inn en kunngjøring, eller legger dem til her.
supplier-sum = { $count ->
    [one] leverandør
   *[other] leverandører
}
supplier-sum-wrong = { $count } med feil kontrollsiffer

## Leverandørens side
supplier-title = Leverandør
supplier-crumbs = Du er her
supplier-one-waiting = Henter leverandøren
supplier-failed = Leverandøren kunne ikke hentes
supplier-missing = Leverandøren finnes ikke
supplier-missing-said = Den kan ligge i papirkurven. Var det nettopp du som fjernet den, kan du angre med Ctrl Z.
supplier-to-list = Gå til leverandørene
supplier-facts = Om leverandøren
supplier-address = Adresse
supplier-postal-code = Postnummer
supplier-email = E-post
supplier-phone = Telefon
supplier-notes = Notater
supplier-no-contracts = Ingen kontrakter med denne leverandøren.
supplier-history = Historikk
supplier-remove = Flytt til papirkurven
supplier-removed = Flyttet til papirkurven: { $name }

## Skjemaet
supplier-edit = Rediger leverandøren
supplier-added = Ny leverandør: { $name }
supplier-saved = Lagret: { $name }
supplier-not-saved = Leverandøren ble ikke lagret
