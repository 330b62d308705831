# Første start, og når registeret ikke kunne åpnes.

start-about = Følg opp miljøkravene i kontraktene, fra krav til bevis.
start-question = Hvordan vil du begynne?
start-question-again = Hva vil du gjøre nå?
start-example = Prøv eksempelregisteret
    .said = Oppdiktede kontrakter med miljøkrav, kontroller og avvik. Egen fil, tydelig merket, og den rører aldri ditt eget register.
start-list = Les inn kontraktene fra Excel
    .said = Ta utgangspunkt i lista du har. Du ser gjennom hver rad før noe lagres, og alt kan angres.
start-own = Start med et tomt register
    .said = Legg inn den første kontrakten selv eller les inn en kunngjøring, og hent miljøkrav fra biblioteket.
start-own-again = Åpne registeret på denne maskinen
    .said = Registeret Kravspor lager selv. Finnes det ikke ennå, lager du det, og det er tomt.
start-other = Åpne et register du har fra før
    .said = Velg filen, for eksempel en sikkerhetskopi eller en du har fått. Navnet slutter på .kravspor.
start-new = Lag et nytt register et annet sted
    .said = Velg selv mappen og navnet på filen. Det nye registeret er tomt.
start-refused = Registeret kunne ikke åpnes
start-waiting = Åpner registeret …
start-local = Alt lagres på denne maskinen, og ditt eget register er kryptert. Ingenting sendes ut.
start-language = Språk
