# Facts from the public register of organisations.

registration-status-active = In the register of organisations
registration-status-liquidation = Being wound up
registration-status-forced-dissolution = Under compulsory winding-up
registration-status-bankrupt = Bankrupt
registration-status-deleted = Deleted
registration-status-withheld = Removed for legal reasons
warning-supplier-deleted = The supplier { $value } is deleted from the register of organisations. Find out who answers for the contract now.
    .short = Supplier deleted
warning-supplier-bankrupt = The supplier { $value } is bankrupt according to the register of organisations. Ask the estate whether the contract will be performed, and secure your claims.
    .short = Supplier bankrupt
warning-supplier-winding-up = The supplier { $value } is being wound up according to the register of organisations. Find out whether the contract will be performed.
    .short = Supplier being wound up
cli-command-unit = Read answers of the register of organisations and say what they would change in the suppliers
cli-unit-files = Answers in JSON from the register of organisations: one unit, a list, or a page of a search
cli-unit-apply = Fill in the suppliers that have the numbers, as one change. Without this nothing is changed
cli-unit-new = Make suppliers of units that are not in the register. Only with --apply
organisation-change-changed = changes
organisation-change-new = new
organisation-change-same = unchanged
organisation-none = No units in the answer.
organisation-sum = { $changed } changed, { $added } new, { $same } unchanged
organisation-since = { $status } since { $date }
organisation-field-name = Name
organisation-field-number = Organisation number
organisation-field-address = Address
organisation-field-postal-code = Postal code
organisation-field-city = Place
organisation-field-status = Status
file-kind-organisation = Answer of the register of organisations (JSON)
organisation-choose = Get facts from a file
organisation-drop-here = You can drop answers from Enhetsregisteret (JSON) here. Other files are not read here.
organisation-title = Facts from { $file }
organisation-chosen = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}
organisation-apply = Fill in
organisation-not-applied = Nothing was filled in
organisation-same = { $count ->
    [one] One unit is as before or without a name.
   *[other] { $count } units are as before or without a name.
}
organisation-becomes = becomes
organisation-status = Register of organisations
organisation-as-of = read in { $date }
