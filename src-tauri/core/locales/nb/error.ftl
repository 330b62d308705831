# What happened, what it means and what to do, for every code in src/error.rs, whose docs name the values.
# Numbers come in as text, shown in the language's way.

error-in-field = Feltet «{ $field }»: { $sentence }

error-required = Det er ikke fylt ut. Uten det kan det ikke lagres. Fyll det ut og lagre på nytt.
error-too-long = Teksten er for lang. Det er plass til { $max } tegn. Kort den ned.
error-invalid-date = Denne datoen finnes ikke. Skriv dag, måned og år, for eksempel 21.11.2026.
error-date-out-of-range = Datoen ligger utenfor årene 1900–2200, så årstallet er trolig skrevet feil. Rett det.
error-end-before-start = Slutten ligger før starten. Da kan ingen kontroller planlegges. Rett den ene av de to datoene.
error-option-notice-too-late = Varslingsfristen ligger etter at perioden som opsjonen skal forlenge, er over. Da kan opsjonen ikke utløses i tide. Endre fristen eller datoene.
error-options-overlap = Opsjonene er avgjort i feil rekkefølge, eller periodene overlapper. En opsjon kan bare utløses når den foregående er utløst. Rett rekkefølgen eller avgjørelsene.
error-weights-sum = Vektene er { $sum }{"\u00A0"}% til sammen. De skal være 100{"\u00A0"}%. Rett vektene, eller bruk prioritert rekkefølge uten vekter.
error-weight-range = En vekt må være fra 0 til 100{"\u00A0"}%. Rett tallet.
error-rank-twice = To kriterier har samme plass i den prioriterte rekkefølgen. Da er det uklart hva som kommer først. Gi hvert kriterium sin egen plass.
error-invalid-number = Dette er ikke et tall som kan lagres. Skriv bare sifre, med komma foran desimalene, for eksempel 1{"\u00A0"}234,5.
error-ambiguous-number = «{ $value }» kan være både tusener og desimaler. Skriv tusener uten punktum, som 1000 eller 1{"\u00A0"}000, og desimaler med komma, som 1,0.
error-negative-amount = Beløpet er negativt. Her må det være null eller mer. Rett beløpet.
error-invalid-organisation-number = Et organisasjonsnummer har ni sifre. Skriv alle ni, eller la feltet stå tomt til du har nummeret.
error-invalid-cpv = En CPV-kode har åtte sifre, og kan ha bindestrek og kontrollsiffer etter, for eksempel 33760000-5. Rett koden.
error-invalid-cadence = Rytmen må være fra 1 til 120 måneder. Ellers kan kontrollene ikke planlegges. Velg et tall i det området.
error-result-in-future = Resultatet er datert fram i tid. En kontroll kan ikke være gjort på en dag som ikke har vært. Skriv dagen den ble gjort.
error-limit-missing = Kravet er et tall, men grensen mangler. Da har kontrollene ikke noe å sammenligne med. Skriv grensen, eller velg ja eller nei.
error-unknown-choice = «{ $value }» er ikke blant valgene her. Ingenting er endret. Velg et av dem som finnes.
error-not-found = { $noun ->
    [contract] Kontrakten
    [supplier] Leverandøren
    [requirement] Miljøkravet
    [plan] Oppfølgingsplanen
    [check] Kontrollen
    [result] Resultatet
    [evidence] Dokumentet
    [nonconformity] Avviket
    [step] Steget
    [option] Opsjonen
    [criterion] Tildelingskriteriet
    [backup] Sikkerhetskopien
    [change] Endringen
    [file] Filen
    [meeting] Leverandørmøtet
    [agenda-item] Saken
    [decision] Beslutningen
   *[other] Det du ba om,
} finnes ikke i registeret ({ $id }). Det kan være slettet eller skrevet feil. Søk det opp på nytt.
error-nothing-to-undo = Det er ingenting å angre.
error-nothing-to-redo = Det er ingenting å gjøre om igjen.
error-undo-conflict = Endringen kan ikke angres, fordi noe som er gjort senere, bygger på den. Ingenting er endret. Angre det som er gjort etterpå, først.
error-redo-conflict = Endringen kan ikke gjøres om igjen, fordi noe den bygger på, er endret siden den ble angret. Ingenting er endret. Før den inn på nytt for hånd.
error-step-out-of-order = Steget er datert før det steget det bygger på. Da blir historikken feil. Rett datoen.
error-file-missing = Fant ikke filen { $path }. Den kan være flyttet, slettet eller ligge på en disk som ikke er tilkoblet. Kontroller stedet og prøv igjen.
error-folder-missing = Fant ikke mappen { $path }. Da kan det ikke lages noen fil der. Kontroller navnet, eller lag mappen først.
error-folder-read-only = Det kan ikke lages filer i mappen { $path }, fordi den er skrivebeskyttet eller du mangler tilgang. Ingenting er skrevet. Velg en annen mappe, eller skaff skrivetilgang.
error-file-exists = Det finnes alt en fil på { $path }. Den er ikke overskrevet. Velg et annet navn.
error-file-unreadable = Filen { $path } kunne ikke leses eller skrives ({ $reason }). Kontroller at du har tilgang, og at ingen andre programmer bruker den.
error-file-forbidden = Du har ikke tilgang til å lese filen { $path }. Filen er ikke endret. Be den som eier den, om tilgang, eller velg en annen fil.
error-not-a-file = { $path } er ikke en vanlig fil, men en mappe, en enhet eller en forbindelse mellom programmer. Den kan ikke leses. Velg en fil.
error-file-too-large = Filen er for stor. Det kan leses filer på inntil { $max }. Velg en mindre fil.
error-register-empty = Filen { $path } er helt tom, så det er ikke noe register i den. Hent fram en sikkerhetskopi, eller lag et nytt register med et annet navn.
error-not-a-register = Filen { $path } kan ikke åpnes. Enten er den ikke et register, eller så er nøkkelen feil. Filen er ikke endret. Velg riktig fil, eller prøv en annen nøkkel.
error-register-damaged = Registeret { $path } er skadet, for eksempel fordi kopieringen ble avbrutt. Filen er ikke endret. Ta vare på den, og hent fram en sikkerhetskopi.
error-register-newer = Registeret er skrevet av en nyere versjon av Kravspor (format { $version }, denne kan { $known }). For at ingenting skal gå tapt, er det ikke åpnet. Oppdater Kravspor og prøv igjen.
error-register-busy = Registeret { $path } er åpent i et annet program eller vindu. To kan ikke skrive samtidig. Lukk det andre og prøv igjen.
error-register-read-only = Registeret { $path } kan bare leses, fordi mappen det ligger i, eller selve filen er skrivebeskyttet. Ingenting er lagret. Skaff skrivetilgang til mappen, eller kopier registeret til en mappe du kan skrive i.
error-register-unsettled = Registeret { $path } ligger i en skrivebeskyttet mappe og er ikke lukket: noen har det åpent, eller et program ble avbrutt. Da kan ikke alt leses herfra. Lukk det der det er åpent, eller kopier det med filene ved siden av (-wal) til en mappe du kan skrive i.
error-disk-full = Disken er full, så endringen er ikke lagret. Det som var lagret før, er trygt. Frigjør plass og lagre på nytt.
error-storage = Registeret svarte noe uventet ({ $reason }). Endringen er ikke lagret; det som var lagret før, er trygt. Lukk registeret, åpne det på nytt og prøv igjen.
error-notice-damaged = Kunngjøringen er skadet: XML-en brytes ved linje { $line }, tegn { $column }. Ingenting er lest inn. Last ned filen på nytt fra Doffin.
error-notice-not-eforms = Filen er XML, men ikke en eForms-kunngjøring (den begynner med «{ $root }»). Ingenting er lest inn. Velg XML-filen som kunngjøringen er publisert med på Doffin.
error-notice-unsafe = Filen inneholder en dokumenttypedeklarasjon. Slike kan brukes til angrep og finnes ikke i ekte kunngjøringer, så den er ikke lest inn. Last ned kunngjøringen på nytt fra Doffin.
error-notice-too-complex = Filen har mer innhold enn noen kunngjøring har: { $part ->
    [depth] elementer inni hverandre i mer enn { $max } nivåer
    [attributes] mer enn { $max } attributter på ett element
    [namespaces] mer enn { $max } navnerom
    [lots] mer enn { $max } delkontrakter
    [cpv] mer enn { $max } CPV-koder
    [winners] mer enn { $max } leverandører og kontrakter
   *[elements] mer enn { $max } elementer
}. Ingenting er lest inn. Kontroller at det er riktig fil.
error-notice-encoding = Filen er skrevet i tegnkodingen { $encoding }, som ikke leses. Ingenting er lest inn. Last ned kunngjøringen på nytt fra Doffin, eller lagre filen som UTF-8.
error-report = Rapporten kunne ikke lages ({ $reason }). Registeret er ikke endret. Prøv igjen, eller velg et mindre utvalg.
error-invalid-image = Bildet kan ikke trykkes. Det må være PNG eller JPEG. Velg et annet bilde, eller lagre det på nytt som PNG.
error-example-only = Dette er eksempelregisteret, så det kan ikke gjøres her. Åpne ditt eget register, eller lag et nytt.
error-size-range = Tallet må være fra { $min } til { $max }. Velg et tall i det området.

## Names of fields, as they are named in drafts with a hyphen for an underscore

error-field-title = Tittel
error-field-name = Navn
error-field-case-number = Saksnummer
error-field-contract-number = Kontraktsnummer
error-field-kind = Type
error-field-object = Hva som kjøpes
error-field-cpv = CPV-koder
error-field-estimated-value = Anslått verdi
error-field-department = Avdeling
error-field-owner = Kontraktseier
error-field-manager = Kontraktsansvarlig
error-field-suppliers = Leverandører
error-field-supplier = Leverandør
error-field-main = Hovedleverandør
error-field-signed = Signert
error-field-start = Startdato
error-field-end = Sluttdato
error-field-terminated = Avsluttet før tiden
error-field-options = Opsjoner
error-field-options-months = Opsjonens lengde
error-field-notice-days = Varslingsfrist
error-field-decision = Avgjørelse
error-field-decided-on = Avgjort
error-field-procurement = Anskaffelsen
error-field-started = Anskaffelsen startet
error-field-awarded = Tildelt
error-field-criteria = Tildelingskriterier
error-field-weight = Vekt
error-field-rank = Plass i rekkefølgen
error-field-management-system-required = Krav om miljøledelsessystem
error-field-climate-route = Klima og miljø etter §{"\u00A0"}7-9
error-field-justification = Begrunnelse
error-field-notice = Kunngjøring
error-field-notes = Notater
error-field-note = Merknad
error-field-organisation-number = Organisasjonsnummer
error-field-address = Adresse
error-field-postal-code = Postnummer
error-field-city = Poststed
error-field-contact = Kontaktperson
error-field-email = E-post
error-field-phone = Telefon
error-field-wording = Ordlyd
error-field-question = Kontrollspørsmål
error-field-placement = Hvor kravet står
error-field-basis = Grunnlag
error-field-clause = Punkt
error-field-target = Måltall
error-field-measure = Måles som
error-field-comparator = Minst eller høyst
error-field-required = Krav
error-field-offered = Tilbudt
error-field-actual = Faktisk
error-field-unit = Enhet
error-field-sanction = Sanksjon
error-field-amount = Beløp
error-field-percent = Prosent
error-field-text = Tekst
error-field-risk = Risiko
error-field-responsible = Ansvarlig
error-field-library = Bibliotekkrav
error-field-level = Nivå
error-field-plans = Oppfølgingsplan
error-field-cadence = Rytme
error-field-months = Måneder
error-field-anchor = Regnes fra
error-field-season = Sesong
error-field-from = Fra
error-field-to = Til
error-field-milestones = Milepæler
error-field-label = Navn på milepæl
error-field-on = Dato
error-field-date = Dato
error-field-days = Dager
error-field-due = Frist
error-field-reason = Begrunnelse
error-field-outcome = Resultat
error-field-checked-on = Kontrollert
error-field-valid-from = Gyldig fra
error-field-valid-to = Gyldig til
error-field-received = Mottatt
error-field-number = Nummer
error-field-issuer = Utsteder
error-field-class = Type bevis
error-field-requirements = Miljøkrav
error-field-deadline = Frist
error-field-by = Av
error-field-organisation = Virksomhet
error-field-logo = Logo
error-field-language = Språk

error-check-answered = Kontrollen er alt besvart og kan ikke flyttes. Rett resultatet i stedet.
error-no-register = Ikke noe register er åpent. Åpne eksempelregisteret eller ditt eget først.
error-field-buyer = Oppdragsgiver
error-file-changed = Filen { $path } ble endret mens den ble kopiert. Ingenting er lagret. Vent til den er ferdig skrevet, og prøv igjen.
error-cancelled = Avbrutt. Ingenting er lagret.
error-file-content-lost = Innholdet i { $name } finnes ikke lenger der det ble lagret, eller det er endret. Hent filen fra en sikkerhetskopi, eller legg den ved på nytt.
error-file-not-opened = { $name } kan være et program og åpnes ikke herfra. Lagre en kopi hvis du er sikker på hva den er.
error-field-files = Filer
error-period-backwards = Perioden slutter før den begynner. Rett den ene av de to datoene.
error-period-outside = Kontrakten løp ikke i perioden (den løp { $value }), og ingenting skjedde da. Velg en annen periode.
error-folder-given = { $path } er en mappe. Bare enkeltfiler kan legges ved. Åpne mappen og velg filene i den.
error-step-in-future = Steget er datert etter i dag. Registrer det når det er gjort, eller rett datoen.
error-step-not-yet = Avviket er ikke registrert som rettet. Registrer rettingen før den verifiseres.
