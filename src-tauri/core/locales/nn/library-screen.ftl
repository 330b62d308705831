# Biblioteket på skjermen. Innhaldet sjølv står i library.ftl.
library-title = Bibliotek
library-sub = { $count } kravtypar
library-kinds = Kravtypar
library-search = Søk i biblioteket
library-search-in = Søk i { $count } kravtypar
library-look = Vis
library-back = Alle kravtypar
library-choose = Vel ein kravtype
library-choose-said = Då ser du ordlyd på kvart nivå, kva som skal kontrollerast, kva som går gale, og kva som er lov.
library-unknown = Denne kravtypen finst ikkje
library-waiting = Hentar biblioteket
library-failed = Biblioteket kunne ikkje visast
library-all-facts = Alt biblioteket seier om kravtypen
library-has-law = lovkrav
library-part-level = Ordlyd, { $level }
library-part-question = Kontrollspørsmål
library-part-proof = Bevis
library-part-number-form = Slik blir nummeret skrive
library-part-look-at = Sjå etter
library-part-pitfalls = Vanlege feil
library-part-rhythm = Rytme
library-part-sanction = Sanksjon
library-part-law = Dette er lov
library-part-agreed = Dette må avtalast
library-part-facts = Fakta
library-part-sources = Kjelder
library-level-limit = grense { $limit }
library-level-blanks = { $count ->
    [one] eitt felt å fylle ut
   *[other] { $count } felt å fylle ut
}
library-level-question = Kontrollspørsmål på dette nivået: { $question }
library-rhythm-own = Rytmen må veljast.
library-sanction-fits = Form som passar: { $sanction }. Ho må avtalast i kontrakten.
library-no-law = Ingen lovkrav; alt må avtalast.
library-version = Versjon
library-reviewed = Gjennomgått
