# Hjelp: veiledningen som virker uten nett.

help-chapters = Kapitler
help-steps = Hele jobben i sju steg
help-keys = Hurtigtaster
help-states = Hva tilstandene betyr
help-figures = Slik regnes tallene
help-law = §{"\u00A0"}7-9 kort fortalt
help-safe = Angre, historikk og kopier

help-step-1 = Skriv hvem du er
    .said = Navnet ditt og virksomhetens navn står i Innstillinger. Navnet avgjør hva som er ditt i Min uke, og virksomheten står på rapportene.
help-step-2 = Lag kontrakten, eller les den inn
    .said = Skriv den inn selv, eller velg XML-filen til en kunngjøring fra Doffin. Det kunngjøringen ikke sier, blir stående tomt og listes opp. Ingenting gjettes.
help-step-3 = Legg til miljøkrav
    .said = Velg flere på én gang fra biblioteket og fyll inn det som er åpent, eller skriv egne. Skriv også hva leverandøren tilbød: er det bedre enn kravet, er tilbudet bindende. Avtal en sanksjon. Uten den er et krav vanskelig å håndheve.
help-step-4 = La oppfølgingsplanen lage kontrollene
    .said = Velg hvor ofte hvert krav skal kontrolleres. Kontrollene lages til kontrakten slutter, flyttes til virkedager og følger med når datoer eller opsjoner endres. Det som er gjort eller flyttet for hånd, blir stående.
help-step-5 = Svar på kontrollene i Min uke
    .said = Trykk Enter på en rad, eller bokstaven for resultatet. Skriv verdien du fant, dagen og en merknad. Kravspor sier straks om verdien er under kravet eller under tilbudet, og hvilken sanksjon som er avtalt.
help-step-6 = Lag rapporten
    .said = Samsvarsrapporten viser alt om én kontrakt: krav, tilbudt og faktisk verdi over tid, kontroller, dokumentasjon og avvik. Den lages på bokmål, nynorsk eller engelsk.
help-step-7 = Se hva som er gjort
    .said = Under Historikk på en kontrakt står hver endring: hvem, når, fra hva og til hva.

help-state-fulfilled = Siste kontroll fant at kravet er oppfylt, og at et bindende tilbud også er det.
help-state-partly = Noe av kravet er oppfylt. Merknaden forteller hva som mangler.
help-state-below-offer = Verdien innfrir kravet, men ikke det leverandøren tilbød. Tilbudet er bindende, så dette er et brudd.
help-state-not-fulfilled = Siste kontroll fant at kravet ikke er oppfylt.
help-state-not-verified = Ingen har kontrollert kravet ennå, eller det lot seg ikke kontrollere. Det regnes aldri som oppfylt.
help-state-not-applicable = Kravet gjaldt ikke i perioden. Det holdes utenfor tallene.
help-state-breach = Kontraktens tilstand når minst ett krav ikke er oppfylt, eller et avvik er åpent. Den alvorligste tilstanden vinner.
help-state-overdue = Kontrollen skulle vært gjort.
help-state-expiring = Dokumentasjonen går snart ut.
help-state-warning-word = Mangler
help-state-warning = Noe mangler eller bør ses på, for eksempel at ingen sanksjon er avtalt.

help-figure-fulfilled = Oppfylt andel
    .said = Oppfylte krav delt på kontrollerte krav. Krav som ikke er aktuelle, er ikke med. Andelen vises alltid sammen med hvor mange som er kontrollert, og hvor mange som ikke er det.
help-figure-coverage = Kontrolldekning
    .said = Kontroller gjort innen fristen delt på kontroller som har forfalt, for eksempel 23/28. En høy oppfylt andel med lav dekning sier lite.
help-figure-uncontrolled = Ikke kontrollert
    .said = Krav som verken er kontrollert eller uaktuelle. De er ikke med i oppfylt andel, og må derfor alltid leses sammen med den.
help-figure-contract = Kontraktens tilstand
    .said = Den alvorligste av kravenes tilstander og åpne avvik.
help-figure-points = Prosentpoeng
    .said = Avstanden mellom to andeler er prosentpoeng. Fra 60{"\u00A0"}% til 53{"\u00A0"}% er 7 prosentpoeng.

help-law-note = Dette er et sammendrag fra november 2026, ikke juridisk rådgivning. Der det står «sjekk», har vi ikke funnet en sikker kilde. Les forskriften før du bestemmer deg.
help-law-duty = Hva §{"\u00A0"}7-9 gjelder
    .said = Oppdragsgivere skal vektlegge klima og miljø i anskaffelser. Hvilke regler som gjelder, følger av dagen anskaffelsen startet: kunngjøring, invitasjon eller direkte henvendelse.
help-law-before = Startet fra 1.{"\u00A0"}januar 2024 til 30.{"\u00A0"}juni 2026
    .said = Miljø skal vektes minst 30{"\u00A0"}%. Står kriteriene i prioritert rekkefølge, bør miljø være blant de tre øverste; ellers skal det stilles miljøkrav i kravspesifikasjonen, med begrunnelse. Miljøkrav kan også erstatte kriteriene når det er klart at det gir bedre effekt, og det må begrunnes skriftlig. Er både klimaavtrykket og miljøbelastningen uvesentlig, gjelder ikke plikten, men det må også begrunnes.
help-law-after = Startet fra 1.{"\u00A0"}juli 2026
    .said = DFØs kontroll av kunngjøringer godtar fortsatt minst 30{"\u00A0"}% eller miljø blant de tre øverste, eller miljøkrav i stedet eller i tillegg. Det finnes tre unntak, og bare ett kan brukes: uvesentlig klimaavtrykk og miljøbelastning; helse, sikkerhet eller beredskap; obligatoriske, standardiserte nasjonale minstekrav. Miljøkrav og unntak krever en skriftlig tekst. Ordlyden i anskaffelsesloven §§{"\u00A0"}5b–5c og forskriften §{"\u00A0"}7-9: sjekk.
help-law-contested = Det som er omstridt
    .said = Klagenemnda godtok 15{"\u00A0"}% sammen med miljøkrav i sak 2024/639, men begrunnelsen manglet. I sak 2025/0726 var manglende begrunnelse et brudd. Bare underkriterier som nevner miljø, teller med i de 30 prosentene (2025/0999, sjekk).
help-law-follow-up = Oppfølging
    .said = Anskaffelsesloven §{"\u00A0"}5, slik den var før lovendringene, forutsatte rutiner for oppfølging der miljøbelastningen er vesentlig. Hva loven krever nå: sjekk. Å la være å håndheve et krav kan bli en ulovlig endring av kontrakten (sak 2015/27: krav om Euro 4, tilbudt Euro 5, kjørt med Euro 3).
help-law-sanctions = Sanksjoner
    .said = De vanlige sanksjonene passer sjelden ved miljøbrudd. Egne sanksjoner må derfor avtales. Om lovens §{"\u00A0"}5p om egnede og forholdsmessige sanksjoner har trådt i kraft: sjekk.
help-law-thresholds = Terskelverdier
    .said = Nasjonal terskelverdi har vært 1,3 millioner kroner uten mva. siden april 2018. Under den er det ingen plikt til å ha tildelingskriterier. EØS-tersklene for 2026: sjekk.

help-safe-undo = Angre
    .said = Ctrl Z tar tilbake den siste endringen, hvor du enn er, og sier hva det var. Nederst i menyen står hva den vil ta tilbake. Ctrl Y gjør om igjen. I et tekstfelt tar Ctrl Z tilbake det du skrev.
help-safe-history = Historikk
    .said = Ingenting overskrives uten spor. En rettet kontroll beholder det gamle resultatet under det nye. Hele historikken står under Innstillinger.
help-safe-bin = Papirkurv
    .said = Det du sletter, kan hentes fram igjen med Angre, eller senere fra Papirkurven i menyen.
help-safe-copies = Sikkerhetskopier
    .said = Lages av seg selv hver time mens du arbeider. Nederst i menyen står når den siste ble laget. Trykk der for å se hva kopiene holder, og for å sette en tilbake.
help-safe-wrong = Når noe er galt
    .said = Kan registeret ikke åpnes, sier Kravspor hva som er galt, og viser kopiene. Ingenting slettes. Er du i tvil, bruk Kontroller registeret i Innstillinger.
help-safe-example = Eksempelregisteret
    .said = En egen fil med oppdiktede kontrakter. Det er merket overalt, også på rapportene. Du åpner det, og kommer tilbake til ditt eget, fra navnet øverst i menyen.
help-safe-file = Hvor dataene er
    .said = I én fil på denne maskinen. Stedet står i Innstillinger. Ingenting sendes ut.
