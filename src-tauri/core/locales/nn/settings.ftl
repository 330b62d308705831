# Innstillingar: dei til registeret og dei til denne maskina.

settings-register = Registeret
settings-example = Dette er eksempelregisteret. Det du endrar her, gjeld berre eksempelet.
settings-user = Namnet ditt
    .said = Slik det står som ansvarleg i kontraktane. Det avgjer kva som er ditt i Mi veke, og blir ført på det du gjer.
settings-organisation-said = Står øvst i menyen og på kvar side av rapportane.
settings-logo-said = PNG eller JPEG, inntil 1,5 MB. Blir trykt på rapportane.
settings-logo-choose = Vel bilete …
settings-logo-other = Vel eit anna …
settings-logo-remove = Fjern
settings-logo-alt = Logoen slik han er no
settings-working-day = Når ein kontroll fell på ein fridag, blir han flytta
    .said = Laurdagar, søndagar og heilagdagar. Gjeld det som blir planlagt frå no av.
settings-saved = Innstillingane er lagra
settings-failed = Innstillingane vart ikkje lagra
settings-unsaved = Ikkje lagra
settings-unread = Innstillingane kunne ikkje lesast
settings-waiting = Hentar innstillingane

settings-window = Denne maskina
settings-language = Språk
    .said = Gjeld med ein gong. Rapportar kan lagast på eit anna språk.
settings-theme = Utsjånad
settings-theme-system = Som systemet
settings-theme-light = Lys
settings-theme-dark = Mørk
settings-letter-keys = Enkeltbokstavar som hurtigtastar
    .said = O, D, I, K og N svarer på ein kontroll når du ikkje skriv i eit felt. Slå av dersom du bruker talestyring.

settings-where = Kvar alt er
settings-file = Fila til registeret
settings-version = Versjon
settings-licence = Lisens
settings-licence-said = EUPL-1.2, fri programvare
settings-where-said = Alt du fører, ligg i denne eine fila. Ingenting blir sendt ut. Eit anna register opnar du frå namnet øvst i menyen.
