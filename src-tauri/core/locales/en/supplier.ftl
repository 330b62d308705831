### Suppliers: list, page and form.

## The list
supplier-new = New supplier
supplier-filter = Filter suppliers
supplier-filter-placeholder = Name, number or place
supplier-filter-clear = Clear the filter text
supplier-name = Name
supplier-number = Organisation number
supplier-wrong-digit = wrong digit
supplier-city = Place
supplier-contact = Contact person
supplier-contracts = Contracts
supplier-waiting = Fetching suppliers
supplier-list-failed = The suppliers could not be fetched
supplier-none = No suppliers yet
supplier-none-said = They come here when you enter them in a contract, read in a notice, or add them here.
supplier-sum = { $count ->
    [one] supplier
   *[other] suppliers
}
supplier-sum-wrong = { $count } with a wrong check digit

## The page of a supplier
supplier-title = Supplier
supplier-crumbs = You are here
supplier-one-waiting = Fetching the supplier
supplier-failed = The supplier could not be fetched
supplier-missing = There is no such supplier
supplier-missing-said = It may be in the bin. If you just removed it, undo with Ctrl Z.
supplier-to-list = Go to the suppliers
supplier-facts = About the supplier
supplier-address = Address
supplier-postal-code = Postal code
supplier-email = E-mail
supplier-phone = Telephone
supplier-notes = Notes
supplier-no-contracts = No contracts with this supplier.
supplier-history = History
supplier-remove = Move to the bin
supplier-removed = Moved to the bin: { $name }

## The form
supplier-edit = Edit the supplier
supplier-added = New supplier: { $name }
supplier-saved = Saved: { $name }
supplier-not-saved = The supplier was not saved
