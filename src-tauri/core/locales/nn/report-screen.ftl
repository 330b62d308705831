# Rapportar: velje, lage, lagre og opne.

reports-which = Vel rapport
reports-choices = Val for rapporten
reports-compliance = Samsvarsrapport
    .said = Éin kontrakt: krav, resultat, avvik
reports-contract = Kontrakt
reports-contract-placeholder = Tittel, saksnummer eller leverandør
reports-contract-missing = Vel kontrakten rapporten skal handle om.
reports-contract-gone = Kontrakten kunne ikkje hentast
reports-contracts = Kontraktar
reports-contracts-more = { $count ->
    [one] Éin kontrakt til. Skriv meir for å finne han.
   *[other] { $count } kontraktar til. Skriv meir for å finne dei.
}
reports-language = Språket i rapporten
reports-logo = Logo på rapporten
reports-logo-none = Ingen logo er vald enno. Det gjer du i
reports-cover = Framside
reports-minutes = Referat
    .said = Eitt halde leverandørmøte
reports-nonconformity = Avviksrapport
    .said = Eitt avvik med alle steg
reports-follow-up = Oppfølgingsplan
    .said = Kontrollar med frist
reports-notice = Brev om avvik
    .said = Blir laga i avviket, som då er varsla
reports-everyone = Alle
reports-subject-missing = Vel kva rapporten skal handle om.
report-follow-up-file = Oppfølgingsplan { $date }.pdf
reports-period = Periode
reports-period-whole = Heile kontrakten
reports-period-chosen = Vald periode
reports-period-from = Frå og med
reports-period-to = Til og med
reports-period-missing = Skriv minst éin av datoane.
reports-period-backwards = Slutten er før starten.
reports-period-hint = Ein kontroll høyrer til perioden fristen er i. Status er per i dag uansett.
reports-period-years = Alle år
reports-period-years-hint = Eit år er med når noko av det er i perioden.
reports-period-plan-hint = Eit år av handlingsplanen er med når noko av det er i perioden. Tilstanden er per i dag uansett.
reports-making = { $pages ->
    [0] Lagar rapporten …
    [one] Lagar rapporten … 1 side så langt
   *[other] Lagar rapporten … { $pages } sider så langt
}
reports-choosing = Vel kvar rapporten skal lagrast.
reports-cancelled = Avbrote. Inga fil er lagra.
reports-failed = Rapporten vart ikkje laga
reports-done = Rapporten er lagra
reports-open = Opne
reports-open-failed = Rapporten kunne ikkje opnast
reports-no-place = Inga fil er lagra, sidan ingen stad vart vald.

reports-holds = Dette står i rapporten
reports-holds-state = Korleis kontrakten står, kva tala er rekna av, og kva som krev handling
reports-holds-facts = Fakta om kontrakten, og korleis §{"\u00A0"}7-9 om klima og miljø er følgd
reports-holds-requirements = Kvart miljøkrav: ordlyd, krav, tilboden og faktisk verdi over tid, sanksjon, og alle kontrollar, også dei som ikkje er gjorde
reports-holds-nonconformities = Avvik, kva som er gjort med dei, og sanksjonar
reports-holds-upcoming = Kontrollar som kjem
reports-holds-documents = Dokumentasjon og kor lenge han gjeld
reports-holds-notes = Alle merknader
reports-standard = Universelt utforma og eigna for arkiv. Same data og same dag gir same rapport.
reports-no-organisation = Namnet på verksemda manglar på rapporten. Skriv det i

## Førehandsvisinga
reports-save = Lagre PDF …
preview-title = Slik blir rapporten
preview-of = Sida slik ho blir i { $name }
preview-bar = Blad og forstørr
preview-back = Førre side
preview-on = Neste side
preview-page = Side { $page } av { $count }
preview-smaller = Mindre
preview-larger = Større
preview-whole = Heil side
preview-size = { $percent } %
preview-choose = Vel kva rapporten skal handle om, så blir han vist her.
preview-none-minutes = Ingen møte er haldne enno. Referatet blir laga av eit møte som er halde.
preview-none-nonconformity = Ingen avvik er førte enno.
preview-stopped = Avbrote. Rapporten blir ikkje vist.
preview-again = Vis rapporten
preview-failed = Rapporten er laga, men kunne ikkje visast her. Lagre han, og opne han i ein PDF-lesar.
