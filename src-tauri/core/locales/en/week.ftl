# My week: what is urgent, and what is missing.

week-sub = { $week } · { $date }
week-whose = Show checks for
week-mine = Mine
week-all = Everyone
week-waiting = Fetching the checks
week-failed = My week could not be shown

week-group-overdue = Overdue
week-group-this-week = This week
week-group-next-30 = Next 30 days
week-count-overdue = <b>{ $count }</b> overdue
week-count-this-week = <b>{ $count }</b> this week
week-count-next-30 = <b>{ $count }</b> next 30 days
week-show-more = Show { $count } more
week-show-all = Show all { $count }
week-beyond = Showing { $shown } of { $total }. The rest are under Follow-up on each contract.

week-answer = Answer
week-answer-check = Answer the check: { $title }, { $contract }
week-title-label = { $title } – { $label }
week-unannounced = unannounced
week-required-offered = { $required }, offered { $offered }
week-offered-only = offered { $offered }
week-last = last { $value }
week-never-checked = not checked before

week-idle = Nonconformities without a new step
week-idle-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
week-deadlines = Deadlines in the contracts
week-lapsing = Evidence that expires
week-lapsed = Expired
week-missing = Missing in the contracts
week-missing-climate = §{"\u00A0"}7-9: { $warning }
week-missing-many = { $count } in { $contracts } contracts

week-quiet = Nothing is urgent
week-quiet-mine = No checks for { $user } are overdue or due in the next 30 days. The rest are under Everyone.
week-quiet-all = No checks are overdue or due in the next 30 days.
week-nameless = Who are you?
week-nameless-said = The register does not know your name, so no checks count as yours. Write your name in Settings, as it is written for the person responsible in the contracts.
week-nameless-action = Go to Settings
week-no-contracts = No contracts yet
week-no-contracts-said = Enter the first contract, or read in a notice from Doffin. Once it has requirements with a follow-up plan, the checks come here by themselves.
week-no-contracts-new = New contract
week-no-contracts-notice = Read a notice
week-no-contracts-help = How to get started
