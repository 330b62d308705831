# Dei trykte rapportane. Setningane er malar; datoar, tal og einingar kjem inn som tekst.

## Every report

report-page = Side { $page } av { $of }
report-made = { $report }{"\u00A0"} · {"\u00A0"}laga { $date }
report-made-by = { $report }{"\u00A0"} · {"\u00A0"}laga { $date } av { $name }
report-logo = Logo
report-example = Eksempelregister
report-example-notice = Eksempelregister: kontraktar, leverandørar og resultat er oppdikta.
report-period = Periode
report-cover-date = Dato
report-cover-by = Laga av
report-list-and = { $first } og { $last }
report-reference-case = Sak { $number }
report-reference-contract = Kontrakt { $number }

## Contract compliance report

report-contract = Etterleving av miljøkrav
report-contract-hint = Alt om éin kontrakt: fakta, krav med kravd, tilboden og faktisk verdi over tid, kontrollar, dokumentasjon og avvik.
report-contract-title = Etterleving av miljøkrav: { $title }
report-contract-status = Status per { $date }.
report-contract-since = Omfattar heile kontraktstida frå { $start }.
report-contract-period = Perioden { $period }: kontrollar med frist i perioden, det dei viste, og steg i avvik som vart tekne i perioden. Status og det som må følgjast opp, er per { $date }. Fakta, krav og dokumentasjon gjeld heile kontrakten.
report-contract-period-ahead = Perioden har ikkje byrja, så ingenting er kontrollert i han enno.
report-cover-case = Saksnummer
report-cover-contract = Kontraktsnummer
report-cover-whole = Heile kontraktstida
report-cover-whole-since = Heile kontraktstida, frå { $start }
report-unnamed = Utan tittel

report-state = Status for kontrakten
report-controlled = Kontrollert
report-controlled-value = { $part } av { $whole }
report-controlled-base = krav.{" "}
report-controlled-missing = { $count } er ikkje kontrollert.
report-controlled-none = Kontrakten har ingen miljøkrav.
report-not-applicable = { $count } er ikkje aktuelt og er ikkje rekna med.
report-fulfilled = Oppfylt
report-fulfilled-base = { $count ->
    [one] { $part } av det eine kontrollerte kravet.
   *[other] { $part } av dei { $count } kontrollerte krava.
}
report-fulfilled-none = Ingen krav er kontrollerte.
report-on-time = Kontrollar gjorde innan fristen
report-on-time-base = { $part } av { $count ->
    [one] 1 forfallen kontroll.
   *[other] { $count } forfalne kontrollar.
}
report-on-time-none = Ingen kontrollar har forfalle.
report-state-on = Status for kontrakten per { $date }
report-figures-period = Tal for perioden { $period }
report-controlled-missing-period = { $count } er ikkje kontrollert i perioden.
report-controlled-idle = { $count } hadde ingen forfallen kontroll i perioden.
report-fulfilled-base-period = { $count ->
    [one] { $part } av det eine kravet som er kontrollert i perioden.
   *[other] { $part } av dei { $count } krava som er kontrollerte i perioden.
}
report-fulfilled-none-period = Ingen krav er kontrollerte i perioden.
report-on-time-base-period = { $part } av { $count ->
    [one] 1 kontroll som forfall i perioden.
   *[other] { $count } kontrollar som forfall i perioden.
}
report-on-time-none-period = Ingen kontrollar forfall i perioden.
report-on-time-missed = { $count } er ikkje gjort.
report-state-summary = { $count ->
    [one] Det eine kravet er { $states }.
   *[other] Av { $count } krav er { $states }.
}
report-state-open = { $count } avvik er ope.
report-state-open-many = { $count } avvik er opne.
report-state-no-open = Ingen avvik er opne.
report-counted = { $count } { $state }
report-symbols-left-out = Kvart krav står for seg lenger bak.

report-now = Må følgjast opp no
report-now-nothing = Ingenting må følgjast opp no.
report-now-what = Kva
report-deadline = Frist
report-responsible = Ansvarleg
report-now-nonconformity = Avvik { $number }:
report-now-nonconformity-late = { $title }. Fristen er ute.
report-now-nonconformity-quiet = { $title }. Ingen steg er dokumenterte på { $days }.
report-now-nonconformity-late-quiet = { $title }. Fristen er ute, og ingen steg er dokumenterte på { $days }.
report-now-nonconformity-open = { $title }. Ope.
report-now-overdue = { $requirement } er ikkje kontrollert:
report-now-left-out = { $count ->
    [one] 1 tidlegare kontroll er ikkje gjord
   *[other] { $count } tidlegare kontrollar er ikkje gjorde
}
report-now-overdue-count = { $count ->
    [one] 1 kontroll er forfallen.
   *[other] { $count } kontrollar er forfalne.
}
report-now-overdue-by = forfallen { $days }
report-now-breach = { $requirement } er ikkje oppfylt:
report-now-breach-alone = ingen avvik er opna.
report-now-option = Opsjon { $number } av { $of }:
report-now-option-notice = leverandøren må få varsel om han blir utløyst eller ikkje.
report-now-end = Kontrakten sluttar:
report-now-end-plan = ny avtale eller avslutning må vere klar.
report-now-evidence = { $number } { $title }:
report-now-evidence-expired = dokumentet har gått ut.
report-now-evidence-expiring = dokumentet går ut.
report-now-warning-for = { $count } av { $of } krav: { $warning }
report-now-warning-list = ({ $requirements })

report-facts = Kontrakten
report-fact-kind = Avtaletype
report-fact-status = Fase
report-fact-cpv = CPV
report-fact-value = Verdi
report-fact-value-excl = { $amount } ekskl. mva.
report-fact-department = Avdeling
report-fact-owner = Kontraktseigar
report-fact-manager = Kontraktsansvarleg
report-fact-notice = Kunngjering
report-fact-main-supplier = Hovudleverandør
report-fact-supplier = Leverandør
report-fact-no-supplier = ikkje registrert
report-fact-organisation-number = org.nr. { $number }
report-fact-organisation-number-wrong = org.nr. { $number } (kontrollsifferet stemmer ikkje)
report-fact-signed = Signert
report-fact-term = Løpetid
report-fact-term-none = ikkje registrert
report-fact-current-end = Gjeldande slutt
report-fact-open-ended = går til han blir sagd opp
report-fact-options = Opsjonar
report-fact-option = { $number }: { $length }, { $decision }
report-fact-option-decided = { $number }: { $length }, { $decision } { $date }
report-fact-option-undecided = { $number }: { $length }, varsel innan { $date }
report-fact-terminated = Avslutta

report-term-agreed = avtalt tid
report-term-option = opsjon { $number }, { $decision }
report-term-today = i dag
report-term-notice = varsel innan { $date }
report-term-alt = Tidslinje for kontrakten: { $start } til { $end }.
report-term-alt-option = Opsjon { $number }, { $decision }, til { $end }.
report-term-alt-today = I dag er { $date }.
report-term-alt-notice = Neste frist for varsel om opsjon er { $date }.

report-climate = Klima og miljø i anskaffinga (§{"\u00A0"}7-9)
report-climate-rules = Regelsett
report-climate-rules-started = { $period }, etter oppstart { $date }
report-climate-before = Anskaffinga starta { $date }, før regelen gjaldt
report-climate-started = Oppstart
report-climate-awarded = Tildelt
report-climate-route = Vald veg
report-climate-route-none = ikkje registrert
report-climate-contested = (omstridt)
report-climate-criteria = Kriterium
report-climate-criterion-weight = { $name } { $weight }
report-climate-criterion-rank = { $rank }. { $name }
report-climate-system = Miljøleiing
report-climate-system-yes = Kravd
report-climate-system-no = Ikkje kravd
report-climate-justification = Grunngiving
report-climate-justification-missing = Grunngiving manglar. Regelen krev at ho er skriftleg.
report-climate-nothing = Ikkje registrert for denne kontrakten.

report-requirements = Miljøkrava
report-requirements-none = Kontrakten har ingen miljøkrav.
report-requirement-place = { $placement }.
report-requirement-place-clause = { $placement }, { $clause }.
report-requirement-risk = Risiko { $risk }.
report-requirement-responsible = Ansvarleg { $name }.
report-requirement-law = Lovkrav: eit brot er også eit lovbrot. Det gjeld berre det lov eller forskrift krev.
report-requirement-library = Bibliotekkrav versjon { $version }, nivå { $level }.
report-requirement-rhythm = { $rhythm }.
report-requirement-next = Neste kontroll { $date }.
report-requirement-no-wording = Ordlyden er ikkje registrert.

report-gap-below-both = { $gap } { $comparator ->
    [at-most] over
   *[other] under
} kravet og { $gap-offer } { $comparator ->
    [at-most] over
   *[other] under
} tilbodet.
report-gap-below-requirement = { $gap } { $comparator ->
    [at-most] over kravet.
    [exactly] frå kravet.
   *[other] under kravet.
}
report-gap-below-offer = Brot på tilbodet: { $gap } { $comparator ->
    [at-most] over
   *[other] under
} det leverandøren lova. Kravet er nådd, men tilbodet bind.
report-gap-below-offer-only = Brot på tilbodet: { $gap } { $comparator ->
    [at-most] over
   *[other] under
} det leverandøren lova.
report-gap-better-requirement = { $gap } { $comparator ->
    [at-most] under
   *[other] over
} kravet.
report-gap-better-offer = { $gap } { $comparator ->
    [at-most] under
   *[other] over
} tilbodet.
report-gap-overdue = { $count ->
    [one] Kontrollen forfall for { $days } sidan.
   *[other] { $count } kontrollar er forfalne, den eldste for { $days } sidan.
}
report-gap-expired = Dokumentet gjekk ut { $date }.
report-gap-expires-early = Dokumentet går ut { $date }, før gjeldande slutt på kontrakten.
report-gap-never = Kravet er ikkje kontrollert enno.
report-gap-outside-period = Siste resultat er frå { $date } og høyrer ikkje til perioden.

report-chart-required = krav { $value }
report-chart-offered = tilbode { $value }
report-chart-title-unit = { $title }, { $unit }
report-chart-percent = prosent
report-chart-yes = ja
report-chart-no = nei
report-chart-missing = ikkje kontrollert
report-chart-alt = Linjediagram over { $count } kontrollar. Første verdi var { $first } ({ $first-date }), siste { $last } ({ $last-date }). Lågaste { $lowest }, høgaste { $highest }.
report-chart-alt-required = Krav { $value }.
report-chart-alt-offered = Tilbode { $value }.
report-chart-alt-missing = { $count ->
    [one] 1 kontroll er ikkje gjord.
   *[other] { $count } kontrollar er ikkje gjorde.
}
report-chart-alt-marks = Rad med { $count } kontrollar, { $first-date } til { $last-date }: { $yes } ja, { $no } nei, { $missing } ikkje kontrollert.

report-checks-due = Frist
report-checks-on = Kontrollert
report-checks-outcome = Resultat
report-checks-actual = Faktisk
report-checks-note = Merknad
report-checks-not-done = ikkje gjord
report-checks-late = { $days } for seint
report-checks-unannounced = uanmeld
report-checks-valid = gyldig til { $date }
report-checks-shown = vist: { $names }
report-checks-note-below = Sjå under tabellen.
report-checks-note-of = Merknad { $date }:
report-checks-none = Ingen kontrollar har forfalle enno.
report-checks-none-period = Ingen kontrollar har forfalle i perioden.
report-checks-earlier = { $count ->
    [one] 1 tidlegare kontroll
   *[other] { $count } tidlegare kontrollar
}: { $timing }.
report-checks-earlier-outcomes = Resultat: { $outcomes }.
report-checks-on-time = { $count } innan fristen
report-checks-too-late = { $count } for seint
report-checks-missed = { $count } ikkje gjord

report-documents = Dokumentasjon
report-documents-none = ingen
report-document-expired = { $number } (gått ut)
report-sanction = Sanksjon
report-sanction-none = Ingen avtalt. Kravet er vanskeleg å handheve.
report-sanction-claimed = Kravt: { $amount }.
report-sanction-claimed-period = Kravt i perioden: { $amount }.
report-note = Merknad

report-nonconformities = Avvik
report-nonconformities-none = Ingen avvik er registrerte.
report-nonconformities-none-period = Ingen avvik var opne i perioden.
report-steps-none-period = Ingen steg i perioden
report-step-date = Dato
report-step = Steg
report-step-text = Kva
report-step-by = Kven
report-step-deadline = Frist { $date }.
report-step-amount = Beløp { $amount }.
report-step-overdue = Fristen er ute
report-nonconformity-open = { $number }: { $title }. Ope
report-nonconformity-quiet = { $number }: { $title }. Ope, inga handheving dokumentert på { $days }
report-nonconformity-closed = { $number }: { $title }. { $step } { $date }
report-lanes-alt = { $count ->
    [one] Tidslinje for 1 avvik.
   *[other] Tidslinje for { $count } avvik.
}
report-lanes-alt-open = { $number }: opna { $from }, framleis ope.
report-lanes-alt-closed = { $number }: opna { $from }, avslutta { $to }.
report-lanes-newest = Figuren viser dei { $count } nyaste.
report-lane-opened = opna
report-lane-notice = varsel sendt
report-lane-deadline = frist
report-lane-closed = avslutta
report-quarter = { $quarter }. kv.
report-quarter-year = { $quarter }. kv. { $year }

report-sanctions = Sanksjonar
report-sanctions-none = Ingen sanksjonar er kravde.
report-sanctions-none-period = Ingen sanksjonar er kravde i perioden.
report-sanctions-amount = Kravt
report-sanctions-case = Avvik
report-sanctions-sum = Sum

report-next = Neste kontrollar
report-next-none = Ingen kontrollar er planlagde.
report-next-requirement = Krav
report-next-basis = Grunnlag
report-next-by-hand = sett opp for hand
report-next-moved = flytta for hand
report-next-nominal = { $basis } ({ $date } er ein fridag)

report-evidence = Dokumentasjon
report-evidence-none = Ingen dokumentasjon er registrert.
report-evidence-number = Nr.
report-evidence-title = Dokument
report-evidence-class = Bevis
report-evidence-received = Motteke
report-evidence-valid = Gyldig
report-evidence-expired = gjekk ut { $date }
report-evidence-class-third-party = Tredjepart
report-evidence-class-equivalent = Tilsvarande bevis
report-evidence-class-self-declaration = Eigenerklæring

report-notes = Merknader
report-notes-contract = Om kontrakten
report-notes-supplier = Om { $name }
report-notes-earlier = Frå tidlegare kontrollar
report-notes-date = Kontrollert
report-fact-buyer = Oppdragsgjevar
