# Mange kontraktar sett under eitt: rapporten for leiinga, og rapporten om éin leverandør.

report-portfolio = Porteføljerapport
report-portfolio-hint = Status for leiinga: kva som må avgjerast, og korleis det står i avdelingar, hos leverandørar og for kvar kravtype.
report-supplier = Leverandørrapport
report-supplier-hint = Alle kontraktar med éin leverandør: krav, avvik, kontrollar og dokumentasjon, til møtet med leverandøren.

portfolio-title = Miljøkrav i kontraktar: status per { $date }
supplier-report-title = { $supplier }: miljøkrav per{"\u00A0"}{ $date }
portfolio-cover-whole = Alt som er registrert
portfolio-nothing = Ingen løpande kontraktar med miljøkrav er med i utvalet.
supplier-report-nothing = Leverandøren har ingen løpande kontraktar med miljøkrav i utvalet.
portfolio-lead = { $breach ->
    [0] Ingen av { $count } kontraktar er i brot
   *[other] { $breach } av { $count } { $count ->
        [one] kontrakt
       *[other] kontraktar
    } er i brot
}{ $unknown ->
    [0] .
   *[other] , og i { $unknown } er ikkje alle krav kontrollerte.
}
portfolio-lead-fulfilled = Av krava som er kontrollerte, er { $share } oppfylte{ $missing ->
    [0] . Alle krav er kontrollerte.
    [one] , men 1 krav er ikkje kontrollert.
   *[other] , men { $missing } krav er ikkje kontrollerte.
}
portfolio-lead-none = Ingen krav er kontrollerte.
portfolio-period = Tala gjeld kontrollar med frist i perioden { $period }. Status og det som må avgjerast, er per { $date }.
portfolio-selected = Utval: { $chosen }.
portfolio-kind-only = Status og tal gjeld berre krav av denne typen.
portfolio-left-planned = { $count ->
    [one] 1 planlagd kontrakt er ikkje rekna med.
   *[other] { $count } planlagde kontraktar er ikkje rekna med.
}
portfolio-left-ended = { $count ->
    [one] 1 avslutta kontrakt er ikkje rekna med.
   *[other] { $count } avslutta kontraktar er ikkje rekna med.
}
portfolio-left-outside = { $count ->
    [one] 1 kontrakt gjekk ikkje i perioden og er ikkje rekna med.
   *[other] { $count } kontraktar gjekk ikkje i perioden og er ikkje rekna med.
}
portfolio-left-without = { $count ->
    [one] 1 kontrakt har ingen miljøkrav og er ikkje rekna med.
   *[other] { $count } kontraktar har ingen miljøkrav og er ikkje rekna med.
}
portfolio-by-state = { $count ->
    [one] 1 kontrakt med miljøkrav, etter status
   *[other] { $count } kontraktar med miljøkrav, etter status
}
portfolio-by-state-since = { $count ->
    [one] 1 kontrakt med miljøkrav, etter status (endring sidan { $date })
   *[other] { $count } kontraktar med miljøkrav, etter status (endring sidan { $date })
}
portfolio-by-state-period = { $count ->
    [one] 1 kontrakt med miljøkrav gjekk i perioden, etter status i dag
   *[other] { $count } kontraktar med miljøkrav gjekk i perioden, etter status i dag
}
portfolio-states-alt = Kontraktar etter status: { $states }.
portfolio-states-before-alt = Den { $date }: { $states }.
portfolio-controlled-base = { $part } av { $whole } krav.
portfolio-controlled-missing = { $count } er ikkje { $count ->
    [one] kontrollert
   *[other] kontrollerte
}.
portfolio-not-applicable = { $count } er ikkje aktuelle og ikkje rekna med.
portfolio-fulfilled-base = { $part } av { $whole } kontrollerte krav.
portfolio-fulfilled-none = Ingen krav er kontrollerte.
portfolio-on-time-base = { $part } av { $whole } forfalne kontrollar.
portfolio-on-time-missed = { $count } er ikkje { $count ->
    [one] gjord
   *[other] gjorde
}.
portfolio-on-time-none = Ingen kontrollar har forfalle.
portfolio-was = Ved utgangen av { $quarter }: { $share }.
portfolio-quarter = { $quarter }.{"\u00A0"}kv.{"\u00A0"}{ $year }
portfolio-now = no
portfolio-months = jan. feb. mars april mai juni juli aug. sep. okt. nov. des.

portfolio-decide = Må avgjerast først
portfolio-decide-nothing = Ingenting må avgjerast no.
portfolio-decide-what = Kva
portfolio-decide-who = Kven avgjer
portfolio-decide-several = { $count } ansvarlege
portfolio-decide-first = den første
portfolio-decide-about = { $departments }, til saman { $value }
portfolio-decide-full = Kva som må avgjerast, kontrakt for kontrakt
portfolio-more-departments = { $count } avdelingar til
portfolio-more = og { $count } til
portfolio-in-workbook = Alle står i reknearket som høyrer til rapporten.
portfolio-cut = Viser { $shown } av { $count }. Alle står i reknearket som høyrer til rapporten.

decide-sanction = Ta stilling til sanksjon:
    .one = { $what }. Fristen for å rette er ute.
    .many = fristen for å rette er ute i { $count } avvik der sanksjon er avtalt
decide-missed = Avgjer kva broten frist skal føre til:
    .one = { $what }. Ingen sanksjon er avtalt.
    .many = fristen for å rette er ute i { $count } avvik utan avtalt sanksjon
decide-notice = Send skriftleg varsel:
    .one = { $what }. Leverandøren er ikkje varsla skriftleg.
    .many = leverandøren er ikkje varsla skriftleg i { $count } avvik
decide-enforcement = Før avviket vidare:
    .one = { $what }. Ingen steg på { $days }.
    .many = { $count } avvik er utan nytt steg på meir enn { $quiet } dagar
decide-supplier = Avklar kontrakten:
    .one = { $what } er sletta, konkurs eller under avvikling
    .many = leverandøren er sletta, konkurs eller under avvikling i { $contracts } kontraktar
decide-breach = Opne avvik:
    .one = { $count } krav er ikkje { $count ->
        [one] oppfylt
       *[other] oppfylte
    }, og ingen avvik er opna
    .many = { $count } krav i { $contracts } kontraktar er ikkje oppfylte, og ingen avvik er opna
decide-option = Bruk eller avslå opsjon:
    .one = leverandøren må få varsel innan fristen. Status er { $state }.
    .many = { $count } opsjonar har varslingsfrist innan 90 dagar
decide-end = Avgjer kva som kjem etter:
    .one = kontrakten sluttar. Status er { $state }.
    .many = { $contracts } kontraktar sluttar innan 90 dagar
decide-unchecked = Set av tid til kontroll:
    .one = ingen krav er kontrollerte. { $count ->
        [one] 1 kontroll er forfallen.
       *[other] { $count } kontrollar er forfalne.
    }
    .many = ingen krav er kontrollerte i { $contracts } kontraktar. { $count } kontrollar er forfalne.
decide-evidence = Krev ny dokumentasjon:
    .one = { $count ->
        [one] 1 dokument er utgått
       *[other] { $count } dokument er utgåtte
    }
    .many = { $count } dokument er utgåtte i { $contracts } kontraktar
decide-justification = Skriv grunngiving etter §{"\u00A0"}7-9:
    .one = vald veg krev det, men ho manglar
    .many = vald veg krev det, men ho manglar i { $contracts } kontraktar
decide-no-sanction = Avtal sanksjon:
    .one = { $count } krav er utan avtalt sanksjon
    .many = { $count } krav i { $contracts } kontraktar er utan avtalt sanksjon

portfolio-trend = Utvikling
portfolio-trend-said = Prosent ved utgangen av kvart kvartal, av kontraktane som gjekk då, slik det var kjent då.
portfolio-trend-cut = Aksen startar på 50.
portfolio-trend-fulfilled = oppfylt av kontrollerte
portfolio-trend-controlled = av krav kontrollert
portfolio-trend-on-time = innan frist
portfolio-read = Slik blir tala lesne: eit krav er kontrollert når siste forfalne kontroll har eit resultat. Oppfylt blir rekna berre av dei kontrollerte. Eit krav utan resultat tel aldri som oppfylt. Ein kontrakt er i brot når eit krav ikkje er oppfylt eller eit avvik er ope; elles ikkje kontrollert når eit krav manglar kontroll.

portfolio-by-department = Etter avdeling
portfolio-by-supplier = Etter leverandør
portfolio-by-kind = Etter kravtype
portfolio-by-goal = Etter mål
portfolio-goal = Mål
portfolio-no-department = Utan avdeling
portfolio-no-manager = Utan ansvarleg
portfolio-no-supplier = Utan leverandør
portfolio-other-suppliers = { $count } andre leverandørar
portfolio-whole = Heile utvalet
portfolio-of = { $part }{"\u00A0"}av{"\u00A0"}{ $whole }
portfolio-column-contracts = Kontraktar
portfolio-column-breach = Brot
portfolio-column-states = Brot, delvis, ikkje kontrollert, oppfylt
portfolio-column-controlled = Krav kontrollerte
portfolio-column-on-time = Innan frist
portfolio-column-overdue = Forfalle
portfolio-column-warnings = Varsel
portfolio-column-share = 0–100{"\u00A0"}%, strek = heile utvalet
portfolio-column-state = Status
portfolio-column-progress = Kor langt
portfolio-column-count = Tal
portfolio-column-warning = Varsel
portfolio-column-what = Kva
portfolio-column-document = Dokument
portfolio-column-valid-to = Gyldig til
portfolio-column-end = Slutt
portfolio-nothing-controlled = ingen kontrollerte
portfolio-open-ended = løpande
portfolio-groups-note = Lengda på søyla viser talet på kontraktar. Oppfylt er del av kontrollerte krav, innan frist er del av forfalne kontrollar. Forfalle er kontrollar som ikkje er gjorde. Varsel er krav utan avtalt sanksjon, manglande grunngiving og avvik utan nye steg.
portfolio-suppliers-note = Ein kontrakt med fleire leverandørar står på kvar av dei.

portfolio-breaches = Brot og avvik
portfolio-open = { $count ->
    [0] Ingen avvik er opne.
    [one] 1 avvik er ope.
   *[other] { $count } avvik er opne.
}
portfolio-opened = I alt er { $opened } opna og { $closed } lukka.
portfolio-opened-period = I perioden vart { $opened } opna og { $closed } lukka.
portfolio-imposed = { $count ->
    [one] 1 sanksjon er ilagd
   *[other] { $count } sanksjonar er ilagde
}, til saman { $sum }.
portfolio-imposed-none = Ingen sanksjon er ilagd.
portfolio-open-caption = Opne avvik
portfolio-lone-caption = Krav som ikkje er oppfylte, utan ope avvik
portfolio-law = lovbrot
portfolio-quiet = ingen steg på { $days }
portfolio-and-more = { $name } og { $count } til

portfolio-endings = Det som går ut dei neste tolv månadene
portfolio-ending-contracts = Kontraktar som sluttar: { $count }
portfolio-ending-documents = Dokument som går ut: { $count }
portfolio-lapsed = { $count ->
    [one] 1 dokument er alt utgått.
   *[other] { $count } dokument er alt utgåtte.
}
portfolio-endings-caption = Kontraktar og opsjonar dei neste seks månadene
portfolio-documents-caption = Dokument som er utgåtte eller går ut innan 60 dagar
portfolio-warnings = Varsel

portfolio-climate = Til klimarekneskapen
portfolio-climate-said = Rapportert av leverandørane ved kontrollar, ikkje målt av verksemda. Summen av verdiane for kontrollar med frist i året.
portfolio-climate-ended = Kontraktar som er avslutta, er med.
portfolio-climate-line = Linje
portfolio-climate-unit = Eining
portfolio-climate-documented = { $share } dokumentert ({ $part } av { $whole })
portfolio-climate-note = Dokumentert er den delen av mengda som høyrer til verdiar der eit dokument var gyldig då det vart kontrollert. Mengd gonger miljødeklarasjon blir rekna berre når nøyaktig éin gyldig deklarasjon på kravet passar eininga.
climate-line-emissions = Utslepp, rekna av leverandøren
climate-line-declared = Utslepp, mengd gonger miljødeklarasjon (A1–A3)
climate-line-energy = Drivstoff og energi
climate-line-transport = Transport
climate-line-goods = Varer og materialar

supplier-report-about = Leverandøren
supplier-report-contracts = Kontraktar
supplier-report-next-meeting = Neste møte
supplier-report-decisions = Avgjort i møte, ikkje gjort
supplier-report-decided = Avgjerd
supplier-report-found = Sist funne
supplier-report-next = Neste kontroll
supplier-report-overdue = { $count ->
    [one] 1 kontroll er forfallen
   *[other] { $count } kontrollar er forfalne
}

# Berre i reknearket
portfolio-fulfilled-share = Oppfylt av kontrollerte
portfolio-checks-due = Forfalne kontrollar
portfolio-column-about = Gjeld
portfolio-contracts-in = Kontraktar: { $state }
portfolio-lone-sheet = Ikkje oppfylt utan avvik
portfolio-climate-reported = { $year }, rapportert
portfolio-climate-of-it = { $year }, av det dokumentert
portfolio-climate-values = { $year }, tal på verdiar

# Filnamn og terminalen
portfolio-file = Porteføljerapport { $date }.pdf
supplier-report-file = Leverandørrapport { $supplier } { $date }.pdf
cli-command-report-portfolio = Rapport til leiinga om alle kontraktar
cli-command-report-supplier = Rapport om alle kontraktar med éin leverandør
cli-portfolio-department = Berre kontraktar i denne avdelinga
cli-portfolio-manager = Berre kontraktar som denne personen er ansvarleg for
cli-portfolio-supplier = Berre kontraktar med leverandøren med dette namnet eller organisasjonsnummeret
cli-portfolio-kind = Berre krav av denne typen
cli-portfolio-state = Berre kontraktar med denne statusen
cli-portfolio-xlsx = Skriv det same, og alt som er korta ned, til dette reknearket
cli-supplier-name = Namnet, organisasjonsnummeret eller nøkkelen til leverandøren
cli-value-supplier = LEVERANDØR
cli-value-state = STATUS
cli-value-kind = KRAVTYPE
cli-value-department = AVDELING

portfolio-millions = { $count }{"\u00A0"}mill.{"\u00A0"}kr
portfolio-state-is = Status er { $state }
portfolio-warning-no-enforcement-documented = Avvik utan nytt steg: inga handheving er dokumentert
portfolio-warning-no-sanction-agreed = Krav utan avtalt sanksjon
portfolio-warning-justification-missing = Grunngiving etter §{"\u00A0"}7-9 manglar
portfolio-warning-route-missing = Veg etter §{"\u00A0"}7-9 er ikkje vald
portfolio-warning-route-unavailable = Vald veg etter §{"\u00A0"}7-9 finst ikkje i reglane
portfolio-warning-contested-route = Vald veg etter §{"\u00A0"}7-9 er omstridd
portfolio-warning-limit-missing = Krav om ei mengd utan grense
portfolio-warning-no-follow-up-plan = Krav utan oppfølgingsplan
portfolio-warning-no-requirements = Kontraktar utan miljøkrav
portfolio-warning-no-end-date = Kontraktar utan sluttdato
portfolio-count-documents = { $count } dokument
portfolio-trend-table = Utviklinga i tal
portfolio-trend-at = Per
portfolio-share-of = { $share } ({ $of })
