# Mi veke: det som hastar, og det som manglar.

week-sub = { $week } · { $date }
week-whose = Vis kontrollar for
week-mine = Mine
week-all = Alle sine
week-waiting = Hentar kontrollane
week-failed = Mi veke kunne ikkje visast

week-group-overdue = Forfalle
week-group-this-week = Denne veka
week-group-next-30 = Neste 30 dagar
week-count-overdue = <b>{ $count }</b> { $count ->
    [one] forfallen
   *[other] forfalne
}
week-count-this-week = <b>{ $count }</b> denne veka
week-count-next-30 = <b>{ $count }</b> neste 30 dagar
week-show-more = Vis { $count } til
week-show-all = Vis alle { $count }
week-beyond = Viser { $shown } av { $total }. Resten står under Oppfølging på kvar kontrakt.

week-answer = Svar
week-answer-check = Svar på kontroll: { $title }, { $contract }
week-title-label = { $title } – { $label }
week-unannounced = uanmeld
week-required-offered = { $required }, tilbode { $offered }
week-offered-only = tilbode { $offered }
week-last = sist { $value }
week-never-checked = ikkje kontrollert før

week-idle = Avvik utan nytt steg
week-idle-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
week-deadlines = Fristar i kontraktane
week-lapsing = Dokumentasjon som går ut
week-lapsed = Gått ut
week-missing = Manglar i kontraktane
week-missing-climate = §{"\u00A0"}7-9: { $warning }
week-missing-many = { $count } i { $contracts } kontraktar

week-quiet = Ingenting hastar
week-quiet-mine = Ingen kontrollar for { $user } er forfalne eller forfell dei neste 30 dagane. Under Alle sine ser du resten.
week-quiet-all = Ingen kontrollar er forfalne eller forfell dei neste 30 dagane.
week-nameless = Kven er du?
week-nameless-said = Registeret veit ikkje kva du heiter, så ingen kontrollar kan reknast som dine. Skriv namnet ditt i Innstillingar, slik det står som ansvarleg i kontraktane.
week-nameless-action = Gå til Innstillingar
week-no-contracts = Ingen kontraktar enno
week-no-contracts-said = Legg inn den første kontrakten eller les inn ei kunngjering frå Doffin. Når han har miljøkrav med oppfølgingsplan, kjem kontrollane hit av seg sjølve.
week-no-contracts-new = Ny kontrakt
week-no-contracts-notice = Les inn kunngjering
week-no-contracts-help = Slik kjem du i gang
