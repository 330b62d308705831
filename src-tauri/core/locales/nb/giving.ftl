# Ta ut: regneark, pakke og kalender, og å lese en pakke.
cli-command-export = Ta ut det som er i registeret, til andre programmer
cli-command-export-package = Ta ut hele registeret som én pakke, med historikk og filer
cli-command-export-ics = Ta ut kontroller som kalender
cli-command-restore-package = Lag et nytt register av en pakke
cli-export-out = Filen det skrives til. En eldre fil der blir erstattet. Mappen må finnes
cli-restore-package = Pakken som skal leses (.kravspor-pakke)
cli-restore-to = Filen det nye registeret lages i. Der kan det ikke ligge noe fra før. Uten dette: filen --register sier
cli-wrong-package-file = Navnet må slutte på .kravspor-pakke.
package-written = Pakken er skrevet og lest på nytt for kontroll: { $path }
package-restored = Registeret er laget: { $path }
package-holds = { $contracts ->
    [one] 1 kontrakt
   *[other] { $contracts } kontrakter
}, { $requirements } miljøkrav, { $results } resultater, { $files ->
    [one] 1 fil
   *[other] { $files } filer
} og { $changes ->
    [one] 1 endring
   *[other] { $changes } endringer
} i historikken.
package-lost-files = { $count ->
    [one] 1 fil mangler eller er skadet i registeret som ble pakket, og er ikke med.
   *[other] { $count } filer mangler eller er skadet i registeret som ble pakket, og er ikke med.
}
