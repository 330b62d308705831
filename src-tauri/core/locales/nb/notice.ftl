### Kunngjøringer: innlesing av eForms-filer fra Doffin og TED


## Innlesing
notice-import-title = Les inn kunngjøring
notice-import-help = Velg en kunngjøringsfil (eForms-XML) fra Doffin eller TED. Det som ikke står i kunngjøringen, blir stående tomt.
notice-import-choose = Velg fil …
notice-import-apply = Opprett kontrakt
notice-import-apply-lots =
    { $count ->
        [one] Opprett { $count } kontrakt
       *[other] Opprett { $count } kontrakter
    }
notice-read-heading = Dette er lest
notice-missing-heading = Dette mangler i kunngjøringen
notice-missing-help = Feltene står tomme i kontrakten. Du kan fylle dem ut nå eller senere.
notice-missing-none = Ingenting mangler.
notice-left-out-heading = Dette er lest, men ikke tatt med
notice-left-out-line = { $field }: { $value } – { $reason }
notice-left-out-none = Alt som er lest, er tatt med.
notice-warnings-heading = Kontroller dette
notice-lots-heading = Velg delkontrakt
notice-lots-help = Anskaffelsen er delt. Hver delkontrakt kan bli en egen kontrakt, eller du kan lese inn hele anskaffelsen som én.
notice-lots-whole = Hele anskaffelsen som én kontrakt
notice-lots-each = Én kontrakt for hver delkontrakt
notice-lot = Delkontrakt { $id }
notice-supplier-main = hovedleverandør
notice-type-label = Kunngjøringstype
notice-form-label = Fase
notice-changed = Kunngjøringen er endret eller rettet (versjon { $version }).

## Én linje for hver fil, i terminalen
notice-line-read = lest: { $file }: { $title } ({ $number })
notice-line-refused = avvist: { $file }: { $reason }
notice-line-counts = mangler { $missing }, ikke tatt med { $leftOut }, advarsler { $warnings }
notice-line-summary = { $read } lest, { $refused } avvist

## Fase
notice-form-planning = Veiledende kunngjøring
notice-form-competition = Konkurranse
notice-form-direct-award = Intensjonskunngjøring
notice-form-result = Tildeling
notice-form-modification = Endring av kontrakt
notice-form-completion = Fullført kontrakt
notice-form-other = Annet

## Kunngjøringstype
notice-type-pin-buyer = Veiledende kunngjøring i kjøperprofilen
notice-type-pin-only = Veiledende kunngjøring
notice-type-pin-rtl = Veiledende kunngjøring for kortere frist
notice-type-pin-cfc-standard = Veiledende kunngjøring brukt som konkurranse
notice-type-pin-cfc-social = Veiledende kunngjøring brukt som konkurranse, særlige tjenester
notice-type-pin-tran = Veiledende kunngjøring, persontransport
notice-type-qu-sy = Kvalifikasjonsordning
notice-type-cn-standard = Kunngjøring av konkurranse
notice-type-cn-social = Kunngjøring av konkurranse, særlige tjenester
notice-type-cn-desg = Plan- og designkonkurranse
notice-type-subco = Underleveranse
notice-type-veat = Intensjonskunngjøring
notice-type-can-standard = Kunngjøring av kontraktsinngåelse
notice-type-can-social = Kunngjøring av kontraktsinngåelse, særlige tjenester
notice-type-can-desg = Resultat av plan- og designkonkurranse
notice-type-can-tran = Kunngjøring av kontraktsinngåelse, persontransport
notice-type-can-modif = Endring av inngått kontrakt
notice-type-compl = Fullføring av kontrakt
notice-type-pmc = Markedsdialog
notice-type-other = Ukjent type

## Felt
notice-field-title = Tittel
notice-field-notice-number = Kunngjøringsnummer
notice-field-published = Kunngjort dato
notice-field-buyer = Oppdragsgiver
notice-field-case-number = Saksnummer
notice-field-contract-number = Kontraktsnummer
notice-field-kind = Avtaletype
notice-field-object = Hva som kjøpes
notice-field-cpv = CPV-kode
notice-field-estimated-value = Anslått verdi
notice-field-awarded-value = Tildelt verdi
notice-field-framework-maximum = Rammeavtalens øvre verdi
notice-field-supplier = Leverandør
notice-field-organisation-number = Organisasjonsnummer
notice-field-started = Anskaffelsen startet
notice-field-awarded = Tildelt dato
notice-field-signed = Signert dato
notice-field-start = Startdato
notice-field-end = Sluttdato
notice-field-duration = Varighet
notice-field-options = Opsjoner
notice-field-criteria = Tildelingskriterier
notice-field-weight = Vekting
notice-field-climate-route = Klima- og miljøhensyn (§{"\u00A0"}7-9)
notice-field-justification = Begrunnelse etter §{"\u00A0"}7-9
notice-field-management-system = Krav om miljøledelsessystem
notice-field-strategic = Strategiske formål

## Hvorfor en verdi ikke er tatt med
notice-reason-placeholder = står for «ingen verdi»
notice-reason-invalid-date = er ikke en gyldig dato
notice-reason-invalid-number = er ikke et gyldig tall
notice-reason-other-currency = er ikke i norske kroner
notice-reason-zero = null betyr at verdien ikke er oppgitt
notice-reason-invalid-cpv = er ikke en CPV-kode
notice-reason-foreign-number = er ikke et norsk organisasjonsnummer
notice-reason-not-nine-digits = har ikke ni sifre
notice-reason-kept-as-note = står i notatfeltet; lengde og varslingsfrist må fylles ut
notice-reason-length-not-stated = antall forlengelser uten lengde; må fylles ut
notice-reason-no-field = kontrakten har ikke et felt for dette
notice-reason-lots-differ = delkontraktene er ulike
notice-reason-several = flere verdier, der kontrakten har plass til én
notice-reason-not-a-criterion = en tekst uten type og vekt er ikke et kriterium
notice-reason-middle-of-range = midten av et intervall er ikke en vekt
notice-reason-points-not-percent = poengene blir ikke hele prosentandeler
notice-reason-fixed-or-threshold = en fast verdi eller terskel er ikke en vekt
notice-reason-unknown-code = ukjent kode
notice-reason-changed-notice = en endret kunngjøring viser ikke når anskaffelsen startet
notice-reason-not-a-call = bare kunngjøringen av konkurransen viser når anskaffelsen startet
notice-reason-no-start = uten startdato gir varigheten ingen sluttdato
notice-reason-ambiguous = kunngjøringen gir ikke et entydig svar
notice-reason-too-long = er for lang og er kortet ned
notice-reason-not-a-case-number = ser ikke ut som et saksnummer
notice-reason-other-used = en annen verdi i kunngjøringen er brukt
notice-reason-out-of-time = koden gjaldt ikke da anskaffelsen startet

## Advarsler
notice-warning-check-digit = Organisasjonsnummeret har feil kontrollsiffer: { $value }
notice-warning-invalid-cpv = Ikke en CPV-kode: { $value }
notice-warning-weights-sum = Vektene er til sammen { $value }{"\u00A0"}%, ikke 100{"\u00A0"}%
notice-warning-end-before-start = Slutten er før starten: { $value }
notice-warning-may-be-environment = Kriteriet kan gjelde miljø, men er kodet som kvalitet: { $value }
notice-warning-may-be-management-system = Kvalifikasjonskravet kan gjelde miljøledelsessystem: { $value }
notice-warning-not-awarded = Ingen vinner er oppgitt ({ $value })
notice-warning-value-is-awarded = Verdien er den tildelte; anslått verdi er ikke oppgitt: { $value }
notice-warning-points-converted = Poeng er regnet om til prosent: { $value }
notice-warning-climate-code-out-of-time = Koden for §{"\u00A0"}7-9 gjaldt ikke da anskaffelsen startet: { $value }
notice-warning-climate-unclear = Kodene for §{"\u00A0"}7-9 gir ikke et entydig svar: { $value }
notice-warning-text-cut = Teksten er kortet ned: { $value }

## Varighet
notice-unit-day =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
notice-unit-week =
    { $count ->
        [one] { $count } uke
       *[other] { $count } uker
    }
notice-unit-month =
    { $count ->
        [one] { $count } måned
       *[other] { $count } måneder
    }
notice-unit-year =
    { $count ->
        [one] { $count } år
       *[other] { $count } år
    }
