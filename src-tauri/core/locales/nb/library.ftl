# Kravbiblioteket, bokmål. Nøklene er library-<kravtype>-<del>; kravtypenes navn står i words.ftl.
# [limit], [months] … i en kravtekst er felter et menneske fyller ut: samme navn i alle språk, ledetekst i library-blank-<navn>.
# look-at, pitfalls og law har ett punkt per linje. Tall står bare der en kilde gir dem; resten er felter.
# Ingen linje må begynne med en hakeparentes, stjerne eller punktum: Fluent leser dem som noe annet.

## Felter

library-blank-limit = grense
library-blank-months = antall måneder
library-blank-baseline = andel ved avtalestart
library-blank-counted-in = kroner uten mva. eller antall enheter
library-blank-product-groups = varegrupper
library-blank-energy-measure = kWh eller maskintimer
library-blank-site-boundary = hva som regnes som byggeplassen
library-blank-material = materiale
library-blank-declared-unit = deklarert enhet, for eksempel m³
library-blank-trip-measure = turer eller kilometer
library-blank-baseline-period = periode det sammenlignes med
library-blank-demand = hva som skal gjøres eller leveres
library-blank-measured-how = hvordan det måles
library-blank-proof = hvilken dokumentasjon
library-blank-how-often = hvor ofte
library-blank-consequence = hva som er avtalt ved brudd

## Rytmer og milepæler

library-rhythm-every-1 = Hver måned
library-rhythm-every-3 = Hvert kvartal
library-rhythm-every-6 = Hvert halvår
library-rhythm-every-12 = Hvert år
library-rhythm-every = Hver [months]. måned
library-rhythm-season = [rhythm], fra [from] til [to]
library-rhythm-after-last = [months] måneder etter forrige kontroll
library-rhythm-before-expiry = [days] dager før dokumentet går ut
library-rhythm-unannounced = [rhythm], uanmeldt
library-rhythm-on = [label]: [date]
library-rhythm-after-start = [label]: [days] dager etter avtalestart
library-rhythm-before-start = [label]: [days] dager før avtalestart
library-rhythm-after-end = [label]: [days] dager etter avtalens slutt
library-rhythm-before-end = [label]: [days] dager før avtalens slutt
library-rhythm-after-option-notice = [label]: [days] dager etter varslingsfristen for opsjonen
library-rhythm-before-option-notice = [label]: [days] dager før varslingsfristen for opsjonen
library-month-1 = januar
library-month-2 = februar
library-month-3 = mars
library-month-4 = april
library-month-5 = mai
library-month-6 = juni
library-month-7 = juli
library-month-8 = august
library-month-9 = september
library-month-10 = oktober
library-month-11 = november
library-month-12 = desember
library-milestone-before-ordering = EPD før bestilling
library-milestone-handover = Sluttrapport før overtakelse
library-milestone-product-range = Varegruppene gjennomgått
library-milestone-site-plan = Miljøoppfølgingsplan levert
library-milestone-as-built = Klimagassregnskap «som bygget»
unit-grams-per-guest = g per gjest

## 1 Miljømerket tjeneste

library-eco-labelled-service-purpose = Et miljømerke på selve tjenesten stiller samlede krav til midler, energi, avfall og rutiner, og en uavhengig part kontrollerer dem.
library-eco-labelled-service-wording-basis = Leverandøren skal fra oppstart og i hele avtaleperioden bare bruke midler med type I-miljømerke (Svanemerket, EU Ecolabel eller tilsvarende) i tjenestene avtalen gjelder, der det finnes slike midler til formålet. Leverandøren skal ha en oppdatert liste over midlene med merke og lisensnummer, og vise den når oppdragsgiver ber om det.
library-eco-labelled-service-wording-advanced = Leverandøren skal senest [months] måneder etter oppstart ha lisens for Svanemerket, EU Ecolabel eller tilsvarende type I-miljømerke for tjenesten. Lisensen skal omfatte enhetene som utfører tjenesten, og være gyldig i resten av avtaleperioden, også i opsjonsperioder. Leverandøren skal varsle oppdragsgiver skriftlig uten ugrunnet opphold hvis lisensen endres, går ut eller trekkes tilbake.
library-eco-labelled-service-wording-spearhead = Leverandøren skal fra oppstart og i hele avtaleperioden, også i opsjonsperioder, ha gyldig lisens for Svanemerket, EU Ecolabel eller tilsvarende type I-miljømerke for tjenesten. Lisensen skal omfatte enhetene som utfører tjenesten. Leverandøren skal varsle oppdragsgiver skriftlig uten ugrunnet opphold hvis lisensen endres, går ut eller trekkes tilbake.
library-eco-labelled-service-question = Er lisensen gyldig nå, har den vært det i hele perioden siden forrige kontroll, og omfatter den enhetene som utfører tjenesten?
library-eco-labelled-service-question-basis = Er alle midlene i bruk miljømerket, der det finnes miljømerkede midler til formålet?
library-eco-labelled-service-proof = Lisensnummer og utskrift fra miljømerkets register med dato. For basis: liste over midlene med lisensnummer.
library-eco-labelled-service-look-at =
    Innehaverens navn og organisasjonsnummer er leverandørens.
    Enhetene, regionene eller avdelingene som utfører tjenesten, er med i lisensen.
    Kriteriene gjelder denne tjenesten, og utgaven er gyldig.
    Gyldighetstiden dekker hele perioden siden forrige kontroll.
library-eco-labelled-service-pitfalls =
    Miljøfyrtårn er et miljøledelsessystem og ikke det samme som en svanemerket tjeneste.
    Miljømerkede midler gjør ikke tjenesten miljømerket.
    Kriteriene skjerpes, og innehaveren må søke på nytt: en lisens kan falle bort midt i avtalen.
    Det er omstridt om et krav må være oppfylt allerede ved tilbudsfristen. Skriv når lisensen skal foreligge.
library-eco-labelled-service-number = Svanemerket: åtte sifre. EU Ecolabel: land/gruppe/nummer, for eksempel NO/039/00001; noen land skriver det på sin egen måte.
library-eco-labelled-service-rhythm = Innehaveren går gjennom lisensen hvert år og melder avvik, så statusen kan endre seg midt i avtalen.
library-eco-labelled-service-sanction = Dagmulkt fra lisensen mangler til den er på plass, og hevingsrett hvis mangelen ikke er rettet innen en avtalt frist. Beløp og frist må stå i avtalen.
library-eco-labelled-service-law = Ingen lov krever miljømerket tjeneste.
library-eco-labelled-service-agreed = Alt må avtales: merket eller tilsvarende, hvilke enheter det gjelder, når lisensen skal foreligge, varslingsplikten og sanksjonen.
library-eco-labelled-service-sources = Svanemerket (nummer, krav til innehaver); forordning (EF) nr. 66/2010 vedlegg II; EU-vedtak 2018/680 om kriterier for rengjøringstjenester; Haavind om KOFA 2023/313. DFØ har ikke noe gjeldende norsk kravsett for renhold. Nivåene er bibliotekets egne. Lest november 2026.

## 2 Andel miljømerkede produkter

library-eco-labelled-share-purpose = Andelen viser om sortimentet og innkjøpene faktisk flyttes mot miljømerkede produkter.
library-eco-labelled-share-wording-basis = Leverandøren skal hvert kvartal rapportere andelen produkter med type I-miljømerke (Svanemerket, EU Ecolabel eller tilsvarende), både av det som er kjøpt og av sortimentet, for [product-groups]. Andelen regnes av [counted-in]. Rapporten skal vise lisensnummer per varelinje.
library-eco-labelled-share-wording-advanced = Leverandøren skal sørge for at minst [limit] prosent av det som kjøpes i [product-groups], har gyldig type I-miljømerke (Svanemerket, EU Ecolabel eller tilsvarende) på leveringsdagen. Andelen regnes av [counted-in]; ved avtalestart er den [baseline] prosent. Leverandøren skal hvert kvartal levere salgsstatistikk med lisensnummer per varelinje.
library-eco-labelled-share-wording-spearhead = Leverandøren skal bare levere produkter med gyldig type I-miljømerke (Svanemerket, EU Ecolabel eller tilsvarende) i alle varegrupper der slike produkter finnes. Kravet gjelder på leveringsdagen i hele avtaleperioden. Leverandøren skal hvert kvartal levere salgsstatistikk med lisensnummer per varelinje, og begrunne hver linje uten miljømerke.
library-eco-labelled-share-question = Hvor stor andel av kjøpene, og av sortimentet, har gyldig miljømerke, og når den målet?
library-eco-labelled-share-question-basis = Er rapporten levert for perioden, og hvilken andel av kjøp og sortiment viser den?
library-eco-labelled-share-question-spearhead = Er alle kjøpte produkter miljømerket i varegruppene der det finnes miljømerkede produkter?
library-eco-labelled-share-proof = Salgsfil med lisensnummer per varelinje, og en stikkprøve mot miljømerkenes registre.
library-eco-labelled-share-look-at =
    Nevneren er den avtalte: kroner eller enheter, kjøp eller sortiment.
    Merkene er type I: for eksempel Svanemerket, EU Ecolabel, Blauer Engel og TCO Certified, eller tilsvarende.
    Et utvalg lisensnumre finnes i registeret og var gyldige på leveringsdagen.
    Summen i filen stemmer med det som er fakturert.
library-eco-labelled-share-pitfalls =
    Prosent og prosentpoeng blandes: skriv målet som den andelen som skal nås.
    Varer med utløpt lisens telles med.
    FSC, PEFC, energimerke, EPD og leverandørens egne merker er ikke type I-miljømerker.
    Et miljømerket sortiment hjelper lite hvis andre varer kjøpes.
library-eco-labelled-share-rhythm = Med kvartalsvise tall kan innkjøpene ennå styres før året er omme.
library-eco-labelled-share-sanction = Prisavslag i prosent av omsetningen når andelen er under målet, eller et fast beløp per brudd. Satsen må stå i avtalen.
library-eco-labelled-share-law = Ingen lov og ingen nasjonal terskel bestemmer andelen.
library-eco-labelled-share-agreed = Avtal hva andelen regnes av, utgangspunktet, målet, rapporten og sanksjonen. Velg målet ut fra egne tall.
library-eco-labelled-share-sources = Bærum kommune 2020, kjøp/sortiment: tørkepapir og rengjøring 53/33{"\u00A0"}%, inkontinens 53/75{"\u00A0"}%, kontor 30/23{"\u00A0"}% (sammenligning, ikke norm). Hvilke merker som er type I, er dels bakgrunnskunnskap. Nivåene er bibliotekets egne. Lest november 2026.

## 3 Miljøledelsessystem

library-management-system-purpose = Et miljøledelsessystem gjør at leverandøren kjenner sin egen miljøbelastning, setter mål og retter det som svikter.
library-management-system-wording-basis = Leverandøren skal i hele avtaleperioden ha skriftlige rutiner for miljøledelse i enhetene som utfører avtalen: miljøpolicy, mål, ansvarlig person, oppfølging av avvik og årlig gjennomgang. Leverandøren skal vise rutinene og siste gjennomgang når oppdragsgiver ber om det.
library-management-system-wording-advanced = Leverandøren skal fra oppstart og i hele avtaleperioden, også i opsjonsperioder, ha gyldig sertifikat for miljøledelse etter ISO 14001, Miljøfyrtårn, EMAS eller tilsvarende. Sertifikatet skal omfatte enhetene og aktivitetene som avtalen gjelder. Leverandøren skal varsle oppdragsgiver skriftlig uten ugrunnet opphold hvis sertifikatet suspenderes, innskrenkes eller faller bort.
library-management-system-wording-spearhead = Leverandøren skal fra oppstart og i hele avtaleperioden, også i opsjonsperioder, være registrert i EMAS eller ha et tilsvarende system med uavhengig verifisert, offentlig miljøredegjørelse. Registreringen skal omfatte enhetene som avtalen gjelder. Leverandøren skal sende siste verifiserte miljøredegjørelse til oppdragsgiver hvert år.
library-management-system-question = Er sertifikatet gyldig, og omfatter det enhetene og aktivitetene som avtalen gjelder?
library-management-system-question-basis = Finnes rutinene, er de i bruk i enhetene som utfører avtalen, og er årets gjennomgang gjort?
library-management-system-proof = Sertifikat med omfang, eller registrering i EMAS med siste miljøredegjørelse. For basis: rutiner og siste gjennomgang.
library-management-system-look-at =
    Navn, organisasjonsnummer og adresse er enhetens egne.
    Omfanget nevner aktivitetene som leveres.
    Utgaven av standarden, utsteder og akkrediteringsmerke er oppgitt.
    Årlig oppfølgingsrevisjon er gjennomført.
library-management-system-pitfalls =
    Omfanget utelater enheten som faktisk leverer.
    Miljøfyrtårn: hver enhet trenger sitt eget sertifikat, hovedkontorets er ikke nok.
    Et kvalifikasjonskrav binder bare ved tilbudet. Gjenta det som kontraktsvilkår.
    Et sertifikat etter ISO 14001:2015 kan måtte fornyes etter den nye utgaven i avtaleperioden.
library-management-system-number = EMAS i Norge: NO- og sifre (ikke bekreftet). Andre sertifikater har numre etter utstederens eget mønster.
library-management-system-rhythm = Sertifikater følges opp med årlig revisjon. I tillegg kontrolleres det før sertifikatet går ut.
library-management-system-sanction = Dagmulkt fra sertifikatet faller bort til det er på plass igjen, og hevingsrett hvis mangelen ikke er rettet innen en avtalt frist.
library-management-system-law =
    Ingen lov krever at leverandøren har et slikt system.
    Anskaffelsesforskriften §{"\u00A0"}16-7 andre ledd regulerer hvilke systemer oppdragsgiver kan vise til: EMAS, systemer etter artikkel 45 i forordning (EF) nr. 1221/2009, og standarder med sertifisering fra akkrediterte organer.
library-management-system-agreed = Avtal at systemet skal holdes ved like i hele avtaleperioden, omfanget, varslingsplikten og sanksjonen.
library-management-system-sources = Miljøfyrtårn (anerkjent 6.12.2017, gyldig i tre år); DQS og Guardian om ISO 14001:2026, som kom 15.4.2026. Sertifikater etter 2015-utgaven ser ut til å gjelde til april–mai 2029 eller egen utløpsdato; endelig regel er ikke bekreftet. EMAS-registeret i Brønnøysund er åpent. Nivåene er bibliotekets egne. Lest november 2026.

## 4 Fossilfri byggeplass

library-fossil-free-site-purpose = Uten fossilt drivstoff i maskiner og utstyr faller de direkte fossile utslippene fra byggeplassen bort. Elektrisitet, hydrogen og biodrivstoff er tillatt.
library-fossil-free-site-wording-basis = Leverandøren skal ikke bruke fossilt drivstoff i maskiner og utstyr på byggeplassen i byggeperioden. Sporadisk bruk er bare tillatt når oppdragsgiver har godkjent den skriftlig på forhånd. Maskinene skal minst oppfylle utslippskravene i steg IIIB. Biodrivstoff skal være avansert etter produktforskriften kapittel 3 vedlegg V, eller ikke ha høy risiko for indirekte arealbruksendringer etter forordning (EU) 2019/807. Tomgangskjøring skal holdes på et minimum. Leverandøren skal hver måned levere maskinliste, drivstoffakturaer og bærekraftsdokumentasjon som kan spores til fakturaene.
library-fossil-free-site-wording-advanced = Leverandøren skal ikke bruke fossilt drivstoff i maskiner og utstyr på byggeplassen i byggeperioden. Minst [limit] prosent av energibruken eller maskintimene, regnet i [energy-measure], skal være uten direkte utslipp. Øvrige maskiner skal minst oppfylle steg V etter forordning (EU) 2016/1628. Leverandøren skal hver måned levere maskinliste, målerdata, drivstoffakturaer og bærekraftsdokumentasjon som kan spores til fakturaene.
library-fossil-free-site-question = Er det brukt fossilt drivstoff i maskiner eller utstyr på byggeplassen siden forrige kontroll?
library-fossil-free-site-question-basis = Er byggeplassen drevet uten fossilt drivstoff siden forrige kontroll, og er dokumentasjonen levert?
library-fossil-free-site-question-advanced = Hvor stor andel er uten direkte utslipp, og er resten dokumentert fossilfri?
library-fossil-free-site-proof = Maskinliste (type, fabrikat, drivstoff, timer), drivstoffakturaer og partibevis fra en EU-anerkjent ordning (massebalanse) som kan spores til fakturaen.
library-fossil-free-site-look-at =
    Maskinene på plassen står i listen, også underleverandørenes.
    Mengden på fakturaene passer med timene.
    Beviset gjelder partiet på fakturaen, ikke bare leverandøren av drivstoff.
    Produktbladet viser EN 15940, der det er avtalt.
    Merkeplaten viser maskinens utslippstrinn.
library-fossil-free-site-pitfalls =
    HVO er fossilfritt, men ikke utslippsfritt.
    Flytende biodrivstoff utover omsetningskravet har liten effekt: velg nullutslipp først, deretter biogass.
    Innblandingen varierer gjennom året, og diesel fra pumpe kan være helt uten biodrivstoff.
    Oppvarming og tørking er en egen kravtype.
library-fossil-free-site-rhythm = Brent drivstoff kan ikke kontrolleres i ettertid. Derfor hver måned, og av og til uanmeldt.
library-fossil-free-site-sanction = Dagmulkt for hver dag det brukes fossilt drivstoff eller dokumentasjonen mangler. Statens vegvesen har brukt klimabonus og malus i store kontrakter. Beløpet må stå i avtalen.
library-fossil-free-site-law =
    Ingen nasjonal plikt til fossilfri byggeplass.
    Kommunen kan stille krav om nullutslipp og biogass med hjemmel i forurensningsloven §{"\u00A0"}9 (forskrift 3.4.2025). Spør kommunen.
    Omsetningskravet for ikke-veigående maskiner var 10 prosent avansert biodrivstoff i 2023 og 2024. Satser for 2025 og 2026 er ikke funnet: sjekk.
library-fossil-free-site-agreed = Avtal hva som er fossilfritt, hvilke unntak som finnes, utslippstrinn, biodrivstoffets opphav, månedlig dokumentasjon, adgang til uanmeldt kontroll og sanksjonen. Spydspiss er kravtypen utslippsfri byggeplass.
library-fossil-free-site-sources = DFØ kriterieveiviseren (basis, sider fra 2018–2021) og drivstoffmatrisen; Bærum kommune (definisjonen); Miljødirektoratet (omsetningskrav, dokumentasjon M-10); Innst. 520 S; Bygg.no (klimabonus). Avansert nivå er bibliotekets eget. Lest november 2026.

## 5 Utslippsfri byggeplass

library-emission-free-site-purpose = Uten direkte utslipp av klimagasser og NOx på byggeplassen blir både klimautslippene og den lokale luftforurensningen mindre.
library-emission-free-site-wording-basis = Leverandøren skal hver måned levere en oversikt over energibruk og timer for hver maskin på byggeplassen, fordelt på energibærer. Byggeplassen omfatter [site-boundary]. Oversikten skal bygge på målerdata og fakturaer.
library-emission-free-site-wording-advanced = Leverandøren skal sørge for at minst [limit] prosent av energibruken på byggeplassen, regnet i [energy-measure], er uten direkte utslipp av klimagasser og NOx. Byggeplassen omfatter [site-boundary]. Leverandøren skal hver måned rapportere andelen med målerdata og fakturaer.
library-emission-free-site-wording-spearhead = Leverandøren skal sørge for at [limit] prosent av energibruken på byggeplassen, regnet i [energy-measure], er uten direkte utslipp av klimagasser og NOx. Byggeplassen omfatter [site-boundary]. Unntak gjelder bare når oppdragsgiver har godkjent dem skriftlig på forhånd. Leverandøren skal hver måned rapportere andelen med målerdata og fakturaer.
library-emission-free-site-question = Hvor stor andel av energien eller timene var uten direkte utslipp i perioden?
library-emission-free-site-question-basis = Er oversikten levert for perioden, med alle maskiner og energibærere?
library-emission-free-site-proof = Entreprenørens drivstoff- og energirapport, målerdata og fakturaer for det som ikke er elektrisk.
library-emission-free-site-look-at =
    Alle maskiner innenfor gjerdet er med, også innleide og underleverandørenes.
    Målerstanden passer med forrige måned.
    Andelen er regnet av det samme hele tiden: kWh eller maskintimer.
    Grensen for hva som er med, er den avtalte.
library-emission-free-site-pitfalls =
    For lite strøm på plassen: avklar nettkapasiteten tidlig, og hva som skjer hvis den mangler.
    Hybride maskiner har motor med utslipp.
    Lading fra dieselaggregat er ikke utslippsfritt.
    Biogass er ikke nullutslipp.
    A5 i NS 3720 omfatter ikke transport av materialer, masser og personer: si om slik transport er med.
library-emission-free-site-rhythm = Målere leses av hver måned, og andelen kan ennå rettes opp i neste.
library-emission-free-site-sanction = Prisavslag i prosent etter hvor langt andelen er under den avtalte. Statens vegvesen har brukt klimabonus og malus i store kontrakter. Satsen må stå i avtalen.
library-emission-free-site-law =
    Ingen nasjonal plikt er funnet.
    Kommunen kan stille krav om nullutslipp og biogass med hjemmel i forurensningsloven §{"\u00A0"}9 (forskrift 3.4.2025). Spør kommunen.
library-emission-free-site-agreed = Avtal grensen for byggeplassen, hva andelen regnes av, målet, målingen, hva som gjelder ved manglende strøm, og sanksjonen.
library-emission-free-site-sources = Bærum kommune (definisjonen); DFØ om oppfølging og felles mal for drivstoff og energi fra DFØ, Bane NOR, Statens vegvesen, Nye Veier og Fornebubanen; Miljødirektoratet (Oslo reduserer kravet forholdsmessig ved manglende strøm). Nivåene er bibliotekets egne. Lest november 2026.

## 6 Byggvarme og byggtørk

library-building-heat-purpose = Oppvarming og tørking kan være blant det som bruker mest energi på byggeplassen om vinteren.
library-building-heat-wording-basis = Leverandøren skal ikke bruke mineralolje til midlertidig oppvarming og tørking på byggeplassen; det er forbudt ved forskrift. Leverandøren skal heller ikke bruke gass eller annen fossil energi til oppvarming, tørking, tining og herding. Tørkingen skal være planlagt. Leverandøren skal hver måned i fyringssesongen levere en oversikt over utstyr og energibærere, med fakturaer.
library-building-heat-wording-advanced = Leverandøren skal bare bruke elektrisitet, fjernvarme, pellets eller tilsvarende energi uten fossilt opphav til oppvarming, tørking, tining og herding på byggeplassen. Tørkingen skal være planlagt. Leverandøren skal hver måned i fyringssesongen levere en oversikt over utstyr og energibærere, med fakturaer.
library-building-heat-wording-spearhead = Leverandøren skal bare bruke energi uten direkte utslipp på byggeplassen til oppvarming, tørking, tining og herding. Tørkingen skal være planlagt. Leverandøren skal hver måned i fyringssesongen levere en oversikt over utstyr og energibærere, med målerdata og fakturaer.
library-building-heat-question = Er byggeplassen varmet og tørket bare med energikilder som kravet tillater?
library-building-heat-question-basis = Er byggeplassen varmet og tørket uten fossil energi? Skriv i notatet om et brudd gjelder mineralolje (lov) eller gass (avtale).
library-building-heat-proof = Leieliste for varme- og tørkeutstyr etter energibærer, fakturaer og daterte bilder.
library-building-heat-look-at =
    Utstyret på bildene står i leielisten.
    Energibæreren på fakturaen er den som er oppgitt.
    Datoene dekker hele måneden.
    Tining og herding er med, ikke bare oppvarming.
library-building-heat-pitfalls =
    Gass er ikke forbudt ved lov. At den ikke skal brukes, må avtales, og et brudd er da et avtalebrudd.
    Reserveutstyr på diesel blir stående og brukt.
    Uttørking uten plan gir mer energibruk enn nødvendig.
library-building-heat-rhythm = Varmen brukes i den kalde årstiden, og energikilden kan bare ses mens den er i bruk.
library-building-heat-sanction = Dagmulkt for hver dag det brukes en energikilde som ikke er tillatt. Bruk av mineralolje er i tillegg et lovbrudd som kommunen fører tilsyn med.
library-building-heat-law =
    Mineralolje til midlertidig oppvarming og tørking er forbudt fra 1.1.2022 (forskrift 28.6.2018 nr. 1060).
    Unntatt er fritidsboliger, produksjonslokaler og avverging av flom- og vannskader. Se forskriften for hva unntakene omfatter.
    Kommunen fører tilsyn.
library-building-heat-agreed = Avtal at gass og annen fossil energi ikke skal brukes, at tining og herding er med, hvilke energikilder som er tillatt, og sanksjonen.
library-building-heat-sources = Statsforvalteren og Byggmesteren (forbudet og unntakene); Miljødirektoratet (gass); DFØ kriterieveiviseren (basis). Avansert og spydspiss er bibliotekets egne. Lest november 2026.

## 7 EPD og grense for klimafotavtrykk

library-epd-purpose = En EPD viser klimafotavtrykket til en byggevare etter felles regler. En grense per deklarert enhet gjør at varen kan velges etter det.
library-epd-wording-basis = Leverandøren skal før bestilling av [material] legge fram en gyldig, tredjepartsverifisert miljødeklarasjon (EPD type III etter ISO 14025 og NS-EN 15804, eller tilsvarende) for varen som skal leveres. Klimagassutslippet i A1–A3 skal ikke være høyere enn [limit] kg CO₂e per [declared-unit]. Deklarasjonen skal være gyldig på bestillings- og leveringsdagen. Vare og produksjonssted på følgeseddelen skal være de samme som i deklarasjonen.
library-epd-question = Er EPD-en gyldig for varen som leveres, og hva er utslippet i A1–A3 per deklarert enhet?
library-epd-proof = EPD fra programoperatøren (helst den digitale filen) og følgeseddel.
library-epd-look-at =
    Deklarert enhet er den samme som i grensen.
    Utgaven er NS-EN 15804 A1 eller A2: tall fra de to kan ikke uten videre sammenlignes.
    Undertypen: spesifikk, gjennomsnittlig, representativ eller generisk.
    Produkt, produsent og fabrikk er de som leverer.
    Gyldig på bestillings- og leveringsdagen.
library-epd-pitfalls =
    Feil enhet: per kg, m² eller m³.
    Tre har negativt tall i A1–A3 fordi karbonet i treet regnes med. Se på fossilt og biogent hver for seg.
    Et gjennomsnitt av flere fabrikker sier lite om den ene som leverer.
    En utløpt EPD kan fortsatt ligge på nett.
    En prosjekt-EPD finnes ikke i noe register: be om referanse-EPD-en den bygger på.
    Betong: oppgi utgaven av NB 37. Klassene er ulike i 2015, 2019 og oktober 2025, og grensene er ikke bekreftet her.
library-epd-number = For eksempel NEPD-4945-3957-DK, EPD-IES-0003435:001 (tidligere S-P-03435) eller EPD-KLO-20170147-IAC1-DE.
library-epd-rhythm = Når varen er bygd inn, er det for sent. Flytt milepælen til før hver bestilling. EPD-er gjelder i fem år.
library-epd-sanction = Tilbakehold av milepælen til gyldig EPD foreligger, og prisavslag i prosent når utslippet er over grensen. Satsen må stå i avtalen.
library-epd-law = Ingen lov krever EPD.
library-epd-agreed = Avtal materialene, grensen og enheten, hvilken utgave av standarden som gjelder, at EPD-en skal foreligge før bestilling, og sanksjonen.
library-epd-sources = DFØ kriterieveiviseren (basis: tabell med grenser, EPD i utførelsen); LCA.no (NS-EN 15804:2012+A2:2019); EPD-Norge (gyldighet, prosjekt-EPD, oppdatering ved mer enn 10 prosent forverring); ekte EPD-filer (nummer og undertyper); betong.net og VA-forum (NB 37). Lest november 2026.

## 8 Kjøretøy og transport

library-vehicles-purpose = Nullutslipp og biogass kutter utslippene fra transporten, og euroklassen begrenser lokal luftforurensning.
library-vehicles-wording-basis = Leverandøren skal fra oppstart og i hele avtaleperioden bare bruke kjøretøy som oppfyller Euro VI (tunge) eller Euro 6 (lette), eller som ikke har direkte utslipp, når avtalen utføres. Kravet gjelder også underleverandører. Leverandøren skal levere en liste over kjøretøyene med registreringsnummer og euroklasse ved oppstart og ved endringer, og vise vognkort når oppdragsgiver ber om det.
library-vehicles-wording-advanced = Leverandøren skal sørge for at minst [limit] prosent av transporten etter avtalen, regnet i [trip-measure], utføres med nullutslipp eller biogass, i denne rekkefølgen. Øvrige kjøretøy skal oppfylle Euro VI (tunge) eller Euro 6 (lette). Flytende biodrivstoff regnes ikke med. Kravet gjelder også underleverandører. Leverandøren skal hvert kvartal levere en liste over kjøretøyene med registreringsnummer, drivstoff og [trip-measure].
library-vehicles-wording-spearhead = Leverandøren skal utføre all transport etter avtalen med nullutslipp. Biogass kan brukes der leverandøren dokumenterer at nullutslipp ikke er mulig, og oppdragsgiver har godkjent det skriftlig på forhånd. Kravet gjelder også underleverandører. Leverandøren skal hvert kvartal levere en liste over kjøretøyene med registreringsnummer, drivstoff og [trip-measure].
library-vehicles-question = Hvor stor andel av transporten ble kjørt med nullutslipp eller biogass, mot det som er krevd og tilbudt?
library-vehicles-question-basis = Oppfyller alle kjøretøy i bruk den avtalte euroklassen, også underleverandørenes?
library-vehicles-question-spearhead = Er all transport kjørt med nullutslipp, eller med biogass der det er godkjent?
library-vehicles-proof = Kjøretøyliste med registreringsnummer, euroklasse og drivstoff, turer eller kilometer per kjøretøy, og vognkort på forespørsel.
library-vehicles-look-at =
    Registreringsnumrene finnes i kjøretøyregisteret med oppgitt drivstoff og euroklasse.
    Kjøretøyene som møter opp, står i listen.
    Underleverandørenes kjøretøy er med.
    Andelen er regnet av det avtalte: turer eller kilometer.
    Tunge kjøretøy registrert første gang etter 31.12.2013 er Euro VI.
library-vehicles-pitfalls =
    Euro 6 gjelder lette, Euro VI tunge kjøretøy.
    Euroklassen sier ikke noe om CO₂.
    Andelen av kjøretøyene er noe annet enn andelen av kilometerne.
    Underleverandører glemmes.
    Euro 4 krevd, Euro 5 tilbudt, Euro 3 kjørt: å la det gå kan være en ulovlig endring av avtalen (KOFA 2015/27).
library-vehicles-rhythm = Hvert kvartal mens trinnene fases inn. DFØ foreslår seks måneder etter oppstart og deretter hvert år: glisnere kontroll kan velges når bilparken er på plass.
library-vehicles-sanction = Dagmulkt per kjøretøy som ikke oppfyller kravet, til det er byttet ut. Beløpet må stå i avtalen.
library-vehicles-law =
    Forskrift om energi- og miljøkrav ved anskaffelse av kjøretøy til veitransport gjelder når det offentlige skaffer kjøretøy: nullutslipp for personbiler fra 1.1.2022 og varebiler, lette og tunge, fra 1.1.2023.
    Bybusser: kildene sier 2024 eller 2025. Sjekk gjeldende forskrift.
    Unntak finnes blant annet der behovet ikke dekkes, der lading mangler og for biogassbuss. Unntak rapporteres til DFØ.
    Forskriften er her ikke lest slik at den bestemmer hvilke kjøretøy en transportør bruker for å oppfylle avtalen: avtal det.
library-vehicles-agreed = Avtal euroklasse, andelen og hva den regnes av, at underleverandører er med, adgang til vognkort og sanksjonen. Følg rekkefølgen nullutslipp, biogass, annet.
library-vehicles-sources = Regjeringen og DFØ (forskriften); DFØ kriterieveiviseren (Euro VI for tjenester, vognkort; sider fra 2018–2021) og drivstoffmatrisen; KOFA 2015/27. For avfallsinnsamling har DFØ som avansert: alle Euro V og en andel av hentingene Euro VI. Avansert og spydspiss her er bibliotekets egne. Lest november 2026.

## 9 Returordning for emballasje

library-return-scheme-purpose = Medlemskap i et returselskap sørger for at emballasje samles inn og gjenvinnes, og at den som setter den på markedet, betaler for det.
library-return-scheme-wording-basis = Leverandøren skal i hele avtaleperioden være medlem av et godkjent returselskap for emballasje, eller ha en tilsvarende godkjent ordning, når leverandøren produserer eller importerer minst 1000 kg av én emballasjetype i året. Leverandøren skal sende bekreftelse på medlemskapet ved oppstart og deretter hvert år. Er leverandøren under grensen, skal det bekreftes skriftlig.
library-return-scheme-wording-advanced = Leverandøren skal i hele avtaleperioden være medlem av et godkjent returselskap for emballasje eller ha en tilsvarende godkjent ordning. Er leverandøren for liten til å ha medlemsplikt, skal leverandøren ha skriftlige rutiner for ombruk og materialgjenvinning av emballasjen. Leverandøren skal hvert år ta stikkprøver av om egne leverandører er medlemmer, og sende resultatet til oppdragsgiver.
library-return-scheme-question = Er leverandøren medlem av et godkjent returselskap nå?
library-return-scheme-question-advanced = Er medlemskap eller rutiner på plass, og er årets stikkprøver av egne leverandører gjort?
library-return-scheme-proof = Årets bekreftelse fra returselskapet, eller skriftlig erklæring om mengde under grensen.
library-return-scheme-look-at =
    Navn og organisasjonsnummer er leverandørens.
    Returselskapet er godkjent: se gjeldende liste hos Miljødirektoratet.
    Emballasjetypene som brukes, er med.
    Bekreftelsen gjelder inneværende år.
library-return-scheme-pitfalls =
    Returordning for elektronikk eller batterier er noe annet.
    Grossisten er ikke nødvendigvis importøren: finn den som har plikten.
    Gammelt diplom på veggen: be om årets bekreftelse.
library-return-scheme-rhythm = Medlemskapet gjelder for ett år om gangen.
library-return-scheme-sanction = Et fast beløp per brudd når bekreftelsen ikke foreligger innen fristen. Beløpet må stå i avtalen.
library-return-scheme-law =
    Avfallsforskriften §{"\u00A0"}7-5 (fra 1.1.2018): produsenter og importører av minst 1000 kg av én emballasjetype i året skal være medlem av et godkjent returselskap.
    §§{"\u00A0"}7-7 og 7-8 har krav om forebygging.
library-return-scheme-agreed = Avtal hva som gjelder for leverandører under grensen, stikkprøver av egne leverandører, den årlige bekreftelsen og sanksjonen.
library-return-scheme-sources = Miljødirektoratet og Grønt Punkt (plikten; ordningene Plastretur, Returkartong, Metallgjenvinning, Resy, Sirkel Glass og Treretur); DFØ kriterieveiviseren (Norsirk godtatt for møbler; små leverandører i matavtaler). Nivåene er bibliotekets egne. Lest november 2026.

## 10 Materialgjenvinnbar emballasje

library-recyclable-packaging-purpose = Emballasje som kan gjenvinnes, er laget av gjenvunnet materiale eller brukes om igjen, gir mindre avfall og mindre bruk av nye råvarer.
library-recyclable-packaging-wording-basis = Leverandøren skal ta transport- og salgsemballasjen for det som leveres, med tilbake når oppdragsgiver ber om det, og sørge for at den går til ombruk eller materialgjenvinning gjennom et godkjent returselskap eller en tilsvarende ordning. Leverandøren skal hvert år rapportere mengde og behandling.
library-recyclable-packaging-wording-advanced = Leverandøren skal bare bruke emballasje som kan materialgjenvinnes i etablerte ordninger. Minst [limit] prosent av emballasjens vekt skal være gjenvunnet materiale. Unntak gjelder der regler om mat, helse eller farlig gods hindrer det. Leverandøren skal hvert år rapportere materiale, vekt og gjenvunnet andel per emballasjetype.
library-recyclable-packaging-wording-spearhead = Leverandøren skal levere i transportemballasje som brukes om igjen, og hente den ved neste levering. Annen emballasje skal kunne materialgjenvinnes. Leverandøren skal hvert år rapportere hvor mange ganger emballasjen er brukt, og hva som er gått ut.
library-recyclable-packaging-question = Hvor stor del av emballasjen er gjenvunnet materiale, og kan all emballasje materialgjenvinnes?
library-recyclable-packaging-question-basis = Blir emballasjen tatt med tilbake og levert til ombruk eller gjenvinning, og er årets rapport levert?
library-recyclable-packaging-question-spearhead = Leveres det i ombruksemballasje, og blir den hentet?
library-recyclable-packaging-proof = Leverandørens årlige rapport med materiale, vekt og andel per emballasjetype.
library-recyclable-packaging-look-at =
    Gjenvinnbar og gjenvunnet er oppgitt hver for seg.
    Vekten omfatter all emballasje, også transportemballasjen.
    Produsentens dokumentasjon ligger bak andelen.
    Emballasjen i siste levering ser ut som rapporten sier.
library-recyclable-packaging-pitfalls =
    Gjenvinnbar, gjenvunnet og biologisk nedbrytbar er tre ulike ting.
    Emballasje av flere materialer kan ofte ikke gjenvinnes.
    Store esker med mye tomrom.
library-recyclable-packaging-rhythm = Leverandøren rapporterer for året som er gått.
library-recyclable-packaging-sanction = Et fast beløp per brudd. Beløpet må stå i avtalen.
library-recyclable-packaging-law =
    Emballasje skal oppfylle de grunnleggende kravene i regelverket.
    EUs emballasjeforordning (EU) 2025/40 har mål om 5, 10 og 15 prosent mindre emballasjeavfall i 2030, 2035 og 2040 mot 2018, og høyst 50 prosent tomrom i samle-, transport- og netthandelsemballasje. Hva som gjelder i Norge, er ikke bekreftet: sjekk.
library-recyclable-packaging-agreed = Avtal retur av emballasje, gjenvinnbarhet, gjenvunnet andel, ombruk, den årlige rapporten og sanksjonen.
library-recyclable-packaging-sources = Miljødirektoratet; europalov og CLP om forordning (EU) 2025/40; DFØ kriterieveiviseren (retur og ordning, møbler). Avansert og spydspiss er bibliotekets egne. Lest november 2026.

## 11 Avfallssortering

library-waste-sorting-purpose = Rene fraksjoner kan brukes om igjen eller gjenvinnes. Blandet avfall blir som regel brent.
library-waste-sorting-wording-basis = Leverandøren skal sørge for at minst [limit] vektprosent av avfallet fra byggeplassen leveres i rene fraksjoner til godkjent mottak eller går til ombruk. Leverandøren skal følge avfallsplanen, hver måned levere veiesedler med avfallskode etter NS 9431, og levere sluttrapport før overtakelse.
library-waste-sorting-wording-advanced = Leverandøren skal sørge for at minst [limit] vektprosent av avfallet fra byggeplassen leveres i rene fraksjoner til godkjent mottak eller går til ombruk. Rene jord- og steinmasser regnes ikke med. Leverandøren skal hver måned levere veiesedler med avfallskode etter NS 9431 og oppdatert sorteringsgrad, og levere sluttrapport før overtakelse.
library-waste-sorting-wording-spearhead = Leverandøren skal sørge for at minst [limit] vektprosent av avfallet fra byggeplassen leveres i rene fraksjoner til godkjent mottak eller går til ombruk. Rene jord- og steinmasser regnes ikke med. Leverandøren skal hver måned levere veiesedler med avfallskode etter NS 9431, oppdatert sorteringsgrad og tiltak hvis graden er lavere enn avtalt, og levere sluttrapport før overtakelse.
library-waste-sorting-question = Hvor stor del av avfallet, i vektprosent, er levert i rene fraksjoner eller til ombruk?
library-waste-sorting-proof = Avfallsplan, veiesedler med avfallskode etter NS 9431:2011 fra godkjent mottak, og sluttrapport.
library-waste-sorting-look-at =
    Veiesedlene viser byggeplass, fraksjon, vekt og mottak.
    Mottaket er godkjent for fraksjonen.
    Summen av sedlene er den samme som i rapporten.
    Farlig avfall er levert og dokumentert for seg.
    Containerne på plassen inneholder det skiltet sier.
library-waste-sorting-pitfalls =
    «Sortert brennbart» regnes som blandet avfall.
    Ombruk teller med.
    Bare å sortere sentralt etterpå oppfyller normalt ikke kravet.
    Rene masser gjør graden kunstig høy.
    BREEAM-NOR Wst 01 holder riving og masser utenfor: graden er ikke den samme som etter TEK17.
library-waste-sorting-rhythm = Sorteringsgraden kan rettes opp underveis, ikke etterpå. Sluttrapporten kontrolleres før overtakelse.
library-waste-sorting-sanction = Prisavslag i prosent etter hvor langt graden er under den avtalte, og tilbakehold av siste milepæl til sluttrapporten er levert. Satsen må stå i avtalen.
library-waste-sorting-law =
    TEK17 §{"\u00A0"}9-8: der §{"\u00A0"}9-6 krever avfallsplan, skal minst 70 vektprosent av avfallet sorteres i rene fraksjoner.
    TEK17 §{"\u00A0"}9-6: avfallsplan ved mer enn 300 m² nybygg, mer enn 100 m² endring eller riving, eller konstruksjoner med over 10 tonn avfall.
    TEK17 §{"\u00A0"}9-7: miljøkartlegging og ombrukskartlegging. §{"\u00A0"}9-9: sluttrapport.
library-waste-sorting-agreed = Mer enn 70 prosent må avtales, og alt der avfallsplan ikke kreves. Avtal hva som regnes med, månedlige veiesedler og sanksjonen. Mindre avfall i alt kan avtales i tillegg; DFØ har brukt 5 prosent mindre mengde.
library-waste-sorting-sources = DiBK (TEK17 kapittel 9 med veiledning) og Byggordboka; Lillestrøm kommunes strategi (minst 95 prosent); DFØ kriterieveiviseren; BREEAM-NOR. At grensen ble hevet fra 60 til 70 prosent 1.7.2022, er bakgrunnskunnskap. Lest november 2026.

## 12 Matsvinn

library-food-waste-purpose = Mat som kunne vært spist, men blir kastet, er bortkastede utslipp og penger. Det som veies, blir mindre.
library-food-waste-wording-basis = Leverandøren skal måle matsvinnet ved lagring, tilberedning, servering og på tallerken minst to ganger i året, og veie det daglig i måleperioden. Leverandøren skal ha en plan mot matsvinn og oppdatere den etter hver måling. Leverandøren skal sende resultatet og planen til oppdragsgiver etter hver måling.
library-food-waste-wording-advanced = Leverandøren skal sørge for at matsvinnet ikke er høyere enn [limit] gram per gjest, regnet som gjennomsnitt av måleperioden. Matsvinnet skal måles ved lagring, tilberedning, servering og på tallerken minst to ganger i året. Leverandøren skal oppdatere planen mot matsvinn etter hver måling og sende resultat og plan til oppdragsgiver.
library-food-waste-question = Hvor mange gram matsvinn per gjest viser siste måling?
library-food-waste-question-basis = Er matsvinnet målt i dette halvåret, og er planen oppdatert?
library-food-waste-proof = Måledata per dag og sted, antall gjester, og oppdatert plan.
library-food-waste-look-at =
    Alle fire ledd er målt: lager, tilberedning, servering, tallerken.
    Måleperioden er lang nok: i sykehjem, barnehage og skole to perioder på en måned.
    Antallet gjester er talt, ikke anslått.
    Tiltak fra forrige plan er gjennomført.
library-food-waste-pitfalls =
    Matsvinn er mat som kunne vært spist. Matavfall omfatter også skrell og bein.
    Måling i en rolig uke gir et for godt tall.
    Gram per gjest og kilo i alt kan peke hver sin vei.
library-food-waste-rhythm = Det måles minst to ganger i året. Årlig kontroll kommer for sent til å rette opp neste måling.
library-food-waste-sanction = Et fast beløp per måling eller plan som ikke er levert. Beløpet må stå i avtalen.
library-food-waste-law =
    Matsvinnloven er foreslått med aktsomhetsvurderinger og offentlig redegjørelse (Prop. 130 L og Innst. 373 L 2024–2025). Om den har trådt i kraft, er ikke bekreftet: sjekk.
    Bransjeavtalens mål er 15, 30 og 50 prosent mindre matsvinn i 2020, 2025 og 2030 mot 2015. Det binder ikke leverandøren uten avtale.
library-food-waste-agreed = Avtal målemetode, måleperioder, plan, rapport, eventuell grense per gjest og sanksjonen.
library-food-waste-sources = DFØ kriterieveiviseren (måling minst to ganger i året); Matvett (gram per gjest; tallerkensvinn rundt 25 g, som sammenligning); Prop. 130 L (2024–2025). Avansert nivå er bibliotekets eget. Lest november 2026.

## 13 Trevirke

library-timber-purpose = Dokumentert bærekraftig trevirke hindrer at innkjøpet bidrar til avskoging og tap av naturmangfold.
library-timber-wording-basis = Leverandøren skal bare levere trevirke og treprodukter som er dokumentert fra bærekraftig skogbruk med sporbarhetssertifikat fra FSC, PEFC eller tilsvarende. Tropisk trevirke skal ikke brukes, heller ikke sertifisert. Dokumentert ombrukt trevirke er tillatt. For møbler med mer enn 10 vektprosent tre skal alt treet være dokumentert, minst som FSC Mix eller tilsvarende. Påstand og sporbarhetskode skal stå på hver fakturalinje, og sertifikatet skal være gyldig på leveringsdagen.
library-timber-question = Er alt trevirke i perioden dokumentert bærekraftig på faktura, og er ingenting tropisk?
library-timber-proof = Fakturaer med påstand og sporbarhetskode per linje, og oppslag i FSCs eller PEFCs register.
library-timber-look-at =
    Påstanden (for eksempel FSC Mix, PEFC-sertifisert) står på selve fakturalinjen.
    Koden på fakturaen er selgerens egen, og gyldig på fakturadatoen.
    Produktet er innenfor sertifikatets omfang.
    Treslaget er oppgitt med opphav.
library-timber-pitfalls =
    En sertifisert bedrift er ikke det samme som en sertifisert leveranse.
    Koden tilhører et annet selskap i kjeden.
    Tropisk trevirke følger med i finer, dørblad og terrassebord.
library-timber-number = Sporbarhet: XXX-COC-123456. FSC: FSC-C123456. PEFC: PEFC/03-31-12. Formatene er ikke bekreftet.
library-timber-rhythm = Hver varegruppe gjennomgås før første leveranse. Deretter tas en årlig stikkprøve av fakturaer.
library-timber-sanction = Et fast beløp per leveranse uten gyldig påstand og kode, og rett til å kreve varen byttet. Beløpet må stå i avtalen.
library-timber-law =
    Tømmerforskriften av 24.4.2015 gjelder at tømmeret er lovlig hogd, ikke at det er bærekraftig.
    EUs avskogingsforordning (EU) 2023/1115 er utsatt ved forordning (EU) 2025/2650. Når den gjelder i Norge, er ikke bekreftet: sjekk.
library-timber-agreed = Avtal sertifisering eller tilsvarende, forbudet mot tropisk trevirke, påstand og kode på fakturaen, og sanksjonen.
library-timber-sources = DFØ kriterieveiviseren (basis; møbler; sider fra 2018–2021); PaperIndex (fakturalinjer); tømmerforskriften; forordning (EU) 2025/2650. Lest november 2026.

## 14 Helse- og miljøfarlige stoffer

library-hazardous-substances-purpose = Stoffer som skader helse eller miljø, skal byttes ut med mindre farlige. Da må en vite hva produktene inneholder.
library-hazardous-substances-wording-basis = Leverandøren skal ved oppstart og deretter hvert år erklære skriftlig om produktene inneholder stoffer på kandidatlisten i REACH eller på miljømyndighetenes prioritetsliste, og hvilke. Leverandøren skal levere gyldige sikkerhetsdatablad for stoffer og stoffblandinger før de tas i bruk.
library-hazardous-substances-wording-advanced = Leverandøren skal ikke levere produkter som inneholder 0,1 vektprosent eller mer av et stoff på kandidatlisten i REACH eller på miljømyndighetenes prioritetsliste. Listene gjelder slik de er på leveringsdagen. Leverandøren skal dokumentere innholdet før første leveranse og når listene endres. Unntak gjelder bare når oppdragsgiver har godkjent dem skriftlig på forhånd.
library-hazardous-substances-wording-spearhead = Leverandøren skal bare levere produkter som er vurdert på forhånd av en uavhengig ordning for innhold av helse- og miljøfarlige stoffer: Svanemerket, EU Ecolabel, ECOproduct uten rød vurdering, SINTEF Teknisk Godkjenning eller tilsvarende. Vurderingen skal være gyldig på leveringsdagen.
library-hazardous-substances-question = Er produktene fri for de stoffene kravet nevner, etter listene slik de er nå?
library-hazardous-substances-question-basis = Er årets erklæring levert, og finnes gyldige sikkerhetsdatablad for alt som krever det?
library-hazardous-substances-question-spearhead = Har alle produkter en gyldig forhåndsvurdering?
library-hazardous-substances-proof = Erklæring om innhold, sikkerhetsdatablad for stoffblandinger, og dokumentasjon for forhåndsvurderingen.
library-hazardous-substances-look-at =
    Erklæringen nevner hvilken utgave av listene den gjelder.
    Produktnavn og produsent er de som leveres.
    Databladet er på norsk, datert og etter siste revisjon.
    Delene i et sammensatt produkt er vurdert hver for seg.
library-hazardous-substances-pitfalls =
    Faste produkter har ikke sikkerhetsdatablad: be om erklæring om innhold.
    Kandidatlisten vokser om lag to ganger i året (ikke bekreftet). En gammel erklæring dekker ikke nye stoffer.
    ECOproduct har flere vurderinger: se på fargen, ikke bare at produktet er vurdert.
library-hazardous-substances-rhythm = Hvert år. Ta en ekstra kontroll når kandidatlisten er utvidet.
library-hazardous-substances-sanction = Et fast beløp per produkt som bryter kravet, rett til å kreve det byttet, og hevingsrett hvis bruddet ikke rettes. Beløpet må stå i avtalen.
library-hazardous-substances-law =
    Produktkontrolloven §{"\u00A0"}3a: plikt til å vurdere å bytte ut farlige stoffer (substitusjon).
    TEK17 §{"\u00A0"}9-2: produkter til byggverk.
    REACH artikkel 31: sikkerhetsdatablad for stoffblandinger. Artikkel 33: informasjon om kandidatstoffer over 0,1 prosent i faste produkter.
library-hazardous-substances-agreed = At stoffer ikke skal være i produktene, må avtales: hvilke lister, grensen, når listen gjelder, dokumentasjonen og sanksjonen.
library-hazardous-substances-sources = DiBK (substitusjon, TEK17 §{"\u00A0"}9-2, forhåndsvurderte produkter); Miljødirektoratet (kandidatstoffer, 0,1 prosent). Nivåene er bibliotekets egne. Lest november 2026.

## 15 Ombruk, reparasjon og levetid

library-reuse-purpose = Produkter som varer, repareres og brukes om igjen, sparer både råvarer, utslipp og penger.
library-reuse-wording-basis = Leverandøren skal gi minst tre års garanti på bærbare datamaskiner, og skaffe reservedeler og gratis veiledning for reparasjon i minst tre år. For møbler skal leverandøren skaffe reservedeler og levere sprengskisse. Leverandøren skal tilby reparasjon i hele avtaleperioden, og hvert år rapportere hva som er reparert, byttet og kassert.
library-reuse-wording-spearhead = Leverandøren skal sørge for at minst [limit] prosent av det som leveres i [product-groups], regnet i [counted-in], er ombrukt eller istandsatt. Produktene skal være kontrollert og ha garanti. Leverandøren skal tilby reparasjon og retur til ombruk i hele avtaleperioden, og hvert år rapportere ombrukt andel.
library-reuse-question = Tilbys reparasjon, finnes delene, og er årets rapport levert?
library-reuse-question-spearhead = Hvor stor andel av leveransene var ombrukt eller istandsatt?
library-reuse-proof = Rapport om reparasjon og ombruk, garantivilkår, delelister og veiledninger.
library-reuse-look-at =
    Garantien gjelder modellene som leveres.
    Deler kan bestilles, og leveringstiden er oppgitt.
    Veiledningen er fritt tilgjengelig.
    Ombrukte enheter er talt for seg, med serienummer.
    TCO Certified: sertifikatet gjelder modellen og er gyldig ved levering.
library-reuse-pitfalls =
    Ombruk er ikke materialgjenvinning: det som knuses, er ikke brukt om igjen.
    Garanti er ikke det samme som tilgang på deler.
    Et miljømerke for én modell gjelder ikke etterfølgeren.
library-reuse-rhythm = Reparasjon, deler og andel gjøres opp for året som er gått.
library-reuse-sanction = Prisavslag i prosent når andelen ikke er nådd, eller når deler ikke kan skaffes innen avtalt tid. Satsen må stå i avtalen.
library-reuse-law =
    EE-avfall: avfallsforskriften kapittel 1.
    Forordning (EU) 2023/1670 om telefoner og nettbrett gjelder i EU fra 20.6.2025: deler i sju år etter siste salg, levert på 5–10 virkedager, og oppdateringer i minst fem år. Om og når den gjelder i Norge, er ikke bekreftet: sjekk.
library-reuse-agreed = Avtal garantitid, deler, veiledning, reparasjon, ombrukt andel og hva den regnes av, og sanksjonen.
library-reuse-sources = DFØ kriterieveiviseren (basis: bærbare datamaskiner og møbler; sider fra 2018–2021); EUR-Lex (2023/1670); TCO Development; FutureBuilt hos Bærum kommune (50 prosent ombrukt eller ombrukbart, som sammenligning). Lest november 2026.

## 16 Færre leveringer og engangsartikler

library-deliveries-purpose = Færre leveringer gir mindre kjøring og mindre emballasje. Færre engangsartikler gir mindre avfall.
library-deliveries-wording-basis = Leverandøren skal hvert halvår rapportere antall leveringer, restordrer og engangsartikler per leveringssted. Leverandøren skal ikke levere engangsartikler av plast som er forbudt, og skal samlevere bestillinger når oppdragsgiver ikke ber om noe annet.
library-deliveries-wording-advanced = Leverandøren skal redusere antallet leveringer med minst [limit] prosent mot [baseline-period], korrigert for omsatt mengde. Restordrer regnes som leveringer. Leverandøren skal ikke levere engangsartikler av plast som er forbudt. Leverandøren skal hvert halvår rapportere antall leveringer, restordrer og engangsartikler per leveringssted.
library-deliveries-question = Hvor mange prosent færre leveringer er det enn i sammenligningsperioden, korrigert for mengde?
library-deliveries-question-basis = Er halvårets rapport levert, og er ingen forbudte engangsartikler levert?
library-deliveries-proof = Leveringsstatistikk med antall, restordrer og mengde, og salgsliste for engangsartikler.
library-deliveries-look-at =
    Restordrer er talt med.
    Tallet er korrigert for mengden som er kjøpt.
    Leveringsstedene er de samme som i sammenligningsperioden.
    Egne bestillingsvaner: mange små bestillinger er kundens del av saken.
library-deliveries-pitfalls =
    Færre leveringer fordi det er kjøpt mindre, er ingen forbedring.
    Delte sendinger telles som én.
    Papp med plastbelegg og bioplast er også engangsplast etter forbudet.
library-deliveries-rhythm = To ganger i året viser utviklingen og gir tid til å endre bestillingsrutiner.
library-deliveries-sanction = Et fast beløp per brudd: rapport som mangler, eller forbudt artikkel som er levert. Beløpet må stå i avtalen.
library-deliveries-law = Enkelte engangsartikler av plast er forbudt fra 3.7.2021: bestikk, tallerkener, sugerør, rørepinner og mat- og drikkebeholdere av EPS, også av bioplast og belagt papp. Medisinske pinner og sugerør er unntatt.
library-deliveries-agreed = Antallet leveringer må avtales: utgangspunkt, korreksjon for mengde, restordrer, rapport og sanksjon.
library-deliveries-sources = DFØ og Miljødirektoratet (forbudet); Bærum kommune 2019–2020: 28, 13 og 19 prosent færre leveringer i tre avtaler (sammenligning, ikke norm). Nivåene er bibliotekets egne. Lest november 2026.

## 17 Miljøoppfølgingsplan og klimagassregnskap

library-site-plan-purpose = Planen binder miljømålene til ansvar og tid i prosjektet. Klimagassregnskapet viser om de ble nådd.
library-site-plan-wording-basis = Leverandøren skal legge fram utkast til miljøoppfølgingsplan (NS 3466 eller tilsvarende) på første byggemøte, oppdatere planen hver måned, og følge den i hele byggeperioden. Leverandøren skal levere klimagassregnskap «som bygget» etter NS 3720 eller tilsvarende før overtakelse, med de samme grensene som i prosjekteringen.
library-site-plan-wording-advanced = Leverandøren skal sørge for at klimagassutslippet fra bygget ikke er høyere enn [limit] kg CO₂e per m² BTA, regnet etter NS 3720:2018 eller tilsvarende med de samme grensene som i TEK17 §{"\u00A0"}17-1. Leverandøren skal levere klimabudsjett etter prosjekteringen og klimagassregnskap «som bygget» før overtakelse, og legge fram utkast til miljøoppfølgingsplan på første byggemøte og oppdatere den hver måned.
library-site-plan-question = Hvor høyt er utslippet per m² BTA i siste regnskap, mot det avtalte?
library-site-plan-question-basis = Er dokumentet levert ved milepælen, og er det fulgt opp?
library-site-plan-proof = Miljøoppfølgingsplan med dato og ansvarlige, klimabudsjett og klimagassregnskap «som bygget».
library-site-plan-look-at =
    Planen har mål, tiltak, ansvarlig og frist, og er oppdatert.
    Regnskapet har samme grenser, areal og levetid som budsjettet.
    Tall for materialene bygger på EPD-er for det som ble levert.
    Hva som er med: A1–A4, B2, B4 og avfall fra byggeplassen over 50 år, uten biogent karbon (TEK17 §{"\u00A0"}17-1).
library-site-plan-pitfalls =
    Grensene for regnskapet er endret underveis, slik at tallene ikke kan sammenlignes.
    SHA-planen etter byggherreforskriften gjelder sikkerhet, helse og arbeidsmiljø, og er en annen plan.
    Planen lages til oppstart og oppdateres aldri.
    Klimaregnskap for virksomheten (GHG-protokollen, scope 1–3) er noe annet enn for bygget.
library-site-plan-rhythm = Milepæler: kort etter oppstart, mens planen ennå kan styre, og før overtakelse, mens noe kan holdes tilbake.
library-site-plan-sanction = Tilbakehold av milepælen til dokumentet er levert. Hva som holdes tilbake, må stå i avtalen.
library-site-plan-law =
    TEK17 §{"\u00A0"}17-1 (fra 1.7.2023): klimagassregnskap for boligblokk og yrkesbygg, ved oppføring og hovedombygging, etter NS 3720:2018.
    Det er ikke funnet noen øvre grense i forskriften.
library-site-plan-agreed = Avtal plan og oppdatering, en eventuell øvre grense per m² BTA, hva som er med i regnskapet, milepælene og sanksjonen.
library-site-plan-sources = DiBK, Standard Norge og Argus (TEK17 §{"\u00A0"}17-1); DFØ kriterieveiviseren (plan på første byggemøte, «som bygget»); Bærum kommune (GHG-protokollen). BREEAM-NOR 6.1.1 (2024) kan brukes, med nivåer fra Pass til Outstanding. Nivåene er bibliotekets egne. Lest november 2026.

## 18 Annet

library-other-purpose = Et krav i egne ord, for det som ikke passer i de andre kravtypene.
library-other-wording-basis = Leverandøren skal [demand]. Kravet er oppfylt når [measured-how]. Leverandøren skal dokumentere dette med [proof], [how-often]. Ved brudd gjelder [consequence].
library-other-question = Er kravet oppfylt slik det er avtalt målt, og er dokumentasjonen levert?
library-other-proof = Den dokumentasjonen kravet nevner. Tredjepart er sterkere enn tilsvarende dokumentasjon, som er sterkere enn egenerklæring.
library-other-look-at =
    Dokumentet gjelder denne leverandøren, denne enheten og dette produktet.
    Utsteder, nummer, utgave og gyldighet er oppgitt.
    Gyldig på bestillings- og leveringsdagen.
library-other-pitfalls =
    Et krav uten målemetode, dokumentasjon, rytme og sanksjon kan ikke håndheves.
    Navngitte merker og standarder må følges av «eller tilsvarende».
    Det står ikke når kravet skal være oppfylt.
library-other-rhythm = Velg rytmen selv: så ofte at en feil kan rettes før den har virket lenge.
library-other-sanction = Velg en sanksjon som passer bruddet: fast beløp, dagmulkt, prosent, tilbakehold eller hevingsrett. Vanlige misligholdsbeføyelser passer sjelden ved miljøbrudd.
library-other-law = Sjekk om kravet allerede følger av lov eller forskrift, og skriv i så fall hvilken.
library-other-agreed = Avtal fire ting: hvordan det måles, hvordan det dokumenteres, hvor ofte det følges opp, og hva som skjer ved brudd.
library-other-sources = Byggejuss (vanlige sanksjoner passer sjelden); direktiv 2014/24/EU artikkel 43 om tilsvarende merker. Lest november 2026.
