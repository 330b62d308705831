# Innstillinger: registerets og denne maskinens.

settings-register = Registeret
settings-example = Dette er eksempelregisteret. Det du endrer her, gjelder bare eksempelet.
settings-user = Ditt navn
    .said = Slik det står som ansvarlig i kontraktene. Det avgjør hva som er ditt i Min uke, og føres på det du gjør.
settings-organisation-said = Står øverst i menyen og på hver side av rapportene.
settings-logo-said = PNG eller JPEG, inntil 1,5 MB. Trykkes på rapportene.
settings-logo-choose = Velg bilde …
settings-logo-other = Velg et annet …
settings-logo-remove = Fjern
settings-logo-alt = Logoen slik den er nå
settings-working-day = Når en kontroll faller på en fridag, flyttes den
    .said = Lørdager, søndager og helligdager. Gjelder det som planlegges fra nå av.
settings-saved = Innstillingene er lagret
settings-failed = Innstillingene ble ikke lagret
settings-unsaved = Ikke lagret
settings-unread = Innstillingene kunne ikke leses
settings-waiting = Henter innstillingene

settings-window = Denne maskinen
settings-language = Språk
    .said = Gjelder med en gang. Rapporter kan lages på et annet språk.
settings-theme = Utseende
settings-theme-system = Som systemet
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-letter-keys = Enkeltbokstaver som hurtigtaster
    .said = O, D, I, K og N svarer på en kontroll når du ikke skriver i et felt. Slå av hvis du bruker talestyring.

settings-where = Hvor alt er
settings-file = Registerets fil
settings-version = Versjon
settings-licence = Lisens
settings-licence-said = EUPL-1.2, fri programvare
settings-where-said = Alt du fører, ligger i denne ene filen. Ingenting sendes ut. Et annet register åpner du fra navnet øverst i menyen.
