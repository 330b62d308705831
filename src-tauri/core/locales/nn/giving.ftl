# Ta ut: rekneark, pakke og kalender, og å lese ei pakke.
cli-command-export = Ta ut det som er i registeret, til andre program
cli-command-export-package = Ta ut heile registeret som éi pakke, med historikk og filer
cli-command-export-ics = Ta ut kontrollar som kalender
cli-command-restore-package = Lag eit nytt register av ei pakke
cli-export-out = Fila det blir skrive til. Ei eldre fil der blir bytt ut. Mappa må finnast
cli-restore-package = Pakka som skal lesast (.kravspor-pakke)
cli-restore-to = Fila det nye registeret blir laga i. Der kan det ikkje liggje noko frå før. Utan dette: fila --register seier
cli-wrong-package-file = Namnet må slutte på .kravspor-pakke.
package-written = Pakka er skriven og lesen på nytt for kontroll: { $path }
package-restored = Registeret er laga: { $path }
package-holds = { $contracts ->
    [one] 1 kontrakt
   *[other] { $contracts } kontraktar
}, { $requirements } miljøkrav, { $results } resultat, { $files ->
    [one] 1 fil
   *[other] { $files } filer
} og { $changes ->
    [one] 1 endring
   *[other] { $changes } endringar
} i historikken.
package-lost-files = { $count ->
    [one] 1 fil manglar eller er skadd i registeret som vart pakka, og er ikkje med.
   *[other] { $count } filer manglar eller er skadde i registeret som vart pakka, og er ikkje med.
}
