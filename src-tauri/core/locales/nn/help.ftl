# Hjelp: rettleiinga som verkar utan nett.

help-chapters = Kapittel
help-steps = Heile jobben i sju steg
help-keys = Hurtigtastar
help-states = Kva tilstandane tyder
help-figures = Slik blir tala rekna
help-law = §{"\u00A0"}7-9 kort fortalt
help-safe = Angre, historikk og kopiar

help-step-1 = Skriv kven du er
    .said = Namnet ditt og namnet på verksemda står i Innstillingar. Namnet avgjer kva som er ditt i Mi veke, og verksemda står på rapportane.
help-step-2 = Lag kontrakten, eller les han inn
    .said = Skriv han inn sjølv, eller vel XML-fila til ei kunngjering frå Doffin. Det kunngjeringa ikkje seier, blir ståande tomt og lista opp. Ingenting blir gjetta.
help-step-3 = Legg til miljøkrav
    .said = Vel fleire på éin gong frå biblioteket og fyll inn det som er ope, eller skriv eigne. Skriv også kva leverandøren tilbaud: er det betre enn kravet, er tilbodet bindande. Avtal ein sanksjon. Utan han er eit krav vanskeleg å handheve.
help-step-4 = La oppfølgingsplanen lage kontrollane
    .said = Vel kor ofte kvart krav skal kontrollerast. Kontrollane blir laga til kontrakten sluttar, flytta til yrkedagar og følgjer med når datoar eller opsjonar blir endra. Det som er gjort eller flytta for hand, blir ståande.
help-step-5 = Svar på kontrollane i Mi veke
    .said = Trykk Enter på ei rad, eller bokstaven for resultatet. Skriv verdien du fann, dagen og ein merknad. Kravspor seier straks om verdien er under kravet eller under tilbodet, og kva sanksjon som er avtalt.
help-step-6 = Lag rapporten
    .said = Samsvarsrapporten viser alt om éin kontrakt: krav, tilboden og faktisk verdi over tid, kontrollar, dokumentasjon og avvik. Han blir laga på bokmål, nynorsk eller engelsk.
help-step-7 = Sjå kva som er gjort
    .said = Under Historikk på ein kontrakt står kvar endring: kven, når, frå kva og til kva.

help-state-fulfilled = Siste kontroll fann at kravet er oppfylt, og at eit bindande tilbod også er det.
help-state-partly = Noko av kravet er oppfylt. Merknaden fortel kva som manglar.
help-state-below-offer = Verdien innfrir kravet, men ikkje det leverandøren tilbaud. Tilbodet er bindande, så dette er eit brot.
help-state-not-fulfilled = Siste kontroll fann at kravet ikkje er oppfylt.
help-state-not-verified = Ingen har kontrollert kravet enno, eller det let seg ikkje kontrollere. Det blir aldri rekna som oppfylt.
help-state-not-applicable = Kravet gjaldt ikkje i perioden. Det blir halde utanfor tala.
help-state-breach = Tilstanden til kontrakten når minst eitt krav ikkje er oppfylt, eller eit avvik er ope. Den mest alvorlege tilstanden vinn.
help-state-overdue = Kontrollen skulle ha vore gjord.
help-state-expiring = Dokumentasjonen går snart ut.
help-state-warning-word = Manglar
help-state-warning = Noko manglar eller bør sjåast på, til dømes at ingen sanksjon er avtalt.

help-figure-fulfilled = Oppfylt del
    .said = Oppfylte krav delt på kontrollerte krav. Krav som ikkje er aktuelle, er ikkje med. Delen blir alltid vist saman med kor mange som er kontrollerte, og kor mange som ikkje er det.
help-figure-coverage = Kontrolldekning
    .said = Kontrollar gjorde innan fristen delt på kontrollar som har forfalle, til dømes 23/28. Ein høg oppfylt del med låg dekning seier lite.
help-figure-uncontrolled = Ikkje kontrollert
    .said = Krav som korkje er kontrollerte eller uaktuelle. Dei er ikkje med i oppfylt del, og må difor alltid lesast saman med han.
help-figure-contract = Tilstanden til kontrakten
    .said = Den mest alvorlege av tilstandane til krava og opne avvik.
help-figure-points = Prosentpoeng
    .said = Avstanden mellom to delar er prosentpoeng. Frå 60{"\u00A0"}% til 53{"\u00A0"}% er 7 prosentpoeng.

help-law-note = Dette er eit samandrag frå november 2026, ikkje juridisk rådgiving. Der det står «sjekk», har vi ikkje funne ei sikker kjelde. Les forskrifta før du bestemmer deg.
help-law-duty = Kva §{"\u00A0"}7-9 gjeld
    .said = Oppdragsgjevarar skal leggje vekt på klima og miljø i anskaffingar. Kva reglar som gjeld, følgjer av dagen anskaffinga starta: kunngjering, invitasjon eller direkte førespurnad.
help-law-before = Starta frå 1.{"\u00A0"}januar 2024 til 30.{"\u00A0"}juni 2026
    .said = Miljø skal vektast minst 30{"\u00A0"}%. Står kriteria i prioritert rekkjefølgje, bør miljø vere blant dei tre øvste; elles skal det stillast miljøkrav i kravspesifikasjonen, med grunngiving. Miljøkrav kan også erstatte kriteria når det er klart at det gir betre effekt, og det må grunngivast skriftleg. Er både klimaavtrykket og miljøbelastninga uvesentleg, gjeld ikkje plikta, men det må også grunngivast.
help-law-after = Starta frå 1.{"\u00A0"}juli 2026
    .said = DFØ-kontrollen av kunngjeringar godtek framleis minst 30{"\u00A0"}% eller miljø blant dei tre øvste, eller miljøkrav i staden eller i tillegg. Det finst tre unntak, og berre eitt kan brukast: uvesentleg klimaavtrykk og miljøbelastning; helse, tryggleik eller beredskap; obligatoriske, standardiserte nasjonale minstekrav. Miljøkrav og unntak krev ein skriftleg tekst. Ordlyden i anskaffingslova §§{"\u00A0"}5b–5c og forskrifta §{"\u00A0"}7-9: sjekk.
help-law-contested = Det som er omstridt
    .said = Klagenemnda godtok 15{"\u00A0"}% saman med miljøkrav i sak 2024/639, men grunngivinga mangla. I sak 2025/0726 var manglande grunngiving eit brot. Berre underkriterium som nemner miljø, tel med i dei 30 prosenta (2025/0999, sjekk).
help-law-follow-up = Oppfølging
    .said = Anskaffingslova §{"\u00A0"}5, slik han var før lovendringane, føresette rutinar for oppfølging der miljøbelastninga er vesentleg. Kva lova krev no: sjekk. Å la vere å handheve eit krav kan bli ei ulovleg endring av kontrakten (sak 2015/27: krav om Euro 4, tilbode Euro 5, køyrt med Euro 3).
help-law-sanctions = Sanksjonar
    .said = Dei vanlege sanksjonane passar sjeldan ved miljøbrot. Eigne sanksjonar må difor avtalast. Om §{"\u00A0"}5p i lova om eigna og forholdsmessige sanksjonar er sett i kraft: sjekk.
help-law-thresholds = Terskelverdiar
    .said = Nasjonal terskelverdi har vore 1,3 millionar kroner utan mva. sidan april 2018. Under den er det inga plikt til å ha tildelingskriterium. EØS-tersklane for 2026: sjekk.

help-safe-undo = Angre
    .said = Ctrl Z tek tilbake den siste endringa, kvar du enn er, og seier kva det var. Nedst i menyen står kva han vil ta tilbake. Ctrl Y gjer om att. I eit tekstfelt tek Ctrl Z tilbake det du skreiv.
help-safe-history = Historikk
    .said = Ingenting blir overskrive utan spor. Ein retta kontroll held på det gamle resultatet under det nye. Heile historikken står under Innstillingar.
help-safe-bin = Papirkorg
    .said = Det du slettar, kan hentast fram att med Angre, eller seinare frå Papirkorga i menyen.
help-safe-copies = Tryggingskopiar
    .said = Blir laga av seg sjølv kvar time medan du arbeider. Nedst i menyen står når den siste vart laga. Trykk der for å sjå kva kopiane held, og for å setje ein tilbake.
help-safe-wrong = Når noko er gale
    .said = Kan registeret ikkje opnast, seier Kravspor kva som er gale, og viser kopiane. Ingenting blir sletta. Er du i tvil, bruk Kontroller registeret i Innstillingar.
help-safe-example = Eksempelregisteret
    .said = Ei eiga fil med oppdikta kontraktar. Det er merkt overalt, også på rapportane. Du opnar det, og kjem tilbake til ditt eige, frå namnet øvst i menyen.
help-safe-file = Kvar dataa er
    .said = I éi fil på denne maskina. Staden står i Innstillingar. Ingenting blir sendt ut.
