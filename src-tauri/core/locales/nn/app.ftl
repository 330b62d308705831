### Ramma rundt vindauget: meny, hurtigsøk, tastar, meldingar og det som går igjen på alle sider.

## Meny
nav-label = Hovudmeny
nav-register = Register:
nav-search = Søk eller gå til
nav-week = Mi veke
nav-week-count = { $count ->
    [one] { $count } kontroll forfallen eller denne veka
   *[other] { $count } kontrollar forfalne eller denne veka
}
nav-contracts = Kontraktar
nav-contracts-count = { $count } i alt
nav-suppliers = Leverandørar
nav-reports = Rapportar
nav-library = Bibliotek
nav-settings = Innstillingar
nav-help = Hjelp
example-register = Eksempelregister
skip-to-content = Gå rett til innhaldet
undo-named = Angre: { $change }
change-of = { $change } «{ $subject }»
undo-nothing = Ingenting å angre
undone = Angra: { $change }
redone = Gjort om att: { $change }
change-unnamed = siste endring

## Byte register
register-menu = Byt register
register-way-own = Opne registeret mitt
register-way-own-name = Mitt register
register-way-example = Opne eksempelregisteret
register-way-other = Opne eit anna register …
register-way-new = Lag eit nytt register …
register-opened = Opna registeret «{ $name }»
register-opened-example = Opna eksempelregisteret. Prøv alt du vil: ditt eige register er ikkje rørt.
register-title-example = { $name } (eksempel)
register-unsaved = Forlate det som ikkje er lagra?
register-unsaved-said = { $count ->
    [one] Eitt skjema har endringar som ikkje er lagra.
   *[other] { $count } skjema har endringar som ikkje er lagra.
} Dei går tapt når eit anna register blir opna.
register-unsaved-leave = Opne utan å lagre

## Sider
contract-tabs = Delar av kontrakten
contract-tab-overview = Oversikt
contract-tab-requirements = Miljøkrav
contract-tab-follow-up = Oppfølging
contract-tab-history = Historikk
page-missing = Sida finst ikkje
page-missing-said = Det er ingenting på denne adressa. Kanskje er det sletta.
page-missing-home = Gå til Mi veke
page-failed = Sida kunne ikkje visast

## Hurtigsøk
palette-title = Søk eller gå til
palette-field = Søk i kontraktar, leverandørar, miljøkrav, mål, indikatorar og handlingar
palette-placeholder = Kontrakt, leverandør, krav, mål, indikator eller handling
palette-hits = Treff
palette-contract = Kontraktar
palette-supplier = Leverandørar
palette-requirement = Miljøkrav
palette-strategy = Strategiar
palette-goal = Mål og tiltak
palette-indicator = Indikatorar
palette-actions = Handlingar
palette-none = Ingen treff på «{ $sought }»
palette-move = vel
palette-open = opne
palette-keys = alle hurtigtastar

## Handlingar i hurtigsøket
command-new-contract = Ny kontrakt
command-read-notice = Les inn kunngjering
command-make-report = Lag rapport
command-language = Byt språk: { $language }
command-light = Byt til lys utsjånad
command-dark = Byt til mørk utsjånad

## Tastar
keys-title = Hurtigtastar
keys-everywhere = Overalt
keys-lists = I lister
keys-forms = I skjema
keys-import = Når ei liste blir lesen inn
keys-outcomes = Resultat av ein kontroll
keys-single = Enkeltbokstavar verkar berre utanfor tekstfelt, og kan slåast av i Innstillingar.
key-palette = Søk eller gå til
key-undo = Angre siste endring
key-redo = Gjer om att
key-back = Tilbake
key-zoom = Større, mindre, vanleg storleik
key-help = Vis hurtigtastane
key-close = Lukk
key-rows = Neste eller førre rad
key-ends = Første eller siste rad
key-open = Opne
key-panel = Vis sidefelt
key-space = mellomrom
key-filter = Filtrer
key-new = Ny
key-save = Lagre
key-save-next = Lagre og gå til neste

## Knappar
button-save = Lagre
button-cancel = Avbryt
button-close = Lukk
button-undo = Angre
button-retry = Prøv igjen
button-edit = Rediger
button-add = Legg til
button-open = Opne
button-clear-filters = Fjern filtra

## Meldingar, tomt, feil og vent
toast-region = Meldingar
status-saved = Alt er lagra
status-saving = Lagrar …
list-empty = Ingenting her enno.
list-no-hits = Ingen treff på «{ $sought }»
list-filters-on = { $count ->
    [one] Eitt filter er på.
   *[other] { $count } filter er på.
}
panel-close = Lukk sidefeltet
app-error-unexpected = Noko uventa hende ({ $reason }). Det som er lagra, er trygt. Prøv igjen, eller start Kravspor på nytt.
form-failed-field = { $title }: feltet «{ $field }»

## Felt
field-optional = { $label } (valfritt)
field-date-placeholder = dd.mm.åååå
field-date-unreadable = Skriv datoen som 21.11.2026, eller «i dag» eller +7.
field-date-no-month = Det er ingen månad { $number }. Skriv dag, månad, år: 21.11.2026.
field-date-no-day = Datoen finst ikkje. { $month } { $year } har { $count } dagar.
field-date-range = Skriv eit år frå { $first } til { $last }.
field-year-unreadable = Skriv eit årstal med fire siffer, frå 1900 til 2200.
field-number-unreadable = Skriv eit tal, til dømes 1 234,5.
field-number-ambiguous = Meiner du { $grouped } eller { $decimal }? Skriv talet utan punktum.
field-number-whole = Skriv eit heilt tal.
field-number-decimals = { $count ->
    [one] Høgst éin desimal.
   *[other] Høgst { $count } desimalar.
}
field-number-min = Talet kan ikkje vere mindre enn { $min }.
field-number-max = Talet kan ikkje vere større enn { $max }.
field-money-unreadable = Skriv eit beløp i kroner, til dømes 56 000 000 eller 5,6 mill.
field-money-ore = Eit beløp har høgst to desimalar.
field-money-large = Beløpet er for stort.
person-suggestions = Forslag til { $label }

## Teikningar
trail-label = { $count ->
    [one] Siste kontroll: { $words }
   *[other] Siste { $count } kontrollar, eldst først: { $words }
}
chart-required = Krav
chart-offered = Tilbode
chart-law = Lov
chart-missing = { $label }: ikkje målt

## Utkast frå før vindauget vart lukka
draft-found = Vi fann eit utkast frå { $date } kl. { $time }.
draft-drop = Forkast utkastet
