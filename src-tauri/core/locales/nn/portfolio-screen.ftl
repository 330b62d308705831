# Rapportar om mange kontraktar: utval, periode og fil.

reports-portfolio = Porteføljerapport
    .said = Status for leiinga: alle kontraktar
reports-supplier = Leverandørrapport
    .said = Alle kontraktar med éin leverandør
reports-all-departments = Alle avdelingar
reports-all-managers = Alle ansvarlege
reports-all-suppliers = Alle leverandørar
reports-all-kinds = Alle kravtypar
reports-all-states = Alle statusar
reports-no-department = Utan avdeling
reports-no-manager = Utan ansvarleg
reports-supplier-count = { $name } ({ $count })
reports-supplier-missing = Vel leverandøren rapporten skal handle om.
reports-whole-time = Alt som er registrert
reports-save-sheet = Lagre rekneark …
reports-kind-hint = Status og tal gjeld då berre krav av denne typen.
reports-filters-failed = Vala kunne ikkje hentast
reports-portfolio-holds-first = Første sida: kontraktar etter status, tre tal med grunnlag, og kva som må avgjerast, av kven og når
reports-portfolio-holds-groups = Tal og søyler etter avdeling, leverandør og kravtype, og utviklinga dei siste to åra
reports-portfolio-holds-breaches = Opne avvik, og krav som ikkje er oppfylte utan at avvik er opna
reports-portfolio-holds-endings = Kontraktar, opsjonar og dokument som går ut
reports-portfolio-holds-warnings = Varsel: krav utan sanksjon, manglande grunngiving, avvik utan nye steg
reports-portfolio-holds-climate = Det leverandørane har rapportert til klimarekneskapen, og kor mykje av det som er dokumentert
reports-supplier-holds-about = Leverandøren, neste møte og det som er avgjort i møte og ikkje gjort
reports-supplier-holds-contracts = Kvar kontrakt med krava: status, sist funne og neste kontroll
reports-portfolio-sheet = Reknearket har dei same tala og alle rader, også dei rapporten kortar ned.
