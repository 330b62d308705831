# Biblioteket på skjermen. Innholdet selv står i library.ftl.
library-title = Bibliotek
library-sub = { $count } kravtyper
library-kinds = Kravtyper
library-search = Søk i biblioteket
library-search-in = Søk i { $count } kravtyper
library-look = Vis
library-back = Alle kravtyper
library-choose = Velg en kravtype
library-choose-said = Da vises ordlyd på hvert nivå, hva som skal kontrolleres, hva som går galt, og hva som er lov.
library-unknown = Denne kravtypen finnes ikke
library-waiting = Henter biblioteket
library-failed = Biblioteket kunne ikke vises
library-all-facts = Alt biblioteket sier om kravtypen
library-has-law = lovkrav
library-part-level = Ordlyd, { $level }
library-part-question = Kontrollspørsmål
library-part-proof = Bevis
library-part-number-form = Slik skrives nummeret
library-part-look-at = Se etter
library-part-pitfalls = Vanlige feil
library-part-rhythm = Rytme
library-part-sanction = Sanksjon
library-part-law = Dette er lov
library-part-agreed = Dette må avtales
library-part-facts = Fakta
library-part-sources = Kilder
library-level-limit = grense { $limit }
library-level-blanks = { $count ->
    [one] ett felt å fylle ut
   *[other] { $count } felter å fylle ut
}
library-level-question = Kontrollspørsmål på dette nivået: { $question }
library-rhythm-own = Rytmen må velges.
library-sanction-fits = Form som passer: { $sanction }. Den må avtales i kontrakten.
library-no-law = Ingen lovkrav; alt må avtales.
library-version = Versjon
library-reviewed = Gjennomgått
