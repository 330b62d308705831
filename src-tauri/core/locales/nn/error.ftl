# What happened, what it means and what to do, for every code in src/error.rs, whose docs name the values.
# Numbers come in as text, shown in the language's way.

error-in-field = Feltet «{ $field }»: { $sentence }

error-required = Det er ikkje fylt ut. Utan det kan det ikkje lagrast. Fyll det ut og lagre på nytt.
error-too-long = Teksten er for lang. Det er plass til { $max } teikn. Kort han ned.
error-invalid-date = Denne datoen finst ikkje. Skriv dag, månad og år, til dømes 21.11.2026.
error-date-out-of-range = Datoen ligg utanfor åra 1900–2200, så årstalet er truleg skrive feil. Rett det.
error-end-before-start = Slutten ligg før starten. Då kan ingen kontrollar planleggjast. Rett den eine av dei to datoane.
error-option-notice-too-late = Varslingsfristen ligg etter at perioden som opsjonen skal forlengje, er over. Då kan opsjonen ikkje utløysast i tide. Endre fristen eller datoane.
error-options-overlap = Opsjonane er avgjorde i feil rekkjefølgje, eller periodane overlappar. Ein opsjon kan berre utløysast når den føregåande er utløyst. Rett rekkjefølgja eller avgjerdene.
error-weights-sum = Vektene er { $sum }{"\u00A0"}% til saman. Dei skal vere 100{"\u00A0"}%. Rett vektene, eller bruk prioritert rekkjefølgje utan vekter.
error-weight-range = Ei vekt må vere frå 0 til 100{"\u00A0"}%. Rett talet.
error-rank-twice = To kriterium har same plass i den prioriterte rekkjefølgja. Då er det uklart kva som kjem først. Gi kvart kriterium sin eigen plass.
error-invalid-number = Dette er ikkje eit tal som kan lagrast. Skriv berre siffer, med komma framfor desimalane, til dømes 1{"\u00A0"}234,5.
error-ambiguous-number = «{ $value }» kan vere både tusen og desimalar. Skriv tusen utan punktum, som 1000 eller 1{"\u00A0"}000, og desimalar med komma, som 1,0.
error-negative-amount = Beløpet er negativt. Her må det vere null eller meir. Rett beløpet.
error-invalid-organisation-number = Eit organisasjonsnummer har ni siffer. Skriv alle ni, eller la feltet stå tomt til du har nummeret.
error-invalid-cpv = Ein CPV-kode har åtte siffer, og kan ha bindestrek og kontrollsiffer etter, til dømes 33760000-5. Rett koden.
error-invalid-cadence = Rytmen må vere frå 1 til 120 månader. Elles kan kontrollane ikkje planleggjast. Vel eit tal i det området.
error-result-in-future = Resultatet er datert fram i tid. Ein kontroll kan ikkje vere gjord på ein dag som ikkje har vore. Skriv dagen han vart gjord.
error-limit-missing = Kravet er eit tal, men grensa manglar. Då har kontrollane ikkje noko å samanlikne med. Skriv grensa, eller vel ja eller nei.
error-unknown-choice = «{ $value }» er ikkje blant vala her. Ingenting er endra. Vel eitt av dei som finst.
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
    [backup] Tryggingskopien
    [change] Endringa
    [file] Fila
    [meeting] Leverandørmøtet
    [agenda-item] Saka
    [decision] Avgjerda
   *[other] Det du bad om,
} finst ikkje i registeret ({ $id }). Det kan vere sletta eller skrive feil. Søk det opp på nytt.
error-nothing-to-undo = Det er ingenting å angre.
error-nothing-to-redo = Det er ingenting å gjere om att.
error-undo-conflict = Endringa kan ikkje angrast, fordi noko som er gjort seinare, byggjer på ho. Ingenting er endra. Angre det som er gjort etterpå, først.
error-redo-conflict = Endringa kan ikkje gjerast om igjen, fordi noko ho byggjer på, er endra sidan ho vart angra. Ingenting er endra. Før ho inn på nytt for hand.
error-step-out-of-order = Steget er datert før det steget det byggjer på. Då blir historikken feil. Rett datoen.
error-file-missing = Fann ikkje fila { $path }. Ho kan vere flytta, sletta eller liggje på ein disk som ikkje er kopla til. Kontroller staden og prøv igjen.
error-folder-missing = Fann ikkje mappa { $path }. Då kan det ikkje lagast noka fil der. Kontroller namnet, eller lag mappa først.
error-folder-read-only = Det kan ikkje lagast filer i mappa { $path }, fordi ho er skriveverna eller du manglar tilgang. Ingenting er skrive. Vel ei anna mappe, eller skaff skrivetilgang.
error-file-exists = Det finst alt ei fil på { $path }. Ho er ikkje overskriven. Vel eit anna namn.
error-file-unreadable = Fila { $path } kunne ikkje lesast eller skrivast ({ $reason }). Kontroller at du har tilgang, og at ingen andre program bruker ho.
error-file-forbidden = Du har ikkje tilgang til å lese fila { $path }. Fila er ikkje endra. Be den som eig ho, om tilgang, eller vel ei anna fil.
error-not-a-file = { $path } er ikkje ei vanleg fil, men ei mappe, ei eining eller ei kopling mellom program. Ho kan ikkje lesast. Vel ei fil.
error-file-too-large = Fila er for stor. Det kan lesast filer på inntil { $max }. Vel ei mindre fil.
error-register-empty = Fila { $path } er heilt tom, så det er ikkje noko register i ho. Hent fram ein tryggingskopi, eller lag eit nytt register med eit anna namn.
error-not-a-register = Fila { $path } kan ikkje opnast. Anten er ho ikkje eit register, eller så er nøkkelen feil. Fila er ikkje endra. Vel rett fil, eller prøv ein annan nøkkel.
error-register-damaged = Registeret { $path } er skadd, til dømes fordi kopieringa vart avbroten. Fila er ikkje endra. Ta vare på ho, og hent fram ein tryggingskopi.
error-register-newer = Registeret er skrive av ein nyare versjon av Kravspor (format { $version }, denne kan { $known }). For at ingenting skal gå tapt, er det ikkje opna. Oppdater Kravspor og prøv igjen.
error-register-busy = Registeret { $path } er ope i eit anna program eller vindauge. To kan ikkje skrive samstundes. Lukk det andre og prøv igjen.
error-register-read-only = Registeret { $path } kan berre lesast, fordi mappa det ligg i, eller sjølve fila er skriveverna. Ingenting er lagra. Skaff skrivetilgang til mappa, eller kopier registeret til ei mappe du kan skrive i.
error-register-unsettled = Registeret { $path } ligg i ei skriveverna mappe og er ikkje lukka: nokon har det ope, eller eit program vart avbrote. Då kan ikkje alt lesast herifrå. Lukk det der det er ope, eller kopier det med filene ved sida av (-wal) til ei mappe du kan skrive i.
error-disk-full = Disken er full, så endringa er ikkje lagra. Det som var lagra før, er trygt. Frigjer plass og lagre på nytt.
error-storage = Registeret svarte noko uventa ({ $reason }). Endringa er ikkje lagra; det som var lagra før, er trygt. Lukk registeret, opne det på nytt og prøv igjen.
error-notice-damaged = Kunngjeringa er skadd: XML-en blir broten ved linje { $line }, teikn { $column }. Ingenting er lese inn. Last ned fila på nytt frå Doffin.
error-notice-not-eforms = Fila er XML, men ikkje ei eForms-kunngjering (ho byrjar med «{ $root }»). Ingenting er lese inn. Vel XML-fila som kunngjeringa er publisert med på Doffin.
error-notice-unsafe = Fila inneheld ein dokumenttypedeklarasjon. Slike kan brukast til åtak og finst ikkje i ekte kunngjeringar, så ho er ikkje lesen inn. Last ned kunngjeringa på nytt frå Doffin.
error-notice-too-complex = Fila har meir innhald enn noka kunngjering har: { $part ->
    [depth] element inni kvarandre i meir enn { $max } nivå
    [attributes] meir enn { $max } attributt på eitt element
    [namespaces] meir enn { $max } namnerom
    [lots] meir enn { $max } delkontraktar
    [cpv] meir enn { $max } CPV-kodar
    [winners] meir enn { $max } leverandørar og kontraktar
   *[elements] meir enn { $max } element
}. Ingenting er lese inn. Kontroller at det er rett fil.
error-notice-encoding = Fila er skriven i teiknkodinga { $encoding }, som ikkje blir lesen. Ingenting er lese inn. Last ned kunngjeringa på nytt frå Doffin, eller lagre fila som UTF-8.
error-report = Rapporten kunne ikkje lagast ({ $reason }). Registeret er ikkje endra. Prøv igjen, eller vel eit mindre utval.
error-invalid-image = Biletet kan ikkje trykkjast. Det må vere PNG eller JPEG. Vel eit anna bilete, eller lagre det på nytt som PNG.
error-example-only = Dette er eksempelregisteret, så det kan ikkje gjerast her. Opne ditt eige register, eller lag eit nytt.
error-size-range = Talet må vere frå { $min } til { $max }. Vel eit tal i det området.

## Names of fields, as they are named in drafts with a hyphen for an underscore

error-field-title = Tittel
error-field-name = Namn
error-field-case-number = Saksnummer
error-field-contract-number = Kontraktsnummer
error-field-kind = Type
error-field-object = Kva som blir kjøpt
error-field-cpv = CPV-kodar
error-field-estimated-value = Anslått verdi
error-field-department = Avdeling
error-field-owner = Kontraktseigar
error-field-manager = Kontraktsansvarleg
error-field-suppliers = Leverandørar
error-field-supplier = Leverandør
error-field-main = Hovudleverandør
error-field-signed = Signert
error-field-start = Startdato
error-field-end = Sluttdato
error-field-terminated = Avslutta før tida
error-field-options = Opsjonar
error-field-options-months = Lengda på opsjonen
error-field-notice-days = Varslingsfrist
error-field-decision = Avgjerd
error-field-decided-on = Avgjord
error-field-procurement = Anskaffinga
error-field-started = Anskaffinga starta
error-field-awarded = Tildelt
error-field-criteria = Tildelingskriterium
error-field-weight = Vekt
error-field-rank = Plass i rekkjefølgja
error-field-management-system-required = Krav om miljøleiingssystem
error-field-climate-route = Klima og miljø etter §{"\u00A0"}7-9
error-field-justification = Grunngiving
error-field-notice = Kunngjering
error-field-notes = Notat
error-field-note = Merknad
error-field-organisation-number = Organisasjonsnummer
error-field-address = Adresse
error-field-postal-code = Postnummer
error-field-city = Poststad
error-field-contact = Kontaktperson
error-field-email = E-post
error-field-phone = Telefon
error-field-wording = Ordlyd
error-field-question = Kontrollspørsmål
error-field-placement = Kvar kravet står
error-field-basis = Grunnlag
error-field-clause = Punkt
error-field-target = Måltal
error-field-measure = Blir målt som
error-field-comparator = Minst eller høgst
error-field-required = Krav
error-field-offered = Tilbode
error-field-actual = Faktisk
error-field-unit = Eining
error-field-sanction = Sanksjon
error-field-amount = Beløp
error-field-percent = Prosent
error-field-text = Tekst
error-field-risk = Risiko
error-field-responsible = Ansvarleg
error-field-library = Bibliotekkrav
error-field-level = Nivå
error-field-plans = Oppfølgingsplan
error-field-cadence = Rytme
error-field-months = Månader
error-field-anchor = Rekna frå
error-field-season = Sesong
error-field-from = Frå
error-field-to = Til
error-field-milestones = Milepælar
error-field-label = Namn på milepæl
error-field-on = Dato
error-field-date = Dato
error-field-days = Dagar
error-field-due = Frist
error-field-reason = Grunngiving
error-field-outcome = Resultat
error-field-checked-on = Kontrollert
error-field-valid-from = Gyldig frå
error-field-valid-to = Gyldig til
error-field-received = Motteke
error-field-number = Nummer
error-field-issuer = Utferdar
error-field-class = Type bevis
error-field-requirements = Miljøkrav
error-field-deadline = Frist
error-field-by = Av
error-field-organisation = Verksemd
error-field-logo = Logo
error-field-language = Språk

error-check-answered = Kontrollen er alt svara på og kan ikkje flyttast. Rett resultatet i staden.
error-no-register = Ikkje noko register er ope. Opne eksempelregisteret eller ditt eige først.
error-field-buyer = Oppdragsgjevar
error-file-changed = Fila { $path } vart endra medan ho vart kopiert. Ingenting er lagra. Vent til ho er ferdig skriven, og prøv igjen.
error-cancelled = Avbroten. Ingenting er lagra.
error-file-content-lost = Innhaldet i { $name } finst ikkje lenger der det vart lagra, eller det er endra. Hent fila frå ein tryggingskopi, eller legg ho ved på nytt.
error-file-not-opened = { $name } kan vere eit program og blir ikkje opna herifrå. Lagre ein kopi om du er sikker på kva ho er.
error-field-files = Filer
error-period-backwards = Perioden sluttar før han byrjar. Rett den eine av dei to datoane.
error-period-outside = Kontrakten løp ikkje i perioden (han løp { $value }), og ingenting hende då. Vel ein annan periode.
error-folder-given = { $path } er ei mappe. Berre enkeltfiler kan leggjast ved. Opne mappa og vel filene i ho.
error-step-in-future = Steget er datert etter i dag. Registrer det når det er gjort, eller rett datoen.
error-step-not-yet = Avviket er ikkje registrert som retta. Registrer rettinga før ho blir verifisert.
