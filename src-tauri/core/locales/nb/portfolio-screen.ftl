# Rapporter om mange kontrakter: utvalg, periode og fil.

reports-portfolio = Porteføljerapport
    .said = Status for ledelsen: alle kontrakter
reports-supplier = Leverandørrapport
    .said = Alle kontrakter med én leverandør
reports-all-departments = Alle avdelinger
reports-all-managers = Alle ansvarlige
reports-all-suppliers = Alle leverandører
reports-all-kinds = Alle kravtyper
reports-all-states = Alle statuser
reports-no-department = Uten avdeling
reports-no-manager = Uten ansvarlig
reports-supplier-count = { $name } ({ $count })
reports-supplier-missing = Velg leverandøren rapporten skal handle om.
reports-whole-time = Alt som er registrert
reports-save-sheet = Lagre regneark …
reports-kind-hint = Status og tall gjelder da bare krav av denne typen.
reports-filters-failed = Valgene kunne ikke hentes
reports-portfolio-holds-first = Første side: kontrakter etter status, tre tall med grunnlag, og hva som må avgjøres, av hvem og når
reports-portfolio-holds-groups = Tall og søyler etter avdeling, leverandør og kravtype, og utviklingen de siste to årene
reports-portfolio-holds-breaches = Åpne avvik, og krav som ikke er oppfylt uten at avvik er åpnet
reports-portfolio-holds-endings = Kontrakter, opsjoner og dokumenter som løper ut
reports-portfolio-holds-warnings = Varsler: krav uten sanksjon, manglende begrunnelse, avvik uten nye steg
reports-portfolio-holds-climate = Det leverandørene har rapportert til klimaregnskapet, og hvor mye av det som er dokumentert
reports-supplier-holds-about = Leverandøren, neste møte og det som er bestemt i møter og ikke gjort
reports-supplier-holds-contracts = Hver kontrakt med kravene: status, sist funnet og neste kontroll
reports-portfolio-sheet = Regnearket har de samme tallene og alle rader, også de rapporten korter ned.
