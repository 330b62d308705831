# The library on screen. Its contents are in library.ftl.
library-title = Library
library-sub = { $count } kinds of requirement
library-kinds = Kinds of requirement
library-search = Search the library
library-search-in = Search { $count } kinds
library-look = Show
library-back = All kinds of requirement
library-choose = Choose a kind of requirement
library-choose-said = Then you see the wording at each level, what to check, what goes wrong, and what is law.
library-unknown = There is no such kind of requirement
library-waiting = Fetching the library
library-failed = The library could not be shown
library-all-facts = Everything the library says of this kind
library-has-law = law applies
library-part-level = Wording, { $level }
library-part-question = Question of a check
library-part-proof = Proof
library-part-number-form = How the number is written
library-part-look-at = What to look at
library-part-pitfalls = Common pitfalls
library-part-rhythm = Rhythm
library-part-sanction = Sanction
library-part-law = What is law
library-part-agreed = What must be agreed
library-part-facts = Facts
library-part-sources = Sources
library-level-limit = limit { $limit }
library-level-blanks = { $count ->
    [one] one blank to fill
   *[other] { $count } blanks to fill
}
library-level-question = Question at this level: { $question }
library-rhythm-own = The rhythm must be chosen.
library-sanction-fits = A form that fits: { $sanction }. It must be agreed in the contract.
library-no-law = No law applies; all must be agreed.
library-version = Version
library-reviewed = Reviewed
