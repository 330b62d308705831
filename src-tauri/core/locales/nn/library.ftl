# Kravbiblioteket, nynorsk. Nøklane er library-<kravtype>-<del>; namna på kravtypane står i words.ftl.
# [limit], [months] … i ein kravtekst er felt eit menneske fyller ut: same namn i alle språk, leietekst i library-blank-<namn>.
# look-at, pitfalls og law har eitt punkt per linje. Tal står berre der ei kjelde gir dei; resten er felt.
# Inga linje må byrje med ein hakeparentes, stjerne eller punktum: Fluent les dei som noko anna.

## Felt

library-blank-limit = grense
library-blank-months = talet på månader
library-blank-baseline = del ved avtalestart
library-blank-counted-in = kroner utan mva. eller talet på einingar
library-blank-product-groups = varegrupper
library-blank-energy-measure = kWh eller maskintimar
library-blank-site-boundary = kva som blir rekna som byggjeplassen
library-blank-material = materiale
library-blank-declared-unit = deklarert eining, til dømes m³
library-blank-trip-measure = turar eller kilometer
library-blank-baseline-period = periode det blir samanlikna med
library-blank-demand = kva som skal gjerast eller leverast
library-blank-measured-how = korleis det blir målt
library-blank-proof = kva dokumentasjon
library-blank-how-often = kor ofte
library-blank-consequence = kva som er avtalt ved brot

## Rytmar og milepælar

library-rhythm-every-1 = Kvar månad
library-rhythm-every-3 = Kvart kvartal
library-rhythm-every-6 = Kvart halvår
library-rhythm-every-12 = Kvart år
library-rhythm-every = Kvar [months]. månad
library-rhythm-season = [rhythm], frå [from] til [to]
library-rhythm-after-last = [months] månader etter førre kontroll
library-rhythm-before-expiry = [days] dagar før dokumentet går ut
library-rhythm-unannounced = [rhythm], uanmeld
library-rhythm-on = [label]: [date]
library-rhythm-after-start = [label]: [days] dagar etter avtalestart
library-rhythm-before-start = [label]: [days] dagar før avtalestart
library-rhythm-after-end = [label]: [days] dagar etter at avtalen er slutt
library-rhythm-before-end = [label]: [days] dagar før avtalen er slutt
library-rhythm-after-option-notice = [label]: [days] dagar etter varslingsfristen for opsjonen
library-rhythm-before-option-notice = [label]: [days] dagar før varslingsfristen for opsjonen
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
library-milestone-handover = Sluttrapport før overtaking
library-milestone-product-range = Varegruppene gjennomgådde
library-milestone-site-plan = Miljøoppfølgingsplan levert
library-milestone-as-built = Klimagassrekneskap «som bygd»
unit-grams-per-guest = g per gjest

## 1 Miljømerkt teneste

library-eco-labelled-service-purpose = Eit miljømerke på sjølve tenesta stiller samla krav til middel, energi, avfall og rutinar, og ein uavhengig part kontrollerer dei.
library-eco-labelled-service-wording-basis = Leverandøren skal frå oppstart og i heile avtaleperioden berre bruke middel med type I-miljømerke (Svanemerket, EU Ecolabel eller tilsvarande) i tenestene avtalen gjeld, der det finst slike middel til føremålet. Leverandøren skal ha ei oppdatert liste over midla med merke og lisensnummer, og vise ho når oppdragsgjevaren ber om det.
library-eco-labelled-service-wording-advanced = Leverandøren skal seinast [months] månader etter oppstart ha lisens for Svanemerket, EU Ecolabel eller tilsvarande type I-miljømerke for tenesta. Lisensen skal omfatte einingane som utfører tenesta, og vere gyldig i resten av avtaleperioden, også i opsjonsperiodar. Leverandøren skal varsle oppdragsgjevaren skriftleg utan ugrunna opphald dersom lisensen blir endra, går ut eller blir trekt tilbake.
library-eco-labelled-service-wording-spearhead = Leverandøren skal frå oppstart og i heile avtaleperioden, også i opsjonsperiodar, ha gyldig lisens for Svanemerket, EU Ecolabel eller tilsvarande type I-miljømerke for tenesta. Lisensen skal omfatte einingane som utfører tenesta. Leverandøren skal varsle oppdragsgjevaren skriftleg utan ugrunna opphald dersom lisensen blir endra, går ut eller blir trekt tilbake.
library-eco-labelled-service-question = Er lisensen gyldig no, har han vore det i heile perioden sidan førre kontroll, og omfattar han einingane som utfører tenesta?
library-eco-labelled-service-question-basis = Er alle midla i bruk miljømerkte, der det finst miljømerkte middel til føremålet?
library-eco-labelled-service-proof = Lisensnummer og utskrift frå registeret til miljømerket, med dato. For basis: liste over midla med lisensnummer.
library-eco-labelled-service-look-at =
    Namnet og organisasjonsnummeret til innehavaren er leverandøren sitt.
    Einingane, regionane eller avdelingane som utfører tenesta, er med i lisensen.
    Kriteria gjeld denne tenesta, og utgåva er gyldig.
    Gyldigheitstida dekkjer heile perioden sidan førre kontroll.
library-eco-labelled-service-pitfalls =
    Miljøfyrtårn er eit miljøleiingssystem og ikkje det same som ei svanemerkt teneste.
    Miljømerkte middel gjer ikkje tenesta miljømerkt.
    Kriteria blir skjerpte, og innehavaren må søkje på nytt: ein lisens kan falle bort midt i avtalen.
    Det er omstridt om eit krav må vere oppfylt alt ved tilbodsfristen. Skriv når lisensen skal liggje føre.
library-eco-labelled-service-number = Svanemerket: åtte siffer. EU Ecolabel: land/gruppe/nummer, til dømes NO/039/00001; nokre land skriv det på sin eigen måte.
library-eco-labelled-service-rhythm = Innehavaren går gjennom lisensen kvart år og melder avvik, så statusen kan endre seg midt i avtalen.
library-eco-labelled-service-sanction = Dagmulkt frå lisensen manglar til han er på plass, og hevingsrett dersom mangelen ikkje er retta innan ein avtalt frist. Beløp og frist må stå i avtalen.
library-eco-labelled-service-law = Inga lov krev miljømerkt teneste.
library-eco-labelled-service-agreed = Alt må avtalast: merket eller tilsvarande, kva einingar det gjeld, når lisensen skal liggje føre, varslingsplikta og sanksjonen.
library-eco-labelled-service-sources = Svanemerket (nummer, krav til innehavar); forordning (EF) nr. 66/2010 vedlegg II; EU-vedtak 2018/680 om kriterium for reinhaldstenester; Haavind om KOFA 2023/313. DFØ har ikkje noko gjeldande norsk kravsett for reinhald. Nivåa er biblioteket sine eigne. Lese november 2026.

## 2 Del miljømerkte produkt

library-eco-labelled-share-purpose = Delen viser om sortimentet og innkjøpa faktisk blir flytte mot miljømerkte produkt.
library-eco-labelled-share-wording-basis = Leverandøren skal kvart kvartal rapportere kor stor del av produkta som har type I-miljømerke (Svanemerket, EU Ecolabel eller tilsvarande), både av det som er kjøpt og av sortimentet, for [product-groups]. Delen blir rekna av [counted-in]. Rapporten skal vise lisensnummer per varelinje.
library-eco-labelled-share-wording-advanced = Leverandøren skal syte for at minst [limit] prosent av det som blir kjøpt i [product-groups], har gyldig type I-miljømerke (Svanemerket, EU Ecolabel eller tilsvarande) på leveringsdagen. Delen blir rekna av [counted-in]; ved avtalestart er han [baseline] prosent. Leverandøren skal kvart kvartal levere salsstatistikk med lisensnummer per varelinje.
library-eco-labelled-share-wording-spearhead = Leverandøren skal berre levere produkt med gyldig type I-miljømerke (Svanemerket, EU Ecolabel eller tilsvarande) i alle varegrupper der slike produkt finst. Kravet gjeld på leveringsdagen i heile avtaleperioden. Leverandøren skal kvart kvartal levere salsstatistikk med lisensnummer per varelinje, og grunngi kvar linje utan miljømerke.
library-eco-labelled-share-question = Kor stor del av kjøpa, og av sortimentet, har gyldig miljømerke, og når delen målet?
library-eco-labelled-share-question-basis = Er rapporten levert for perioden, og kor stor del av kjøp og sortiment viser han?
library-eco-labelled-share-question-spearhead = Er alle kjøpte produkt miljømerkte i varegruppene der det finst miljømerkte produkt?
library-eco-labelled-share-proof = Salsfil med lisensnummer per varelinje, og ei stikkprøve mot registera til miljømerka.
library-eco-labelled-share-look-at =
    Nemnaren er den avtalte: kroner eller einingar, kjøp eller sortiment.
    Merka er type I: til dømes Svanemerket, EU Ecolabel, Blauer Engel og TCO Certified, eller tilsvarande.
    Eit utval lisensnummer finst i registeret og var gyldige på leveringsdagen.
    Summen i fila stemmer med det som er fakturert.
library-eco-labelled-share-pitfalls =
    Prosent og prosentpoeng blir blanda: skriv målet som den delen som skal nåast.
    Varer med utgått lisens blir talde med.
    FSC, PEFC, energimerke, EPD og leverandøren sine eigne merke er ikkje type I-miljømerke.
    Eit miljømerkt sortiment hjelper lite dersom andre varer blir kjøpte.
library-eco-labelled-share-rhythm = Med tal kvart kvartal kan innkjøpa enno styrast før året er omme.
library-eco-labelled-share-sanction = Prisavslag i prosent av omsetninga når delen er under målet, eller eit fast beløp per brot. Satsen må stå i avtalen.
library-eco-labelled-share-law = Inga lov og ingen nasjonal terskel bestemmer delen.
library-eco-labelled-share-agreed = Avtal kva delen blir rekna av, utgangspunktet, målet, rapporten og sanksjonen. Vel målet ut frå eigne tal.
library-eco-labelled-share-sources = Bærum kommune 2020, kjøp/sortiment: tørkepapir og reingjering 53/33{"\u00A0"}%, inkontinens 53/75{"\u00A0"}%, kontor 30/23{"\u00A0"}% (samanlikning, ikkje norm). Kva merke som er type I, er dels bakgrunnskunnskap. Nivåa er biblioteket sine eigne. Lese november 2026.

## 3 Miljøleiingssystem

library-management-system-purpose = Eit miljøleiingssystem gjer at leverandøren kjenner si eiga miljøbelastning, set mål og rettar det som sviktar.
library-management-system-wording-basis = Leverandøren skal i heile avtaleperioden ha skriftlege rutinar for miljøleiing i einingane som utfører avtalen: miljøpolicy, mål, ansvarleg person, oppfølging av avvik og årleg gjennomgang. Leverandøren skal vise rutinane og siste gjennomgang når oppdragsgjevaren ber om det.
library-management-system-wording-advanced = Leverandøren skal frå oppstart og i heile avtaleperioden, også i opsjonsperiodar, ha gyldig sertifikat for miljøleiing etter ISO 14001, Miljøfyrtårn, EMAS eller tilsvarande. Sertifikatet skal omfatte einingane og aktivitetane som avtalen gjeld. Leverandøren skal varsle oppdragsgjevaren skriftleg utan ugrunna opphald dersom sertifikatet blir suspendert, blir innskrenka eller fell bort.
library-management-system-wording-spearhead = Leverandøren skal frå oppstart og i heile avtaleperioden, også i opsjonsperiodar, vere registrert i EMAS eller ha eit tilsvarande system med uavhengig verifisert, offentleg miljøutgreiing. Registreringa skal omfatte einingane som avtalen gjeld. Leverandøren skal sende den siste verifiserte miljøutgreiinga til oppdragsgjevaren kvart år.
library-management-system-question = Er sertifikatet gyldig, og omfattar det einingane og aktivitetane som avtalen gjeld?
library-management-system-question-basis = Finst rutinane, er dei i bruk i einingane som utfører avtalen, og er årets gjennomgang gjord?
library-management-system-proof = Sertifikat med omfang, eller registrering i EMAS med siste miljøutgreiing. For basis: rutinar og siste gjennomgang.
library-management-system-look-at =
    Namn, organisasjonsnummer og adresse er eininga sine eigne.
    Omfanget nemner aktivitetane som blir leverte.
    Utgåva av standarden, utferdar og akkrediteringsmerke er oppgitt.
    Årleg oppfølgingsrevisjon er gjennomført.
library-management-system-pitfalls =
    Omfanget utelèt eininga som faktisk leverer.
    Miljøfyrtårn: kvar eining treng sitt eige sertifikat, sertifikatet til hovudkontoret er ikkje nok.
    Eit kvalifikasjonskrav bind berre ved tilbodet. Ta det opp att som kontraktsvilkår.
    Eit sertifikat etter ISO 14001:2015 kan måtte fornyast etter den nye utgåva i avtaleperioden.
library-management-system-number = EMAS i Noreg: NO- og siffer (ikkje stadfesta). Andre sertifikat har nummer etter mønsteret til utferdaren.
library-management-system-rhythm = Sertifikat blir følgde opp med årleg revisjon. I tillegg blir det kontrollert før sertifikatet går ut.
library-management-system-sanction = Dagmulkt frå sertifikatet fell bort til det er på plass att, og hevingsrett dersom mangelen ikkje er retta innan ein avtalt frist.
library-management-system-law =
    Inga lov krev at leverandøren har eit slikt system.
    Anskaffingsforskrifta §{"\u00A0"}16-7 andre ledd regulerer kva system oppdragsgjevaren kan vise til: EMAS, system etter artikkel 45 i forordning (EF) nr. 1221/2009, og standardar med sertifisering frå akkrediterte organ.
library-management-system-agreed = Avtal at systemet skal haldast ved like i heile avtaleperioden, omfanget, varslingsplikta og sanksjonen.
library-management-system-sources = Miljøfyrtårn (anerkjent 6.12.2017, gyldig i tre år); DQS og Guardian om ISO 14001:2026, som kom 15.4.2026. Sertifikat etter 2015-utgåva ser ut til å gjelde til april–mai 2029 eller eigen utløpsdato; endeleg regel er ikkje stadfesta. EMAS-registeret i Brønnøysund er ope. Nivåa er biblioteket sine eigne. Lese november 2026.

## 4 Fossilfri byggjeplass

library-fossil-free-site-purpose = Utan fossilt drivstoff i maskinar og utstyr fell dei direkte fossile utsleppa frå byggjeplassen bort. Elektrisitet, hydrogen og biodrivstoff er tillatne.
library-fossil-free-site-wording-basis = Leverandøren skal ikkje bruke fossilt drivstoff i maskinar og utstyr på byggjeplassen i byggjeperioden. Sporadisk bruk er berre tillaten når oppdragsgjevaren har godkjent han skriftleg på førehand. Maskinane skal minst oppfylle utsleppskrava i steg IIIB. Biodrivstoff skal vere avansert etter produktforskrifta kapittel 3 vedlegg V, eller ikkje ha høg risiko for indirekte arealbruksendringar etter forordning (EU) 2019/807. Tomgangskøyring skal haldast på eit minimum. Leverandøren skal kvar månad levere maskinliste, drivstoffakturaer og berekraftsdokumentasjon som kan sporast til fakturaene.
library-fossil-free-site-wording-advanced = Leverandøren skal ikkje bruke fossilt drivstoff i maskinar og utstyr på byggjeplassen i byggjeperioden. Minst [limit] prosent av energibruken eller maskintimane, rekna i [energy-measure], skal vere utan direkte utslepp. Andre maskinar skal minst oppfylle steg V etter forordning (EU) 2016/1628. Leverandøren skal kvar månad levere maskinliste, målardata, drivstoffakturaer og berekraftsdokumentasjon som kan sporast til fakturaene.
library-fossil-free-site-question = Er det brukt fossilt drivstoff i maskinar eller utstyr på byggjeplassen sidan førre kontroll?
library-fossil-free-site-question-basis = Er byggjeplassen driven utan fossilt drivstoff sidan førre kontroll, og er dokumentasjonen levert?
library-fossil-free-site-question-advanced = Kor stor del er utan direkte utslepp, og er resten dokumentert fossilfri?
library-fossil-free-site-proof = Maskinliste (type, fabrikat, drivstoff, timar), drivstoffakturaer og partiprov frå ei EU-anerkjend ordning (massebalanse) som kan sporast til fakturaen.
library-fossil-free-site-look-at =
    Maskinane på plassen står i lista, også dei frå underleverandørane.
    Mengda på fakturaene høver med timane.
    Provet gjeld partiet på fakturaen, ikkje berre leverandøren av drivstoff.
    Produktbladet viser EN 15940, der det er avtalt.
    Merkeplata viser utsleppstrinnet til maskina.
library-fossil-free-site-pitfalls =
    HVO er fossilfritt, men ikkje utsleppsfritt.
    Flytande biodrivstoff utover omsetjingskravet har liten effekt: vel nullutslepp først, deretter biogass.
    Innblandinga varierer gjennom året, og diesel frå pumpe kan vere heilt utan biodrivstoff.
    Oppvarming og tørking er ein eigen kravtype.
library-fossil-free-site-rhythm = Brent drivstoff kan ikkje kontrollerast i ettertid. Difor kvar månad, og av og til uanmeldt.
library-fossil-free-site-sanction = Dagmulkt for kvar dag det blir brukt fossilt drivstoff eller dokumentasjonen manglar. Statens vegvesen har brukt klimabonus og malus i store kontraktar. Beløpet må stå i avtalen.
library-fossil-free-site-law =
    Inga nasjonal plikt til fossilfri byggjeplass.
    Kommunen kan stille krav om nullutslepp og biogass med heimel i forureiningslova §{"\u00A0"}9 (forskrift 3.4.2025). Spør kommunen.
    Omsetjingskravet for ikkje-veggåande maskinar var 10 prosent avansert biodrivstoff i 2023 og 2024. Satsar for 2025 og 2026 er ikkje funne: sjekk.
library-fossil-free-site-agreed = Avtal kva som er fossilfritt, kva unntak som finst, utsleppstrinn, opphavet til biodrivstoffet, dokumentasjon kvar månad, høve til uanmeld kontroll og sanksjonen. Spydspiss er kravtypen utsleppsfri byggjeplass.
library-fossil-free-site-sources = DFØ kriterieveiviseren (basis, sider frå 2018–2021) og drivstoffmatrisa; Bærum kommune (definisjonen); Miljødirektoratet (omsetjingskrav, dokumentasjon M-10); Innst. 520 S; Bygg.no (klimabonus). Avansert nivå er biblioteket sitt eige. Lese november 2026.

## 5 Utsleppsfri byggjeplass

library-emission-free-site-purpose = Utan direkte utslepp av klimagassar og NOx på byggjeplassen blir både klimautsleppa og den lokale luftforureininga mindre.
library-emission-free-site-wording-basis = Leverandøren skal kvar månad levere ei oversikt over energibruk og timar for kvar maskin på byggjeplassen, fordelt på energiberarar. Byggjeplassen omfattar [site-boundary]. Oversikta skal byggje på målardata og fakturaer.
library-emission-free-site-wording-advanced = Leverandøren skal syte for at minst [limit] prosent av energibruken på byggjeplassen, rekna i [energy-measure], er utan direkte utslepp av klimagassar og NOx. Byggjeplassen omfattar [site-boundary]. Leverandøren skal kvar månad rapportere delen med målardata og fakturaer.
library-emission-free-site-wording-spearhead = Leverandøren skal syte for at [limit] prosent av energibruken på byggjeplassen, rekna i [energy-measure], er utan direkte utslepp av klimagassar og NOx. Byggjeplassen omfattar [site-boundary]. Unntak gjeld berre når oppdragsgjevaren har godkjent dei skriftleg på førehand. Leverandøren skal kvar månad rapportere delen med målardata og fakturaer.
library-emission-free-site-question = Kor stor del av energien eller timane var utan direkte utslepp i perioden?
library-emission-free-site-question-basis = Er oversikta levert for perioden, med alle maskinar og energiberarar?
library-emission-free-site-proof = Drivstoff- og energirapporten frå entreprenøren, målardata og fakturaer for det som ikkje er elektrisk.
library-emission-free-site-look-at =
    Alle maskinar innanfor gjerdet er med, også innleigde og dei frå underleverandørane.
    Målarstanden høver med førre månad.
    Delen er rekna av det same heile tida: kWh eller maskintimar.
    Grensa for kva som er med, er den avtalte.
library-emission-free-site-pitfalls =
    For lite straum på plassen: avklar nettkapasiteten tidleg, og kva som skjer dersom han manglar.
    Hybride maskinar har motor med utslepp.
    Lading frå dieselaggregat er ikkje utsleppsfritt.
    Biogass er ikkje nullutslepp.
    A5 i NS 3720 omfattar ikkje transport av materiale, massar og personar: sei om slik transport er med.
library-emission-free-site-rhythm = Målarar blir lesne av kvar månad, og delen kan enno rettast opp i den neste.
library-emission-free-site-sanction = Prisavslag i prosent etter kor langt delen er under den avtalte. Statens vegvesen har brukt klimabonus og malus i store kontraktar. Satsen må stå i avtalen.
library-emission-free-site-law =
    Inga nasjonal plikt er funnen.
    Kommunen kan stille krav om nullutslepp og biogass med heimel i forureiningslova §{"\u00A0"}9 (forskrift 3.4.2025). Spør kommunen.
library-emission-free-site-agreed = Avtal grensa for byggjeplassen, kva delen blir rekna av, målet, målinga, kva som gjeld når straum manglar, og sanksjonen.
library-emission-free-site-sources = Bærum kommune (definisjonen); DFØ om oppfølging og felles mal for drivstoff og energi frå DFØ, Bane NOR, Statens vegvesen, Nye Veier og Fornebubanen; Miljødirektoratet (Oslo reduserer kravet forholdsmessig når straum manglar). Nivåa er biblioteket sine eigne. Lese november 2026.

## 6 Byggvarme og byggtørk

library-building-heat-purpose = Oppvarming og tørking kan vere blant det som bruker mest energi på byggjeplassen om vinteren.
library-building-heat-wording-basis = Leverandøren skal ikkje bruke mineralolje til mellombels oppvarming og tørking på byggjeplassen; det er forbode ved forskrift. Leverandøren skal heller ikkje bruke gass eller annan fossil energi til oppvarming, tørking, tining og herding. Tørkinga skal vere planlagd. Leverandøren skal kvar månad i fyringssesongen levere ei oversikt over utstyr og energiberarar, med fakturaer.
library-building-heat-wording-advanced = Leverandøren skal berre bruke elektrisitet, fjernvarme, pellets eller tilsvarande energi utan fossilt opphav til oppvarming, tørking, tining og herding på byggjeplassen. Tørkinga skal vere planlagd. Leverandøren skal kvar månad i fyringssesongen levere ei oversikt over utstyr og energiberarar, med fakturaer.
library-building-heat-wording-spearhead = Leverandøren skal berre bruke energi utan direkte utslepp på byggjeplassen til oppvarming, tørking, tining og herding. Tørkinga skal vere planlagd. Leverandøren skal kvar månad i fyringssesongen levere ei oversikt over utstyr og energiberarar, med målardata og fakturaer.
library-building-heat-question = Er byggjeplassen varma opp og tørka berre med energikjelder som kravet tillèt?
library-building-heat-question-basis = Er byggjeplassen varma opp og tørka utan fossil energi? Skriv i notatet om eit brot gjeld mineralolje (lov) eller gass (avtale).
library-building-heat-proof = Leigeliste for varme- og tørkeutstyr etter energiberar, fakturaer og daterte bilete.
library-building-heat-look-at =
    Utstyret på bileta står i leigelista.
    Energiberaren på fakturaen er den som er oppgitt.
    Datoane dekkjer heile månaden.
    Tining og herding er med, ikkje berre oppvarming.
library-building-heat-pitfalls =
    Gass er ikkje forboden ved lov. At han ikkje skal brukast, må avtalast, og eit brot er då eit avtalebrot.
    Reserveutstyr på diesel blir ståande og brukt.
    Uttørking utan plan gir større energibruk enn nødvendig.
library-building-heat-rhythm = Varmen blir brukt i den kalde årstida, og energikjelda kan berre sjåast medan ho er i bruk.
library-building-heat-sanction = Dagmulkt for kvar dag det blir brukt ei energikjelde som ikkje er tillaten. Bruk av mineralolje er i tillegg eit lovbrot som kommunen fører tilsyn med.
library-building-heat-law =
    Mineralolje til mellombels oppvarming og tørking er forboden frå 1.1.2022 (forskrift 28.6.2018 nr. 1060).
    Unnatekne er fritidsbustader, produksjonslokale og avverjing av flaum- og vasskadar. Sjå forskrifta for kva unntaka omfattar.
    Kommunen fører tilsyn.
library-building-heat-agreed = Avtal at gass og annan fossil energi ikkje skal brukast, at tining og herding er med, kva energikjelder som er tillatne, og sanksjonen.
library-building-heat-sources = Statsforvaltaren og Byggmesteren (forbodet og unntaka); Miljødirektoratet (gass); DFØ kriterieveiviseren (basis). Avansert og spydspiss er biblioteket sine eigne. Lese november 2026.

## 7 EPD og grense for klimafotavtrykk

library-epd-purpose = Ein EPD viser klimafotavtrykket til ei byggjevare etter felles reglar. Ei grense per deklarert eining gjer at vara kan veljast etter det.
library-epd-wording-basis = Leverandøren skal før bestilling av [material] leggje fram ein gyldig, tredjepartsverifisert miljødeklarasjon (EPD type III etter ISO 14025 og NS-EN 15804, eller tilsvarande) for vara som skal leverast. Klimagassutsleppet i A1–A3 skal ikkje vere høgare enn [limit] kg CO₂e per [declared-unit]. Deklarasjonen skal vere gyldig på bestillings- og leveringsdagen. Vare og produksjonsstad på følgjesetelen skal vere dei same som i deklarasjonen.
library-epd-question = Er EPD-en gyldig for vara som blir levert, og kva er utsleppet i A1–A3 per deklarert eining?
library-epd-proof = EPD frå programoperatøren (helst den digitale fila) og følgjesetel.
library-epd-look-at =
    Deklarert eining er den same som i grensa.
    Utgåva er NS-EN 15804 A1 eller A2: tal frå dei to kan ikkje utan vidare samanliknast.
    Undertypen: spesifikk, gjennomsnittleg, representativ eller generisk.
    Produkt, produsent og fabrikk er dei som leverer.
    Gyldig på bestillings- og leveringsdagen.
library-epd-pitfalls =
    Feil eining: per kg, m² eller m³.
    Tre har negativt tal i A1–A3 fordi karbonet i treet er rekna med. Sjå på fossilt og biogent kvar for seg.
    Eit gjennomsnitt av fleire fabrikkar seier lite om den eine som leverer.
    Ein utgått EPD kan framleis liggje på nett.
    Ein prosjekt-EPD finst ikkje i noko register: be om referanse-EPD-en han byggjer på.
    Betong: oppgi utgåva av NB 37. Klassane er ulike i 2015, 2019 og oktober 2025, og grensene er ikkje stadfesta her.
library-epd-number = Til dømes NEPD-4945-3957-DK, EPD-IES-0003435:001 (tidlegare S-P-03435) eller EPD-KLO-20170147-IAC1-DE.
library-epd-rhythm = Når vara er bygd inn, er det for seint. Flytt milepælen til før kvar bestilling. EPD-ar gjeld i fem år.
library-epd-sanction = Tilbakehald av milepælen til gyldig EPD ligg føre, og prisavslag i prosent når utsleppet er over grensa. Satsen må stå i avtalen.
library-epd-law = Inga lov krev EPD.
library-epd-agreed = Avtal materiala, grensa og eininga, kva utgåve av standarden som gjeld, at EPD-en skal liggje føre før bestilling, og sanksjonen.
library-epd-sources = DFØ kriterieveiviseren (basis: tabell med grenser, EPD i utføringa); LCA.no (NS-EN 15804:2012+A2:2019); EPD-Norge (gyldigheit, prosjekt-EPD, oppdatering når verdien blir meir enn 10 prosent dårlegare); ekte EPD-filer (nummer og undertypar); betong.net og VA-forum (NB 37). Lese november 2026.

## 8 Køyretøy og transport

library-vehicles-purpose = Nullutslepp og biogass kuttar utsleppa frå transporten, og euroklassa avgrensar lokal luftforureining.
library-vehicles-wording-basis = Leverandøren skal frå oppstart og i heile avtaleperioden berre bruke køyretøy som oppfyller Euro VI (tunge) eller Euro 6 (lette), eller som ikkje har direkte utslepp, når avtalen blir utført. Kravet gjeld også underleverandørar. Leverandøren skal levere ei liste over køyretøya med registreringsnummer og euroklasse ved oppstart og ved endringar, og vise vognkort når oppdragsgjevaren ber om det.
library-vehicles-wording-advanced = Leverandøren skal syte for at minst [limit] prosent av transporten etter avtalen, rekna i [trip-measure], blir utført med nullutslepp eller biogass, i denne rekkjefølgja. Andre køyretøy skal oppfylle Euro VI (tunge) eller Euro 6 (lette). Flytande biodrivstoff blir ikkje rekna med. Kravet gjeld også underleverandørar. Leverandøren skal kvart kvartal levere ei liste over køyretøya med registreringsnummer, drivstoff og [trip-measure].
library-vehicles-wording-spearhead = Leverandøren skal utføre all transport etter avtalen med nullutslepp. Biogass kan brukast der leverandøren dokumenterer at nullutslepp ikkje er mogleg, og oppdragsgjevaren har godkjent det skriftleg på førehand. Kravet gjeld også underleverandørar. Leverandøren skal kvart kvartal levere ei liste over køyretøya med registreringsnummer, drivstoff og [trip-measure].
library-vehicles-question = Kor stor del av transporten vart køyrd med nullutslepp eller biogass, mot det som er kravt og tilbode?
library-vehicles-question-basis = Oppfyller alle køyretøy i bruk den avtalte euroklassa, også dei frå underleverandørane?
library-vehicles-question-spearhead = Er all transport køyrd med nullutslepp, eller med biogass der det er godkjent?
library-vehicles-proof = Køyretøyliste med registreringsnummer, euroklasse og drivstoff, turar eller kilometer per køyretøy, og vognkort på førespurnad.
library-vehicles-look-at =
    Registreringsnummera finst i køyretøyregisteret med oppgitt drivstoff og euroklasse.
    Køyretøya som møter opp, står i lista.
    Køyretøya til underleverandørane er med.
    Delen er rekna av det avtalte: turar eller kilometer.
    Tunge køyretøy registrerte første gong etter 31.12.2013 er Euro VI.
library-vehicles-pitfalls =
    Euro 6 gjeld lette, Euro VI tunge køyretøy.
    Euroklassa seier ikkje noko om CO₂.
    Delen av køyretøya er noko anna enn delen av kilometerane.
    Underleverandørar blir gløymde.
    Euro 4 kravt, Euro 5 tilbode, Euro 3 køyrt: å la det gå kan vere ei ulovleg endring av avtalen (KOFA 2015/27).
library-vehicles-rhythm = Kvart kvartal medan trinna blir fasa inn. DFØ føreslår seks månader etter oppstart og deretter kvart år: sjeldnare kontroll kan veljast når bilparken er på plass.
library-vehicles-sanction = Dagmulkt per køyretøy som ikkje oppfyller kravet, til det er bytt ut. Beløpet må stå i avtalen.
library-vehicles-law =
    «Forskrift om energi- og miljøkrav ved anskaffelse av kjøretøy til veitransport» gjeld når det offentlege skaffar køyretøy: nullutslepp for personbilar frå 1.1.2022 og varebilar, lette og tunge, frå 1.1.2023.
    Bybussar: kjeldene seier 2024 eller 2025. Sjekk gjeldande forskrift.
    Unntak finst mellom anna der behovet ikkje blir dekt, der lading manglar og for biogassbuss. Unntak blir rapporterte til DFØ.
    Forskrifta er her ikkje lesen slik at ho bestemmer kva køyretøy ein transportør bruker for å oppfylle avtalen: avtal det.
library-vehicles-agreed = Avtal euroklasse, delen og kva han blir rekna av, at underleverandørar er med, tilgang til vognkort og sanksjonen. Følg rekkjefølgja nullutslepp, biogass, anna.
library-vehicles-sources = Regjeringa og DFØ (forskrifta); DFØ kriterieveiviseren (Euro VI for tenester, vognkort; sider frå 2018–2021) og drivstoffmatrisa; KOFA 2015/27. For avfallsinnsamling har DFØ som avansert: alle Euro V og ein del av hentingane Euro VI. Avansert og spydspiss her er biblioteket sine eigne. Lese november 2026.

## 9 Returordning for emballasje

library-return-scheme-purpose = Medlemskap i eit returselskap syter for at emballasje blir samla inn og gjenvunnen, og at den som set han på marknaden, betaler for det.
library-return-scheme-wording-basis = Leverandøren skal i heile avtaleperioden vere medlem av eit godkjent returselskap for emballasje, eller ha ei tilsvarande godkjend ordning, når leverandøren produserer eller importerer minst 1000 kg av éin emballasjetype i året. Leverandøren skal sende stadfesting på medlemskapen ved oppstart og deretter kvart år. Er leverandøren under grensa, skal det stadfestast skriftleg.
library-return-scheme-wording-advanced = Leverandøren skal i heile avtaleperioden vere medlem av eit godkjent returselskap for emballasje eller ha ei tilsvarande godkjend ordning. Er leverandøren for liten til å ha medlemsplikt, skal leverandøren ha skriftlege rutinar for ombruk og materialgjenvinning av emballasjen. Leverandøren skal kvart år ta stikkprøver av om eigne leverandørar er medlemmer, og sende resultatet til oppdragsgjevaren.
library-return-scheme-question = Er leverandøren medlem av eit godkjent returselskap no?
library-return-scheme-question-advanced = Er medlemskap eller rutinar på plass, og er årets stikkprøver av eigne leverandørar gjorde?
library-return-scheme-proof = Årets stadfesting frå returselskapet, eller skriftleg erklæring om mengd under grensa.
library-return-scheme-look-at =
    Namn og organisasjonsnummer er leverandøren sine.
    Returselskapet er godkjent: sjå gjeldande liste hos Miljødirektoratet.
    Emballasjetypane som blir brukte, er med.
    Stadfestinga gjeld inneverande år.
library-return-scheme-pitfalls =
    Returordning for elektronikk eller batteri er noko anna.
    Grossisten er ikkje nødvendigvis importøren: finn den som har plikta.
    Gammalt diplom på veggen: be om stadfestinga for i år.
library-return-scheme-rhythm = Medlemskapen gjeld for eitt år om gongen.
library-return-scheme-sanction = Eit fast beløp per brot når stadfestinga ikkje ligg føre innan fristen. Beløpet må stå i avtalen.
library-return-scheme-law =
    Avfallsforskrifta §{"\u00A0"}7-5 (frå 1.1.2018): produsentar og importørar av minst 1000 kg av éin emballasjetype i året skal vere medlem av eit godkjent returselskap.
    §§{"\u00A0"}7-7 og 7-8 har krav om førebygging.
library-return-scheme-agreed = Avtal kva som gjeld for leverandørar under grensa, stikkprøver av eigne leverandørar, den årlege stadfestinga og sanksjonen.
library-return-scheme-sources = Miljødirektoratet og Grønt Punkt (plikta; ordningane Plastretur, Returkartong, Metallgjenvinning, Resy, Sirkel Glass og Treretur); DFØ kriterieveiviseren (Norsirk godteken for møblar; små leverandørar i matavtalar). Nivåa er biblioteket sine eigne. Lese november 2026.

## 10 Materialgjenvinnbar emballasje

library-recyclable-packaging-purpose = Emballasje som kan gjenvinnast, er laga av gjenvunne materiale eller blir brukt om att, gir mindre avfall og mindre bruk av nye råvarer.
library-recyclable-packaging-wording-basis = Leverandøren skal ta transport- og salsemballasjen for det som blir levert, med tilbake når oppdragsgjevaren ber om det, og syte for at han går til ombruk eller materialgjenvinning gjennom eit godkjent returselskap eller ei tilsvarande ordning. Leverandøren skal kvart år rapportere mengd og behandling.
library-recyclable-packaging-wording-advanced = Leverandøren skal berre bruke emballasje som kan materialgjenvinnast i etablerte ordningar. Minst [limit] prosent av vekta til emballasjen skal vere gjenvunne materiale. Unntak gjeld der reglar om mat, helse eller farleg gods hindrar det. Leverandøren skal kvart år rapportere materiale, vekt og gjenvunnen del per emballasjetype.
library-recyclable-packaging-wording-spearhead = Leverandøren skal levere i transportemballasje som blir brukt om att, og hente han ved neste levering. Annan emballasje skal kunne materialgjenvinnast. Leverandøren skal kvart år rapportere kor mange gonger emballasjen er brukt, og kva som er gått ut.
library-recyclable-packaging-question = Kor stor del av emballasjen er gjenvunne materiale, og kan all emballasje materialgjenvinnast?
library-recyclable-packaging-question-basis = Blir emballasjen teken med tilbake og levert til ombruk eller gjenvinning, og er årets rapport levert?
library-recyclable-packaging-question-spearhead = Blir det levert i ombruksemballasje, og blir han henta?
library-recyclable-packaging-proof = Årsrapporten frå leverandøren med materiale, vekt og del per emballasjetype.
library-recyclable-packaging-look-at =
    Gjenvinnbar og gjenvunnen er oppgitt kvar for seg.
    Vekta omfattar all emballasje, også transportemballasjen.
    Dokumentasjon frå produsenten ligg bak delen.
    Emballasjen i siste levering ser ut som rapporten seier.
library-recyclable-packaging-pitfalls =
    Gjenvinnbar, gjenvunnen og biologisk nedbryteleg er tre ulike ting.
    Emballasje av fleire materiale kan ofte ikkje gjenvinnast.
    Store esker med mykje tomrom.
library-recyclable-packaging-rhythm = Leverandøren rapporterer for året som er gått.
library-recyclable-packaging-sanction = Eit fast beløp per brot. Beløpet må stå i avtalen.
library-recyclable-packaging-law =
    Emballasje skal oppfylle dei grunnleggjande krava i regelverket.
    Emballasjeforordninga til EU, (EU) 2025/40, har mål om 5, 10 og 15 prosent mindre emballasjeavfall i 2030, 2035 og 2040 mot 2018, og høgst 50 prosent tomrom i samle-, transport- og netthandelsemballasje. Kva som gjeld i Noreg, er ikkje stadfesta: sjekk.
library-recyclable-packaging-agreed = Avtal retur av emballasje, om han kan gjenvinnast, gjenvunnen del, ombruk, årsrapporten og sanksjonen.
library-recyclable-packaging-sources = Miljødirektoratet; europalov og CLP om forordning (EU) 2025/40; DFØ kriterieveiviseren (retur og ordning, møblar). Avansert og spydspiss er biblioteket sine eigne. Lese november 2026.

## 11 Avfallssortering

library-waste-sorting-purpose = Reine fraksjonar kan brukast om att eller gjenvinnast. Blanda avfall blir som regel brent.
library-waste-sorting-wording-basis = Leverandøren skal syte for at minst [limit] vektprosent av avfallet frå byggjeplassen blir levert i reine fraksjonar til godkjent mottak eller går til ombruk. Leverandøren skal følgje avfallsplanen, kvar månad levere vegesetlar med avfallskode etter NS 9431, og levere sluttrapport før overtaking.
library-waste-sorting-wording-advanced = Leverandøren skal syte for at minst [limit] vektprosent av avfallet frå byggjeplassen blir levert i reine fraksjonar til godkjent mottak eller går til ombruk. Reine jord- og steinmassar blir ikkje rekna med. Leverandøren skal kvar månad levere vegesetlar med avfallskode etter NS 9431 og oppdatert sorteringsgrad, og levere sluttrapport før overtaking.
library-waste-sorting-wording-spearhead = Leverandøren skal syte for at minst [limit] vektprosent av avfallet frå byggjeplassen blir levert i reine fraksjonar til godkjent mottak eller går til ombruk. Reine jord- og steinmassar blir ikkje rekna med. Leverandøren skal kvar månad levere vegesetlar med avfallskode etter NS 9431, oppdatert sorteringsgrad og tiltak dersom graden er lågare enn avtalt, og levere sluttrapport før overtaking.
library-waste-sorting-question = Kor stor del av avfallet, i vektprosent, er levert i reine fraksjonar eller til ombruk?
library-waste-sorting-proof = Avfallsplan, vegesetlar med avfallskode etter NS 9431:2011 frå godkjent mottak, og sluttrapport.
library-waste-sorting-look-at =
    Vegesetlane viser byggjeplass, fraksjon, vekt og mottak.
    Mottaket er godkjent for fraksjonen.
    Summen av setlane er den same som i rapporten.
    Farleg avfall er levert og dokumentert for seg.
    Konteinarane på plassen inneheld det skiltet seier.
library-waste-sorting-pitfalls =
    «Sortert brennbart» blir rekna som blanda avfall.
    Ombruk tel med.
    Berre å sortere sentralt etterpå oppfyller normalt ikkje kravet.
    Reine massar gjer graden kunstig høg.
    BREEAM-NOR Wst 01 held riving og massar utanfor: graden er ikkje den same som etter TEK17.
library-waste-sorting-rhythm = Sorteringsgraden kan rettast opp undervegs, ikkje etterpå. Sluttrapporten blir kontrollert før overtaking.
library-waste-sorting-sanction = Prisavslag i prosent etter kor langt graden er under den avtalte, og tilbakehald av siste milepæl til sluttrapporten er levert. Satsen må stå i avtalen.
library-waste-sorting-law =
    TEK17 §{"\u00A0"}9-8: der §{"\u00A0"}9-6 krev avfallsplan, skal minst 70 vektprosent av avfallet sorterast i reine fraksjonar.
    TEK17 §{"\u00A0"}9-6: avfallsplan ved meir enn 300 m² nybygg, meir enn 100 m² endring eller riving, eller konstruksjonar med over 10 tonn avfall.
    TEK17 §{"\u00A0"}9-7: miljøkartlegging og ombrukskartlegging. §{"\u00A0"}9-9: sluttrapport.
library-waste-sorting-agreed = Meir enn 70 prosent må avtalast, og alt der det ikkje er krav om avfallsplan. Avtal kva som blir rekna med, vegesetlar kvar månad og sanksjonen. Mindre avfall i alt kan avtalast i tillegg; DFØ har brukt 5 prosent mindre mengd.
library-waste-sorting-sources = DiBK (TEK17 kapittel 9 med rettleiing) og Byggordboka; strategien til Lillestrøm kommune (minst 95 prosent); DFØ kriterieveiviseren; BREEAM-NOR. At grensa vart heva frå 60 til 70 prosent 1.7.2022, er bakgrunnskunnskap. Lese november 2026.

## 12 Matsvinn

library-food-waste-purpose = Mat som kunne vore eten, men blir kasta, er bortkasta utslepp og pengar. Det som blir vege, blir mindre.
library-food-waste-wording-basis = Leverandøren skal måle matsvinnet ved lagring, tilbereiing, servering og på tallerken minst to gonger i året, og vege det dagleg i måleperioden. Leverandøren skal ha ein plan mot matsvinn og oppdatere han etter kvar måling. Leverandøren skal sende resultatet og planen til oppdragsgjevaren etter kvar måling.
library-food-waste-wording-advanced = Leverandøren skal syte for at matsvinnet ikkje er høgare enn [limit] gram per gjest, rekna som gjennomsnitt av måleperioden. Matsvinnet skal målast ved lagring, tilbereiing, servering og på tallerken minst to gonger i året. Leverandøren skal oppdatere planen mot matsvinn etter kvar måling og sende resultat og plan til oppdragsgjevaren.
library-food-waste-question = Kor mange gram matsvinn per gjest viser siste måling?
library-food-waste-question-basis = Er matsvinnet målt i dette halvåret, og er planen oppdatert?
library-food-waste-proof = Måledata per dag og stad, talet på gjester, og oppdatert plan.
library-food-waste-look-at =
    Alle fire ledd er målte: lager, tilbereiing, servering, tallerken.
    Måleperioden er lang nok: i sjukeheim, barnehage og skule to periodar på ein månad.
    Talet på gjester er talt, ikkje gissa.
    Tiltak frå førre plan er gjennomførte.
library-food-waste-pitfalls =
    Matsvinn er mat som kunne vore eten. Matavfall omfattar også skal og bein.
    Måling i ei roleg veke gir eit for godt tal.
    Gram per gjest og kilo i alt kan peike kvar sin veg.
library-food-waste-rhythm = Det blir målt minst to gonger i året. Årleg kontroll kjem for seint til å rette opp neste måling.
library-food-waste-sanction = Eit fast beløp per måling eller plan som ikkje er levert. Beløpet må stå i avtalen.
library-food-waste-law =
    Matsvinnlova er føreslått med aktsemdsvurderingar og offentleg utgreiing (Prop. 130 L og Innst. 373 L 2024–2025). Om ho har teke til å gjelde, er ikkje stadfesta: sjekk.
    Målet i bransjeavtalen er 15, 30 og 50 prosent mindre matsvinn i 2020, 2025 og 2030 mot 2015. Det bind ikkje leverandøren utan avtale.
library-food-waste-agreed = Avtal målemetode, måleperiodar, plan, rapport, eventuell grense per gjest og sanksjonen.
library-food-waste-sources = DFØ kriterieveiviseren (måling minst to gonger i året); Matvett (gram per gjest; tallerkensvinn rundt 25 g, som samanlikning); Prop. 130 L (2024–2025). Avansert nivå er biblioteket sitt eige. Lese november 2026.

## 13 Trevirke

library-timber-purpose = Dokumentert berekraftig trevirke hindrar at innkjøpet medverkar til avskoging og tap av naturmangfald.
library-timber-wording-basis = Leverandøren skal berre levere trevirke og treprodukt som er dokumenterte frå berekraftig skogbruk med sporbarheitssertifikat frå FSC, PEFC eller tilsvarande. Tropisk trevirke skal ikkje brukast, heller ikkje sertifisert. Dokumentert ombrukt trevirke er tillate. For møblar med meir enn 10 vektprosent tre skal alt treet vere dokumentert, minst som FSC Mix eller tilsvarande. Påstand og sporbarheitskode skal stå på kvar fakturalinje, og sertifikatet skal vere gyldig på leveringsdagen.
library-timber-question = Er alt trevirke i perioden dokumentert berekraftig på faktura, og er ingenting tropisk?
library-timber-proof = Fakturaer med påstand og sporbarheitskode per linje, og oppslag i registeret til FSC eller PEFC.
library-timber-look-at =
    Påstanden (til dømes FSC Mix, PEFC-sertifisert) står på sjølve fakturalinja.
    Koden på fakturaen er seljaren sin eigen, og gyldig på fakturadatoen.
    Produktet er innanfor omfanget av sertifikatet.
    Treslaget er oppgitt med opphav.
library-timber-pitfalls =
    Ei sertifisert bedrift er ikkje det same som ein sertifisert leveranse.
    Koden tilhøyrer eit anna selskap i kjeda.
    Tropisk trevirke følgjer med i finer, dørblad og terrassebord.
library-timber-number = Sporbarheit: XXX-COC-123456. FSC: FSC-C123456. PEFC: PEFC/03-31-12. Formata er ikkje stadfesta.
library-timber-rhythm = Kvar varegruppe blir gått gjennom før første leveranse. Deretter blir det teke ei årleg stikkprøve av fakturaer.
library-timber-sanction = Eit fast beløp per leveranse utan gyldig påstand og kode, og rett til å krevje vara bytt. Beløpet må stå i avtalen.
library-timber-law =
    Tømmerforskrifta av 24.4.2015 gjeld at tømmeret er lovleg hogge, ikkje at det er berekraftig.
    Avskogingsforordninga til EU, (EU) 2023/1115, er utsett ved forordning (EU) 2025/2650. Når ho gjeld i Noreg, er ikkje stadfesta: sjekk.
library-timber-agreed = Avtal sertifisering eller tilsvarande, forbodet mot tropisk trevirke, påstand og kode på fakturaen, og sanksjonen.
library-timber-sources = DFØ kriterieveiviseren (basis; møblar; sider frå 2018–2021); PaperIndex (fakturalinjer); tømmerforskrifta; forordning (EU) 2025/2650. Lese november 2026.

## 14 Helse- og miljøfarlege stoff

library-hazardous-substances-purpose = Stoff som skader helse eller miljø, skal bytast ut med mindre farlege. Då må ein vite kva produkta inneheld.
library-hazardous-substances-wording-basis = Leverandøren skal ved oppstart og deretter kvart år erklære skriftleg om produkta inneheld stoff på kandidatlista i REACH eller på prioritetslista til miljøstyresmaktene, og kva for nokre. Leverandøren skal levere gyldige tryggleiksdatablad for stoff og stoffblandingar før dei blir tekne i bruk.
library-hazardous-substances-wording-advanced = Leverandøren skal ikkje levere produkt som inneheld 0,1 vektprosent eller meir av eit stoff på kandidatlista i REACH eller på prioritetslista til miljøstyresmaktene. Listene gjeld slik dei er på leveringsdagen. Leverandøren skal dokumentere innhaldet før første leveranse og når listene blir endra. Unntak gjeld berre når oppdragsgjevaren har godkjent dei skriftleg på førehand.
library-hazardous-substances-wording-spearhead = Leverandøren skal berre levere produkt som er vurderte på førehand av ei uavhengig ordning for innhald av helse- og miljøfarlege stoff: Svanemerket, EU Ecolabel, ECOproduct utan raud vurdering, SINTEF Teknisk Godkjenning eller tilsvarande. Vurderinga skal vere gyldig på leveringsdagen.
library-hazardous-substances-question = Er produkta frie for dei stoffa kravet nemner, etter listene slik dei er no?
library-hazardous-substances-question-basis = Er årets erklæring levert, og finst gyldige tryggleiksdatablad for alt som krev det?
library-hazardous-substances-question-spearhead = Har alle produkt ei gyldig førehandsvurdering?
library-hazardous-substances-proof = Erklæring om innhald, tryggleiksdatablad for stoffblandingar, og dokumentasjon for førehandsvurderinga.
library-hazardous-substances-look-at =
    Erklæringa nemner kva utgåve av listene ho gjeld.
    Produktnamn og produsent er dei som blir leverte.
    Databladet er på norsk, datert og etter siste revisjon.
    Delane i eit samansett produkt er vurderte kvar for seg.
library-hazardous-substances-pitfalls =
    Faste produkt har ikkje tryggleiksdatablad: be om erklæring om innhald.
    Kandidatlista veks om lag to gonger i året (ikkje stadfesta). Ei gammal erklæring dekkjer ikkje nye stoff.
    ECOproduct har fleire vurderingar: sjå på fargen, ikkje berre at produktet er vurdert.
library-hazardous-substances-rhythm = Kvart år. Ta ein ekstra kontroll når kandidatlista er utvida.
library-hazardous-substances-sanction = Eit fast beløp per produkt som bryt kravet, rett til å krevje det bytt, og hevingsrett dersom brotet ikkje blir retta. Beløpet må stå i avtalen.
library-hazardous-substances-law =
    Produktkontrollova §{"\u00A0"}3a: plikt til å vurdere å byte ut farlege stoff (substitusjon).
    TEK17 §{"\u00A0"}9-2: produkt til byggverk.
    REACH artikkel 31: tryggleiksdatablad for stoffblandingar. Artikkel 33: informasjon om kandidatstoff over 0,1 prosent i faste produkt.
library-hazardous-substances-agreed = At stoff ikkje skal vere i produkta, må avtalast: kva lister, grensa, når lista gjeld, dokumentasjonen og sanksjonen.
library-hazardous-substances-sources = DiBK (substitusjon, TEK17 §{"\u00A0"}9-2, førehandsvurderte produkt); Miljødirektoratet (kandidatstoff, 0,1 prosent). Nivåa er biblioteket sine eigne. Lese november 2026.

## 15 Ombruk, reparasjon og levetid

library-reuse-purpose = Produkt som varer, blir reparerte og blir brukte om att, sparer både råvarer, utslepp og pengar.
library-reuse-wording-basis = Leverandøren skal gi minst tre års garanti på berbare datamaskinar, og skaffe reservedelar og gratis rettleiing for reparasjon i minst tre år. For møblar skal leverandøren skaffe reservedelar og levere sprengskisse. Leverandøren skal tilby reparasjon i heile avtaleperioden, og kvart år rapportere kva som er reparert, bytt og kassert.
library-reuse-wording-spearhead = Leverandøren skal syte for at minst [limit] prosent av det som blir levert i [product-groups], rekna i [counted-in], er ombrukt eller sett i stand. Produkta skal vere kontrollerte og ha garanti. Leverandøren skal tilby reparasjon og retur til ombruk i heile avtaleperioden, og kvart år rapportere ombrukt del.
library-reuse-question = Blir det tilbode reparasjon, finst delane, og er årets rapport levert?
library-reuse-question-spearhead = Kor stor del av leveransane var ombrukt eller sett i stand?
library-reuse-proof = Rapport om reparasjon og ombruk, garantivilkår, delelister og rettleiingar.
library-reuse-look-at =
    Garantien gjeld modellane som blir leverte.
    Delar kan bestillast, og leveringstida er oppgitt.
    Rettleiinga er fritt tilgjengeleg.
    Ombrukte einingar er talde for seg, med serienummer.
    TCO Certified: sertifikatet gjeld modellen og er gyldig ved levering.
library-reuse-pitfalls =
    Ombruk er ikkje materialgjenvinning: det som blir knust, er ikkje brukt om att.
    Garanti er ikkje det same som tilgang på delar.
    Eit miljømerke for éin modell gjeld ikkje etterfølgjaren.
library-reuse-rhythm = Reparasjon, delar og del ombrukt blir gjorde opp for året som er gått.
library-reuse-sanction = Prisavslag i prosent når delen ikkje er nådd, eller når reservedelar ikkje kan skaffast innan avtalt tid. Satsen må stå i avtalen.
library-reuse-law =
    EE-avfall: avfallsforskrifta kapittel 1.
    Forordning (EU) 2023/1670 om telefonar og nettbrett gjeld i EU frå 20.6.2025: delar i sju år etter siste sal, leverte på 5–10 yrkedagar, og oppdateringar i minst fem år. Om og når ho gjeld i Noreg, er ikkje stadfesta: sjekk.
library-reuse-agreed = Avtal garantitid, reservedelar, rettleiing, reparasjon, ombrukt del og kva han blir rekna av, og sanksjonen.
library-reuse-sources = DFØ kriterieveiviseren (basis: berbare datamaskinar og møblar; sider frå 2018–2021); EUR-Lex (2023/1670); TCO Development; FutureBuilt hos Bærum kommune (50 prosent ombrukt eller ombrukbart, som samanlikning). Lese november 2026.

## 16 Færre leveringar og eingongsartiklar

library-deliveries-purpose = Færre leveringar gir mindre køyring og mindre emballasje. Færre eingongsartiklar gir mindre avfall.
library-deliveries-wording-basis = Leverandøren skal kvart halvår rapportere talet på leveringar, restordrar og eingongsartiklar per leveringsstad. Leverandøren skal ikkje levere eingongsartiklar av plast som er forbodne, og skal samlevere bestillingar når oppdragsgjevaren ikkje ber om noko anna.
library-deliveries-wording-advanced = Leverandøren skal redusere talet på leveringar med minst [limit] prosent mot [baseline-period], korrigert for omsett mengd. Restordrar blir rekna som leveringar. Leverandøren skal ikkje levere eingongsartiklar av plast som er forbodne. Leverandøren skal kvart halvår rapportere talet på leveringar, restordrar og eingongsartiklar per leveringsstad.
library-deliveries-question = Kor mange prosent færre leveringar er det enn i samanlikningsperioden, korrigert for mengd?
library-deliveries-question-basis = Er rapporten for halvåret levert, og er ingen forbodne eingongsartiklar leverte?
library-deliveries-proof = Leveringsstatistikk med tal på leveringar, restordrar og mengd, og salsliste for eingongsartiklar.
library-deliveries-look-at =
    Restordrar er talde med.
    Talet er korrigert for mengda som er kjøpt.
    Leveringsstadene er dei same som i samanlikningsperioden.
    Eigne bestillingsvanar: mange små bestillingar er kunden sin del av saka.
library-deliveries-pitfalls =
    Færre leveringar fordi det er kjøpt mindre, er inga betring.
    Delte sendingar blir talde som éi.
    Papp med plastbelegg og bioplast er også eingongsplast etter forbodet.
library-deliveries-rhythm = To gonger i året viser utviklinga og gir tid til å endre bestillingsrutinar.
library-deliveries-sanction = Eit fast beløp per brot: rapport som manglar, eller forboden artikkel som er levert. Beløpet må stå i avtalen.
library-deliveries-law = Enkelte eingongsartiklar av plast er forbodne frå 3.7.2021: bestikk, tallerkenar, sugerøyr, røyrepinnar og mat- og drikkebehaldarar av EPS, også av bioplast og belagd papp. Medisinske pinnar og sugerøyr er unnatekne.
library-deliveries-agreed = Talet på leveringar må avtalast: utgangspunkt, korreksjon for mengd, restordrar, rapport og sanksjon.
library-deliveries-sources = DFØ og Miljødirektoratet (forbodet); Bærum kommune 2019–2020: 28, 13 og 19 prosent færre leveringar i tre avtalar (samanlikning, ikkje norm). Nivåa er biblioteket sine eigne. Lese november 2026.

## 17 Miljøoppfølgingsplan og klimagassrekneskap

library-site-plan-purpose = Planen bind miljømåla til ansvar og tid i prosjektet. Klimagassrekneskapen viser om dei vart nådde.
library-site-plan-wording-basis = Leverandøren skal leggje fram utkast til miljøoppfølgingsplan (NS 3466 eller tilsvarande) på første byggjemøte, oppdatere planen kvar månad, og følgje han i heile byggjeperioden. Leverandøren skal levere klimagassrekneskap «som bygd» etter NS 3720 eller tilsvarande før overtaking, med dei same grensene som i prosjekteringa.
library-site-plan-wording-advanced = Leverandøren skal syte for at klimagassutsleppet frå bygget ikkje er høgare enn [limit] kg CO₂e per m² BTA, rekna etter NS 3720:2018 eller tilsvarande med dei same grensene som i TEK17 §{"\u00A0"}17-1. Leverandøren skal levere klimabudsjett etter prosjekteringa og klimagassrekneskap «som bygd» før overtaking, og leggje fram utkast til miljøoppfølgingsplan på første byggjemøte og oppdatere han kvar månad.
library-site-plan-question = Kor høgt er utsleppet per m² BTA i siste rekneskap, mot det avtalte?
library-site-plan-question-basis = Er dokumentet levert ved milepælen, og er det følgt opp?
library-site-plan-proof = Miljøoppfølgingsplan med dato og ansvarlege, klimabudsjett og klimagassrekneskap «som bygd».
library-site-plan-look-at =
    Planen har mål, tiltak, ansvarleg og frist, og er oppdatert.
    Rekneskapen har same grenser, areal og levetid som budsjettet.
    Tal for materiala byggjer på EPD-ar for det som vart levert.
    Kva som er med: A1–A4, B2, B4 og avfall frå byggjeplassen over 50 år, utan biogent karbon (TEK17 §{"\u00A0"}17-1).
library-site-plan-pitfalls =
    Grensene for rekneskapen er endra undervegs, slik at tala ikkje kan samanliknast.
    SHA-planen etter byggherreforskrifta gjeld tryggleik, helse og arbeidsmiljø, og er ein annan plan.
    Planen blir laga til oppstart og aldri oppdatert.
    Klimarekneskap for verksemda (GHG-protokollen, scope 1–3) er noko anna enn for bygget.
library-site-plan-rhythm = Milepælar: kort etter oppstart, medan planen enno kan styre, og før overtaking, medan noko kan haldast tilbake.
library-site-plan-sanction = Tilbakehald av milepælen til dokumentet er levert. Kva som blir halde tilbake, må stå i avtalen.
library-site-plan-law =
    TEK17 §{"\u00A0"}17-1 (frå 1.7.2023): klimagassrekneskap for bustadblokk og yrkesbygg, ved oppføring og hovudombygging, etter NS 3720:2018.
    Det er ikkje funne noka øvre grense i forskrifta.
library-site-plan-agreed = Avtal plan og oppdatering, ei eventuell øvre grense per m² BTA, kva som er med i rekneskapen, milepælane og sanksjonen.
library-site-plan-sources = DiBK, Standard Norge og Argus (TEK17 §{"\u00A0"}17-1); DFØ kriterieveiviseren (plan på første byggjemøte, «som bygd»); Bærum kommune (GHG-protokollen). BREEAM-NOR 6.1.1 (2024) kan brukast, med nivå frå Pass til Outstanding. Nivåa er biblioteket sine eigne. Lese november 2026.

## 18 Anna

library-other-purpose = Eit krav i eigne ord, for det som ikkje høver i dei andre kravtypane.
library-other-wording-basis = Leverandøren skal [demand]. Kravet er oppfylt når [measured-how]. Leverandøren skal dokumentere dette med [proof], [how-often]. Ved brot gjeld [consequence].
library-other-question = Er kravet oppfylt slik det er avtalt målt, og er dokumentasjonen levert?
library-other-proof = Den dokumentasjonen kravet nemner. Tredjepart er sterkare enn tilsvarande dokumentasjon, som er sterkare enn eigenerklæring.
library-other-look-at =
    Dokumentet gjeld denne leverandøren, denne eininga og dette produktet.
    Utferdar, nummer, utgåve og gyldigheit er oppgitt.
    Gyldig på bestillings- og leveringsdagen.
library-other-pitfalls =
    Eit krav utan målemetode, dokumentasjon, rytme og sanksjon kan ikkje handhevast.
    Namngitte merke og standardar må følgjast av «eller tilsvarande».
    Det står ikkje når kravet skal vere oppfylt.
library-other-rhythm = Vel rytmen sjølv: så ofte at ein feil kan rettast før han har verka lenge.
library-other-sanction = Vel ein sanksjon som høver til brotet: fast beløp, dagmulkt, prosent, tilbakehald eller hevingsrett. Vanlege verkemiddel ved misleghald høver sjeldan ved miljøbrot.
library-other-law = Sjekk om kravet alt følgjer av lov eller forskrift, og skriv i så fall kva for ei.
library-other-agreed = Avtal fire ting: korleis det blir målt, korleis det blir dokumentert, kor ofte det blir følgt opp, og kva som skjer ved brot.
library-other-sources = Byggejuss (vanlege sanksjonar høver sjeldan); direktiv 2014/24/EU artikkel 43 om tilsvarande merke. Lese november 2026.
