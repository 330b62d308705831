# Mange kontrakter sett under ett: rapporten for ledelsen, og rapporten om én leverandør.

report-portfolio = Porteføljerapport
report-portfolio-hint = Status for ledelsen: hva som må avgjøres, og hvordan det står i avdelinger, hos leverandører og for hver kravtype.
report-supplier = Leverandørrapport
report-supplier-hint = Alle kontrakter med én leverandør: krav, avvik, kontroller og dokumentasjon, til møtet med leverandøren.

portfolio-title = Miljøkrav i kontrakter: status per { $date }
supplier-report-title = { $supplier }: miljøkrav per{"\u00A0"}{ $date }
portfolio-cover-whole = Alt som er registrert
portfolio-nothing = Ingen løpende kontrakter med miljøkrav er med i utvalget.
supplier-report-nothing = Leverandøren har ingen løpende kontrakter med miljøkrav i utvalget.
portfolio-lead = { $breach ->
    [0] Ingen av { $count } kontrakter er i brudd
   *[other] { $breach } av { $count } { $count ->
        [one] kontrakt
       *[other] kontrakter
    } er i brudd
}{ $unknown ->
    [0] .
   *[other] , og i { $unknown } er ikke alle krav kontrollert.
}
portfolio-lead-fulfilled = Av kravene som er kontrollert, er { $share } oppfylt{ $missing ->
    [0] . Alle krav er kontrollert.
    [one] , men 1 krav er ikke kontrollert.
   *[other] , men { $missing } krav er ikke kontrollert.
}
portfolio-lead-none = Ingen krav er kontrollert.
portfolio-period = Tallene gjelder kontroller med frist i perioden { $period }. Status og det som må avgjøres, er per { $date }.
portfolio-selected = Utvalg: { $chosen }.
portfolio-kind-only = Status og tall gjelder bare krav av denne typen.
portfolio-left-planned = { $count ->
    [one] 1 planlagt kontrakt er ikke regnet med.
   *[other] { $count } planlagte kontrakter er ikke regnet med.
}
portfolio-left-ended = { $count ->
    [one] 1 avsluttet kontrakt er ikke regnet med.
   *[other] { $count } avsluttede kontrakter er ikke regnet med.
}
portfolio-left-outside = { $count ->
    [one] 1 kontrakt løp ikke i perioden og er ikke regnet med.
   *[other] { $count } kontrakter løp ikke i perioden og er ikke regnet med.
}
portfolio-left-without = { $count ->
    [one] 1 kontrakt har ingen miljøkrav og er ikke regnet med.
   *[other] { $count } kontrakter har ingen miljøkrav og er ikke regnet med.
}
portfolio-by-state = { $count ->
    [one] 1 kontrakt med miljøkrav, etter status
   *[other] { $count } kontrakter med miljøkrav, etter status
}
portfolio-by-state-since = { $count ->
    [one] 1 kontrakt med miljøkrav, etter status (endring siden { $date })
   *[other] { $count } kontrakter med miljøkrav, etter status (endring siden { $date })
}
portfolio-by-state-period = { $count ->
    [one] 1 kontrakt med miljøkrav løp i perioden, etter status i dag
   *[other] { $count } kontrakter med miljøkrav løp i perioden, etter status i dag
}
portfolio-states-alt = Kontrakter etter status: { $states }.
portfolio-states-before-alt = Den { $date }: { $states }.
portfolio-controlled-base = { $part } av { $whole } krav.
portfolio-controlled-missing = { $count } er ikke kontrollert.
portfolio-not-applicable = { $count } er ikke aktuelle og ikke regnet med.
portfolio-fulfilled-base = { $part } av { $whole } kontrollerte krav.
portfolio-fulfilled-none = Ingen krav er kontrollert.
portfolio-on-time-base = { $part } av { $whole } forfalte kontroller.
portfolio-on-time-missed = { $count } er ikke gjort.
portfolio-on-time-none = Ingen kontroller har forfalt.
portfolio-was = Ved utgangen av { $quarter }: { $share }.
portfolio-quarter = { $quarter }.{"\u00A0"}kv.{"\u00A0"}{ $year }
portfolio-now = nå
portfolio-months = jan. feb. mars april mai juni juli aug. sep. okt. nov. des.

portfolio-decide = Må avgjøres først
portfolio-decide-nothing = Ingenting må avgjøres nå.
portfolio-decide-what = Hva
portfolio-decide-who = Hvem avgjør
portfolio-decide-several = { $count } ansvarlige
portfolio-decide-first = den første
portfolio-decide-about = { $departments }, til sammen { $value }
portfolio-decide-full = Hva som må avgjøres, kontrakt for kontrakt
portfolio-more-departments = { $count } avdelinger til
portfolio-more = og { $count } til
portfolio-in-workbook = Alle står i regnearket som hører til rapporten.
portfolio-cut = Viser { $shown } av { $count }. Alle står i regnearket som hører til rapporten.

decide-sanction = Ta stilling til sanksjon:
    .one = { $what }. Fristen for å rette er ute.
    .many = fristen for å rette er ute i { $count } avvik der sanksjon er avtalt
decide-missed = Bestem hva brutt frist skal føre til:
    .one = { $what }. Ingen sanksjon er avtalt.
    .many = fristen for å rette er ute i { $count } avvik uten avtalt sanksjon
decide-notice = Send skriftlig varsel:
    .one = { $what }. Leverandøren er ikke varslet skriftlig.
    .many = leverandøren er ikke varslet skriftlig i { $count } avvik
decide-enforcement = Før avviket videre:
    .one = { $what }. Ingen steg på { $days }.
    .many = { $count } avvik er uten nytt steg på mer enn { $quiet } dager
decide-supplier = Avklar kontrakten:
    .one = { $what } er slettet, konkurs eller under avvikling
    .many = leverandøren er slettet, konkurs eller under avvikling i { $contracts } kontrakter
decide-breach = Åpne avvik:
    .one = { $count } krav er ikke oppfylt, og ingen avvik er åpnet
    .many = { $count } krav i { $contracts } kontrakter er ikke oppfylt, og ingen avvik er åpnet
decide-option = Bruk eller avslå opsjon:
    .one = leverandøren må få varsel innen fristen. Status er { $state }.
    .many = { $count } opsjoner har varslingsfrist innen 90 dager
decide-end = Bestem hva som kommer etter:
    .one = kontrakten slutter. Status er { $state }.
    .many = { $contracts } kontrakter slutter innen 90 dager
decide-unchecked = Sett av tid til kontroll:
    .one = ingen krav er kontrollert. { $count ->
        [one] 1 kontroll er forfalt.
       *[other] { $count } kontroller er forfalt.
    }
    .many = ingen krav er kontrollert i { $contracts } kontrakter. { $count } kontroller er forfalt.
decide-evidence = Krev ny dokumentasjon:
    .one = { $count ->
        [one] 1 dokument er utløpt
       *[other] { $count } dokumenter er utløpt
    }
    .many = { $count } dokumenter er utløpt i { $contracts } kontrakter
decide-justification = Skriv begrunnelse etter §{"\u00A0"}7-9:
    .one = valgt vei krever det, men den mangler
    .many = valgt vei krever det, men den mangler i { $contracts } kontrakter
decide-no-sanction = Avtal sanksjon:
    .one = { $count } krav er uten avtalt sanksjon
    .many = { $count } krav i { $contracts } kontrakter er uten avtalt sanksjon

portfolio-trend = Utvikling
portfolio-trend-said = Prosent ved utgangen av hvert kvartal, av kontraktene som løp da, slik det var kjent da.
portfolio-trend-cut = Aksen starter på 50.
portfolio-trend-fulfilled = oppfylt av kontrollerte
portfolio-trend-controlled = av krav kontrollert
portfolio-trend-on-time = innen frist
portfolio-read = Slik leses tallene: et krav er kontrollert når siste forfalte kontroll har et resultat. Oppfylt regnes bare av de kontrollerte. Et krav uten resultat telles aldri som oppfylt. En kontrakt er i brudd når et krav ikke er oppfylt eller et avvik er åpent; ellers ikke kontrollert når et krav mangler kontroll.

portfolio-by-department = Etter avdeling
portfolio-by-supplier = Etter leverandør
portfolio-by-kind = Etter kravtype
portfolio-by-goal = Etter mål
portfolio-goal = Mål
portfolio-no-department = Uten avdeling
portfolio-no-manager = Uten ansvarlig
portfolio-no-supplier = Uten leverandør
portfolio-other-suppliers = { $count } andre leverandører
portfolio-whole = Hele utvalget
portfolio-of = { $part }{"\u00A0"}av{"\u00A0"}{ $whole }
portfolio-column-contracts = Kontrakter
portfolio-column-breach = Brudd
portfolio-column-states = Brudd, delvis, ikke kontrollert, oppfylt
portfolio-column-controlled = Krav kontrollert
portfolio-column-on-time = Innen frist
portfolio-column-overdue = Forfalt
portfolio-column-warnings = Varsler
portfolio-column-share = 0–100{"\u00A0"}%, strek = hele utvalget
portfolio-column-state = Status
portfolio-column-progress = Hvor langt
portfolio-column-count = Antall
portfolio-column-warning = Varsel
portfolio-column-what = Hva
portfolio-column-document = Dokument
portfolio-column-valid-to = Gyldig til
portfolio-column-end = Slutt
portfolio-nothing-controlled = ingen kontrollert
portfolio-open-ended = løpende
portfolio-groups-note = Søylens lengde viser antall kontrakter. Oppfylt er andel av kontrollerte krav, innen frist er andel av forfalte kontroller. Forfalt er kontroller som ikke er gjort. Varsler er krav uten avtalt sanksjon, manglende begrunnelse og avvik uten nye steg.
portfolio-suppliers-note = En kontrakt med flere leverandører står på hver av dem.

portfolio-breaches = Brudd og avvik
portfolio-open = { $count ->
    [0] Ingen avvik er åpne.
    [one] 1 avvik er åpent.
   *[other] { $count } avvik er åpne.
}
portfolio-opened = I alt er { $opened } åpnet og { $closed } lukket.
portfolio-opened-period = I perioden ble { $opened } åpnet og { $closed } lukket.
portfolio-imposed = { $count ->
    [one] 1 sanksjon er ilagt
   *[other] { $count } sanksjoner er ilagt
}, til sammen { $sum }.
portfolio-imposed-none = Ingen sanksjon er ilagt.
portfolio-open-caption = Åpne avvik
portfolio-lone-caption = Krav som ikke er oppfylt, uten åpent avvik
portfolio-law = lovbrudd
portfolio-quiet = ingen steg på { $days }
portfolio-and-more = { $name } og { $count } til

portfolio-endings = Det som løper ut de neste tolv månedene
portfolio-ending-contracts = Kontrakter som slutter: { $count }
portfolio-ending-documents = Dokumenter som utløper: { $count }
portfolio-lapsed = { $count ->
    [one] 1 dokument er allerede utløpt.
   *[other] { $count } dokumenter er allerede utløpt.
}
portfolio-endings-caption = Kontrakter og opsjoner de neste seks månedene
portfolio-documents-caption = Dokumenter som er utløpt eller utløper innen 60 dager
portfolio-warnings = Varsler

portfolio-climate = Til klimaregnskapet
portfolio-climate-said = Rapportert av leverandørene ved kontroller, ikke målt av virksomheten. Summen av verdiene for kontroller med frist i året.
portfolio-climate-ended = Kontrakter som er avsluttet, er med.
portfolio-climate-line = Linje
portfolio-climate-unit = Enhet
portfolio-climate-documented = { $share } dokumentert ({ $part } av { $whole })
portfolio-climate-note = Dokumentert er den delen av mengden som hører til verdier der et dokument var gyldig da det ble kontrollert. Mengde ganger miljødeklarasjon regnes bare når nøyaktig én gyldig deklarasjon på kravet passer enheten.
climate-line-emissions = Utslipp, regnet av leverandøren
climate-line-declared = Utslipp, mengde ganger miljødeklarasjon (A1–A3)
climate-line-energy = Drivstoff og energi
climate-line-transport = Transport
climate-line-goods = Varer og materialer

supplier-report-about = Leverandøren
supplier-report-contracts = Kontrakter
supplier-report-next-meeting = Neste møte
supplier-report-decisions = Bestemt i møter, ikke gjort
supplier-report-decided = Beslutning
supplier-report-found = Sist funnet
supplier-report-next = Neste kontroll
supplier-report-overdue = { $count ->
    [one] 1 kontroll er forfalt
   *[other] { $count } kontroller er forfalt
}

# Bare i regnearket
portfolio-fulfilled-share = Oppfylt av kontrollerte
portfolio-checks-due = Forfalte kontroller
portfolio-column-about = Gjelder
portfolio-contracts-in = Kontrakter: { $state }
portfolio-lone-sheet = Ikke oppfylt uten avvik
portfolio-climate-reported = { $year }, rapportert
portfolio-climate-of-it = { $year }, av det dokumentert
portfolio-climate-values = { $year }, antall verdier

# Filnavn og terminalen
portfolio-file = Porteføljerapport { $date }.pdf
supplier-report-file = Leverandørrapport { $supplier } { $date }.pdf
cli-command-report-portfolio = Rapport til ledelsen om alle kontrakter
cli-command-report-supplier = Rapport om alle kontrakter med én leverandør
cli-portfolio-department = Bare kontrakter i denne avdelingen
cli-portfolio-manager = Bare kontrakter som denne personen er ansvarlig for
cli-portfolio-supplier = Bare kontrakter med leverandøren med dette navnet eller organisasjonsnummeret
cli-portfolio-kind = Bare krav av denne typen
cli-portfolio-state = Bare kontrakter med denne statusen
cli-portfolio-xlsx = Skriv det samme, og alt som er kortet ned, til dette regnearket
cli-supplier-name = Leverandørens navn, organisasjonsnummer eller nøkkel
cli-value-supplier = LEVERANDØR
cli-value-state = STATUS
cli-value-kind = KRAVTYPE
cli-value-department = AVDELING

portfolio-millions = { $count }{"\u00A0"}mill.{"\u00A0"}kr
portfolio-state-is = Status er { $state }
portfolio-warning-no-enforcement-documented = Avvik uten nytt steg: ingen håndheving er dokumentert
portfolio-warning-no-sanction-agreed = Krav uten avtalt sanksjon
portfolio-warning-justification-missing = Begrunnelse etter §{"\u00A0"}7-9 mangler
portfolio-warning-route-missing = Vei etter §{"\u00A0"}7-9 er ikke valgt
portfolio-warning-route-unavailable = Valgt vei etter §{"\u00A0"}7-9 finnes ikke i reglene
portfolio-warning-contested-route = Valgt vei etter §{"\u00A0"}7-9 er omstridt
portfolio-warning-limit-missing = Krav om en mengde uten grense
portfolio-warning-no-follow-up-plan = Krav uten oppfølgingsplan
portfolio-warning-no-requirements = Kontrakter uten miljøkrav
portfolio-warning-no-end-date = Kontrakter uten sluttdato
portfolio-count-documents = { $count ->
    [one] 1 dokument
   *[other] { $count } dokumenter
}
portfolio-trend-table = Utviklingen i tall
portfolio-trend-at = Per
portfolio-share-of = { $share } ({ $of })
