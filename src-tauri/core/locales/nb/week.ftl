# Min uke: det som haster, og det som mangler.

week-sub = { $week } · { $date }
week-whose = Vis kontroller for
week-mine = Mine
week-all = Alles
week-waiting = Henter kontrollene
week-failed = Min uke kunne ikke vises

week-group-overdue = Forfalt
week-group-this-week = Denne uken
week-group-next-30 = Neste 30 dager
week-count-overdue = <b>{ $count }</b> forfalt
week-count-this-week = <b>{ $count }</b> denne uken
week-count-next-30 = <b>{ $count }</b> neste 30 dager
week-show-more = Vis { $count } til
week-show-all = Vis alle { $count }
week-beyond = Viser { $shown } av { $total }. Resten står under Oppfølging på hver kontrakt.

week-answer = Svar
week-answer-check = Svar på kontroll: { $title }, { $contract }
week-title-label = { $title } – { $label }
week-unannounced = uanmeldt
week-required-offered = { $required }, tilbudt { $offered }
week-offered-only = tilbudt { $offered }
week-last = sist { $value }
week-never-checked = ikke kontrollert før

week-idle = Avvik uten nytt steg
week-idle-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
}
week-deadlines = Frister i kontraktene
week-lapsing = Dokumentasjon som utløper
week-lapsed = Utløpt
week-missing = Mangler i kontraktene
week-missing-climate = §{"\u00A0"}7-9: { $warning }
week-missing-many = { $count } i { $contracts } kontrakter

week-quiet = Ingenting haster
week-quiet-mine = Ingen kontroller for { $user } er forfalt eller forfaller de neste 30 dagene. Under Alles ser du resten.
week-quiet-all = Ingen kontroller er forfalt eller forfaller de neste 30 dagene.
week-nameless = Hvem er du?
week-nameless-said = Registeret vet ikke hva du heter, så ingen kontroller kan regnes som dine. Skriv navnet ditt i Innstillinger, slik det står som ansvarlig i kontraktene.
week-nameless-action = Gå til Innstillinger
week-no-contracts = Ingen kontrakter ennå
week-no-contracts-said = Legg inn den første kontrakten eller les inn en kunngjøring fra Doffin. Når den har miljøkrav med oppfølgingsplan, kommer kontrollene hit av seg selv.
week-no-contracts-new = Ny kontrakt
week-no-contracts-notice = Les inn kunngjøring
week-no-contracts-help = Slik kommer du i gang
