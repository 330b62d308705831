### Leverandørar: liste, side og skjema.

## Lista
supplier-new = Ny leverandør
supplier-filter = Filtrer leverandørar
supplier-filter-placeholder = Namn, nummer eller stad
supplier-filter-clear = Tøm filterteksten
supplier-name = Namn
supplier-number = Organisasjonsnummer
supplier-wrong-digit = feil siffer
supplier-city = Poststad
supplier-contact = Kontaktperson
supplier-contracts = Kontraktar
supplier-waiting = Hentar leverandørar
supplier-list-failed = Leverandørane kunne ikkje hentast
supplier-none = Ingen leverandørar enno
supplier-none-said = Dei kjem hit når du skriv dei inn i ein kontrakt, les inn ei kunngjering, eller legg dei til her.
supplier-sum = { $count ->
    [one] leverandør
   *[other] leverandørar
}
supplier-sum-wrong = { $count } med feil kontrollsiffer

## Sida til leverandøren
supplier-title = Leverandør
supplier-crumbs = Du er her
supplier-one-waiting = Hentar leverandøren
supplier-failed = Leverandøren kunne ikkje hentast
supplier-missing = Leverandøren finst ikkje
supplier-missing-said = Han kan liggje i papirkorga. Var det nett du som fjerna han, kan du angre med Ctrl Z.
supplier-to-list = Gå til leverandørane
supplier-facts = Om leverandøren
supplier-address = Adresse
supplier-postal-code = Postnummer
supplier-email = E-post
supplier-phone = Telefon
supplier-notes = Notat
supplier-no-contracts = Ingen kontraktar med denne leverandøren.
supplier-history = Historikk
supplier-remove = Flytt til papirkorga
supplier-removed = Flytta til papirkorga: { $name }

## Skjemaet
supplier-edit = Rediger leverandøren
supplier-added = Ny leverandør: { $name }
supplier-saved = Lagra: { $name }
supplier-not-saved = Leverandøren vart ikkje lagra
