### Sida der ei kunngjering blir lesen inn. Orda for det som blir lese, står i notice.ftl.

## Sida
notice-crumbs = Du er her
notice-file = Fil
notice-other-file = Vel ei anna fil …
notice-unread = Kunngjeringa vart ikkje lesen
notice-means-before = Kunngjeringa er frå før tildelinga. Leverandør og kontraktsdatoar må du som regel fylle ut sjølv.
notice-means-after = Kunngjeringa handlar om ein kontrakt som alt løper. Sjå etter om han finst i registeret frå før.
notice-means-other = Kunngjeringa har ein fase som ikkje er kjend. Sjå ekstra nøye over det som er lese.
notice-lots-said = Kvar delkontrakt blir ein eigen kontrakt. Ta bort dei du ikkje vil ha.
notice-take = Les inn
notice-untitled = Utan tittel
notice-known = Denne er lesen inn før. Blir ho lesen inn på nytt, blir det to.
notice-known-open = Opne kontrakten
notice-supplier-number = Leverandør { $number }
notice-manager = Kontraktsansvarleg
notice-department = Avdeling
notice-notes = Notat
notice-none-chosen = Vel minst éin delkontrakt.
notice-not-read-in = Kunngjeringa vart ikkje lesen inn
notice-read-in-button = { $count ->
    [one] Les inn kontrakten
   *[other] Les inn { $count } kontraktar
}
notice-read-in = { $count ->
    [one] Kontrakten er lesen inn
   *[other] { $count } kontraktar er lesne inn
}
notice-weeks = { $count }{"\u00A0"}{ $count ->
    [one] veke
   *[other] veker
}
