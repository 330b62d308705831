# Første start, og når registeret ikkje kunne opnast.

start-about = Følg opp miljøkrava i kontraktane, frå krav til bevis.
start-question = Korleis vil du byrje?
start-question-again = Kva vil du gjere no?
start-example = Prøv eksempelregisteret
    .said = Oppdikta kontraktar med miljøkrav, kontrollar og avvik. Eiga fil, tydeleg merkt, og ho rører aldri ditt eige register.
start-list = Les inn kontraktane frå Excel
    .said = Ta utgangspunkt i lista du har. Du ser gjennom kvar rad før noko blir lagra, og alt kan angrast.
start-own = Start med eit tomt register
    .said = Legg inn den første kontrakten sjølv eller les inn ei kunngjering, og hent miljøkrav frå biblioteket.
start-own-again = Opne registeret på denne maskina
    .said = Registeret Kravspor lagar sjølv. Finst det ikkje enno, lagar du det, og det er tomt.
start-other = Opne eit register du har frå før
    .said = Vel fila, til dømes ein tryggingskopi eller ei du har fått. Namnet sluttar på .kravspor.
start-new = Lag eit nytt register ein annan stad
    .said = Vel sjølv mappa og namnet på fila. Det nye registeret er tomt.
start-refused = Registeret kunne ikkje opnast
start-waiting = Opnar registeret …
start-local = Alt blir lagra på denne maskina, og ditt eige register er kryptert. Ingenting blir sendt ut.
start-language = Språk
