### Vinduets ramme: meny, hurtigsøk, taster, beskjeder og det som går igjen på alle sider.

## Meny
nav-label = Hovedmeny
nav-register = Register:
nav-search = Søk eller gå til
nav-week = Min uke
nav-week-count = { $count ->
    [one] { $count } kontroll forfalt eller denne uken
   *[other] { $count } kontroller forfalt eller denne uken
}
nav-contracts = Kontrakter
nav-contracts-count = { $count } i alt
nav-suppliers = Leverandører
nav-reports = Rapporter
nav-library = Bibliotek
nav-settings = Innstillinger
nav-help = Hjelp
example-register = Eksempelregister
skip-to-content = Gå rett til innholdet
undo-named = Angre: { $change }
change-of = { $change } «{ $subject }»
undo-nothing = Ingenting å angre
undone = Angret: { $change }
redone = Gjort om igjen: { $change }
change-unnamed = siste endring

## Bytte register
register-menu = Bytt register
register-way-own = Åpne mitt register
register-way-own-name = Mitt register
register-way-example = Åpne eksempelregisteret
register-way-other = Åpne et annet register …
register-way-new = Lag et nytt register …
register-opened = Åpnet registeret «{ $name }»
register-opened-example = Åpnet eksempelregisteret. Prøv alt du vil: ditt eget register er ikke berørt.
register-title-example = { $name } (eksempel)
register-unsaved = Forlate det som ikke er lagret?
register-unsaved-said = { $count ->
    [one] Ett skjema har endringer som ikke er lagret.
   *[other] { $count } skjemaer har endringer som ikke er lagret.
} De går tapt når et annet register åpnes.
register-unsaved-leave = Åpne uten å lagre

## Sider
contract-tabs = Deler av kontrakten
contract-tab-overview = Oversikt
contract-tab-requirements = Miljøkrav
contract-tab-follow-up = Oppfølging
contract-tab-history = Historikk
page-missing = Siden finnes ikke
page-missing-said = Det er ingenting på denne adressen. Kanskje er det slettet.
page-missing-home = Gå til Min uke
page-failed = Siden kunne ikke vises

## Hurtigsøk
palette-title = Søk eller gå til
palette-field = Søk i kontrakter, leverandører, miljøkrav, mål, indikatorer og handlinger
palette-placeholder = Kontrakt, leverandør, krav, mål, indikator eller handling
palette-hits = Treff
palette-contract = Kontrakter
palette-supplier = Leverandører
palette-requirement = Miljøkrav
palette-strategy = Strategier
palette-goal = Mål og tiltak
palette-indicator = Indikatorer
palette-actions = Handlinger
palette-none = Ingen treff på «{ $sought }»
palette-move = velg
palette-open = åpne
palette-keys = alle hurtigtaster

## Handlinger i hurtigsøket
command-new-contract = Ny kontrakt
command-read-notice = Les inn kunngjøring
command-make-report = Lag rapport
command-language = Bytt språk: { $language }
command-light = Bytt til lyst utseende
command-dark = Bytt til mørkt utseende

## Taster
keys-title = Hurtigtaster
keys-everywhere = Overalt
keys-lists = I lister
keys-forms = I skjemaer
keys-import = Når en liste leses inn
keys-outcomes = Resultat av en kontroll
keys-single = Enkeltbokstaver virker bare utenfor tekstfelt, og kan slås av i Innstillinger.
key-palette = Søk eller gå til
key-undo = Angre siste endring
key-redo = Gjør om igjen
key-back = Tilbake
key-zoom = Større, mindre, vanlig størrelse
key-help = Vis hurtigtastene
key-close = Lukk
key-rows = Neste eller forrige rad
key-ends = Første eller siste rad
key-open = Åpne
key-panel = Vis sidefelt
key-space = mellomrom
key-filter = Filtrer
key-new = Ny
key-save = Lagre
key-save-next = Lagre og gå til neste

## Knapper
button-save = Lagre
button-cancel = Avbryt
button-close = Lukk
button-undo = Angre
button-retry = Prøv igjen
button-edit = Rediger
button-add = Legg til
button-open = Åpne
button-clear-filters = Fjern filtrene

## Beskjeder, tomt, feil og vent
toast-region = Beskjeder
status-saved = Alt er lagret
status-saving = Lagrer …
list-empty = Ingenting her ennå.
list-no-hits = Ingen treff på «{ $sought }»
list-filters-on = { $count ->
    [one] Ett filter er på.
   *[other] { $count } filtre er på.
}
panel-close = Lukk sidefeltet
app-error-unexpected = Noe uventet skjedde ({ $reason }). Det som er lagret, er trygt. Prøv igjen, eller start Kravspor på nytt.
form-failed-field = { $title }: feltet «{ $field }»

## Felt
field-optional = { $label } (valgfritt)
field-date-placeholder = dd.mm.åååå
field-date-unreadable = Skriv datoen som 21.11.2026, eller «i dag» eller +7.
field-date-no-month = Det er ingen måned { $number }. Skriv dag, måned, år: 21.11.2026.
field-date-no-day = Datoen finnes ikke. { $month } { $year } har { $count } dager.
field-date-range = Skriv et år fra { $first } til { $last }.
field-year-unreadable = Skriv et årstall med fire sifre, fra 1900 til 2200.
field-number-unreadable = Skriv et tall, for eksempel 1 234,5.
field-number-ambiguous = Mener du { $grouped } eller { $decimal }? Skriv tallet uten punktum.
field-number-whole = Skriv et helt tall.
field-number-decimals = { $count ->
    [one] Høyst én desimal.
   *[other] Høyst { $count } desimaler.
}
field-number-min = Tallet kan ikke være mindre enn { $min }.
field-number-max = Tallet kan ikke være større enn { $max }.
field-money-unreadable = Skriv et beløp i kroner, for eksempel 56 000 000 eller 5,6 mill.
field-money-ore = Et beløp har høyst to desimaler.
field-money-large = Beløpet er for stort.
person-suggestions = Forslag til { $label }

## Tegninger
trail-label = { $count ->
    [one] Siste kontroll: { $words }
   *[other] Siste { $count } kontroller, eldst først: { $words }
}
chart-required = Krav
chart-offered = Tilbudt
chart-law = Lov
chart-missing = { $label }: ikke målt

## Utkast fra før vinduet ble lukket
draft-found = Vi fant et utkast fra { $date } kl. { $time }.
draft-drop = Forkast utkastet
