### Siden der en kunngjøring leses inn. Ordene for det som leses, står i notice.ftl.

## Siden
notice-crumbs = Du er her
notice-file = Fil
notice-other-file = Velg en annen fil …
notice-unread = Kunngjøringen ble ikke lest
notice-means-before = Kunngjøringen er fra før tildelingen. Leverandør og kontraktsdatoer må du som regel fylle ut selv.
notice-means-after = Kunngjøringen handler om en kontrakt som alt løper. Se etter om den finnes i registeret fra før.
notice-means-other = Kunngjøringen har en fase som ikke er kjent. Se ekstra nøye over det som er lest.
notice-lots-said = Hver delkontrakt blir en egen kontrakt. Ta bort dem du ikke vil ha.
notice-take = Les inn
notice-untitled = Uten tittel
notice-known = Denne er lest inn før. Leses den inn igjen, blir det to.
notice-known-open = Åpne kontrakten
notice-supplier-number = Leverandør { $number }
notice-manager = Kontraktsansvarlig
notice-department = Avdeling
notice-notes = Notater
notice-none-chosen = Velg minst én delkontrakt.
notice-not-read-in = Kunngjøringen ble ikke lest inn
notice-read-in-button = { $count ->
    [one] Les inn kontrakten
   *[other] Les inn { $count } kontrakter
}
notice-read-in = { $count ->
    [one] Kontrakten er lest inn
   *[other] { $count } kontrakter er lest inn
}
notice-weeks = { $count }{"\u00A0"}{ $count ->
    [one] uke
   *[other] uker
}
