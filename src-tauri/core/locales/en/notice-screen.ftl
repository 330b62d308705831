### The page where a notice is read in. The words for what is read are in notice.ftl.

## The page
notice-crumbs = You are here
notice-file = File
notice-other-file = Choose another file …
notice-unread = The notice was not read
notice-means-before = The notice is from before the award. You will usually have to fill in supplier and contract dates yourself.
notice-means-after = The notice is about a contract that already runs. See whether the register has it already.
notice-means-other = The notice is of a stage that is not known. Look carefully at what was read.
notice-lots-said = Each lot becomes a contract of its own. Leave out those you do not want.
notice-take = Read in
notice-untitled = Untitled
notice-known = This one has been read in before. Reading it in again makes two.
notice-known-open = Open the contract
notice-supplier-number = Supplier { $number }
notice-manager = Contract manager
notice-department = Department
notice-notes = Notes
notice-none-chosen = Choose at least one lot.
notice-not-read-in = The notice was not read in
notice-read-in-button = { $count ->
    [one] Read in the contract
   *[other] Read in { $count } contracts
}
notice-read-in = { $count ->
    [one] The contract has been read in
   *[other] { $count } contracts have been read in
}
notice-weeks = { $count }{"\u00A0"}{ $count ->
    [one] week
   *[other] weeks
}
