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
reports-make = Lag PDF …
reports-making = Lager rapporten …
reports-failed = Rapporten ble ikke laget
reports-done = Rapporten er lagret
reports-open = Åpne
reports-open-failed = Rapporten kunne ikke åpnes
reports-no-place = Ingen fil er lagret, siden ingen plass ble valgt.

reports-holds = Dette står i rapporten
reports-holds-state = Hvordan kontrakten står, med nøkkeltall og hva de er regnet av
reports-holds-requirements = Hvert miljøkrav: ordlyd, krav, tilbudt og faktisk verdi, sanksjon
reports-holds-results = Alle kontroller med resultat, dato og merknad, og de som ikke er gjort
reports-holds-documents = Dokumentasjon med gyldighet
reports-holds-nonconformities = Avvik og hva som er gjort med dem
reports-holds-law = Hvordan §{"\u00A0"}7-9 om klima og miljø er fulgt
reports-standard = Universelt utformet og egnet for arkiv. Samme data og samme dag gir samme rapport.
reports-no-organisation = Virksomhetens navn mangler på rapporten. Skriv det i
