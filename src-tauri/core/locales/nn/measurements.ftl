# Målingar: tal som blir følgde over åra.
error-invalid-period = «{ $value }» er ikkje ein periode. Skriv eit år, som 2021, eller ein del av eit år som byrjar med året, som 2021_10.
error-period-twice = Perioden { $value } står to gonger. Ta vare på den eine.
error-share-range = { $value } er ingen del: han må vere mellom { $min } og { $max } %.
error-not-a-count = { $value } er ikkje eit tal på noko: skriv eit heilt tal frå 0 og oppover.
error-wrong-unit = Verdien er oppgitt i «{ $value }», men indikatoren blir følgd i { $known }. Skriv talet i den eininga.
error-block-too-large = Det du limte inn, har { $part ->
    [rows] { $value } rader, men det er berre plass til { $max } herifrå
   *[columns] { $value } kolonnar, men det er berre plass til { $max } herifrå
}. Vel ei anna celle å byrje i, eller legg til det som vantar. Ingenting er endra.
error-row-unknown = Det er inga rad som heiter «{ $name }» i tabellen. Rett namnet, eller legg til indikatoren først.
error-cell-twice = «{ $name }» er oppgitt to gonger { $value }. Ta vare på den eine.
error-column-unnamed = Kolonnen har verdiar, men ingen periode øvst. Skriv perioden i første rad, eller ta kolonnen bort.
error-rows-unnamed = Første rad ser ut som periodar ({ $value }), men ingen namn i første kolonne seier kvar radene høyrer heime. Ta med namna, eller lim inn tala utan første rad. Er det tal, lim inn éi rad om gongen.
error-field-unit-kind = Type tal
error-field-period = Periode
error-field-scope-name = Område
error-field-target-year = Målår
error-field-source = Kjelde

change-add-indicator = Ny indikator
change-edit-indicator = Endra indikator
change-remove-indicator = Sletta indikator
change-move-indicator = Flytta indikator
change-put-measurements = Førte målingar

movement-unit-points = prosentpoeng
movement-unit-percent = prosent
movement-points = { $number } pp
verdict-better = betre
verdict-worse = svakare
verdict-unchanged = uendra
verdict-moved = endra
measurement-short-not-available = I/T
measurement-short-not-applicable = IA

award-figure-goods-with-environment = Del vareinnkjøp med «miljø» som tildelingskriterium
award-figure-with-environment = Del innkjøp totalt med «miljø» som tildelingskriterium
award-figure-mean-weight = Gjennomsnittleg vekting av «miljø» der «miljø» er brukt som tildelingskriterium
award-figure-weighted-thirty = Del innkjøp der «miljø» er vekta 30 % eller meir
award-figure-management-system = Del innkjøp med krav til leverandør om miljøleiingssystem
award-figure-price-only = Del innkjøp der «pris» er vekta 100 %
award-base = { $part } av { $base }
award-base-mean = snitt av { $base }
award-unknown = { $count ->
    [one] 1 innkjøp seier det ikkje
   *[other] { $count } innkjøp seier det ikkje
}

report-measurements = Målingar
report-measurements-hint = Tala som blir følgde over åra: tabellar, endringar og figurar
report-measurements-title-of = Målingar: { $scope }
report-measurements-whole = alle år
report-measurements-about = Endring i delar er i prosentpoeng (pp), endring i tal og mengder i prosent. I/T: ikkje tilgjengeleg. IA: ikkje aktuelt. Pila viser retninga, ordet om ho er ønskt.
report-measurements-glance = Kort sagt
report-measurements-sum = { $all ->
    [one] Eitt tal blir følgt
   *[other] { $all } tal blir følgde
}. Mellom dei to siste heile åra vart { $better } betre, { $worse } svakare og { $same } uendra eller utan ønskt retning. { $none ->
    [0] Alle kan samanliknast.
    [one] Eitt kan ikkje samanliknast, fordi eit av åra vantar.
   *[other] { $none } kan ikkje samanliknast, fordi eit av åra vantar.
}
report-measurements-empty = Ingen målingar er lagde inn.
report-measurements-worse = Svakare enn året før
report-measurements-from-to = Frå og til
report-measurements-no-values = Ingen verdiar i perioden.
report-measurements-part-year = { $periods } er del av eit år og blir vist med ope punkt. Endringa gjeld siste heile år.
report-measurements-source = Kjelde: { $source }.
report-measurements-earlier = Eldre periodar ({ $periods }) står i reknearket.
report-measurements-file = Målingar { $date }.pdf
cli-command-report-measurements = Skriv ut målingane som PDF
measurements-indicator = Indikator
measurements-change = Endring siste år
measurements-change-between = Endring { $from }–{ $to }
measurements-verdict = Vurdering
measurements-target = mål { $value }
measurements-target-by = mål { $value } innan { $year }
measurements-target-head = Mål
measurements-none-short = vantar
measurements-of-product-area = Produktområde
measurements-of-service = Tenester
measurements-of-contract = Enkeltavtalar
measurements-of-register = Heile verksemda
measurements-awards = Konkurransar, rekna av registeret
measurements-awards-about = Rekna av kontraktane etter tildelingsår. Éin kontrakt med tildelingsdato er eitt innkjøp. Året som går, er rekna til og med i dag. Under kvart tal står kor mange det er rekna av.
measurements-awards-unknown = Ikkje med i tala
measurements-table = Tabell
measurements-change-in = Endring i
measurements-value = Verdi
measurements-counted = Tel med
measurements-base = Av
measurements-unknown = Seier det ikkje
measurements-awards-sheet = Konkurransar
measurements-awards-none = Ingen kontraktar har tildelingsdato enno.
measurements-awarded = Tildelt
measurements-contract = Kontrakt
measurements-weight = Vekt
cli-command-measurements = Vis målingane, eller tala som blir rekna av kontraktane
cli-measurements-computed = vis tala som blir rekna av kontraktane etter tildelingsår
cli-measurements-contracts = vis òg kontraktane bak kvart tal
cli-measurements-scope = berre indikatorar av dette slaget
nav-measurements = Målingar

# Skjermen.
reports-measurements = Målingar
    .said = Tal over åra, tabellar og figurar
measurements-print = Kva som blir skrive ut
measurements-print-all = Alt
measurements-all = Alle
measurements-views = Kva målingane gjeld
measurements-grid = Målingar per periode
measurements-new = Ny indikator
measurements-edit = Rediger indikatoren
measurements-remove = Legg indikatoren i papirkorga
measurements-removed = «{ $name }» er lagd i papirkorga, med verdiane.
measurements-added = Indikatoren «{ $name }» er lagra.
measurements-edited = Endringane i «{ $name }» er lagra.
measurements-not-saved = Indikatoren vart ikkje lagra
measurements-move-up = Flytt opp
measurements-move-down = Flytt ned
measurements-new-period = Ny periode
measurements-add-period = Legg til kolonnen
measurements-period-said = Eit år, som 2026, eller ein del av eit år med sitt eige namn, som 2026_10 for januar–oktober.
measurements-part-year = Del av eit år
measurements-no-period = Legg til det første året, og skriv eller lim inn tala.
measurements-paste = Lim inn frå Excel
measurements-paste-block = Celler frå reknearket
measurements-paste-said = Kopier cellene i Excel og lim dei inn her. Dei blir lagde frå { $cell } og utover. Med årstal i første rad og namn i første kolonne finn dei plassen sjølve, og nye år blir med. Med årstal og utan namn blir radene lagde frå cella og nedover. Rett i tabellen går det like godt med Ctrl V.
measurements-paste-take = Legg inn
measurements-put = { $count } verdiar er førte
measurements-refused = { $count ->
    [one] Éi celle kan ikkje lagrast, og står merkt i tabellen.
   *[other] { $count } celler kan ikkje lagrast, og står merkte i tabellen.
} { $waiting ->
    [0] Rett, og trykk Enter.
   *[other] Resten av det du limte inn, ventar til dei er retta. Ingenting av det er borte.
}
measurements-misfit = Det du limte inn, passar ikkje. Ingenting er endra.
measurements-block-place = Rad { $row }, kolonne { $column }
measurements-more = og { $count } til
measurements-go = Gå til den første
measurements-forget = Forkast det som ikkje er lagra
measurements-unsaved = { $count ->
    [one] Éi celle er ikkje lagra
   *[other] { $count } celler er ikkje lagra
}
measurements-waiting = Ventar på cellene som må rettast
measurements-waiting-for = Hentar målingane
measurements-failed = Målingane kunne ikkje hentast
measurements-chart-failed = Figuren kunne ikkje teiknast
measurements-none-ever = Ingen indikatorar enno
measurements-none-here = Ingen indikatorar av dette slaget
measurements-none-said = Ein indikator er eit tal de følgjer år for år, som delen miljømerkte produkt eller talet på leveringar.
measurements-import = Les inn frå rekneark
measurements-legend-not-available = ikkje tilgjengeleg
measurements-legend-not-applicable = ikkje aktuelt
measurements-keys = Enter endrar cella, Ctrl V limer inn, mellomrom viser rada
measurements-note = Merknad
measurements-value-of = Verdien for { $period }
measurements-value-none = Ingen verdi for { $period } enno. Skriv han i tabellen.
measurements-about-save = Lagre kjelde og merknad
measurements-about-saved = Kjelde og merknad er lagra
measurements-about-failed = Kjelde og merknad vart ikkje lagra
measurements-part-said = Til dømes «kjøp» og «i sortiment», som to indikatorar med same namn.
measurements-unit-said = Til dømes kg, tonn, km, kr. Tom for tal på noko.
measurements-scope-name-register = Tabell
    .said = Indikatorar med same tabellnamn står saman.
measurements-scope-name-product-area = Produktområde
    .said = Områda blir rader i éin tabell for indikatoren.
measurements-scope-name-service = Teneste
    .said = Tal om same teneste står i éin tabell.
measurements-scope-name-contract = Rad i eigen tabell
    .said = Blir fylt ut når same tal blir følgt i fleire avtalar, til dømes vareleveringar.
measurements-awards-none-said = Fyll ut tildelingsdato og tildelingskriterium på kontraktane, så blir delane rekna ut her.
measurements-awards-star = nokre innkjøp seier det ikkje, og er ikkje med i talet
measurements-awards-undated = { $count ->
    [one] 1 kontrakt er utan tildelingsdato
   *[other] { $count } kontraktar er utan tildelingsdato
}
measurements-behind = { $figure }, { $period }: { $value }. Vis kontraktane
measurements-behind-counts = Tel med
measurements-behind-base = Berre i grunnlaget
measurements-behind-unknown = Seier det ikkje
keys-measurements = I målingane
measurements-key-edit = Endre cella
measurements-key-take = Ta inn og gå vidare
measurements-key-choose = Vel fleire celler
measurements-key-clear = Ta bort verdien
measurements-key-copy = Kopier, klipp ut og lim inn
