### Kunngjeringar: innlesing av eForms-filer frå Doffin og TED


## Innlesing
notice-import-title = Les inn kunngjering
notice-import-help = Vel ei kunngjeringsfil (eForms-XML) frå Doffin eller TED. Det som ikkje står i kunngjeringa, blir ståande tomt.
notice-import-choose = Vel fil …
notice-import-apply = Opprett kontrakt
notice-import-apply-lots =
    { $count ->
        [one] Opprett { $count } kontrakt
       *[other] Opprett { $count } kontraktar
    }
notice-read-heading = Dette er lese
notice-missing-heading = Dette manglar i kunngjeringa
notice-missing-help = Felta står tomme i kontrakten. Du kan fylle dei ut no eller seinare.
notice-missing-none = Ingenting manglar.
notice-left-out-heading = Dette er lese, men ikkje teke med
notice-left-out-line = { $field }: { $value } – { $reason }
notice-left-out-none = Alt som er lese, er teke med.
notice-warnings-heading = Kontroller dette
notice-lots-heading = Vel delkontrakt
notice-lots-help = Anskaffinga er delt. Kvar delkontrakt kan bli ein eigen kontrakt, eller du kan lese inn heile anskaffinga som éin.
notice-lots-whole = Heile anskaffinga som éin kontrakt
notice-lots-each = Éin kontrakt for kvar delkontrakt
notice-lot = Delkontrakt { $id }
notice-supplier-main = hovudleverandør
notice-type-label = Kunngjeringstype
notice-form-label = Fase
notice-changed = Kunngjeringa er endra eller retta (versjon { $version }).

## Éi linje for kvar fil, i terminalen
notice-line-read = lese: { $file }: { $title } ({ $number })
notice-line-refused = avvist: { $file }: { $reason }
notice-line-counts = manglar { $missing }, ikkje teke med { $leftOut }, åtvaringar { $warnings }
notice-line-summary = { $read } lesne, { $refused } avviste

## Fase
notice-form-planning = Rettleiande kunngjering
notice-form-competition = Konkurranse
notice-form-direct-award = Intensjonskunngjering
notice-form-result = Tildeling
notice-form-modification = Endring av kontrakt
notice-form-completion = Fullført kontrakt
notice-form-other = Anna

## Kunngjeringstype
notice-type-pin-buyer = Rettleiande kunngjering i kjøparprofilen
notice-type-pin-only = Rettleiande kunngjering
notice-type-pin-rtl = Rettleiande kunngjering for kortare frist
notice-type-pin-cfc-standard = Rettleiande kunngjering brukt som konkurranse
notice-type-pin-cfc-social = Rettleiande kunngjering brukt som konkurranse, særlege tenester
notice-type-pin-tran = Rettleiande kunngjering, persontransport
notice-type-qu-sy = Kvalifikasjonsordning
notice-type-cn-standard = Kunngjering av konkurranse
notice-type-cn-social = Kunngjering av konkurranse, særlege tenester
notice-type-cn-desg = Plan- og designkonkurranse
notice-type-subco = Underleveranse
notice-type-veat = Intensjonskunngjering
notice-type-can-standard = Kunngjering av kontraktsinngåing
notice-type-can-social = Kunngjering av kontraktsinngåing, særlege tenester
notice-type-can-desg = Resultat av plan- og designkonkurranse
notice-type-can-tran = Kunngjering av kontraktsinngåing, persontransport
notice-type-can-modif = Endring av inngått kontrakt
notice-type-compl = Fullføring av kontrakt
notice-type-pmc = Marknadsdialog
notice-type-other = Ukjend type

## Felt
notice-field-title = Tittel
notice-field-notice-number = Kunngjeringsnummer
notice-field-published = Kunngjord dato
notice-field-buyer = Oppdragsgjevar
notice-field-case-number = Saksnummer
notice-field-contract-number = Kontraktsnummer
notice-field-kind = Avtaletype
notice-field-object = Kva som blir kjøpt
notice-field-cpv = CPV-kode
notice-field-estimated-value = Anslått verdi
notice-field-awarded-value = Tildelt verdi
notice-field-framework-maximum = Øvre verdi for rammeavtalen
notice-field-supplier = Leverandør
notice-field-organisation-number = Organisasjonsnummer
notice-field-started = Anskaffinga starta
notice-field-awarded = Tildelt dato
notice-field-signed = Signert dato
notice-field-start = Startdato
notice-field-end = Sluttdato
notice-field-duration = Varigheit
notice-field-options = Opsjonar
notice-field-criteria = Tildelingskriterium
notice-field-weight = Vekting
notice-field-climate-route = Klima- og miljøomsyn (§{"\u00A0"}7-9)
notice-field-justification = Grunngiving etter §{"\u00A0"}7-9
notice-field-management-system = Krav om miljøleiingssystem
notice-field-strategic = Strategiske føremål

## Kvifor ein verdi ikkje er teken med
notice-reason-placeholder = står for «ingen verdi»
notice-reason-invalid-date = er ikkje ein gyldig dato
notice-reason-invalid-number = er ikkje eit gyldig tal
notice-reason-other-currency = er ikkje i norske kroner
notice-reason-zero = null betyr at verdien ikkje er oppgitt
notice-reason-invalid-cpv = er ikkje ein CPV-kode
notice-reason-foreign-number = er ikkje eit norsk organisasjonsnummer
notice-reason-not-nine-digits = har ikkje ni siffer
notice-reason-kept-as-note = står i notatfeltet; lengd og varslingsfrist må fyllast ut
notice-reason-length-not-stated = talet på forlengingar utan lengd; må fyllast ut
notice-reason-no-field = kontrakten har ikkje eit felt for dette
notice-reason-lots-differ = delkontraktane er ulike
notice-reason-several = fleire verdiar, der kontrakten har plass til éin
notice-reason-not-a-criterion = ein tekst utan type og vekt er ikkje eit kriterium
notice-reason-middle-of-range = midten av eit intervall er ikkje ei vekt
notice-reason-points-not-percent = poenga blir ikkje heile prosentdelar
notice-reason-fixed-or-threshold = ein fast verdi eller terskel er ikkje ei vekt
notice-reason-unknown-code = ukjend kode
notice-reason-changed-notice = ei endra kunngjering viser ikkje når anskaffinga starta
notice-reason-not-a-call = berre kunngjeringa av konkurransen viser når anskaffinga starta
notice-reason-no-start = utan startdato gir varigheita ingen sluttdato
notice-reason-ambiguous = kunngjeringa gir ikkje eit eintydig svar
notice-reason-too-long = er for lang og er korta ned
notice-reason-not-a-case-number = ser ikkje ut som eit saksnummer
notice-reason-other-used = ein annan verdi i kunngjeringa er brukt
notice-reason-out-of-time = koden gjaldt ikkje då anskaffinga starta

## Åtvaringar
notice-warning-check-digit = Organisasjonsnummeret har feil kontrollsiffer: { $value }
notice-warning-invalid-cpv = Ikkje ein CPV-kode: { $value }
notice-warning-weights-sum = Vektene er til saman { $value }{"\u00A0"}%, ikkje 100{"\u00A0"}%
notice-warning-end-before-start = Slutten er før starten: { $value }
notice-warning-may-be-environment = Kriteriet kan gjelde miljø, men er koda som kvalitet: { $value }
notice-warning-may-be-management-system = Kvalifikasjonskravet kan gjelde miljøleiingssystem: { $value }
notice-warning-not-awarded = Ingen vinnar er oppgitt ({ $value })
notice-warning-value-is-awarded = Verdien er den tildelte; anslått verdi er ikkje oppgitt: { $value }
notice-warning-points-converted = Poeng er rekna om til prosent: { $value }
notice-warning-climate-code-out-of-time = Koden for §{"\u00A0"}7-9 gjaldt ikkje då anskaffinga starta: { $value }
notice-warning-climate-unclear = Kodane for §{"\u00A0"}7-9 gir ikkje eit eintydig svar: { $value }
notice-warning-text-cut = Teksten er korta ned: { $value }

## Varigheit
notice-unit-day =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
notice-unit-week =
    { $count ->
        [one] { $count } veke
       *[other] { $count } veker
    }
notice-unit-month =
    { $count ->
        [one] { $count } månad
       *[other] { $count } månader
    }
notice-unit-year =
    { $count ->
        [one] { $count } år
       *[other] { $count } år
    }
