# The printed reports. Sentences are templates; dates, numbers and units come in as text.

## Every report

report-page = Side { $page } av { $of }
report-made = { $report }{"\u00A0"} · {"\u00A0"}laget { $date }
report-made-by = { $report }{"\u00A0"} · {"\u00A0"}laget { $date } av { $name }
report-logo = Logo
report-example = Eksempelregister
report-example-notice = Eksempelregister: kontrakter, leverandører og resultater er oppdiktet.
report-period = Periode
report-cover-date = Dato
report-cover-by = Laget av
report-list-and = { $first } og { $last }
report-reference-case = Sak { $number }
report-reference-contract = Kontrakt { $number }

## Contract compliance report

report-contract = Etterlevelse av miljøkrav
report-contract-hint = Alt om én kontrakt: fakta, krav med krevd, tilbudt og faktisk verdi over tid, kontroller, dokumentasjon og avvik.
report-contract-title = Etterlevelse av miljøkrav: { $title }
report-contract-status = Status per { $date }.
report-contract-since = Omfatter hele kontraktstiden fra { $start }.
report-contract-period = Perioden { $period }: kontroller med frist i perioden, det de viste, og steg i avvik som ble tatt i perioden. Status og det som må følges opp, er per { $date }. Fakta, krav og dokumentasjon gjelder hele kontrakten.
report-contract-period-ahead = Perioden har ikke begynt, så ingenting er kontrollert i den ennå.
report-cover-case = Saksnummer
report-cover-contract = Kontraktsnummer
report-cover-whole = Hele kontraktstiden
report-cover-whole-since = Hele kontraktstiden, fra { $start }
report-unnamed = Uten tittel

report-state = Kontraktens status
report-controlled = Kontrollert
report-controlled-value = { $part } av { $whole }
report-controlled-base = krav.{" "}
report-controlled-missing = { $count } er ikke kontrollert.
report-controlled-none = Kontrakten har ingen miljøkrav.
report-not-applicable = { $count } er ikke aktuelt og er ikke regnet med.
report-fulfilled = Oppfylt
report-fulfilled-base = { $count ->
    [one] { $part } av det ene kontrollerte kravet.
   *[other] { $part } av de { $count } kontrollerte kravene.
}
report-fulfilled-none = Ingen krav er kontrollert.
report-on-time = Kontroller gjort innen frist
report-on-time-base = { $part } av { $count ->
    [one] 1 forfalt kontroll.
   *[other] { $count } forfalte kontroller.
}
report-on-time-none = Ingen kontroller har forfalt.
report-state-on = Kontraktens status per { $date }
report-figures-period = Tall for perioden { $period }
report-controlled-missing-period = { $count } er ikke kontrollert i perioden.
report-controlled-idle = { $count } hadde ingen forfalt kontroll i perioden.
report-fulfilled-base-period = { $count ->
    [one] { $part } av det ene kravet som er kontrollert i perioden.
   *[other] { $part } av de { $count } kravene som er kontrollert i perioden.
}
report-fulfilled-none-period = Ingen krav er kontrollert i perioden.
report-on-time-base-period = { $part } av { $count ->
    [one] 1 kontroll som forfalt i perioden.
   *[other] { $count } kontroller som forfalt i perioden.
}
report-on-time-none-period = Ingen kontroller forfalt i perioden.
report-on-time-missed = { $count } er ikke gjort.
report-state-summary = { $count ->
    [one] Det ene kravet er { $states }.
   *[other] Av { $count } krav er { $states }.
}
report-state-open = { $count } avvik er åpent.
report-state-open-many = { $count } avvik er åpne.
report-state-no-open = Ingen avvik er åpne.
report-counted = { $count } { $state }
report-symbols-left-out = Hvert krav står for seg lenger bak.

report-now = Må følges opp nå
report-now-nothing = Ingenting må følges opp nå.
report-now-what = Hva
report-deadline = Frist
report-responsible = Ansvarlig
report-now-nonconformity = Avvik { $number }:
report-now-nonconformity-late = { $title }. Fristen er ute.
report-now-nonconformity-quiet = { $title }. Ingen steg er dokumentert på { $days }.
report-now-nonconformity-late-quiet = { $title }. Fristen er ute, og ingen steg er dokumentert på { $days }.
report-now-nonconformity-open = { $title }. Åpent.
report-now-overdue = { $requirement } er ikke kontrollert:
report-now-left-out = { $count ->
    [one] 1 tidligere kontroll er ikke gjort
   *[other] { $count } tidligere kontroller er ikke gjort
}
report-now-overdue-count = { $count ->
    [one] 1 kontroll er forfalt.
   *[other] { $count } kontroller er forfalt.
}
report-now-overdue-by = forfalt { $days }
report-now-breach = { $requirement } er ikke oppfylt:
report-now-breach-alone = ingen avvik er åpnet.
report-now-option = Opsjon { $number } av { $of }:
report-now-option-notice = leverandøren må få varsel om den utløses eller ikke.
report-now-end = Kontrakten slutter:
report-now-end-plan = ny avtale eller avslutning må være klar.
report-now-evidence = { $number } { $title }:
report-now-evidence-expired = dokumentet er utløpt.
report-now-evidence-expiring = dokumentet løper ut.
report-now-warning-for = { $count } av { $of } krav: { $warning }
report-now-warning-list = ({ $requirements })

report-facts = Kontrakten
report-fact-kind = Avtaletype
report-fact-status = Fase
report-fact-cpv = CPV
report-fact-value = Verdi
report-fact-value-excl = { $amount } ekskl. mva.
report-fact-department = Avdeling
report-fact-owner = Kontraktseier
report-fact-manager = Kontraktsansvarlig
report-fact-notice = Kunngjøring
report-fact-main-supplier = Hovedleverandør
report-fact-supplier = Leverandør
report-fact-no-supplier = ikke registrert
report-fact-organisation-number = org.nr. { $number }
report-fact-organisation-number-wrong = org.nr. { $number } (kontrollsifferet stemmer ikke)
report-fact-signed = Signert
report-fact-term = Løpetid
report-fact-term-none = ikke registrert
report-fact-current-end = Gjeldende slutt
report-fact-open-ended = løper til den sies opp
report-fact-options = Opsjoner
report-fact-option = { $number }: { $length }, { $decision }
report-fact-option-decided = { $number }: { $length }, { $decision } { $date }
report-fact-option-undecided = { $number }: { $length }, varsel innen { $date }
report-fact-terminated = Avsluttet

report-term-agreed = avtalt tid
report-term-option = opsjon { $number }, { $decision }
report-term-today = i dag
report-term-notice = varsel innen { $date }
report-term-alt = Tidslinje for kontrakten: { $start } til { $end }.
report-term-alt-option = Opsjon { $number }, { $decision }, til { $end }.
report-term-alt-today = I dag er { $date }.
report-term-alt-notice = Neste frist for varsel om opsjon er { $date }.

report-climate = Klima og miljø i anskaffelsen (§{"\u00A0"}7-9)
report-climate-rules = Regelsett
report-climate-rules-started = { $period }, etter oppstart { $date }
report-climate-before = Anskaffelsen startet { $date }, før regelen gjaldt
report-climate-started = Oppstart
report-climate-awarded = Tildelt
report-climate-route = Valgt vei
report-climate-route-none = ikke registrert
report-climate-contested = (omstridt)
report-climate-criteria = Kriterier
report-climate-criterion-weight = { $name } { $weight }
report-climate-criterion-rank = { $rank }. { $name }
report-climate-system = Miljøledelse
report-climate-system-yes = Krevd
report-climate-system-no = Ikke krevd
report-climate-justification = Begrunnelse
report-climate-justification-missing = Begrunnelse mangler. Regelen krever at den er skriftlig.
report-climate-nothing = Ikke registrert for denne kontrakten.

report-requirements = Miljøkravene
report-requirements-none = Kontrakten har ingen miljøkrav.
report-requirement-place = { $placement }.
report-requirement-place-clause = { $placement }, { $clause }.
report-requirement-risk = Risiko { $risk }.
report-requirement-responsible = Ansvarlig { $name }.
report-requirement-law = Lovkrav: et brudd er også et lovbrudd. Det gjelder bare det lov eller forskrift krever.
report-requirement-library = Bibliotekkrav versjon { $version }, nivå { $level }.
report-requirement-rhythm = { $rhythm }.
report-requirement-next = Neste kontroll { $date }.
report-requirement-no-wording = Ordlyden er ikke registrert.

report-gap-below-both = { $gap } { $comparator ->
    [at-most] over
   *[other] under
} kravet og { $gap-offer } { $comparator ->
    [at-most] over
   *[other] under
} tilbudet.
report-gap-below-requirement = { $gap } { $comparator ->
    [at-most] over kravet.
    [exactly] fra kravet.
   *[other] under kravet.
}
report-gap-below-offer = Brudd på tilbudet: { $gap } { $comparator ->
    [at-most] over
   *[other] under
} det leverandøren lovet. Kravet er nådd, men tilbudet binder.
report-gap-below-offer-only = Brudd på tilbudet: { $gap } { $comparator ->
    [at-most] over
   *[other] under
} det leverandøren lovet.
report-gap-better-requirement = { $gap } { $comparator ->
    [at-most] under
   *[other] over
} kravet.
report-gap-better-offer = { $gap } { $comparator ->
    [at-most] under
   *[other] over
} tilbudet.
report-gap-overdue = { $count ->
    [one] Kontrollen er forfalt med { $days }.
   *[other] { $count } kontroller er forfalt, den eldste med { $days }.
}
report-gap-expired = Dokumentet løp ut { $date }.
report-gap-expires-early = Dokumentet løper ut { $date }, før gjeldende slutt på kontrakten.
report-gap-never = Kravet er ikke kontrollert ennå.
report-gap-outside-period = Siste resultat er fra { $date } og hører ikke til perioden.

report-chart-required = krav { $value }
report-chart-offered = tilbudt { $value }
report-chart-title-unit = { $title }, { $unit }
report-chart-percent = prosent
report-chart-yes = ja
report-chart-no = nei
report-chart-missing = ikke kontrollert
report-chart-alt = Linjediagram over { $count } kontroller. Første verdi var { $first } ({ $first-date }), siste { $last } ({ $last-date }). Laveste { $lowest }, høyeste { $highest }.
report-chart-alt-required = Krav { $value }.
report-chart-alt-offered = Tilbudt { $value }.
report-chart-alt-missing = { $count ->
    [one] 1 kontroll er ikke gjort.
   *[other] { $count } kontroller er ikke gjort.
}
report-chart-alt-marks = Rad med { $count } kontroller, { $first-date } til { $last-date }: { $yes } ja, { $no } nei, { $missing } ikke kontrollert.

report-checks-due = Frist
report-checks-on = Kontrollert
report-checks-outcome = Resultat
report-checks-actual = Faktisk
report-checks-note = Merknad
report-checks-not-done = ikke gjort
report-checks-late = { $days } sent
report-checks-unannounced = uanmeldt
report-checks-valid = gyldig til { $date }
report-checks-shown = vist: { $names }
report-checks-note-below = Se under tabellen.
report-checks-note-of = Merknad { $date }:
report-checks-none = Ingen kontroller har forfalt ennå.
report-checks-none-period = Ingen kontroller har forfalt i perioden.
report-checks-earlier = { $count ->
    [one] 1 tidligere kontroll
   *[other] { $count } tidligere kontroller
}: { $timing }.
report-checks-earlier-outcomes = Resultat: { $outcomes }.
report-checks-on-time = { $count } innen frist
report-checks-too-late = { $count } for sent
report-checks-missed = { $count } ikke gjort

report-documents = Dokumentasjon
report-documents-none = ingen
report-document-expired = { $number } (utløpt)
report-sanction = Sanksjon
report-sanction-none = Ingen avtalt. Kravet er vanskelig å håndheve.
report-sanction-claimed = Krevd: { $amount }.
report-sanction-claimed-period = Krevd i perioden: { $amount }.
report-note = Merknad

report-nonconformities = Avvik
report-nonconformities-none = Ingen avvik er registrert.
report-nonconformities-none-period = Ingen avvik var åpne i perioden.
report-steps-none-period = Ingen steg i perioden
report-step-date = Dato
report-step = Steg
report-step-text = Hva
report-step-by = Hvem
report-step-deadline = Frist { $date }.
report-step-amount = Beløp { $amount }.
report-step-overdue = Fristen er ute
report-nonconformity-open = { $number }: { $title }. Åpent
report-nonconformity-quiet = { $number }: { $title }. Åpent, ingen håndheving dokumentert på { $days }
report-nonconformity-closed = { $number }: { $title }. { $step } { $date }
report-lanes-alt = { $count ->
    [one] Tidslinje for 1 avvik.
   *[other] Tidslinje for { $count } avvik.
}
report-lanes-alt-open = { $number }: åpnet { $from }, fortsatt åpent.
report-lanes-alt-closed = { $number }: åpnet { $from }, avsluttet { $to }.
report-lanes-newest = Figuren viser de { $count } nyeste.
report-lane-opened = åpnet
report-lane-notice = varsel sendt
report-lane-deadline = frist
report-lane-closed = avsluttet
report-quarter = { $quarter }. kv.
report-quarter-year = { $quarter }. kv. { $year }

report-sanctions = Sanksjoner
report-sanctions-none = Ingen sanksjoner er krevd.
report-sanctions-none-period = Ingen sanksjoner er krevd i perioden.
report-sanctions-amount = Krevd
report-sanctions-case = Avvik
report-sanctions-sum = Sum

report-next = Neste kontroller
report-next-none = Ingen kontroller er planlagt.
report-next-requirement = Krav
report-next-basis = Grunnlag
report-next-by-hand = satt opp for hånd
report-next-moved = flyttet for hånd
report-next-nominal = { $basis } ({ $date } er en fridag)

report-evidence = Dokumentasjon
report-evidence-none = Ingen dokumentasjon er registrert.
report-evidence-number = Nr.
report-evidence-title = Dokument
report-evidence-class = Bevis
report-evidence-received = Mottatt
report-evidence-valid = Gyldig
report-evidence-expired = utløpt { $date }
report-evidence-class-third-party = Tredjepart
report-evidence-class-equivalent = Tilsvarende bevis
report-evidence-class-self-declaration = Egenerklæring

report-notes = Merknader
report-notes-contract = Om kontrakten
report-notes-supplier = Om { $name }
report-notes-earlier = Fra tidligere kontroller
report-notes-date = Kontrollert
report-fact-buyer = Oppdragsgiver
