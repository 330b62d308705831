# Rapporter: velge, lage, lagre og åpne.

reports-which = Velg rapport
reports-choices = Valg for rapporten
reports-compliance = Samsvarsrapport
    .said = Én kontrakt: krav, resultater, avvik
reports-contract = Kontrakt
reports-contract-placeholder = Tittel, saksnummer eller leverandør
reports-contract-missing = Velg kontrakten rapporten skal handle om.
reports-contract-gone = Kontrakten kunne ikke hentes
reports-contracts = Kontrakter
reports-contracts-more = { $count ->
    [one] Én kontrakt til. Skriv mer for å finne den.
   *[other] { $count } kontrakter til. Skriv mer for å finne dem.
}
reports-language = Rapportens språk
reports-logo = Logo på rapporten
reports-logo-none = Ingen logo er valgt ennå. Det gjøres i
reports-cover = Forside
reports-minutes = Referat
    .said = Ett holdt leverandørmøte
reports-nonconformity = Avviksrapport
    .said = Ett avvik med alle steg
reports-follow-up = Oppfølgingsplan
    .said = Kontroller med frist
reports-notice = Brev om avvik
    .said = Lages i avviket, som da er varslet
reports-everyone = Alle
reports-subject-missing = Velg hva rapporten skal handle om.
report-follow-up-file = Oppfølgingsplan { $date }.pdf
reports-period = Periode
reports-period-whole = Hele kontrakten
reports-period-chosen = Valgt periode
reports-period-from = Fra og med
reports-period-to = Til og med
reports-period-missing = Skriv minst én av datoene.
reports-period-backwards = Slutten er før begynnelsen.
reports-period-hint = En kontroll hører til perioden fristen er i. Status er per i dag uansett.
reports-period-years = Alle år
reports-period-years-hint = Et år er med når noe av det er i perioden.
reports-period-plan-hint = Et år av handlingsplanen er med når noe av det er i perioden. Tilstanden er per i dag uansett.
reports-making = { $pages ->
    [0] Lager rapporten …
    [one] Lager rapporten … 1 side så langt
   *[other] Lager rapporten … { $pages } sider så langt
}
reports-choosing = Velg hvor rapporten skal lagres.
reports-cancelled = Avbrutt. Ingen fil er lagret.
reports-failed = Rapporten ble ikke laget
reports-done = Rapporten er lagret
reports-open = Åpne
reports-open-failed = Rapporten kunne ikke åpnes
reports-no-place = Ingen fil er lagret, siden ingen plass ble valgt.

reports-holds = Dette står i rapporten
reports-holds-state = Hvordan kontrakten står, hva tallene er regnet av, og hva som krever handling
reports-holds-facts = Fakta om kontrakten, og hvordan §{"\u00A0"}7-9 om klima og miljø er fulgt
reports-holds-requirements = Hvert miljøkrav: ordlyd, krav, tilbudt og faktisk verdi over tid, sanksjon, og alle kontroller, også de som ikke er gjort
reports-holds-nonconformities = Avvik, hva som er gjort med dem, og sanksjoner
reports-holds-upcoming = Kontroller som kommer
reports-holds-documents = Dokumentasjon og hvor lenge den gjelder
reports-holds-notes = Alle merknader
reports-standard = Universelt utformet og egnet for arkiv. Samme data og samme dag gir samme rapport.
reports-no-organisation = Virksomhetens navn mangler på rapporten. Skriv det i

## Forhåndsvisningen
reports-save = Lagre PDF …
preview-title = Slik blir rapporten
preview-of = Siden slik den blir i { $name }
preview-bar = Blad og forstørr
preview-back = Forrige side
preview-on = Neste side
preview-page = Side { $page } av { $count }
preview-smaller = Mindre
preview-larger = Større
preview-whole = Hel side
preview-size = { $percent } %
preview-choose = Velg hva rapporten skal handle om, så vises den her.
preview-none-minutes = Ingen møter er holdt ennå. Referatet lages av et møte som er holdt.
preview-none-nonconformity = Ingen avvik er ført ennå.
preview-stopped = Avbrutt. Rapporten vises ikke.
preview-again = Vis rapporten
preview-failed = Rapporten er laget, men kunne ikke vises her. Lagre den, og åpne den i en PDF-leser.
