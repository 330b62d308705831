### Notices: reading eForms files from Doffin and TED


## Reading in
notice-import-title = Read in a notice
notice-import-help = Choose a notice file (eForms XML) from Doffin or TED. What the notice does not say stays blank.
notice-import-choose = Choose file …
notice-import-apply = Create contract
notice-import-apply-lots =
    { $count ->
        [one] Create { $count } contract
       *[other] Create { $count } contracts
    }
notice-read-heading = What was read
notice-missing-heading = What the notice lacks
notice-missing-help = These fields are blank in the contract. You can fill them in now or later.
notice-missing-none = Nothing is lacking.
notice-left-out-heading = Read, but not taken over
notice-left-out-line = { $field }: { $value } – { $reason }
notice-left-out-none = Everything that was read has been taken over.
notice-warnings-heading = Check this
notice-lots-heading = Choose lot
notice-lots-help = The procurement is divided. Each lot can become its own contract, or the whole can be read in as one.
notice-lots-whole = The whole procurement as one contract
notice-lots-each = One contract for each lot
notice-lot = Lot { $id }
notice-supplier-main = main supplier
notice-type-label = Notice type
notice-form-label = Stage
notice-changed = The notice has been changed or corrected (version { $version }).

## One line a file, in the terminal
notice-line-read = read: { $file }: { $title } ({ $number })
notice-line-refused = refused: { $file }: { $reason }
notice-line-counts = lacking { $missing }, not taken over { $leftOut }, warnings { $warnings }
notice-line-summary = { $read } read, { $refused } refused

## Stage
notice-form-planning = Planning
notice-form-competition = Competition
notice-form-direct-award = Intended direct award
notice-form-result = Award
notice-form-modification = Contract modification
notice-form-completion = Contract completion
notice-form-other = Other

## Notice type
notice-type-pin-buyer = Prior information in the buyer profile
notice-type-pin-only = Prior information notice
notice-type-pin-rtl = Prior information to shorten time limits
notice-type-pin-cfc-standard = Prior information as call for competition
notice-type-pin-cfc-social = Prior information as call for competition, special services
notice-type-pin-tran = Prior information, passenger transport
notice-type-qu-sy = Qualification system
notice-type-cn-standard = Contract notice
notice-type-cn-social = Contract notice, special services
notice-type-cn-desg = Design contest
notice-type-subco = Subcontracting notice
notice-type-veat = Voluntary ex ante transparency notice
notice-type-can-standard = Contract award notice
notice-type-can-social = Contract award notice, special services
notice-type-can-desg = Result of design contest
notice-type-can-tran = Contract award notice, passenger transport
notice-type-can-modif = Contract modification notice
notice-type-compl = Contract completion notice
notice-type-pmc = Market consultation
notice-type-other = Unknown type

## Fields
notice-field-title = Title
notice-field-notice-number = Notice number
notice-field-published = Date of publication
notice-field-buyer = Contracting authority
notice-field-case-number = Case number
notice-field-contract-number = Contract number
notice-field-kind = Kind of agreement
notice-field-object = What is bought
notice-field-cpv = CPV code
notice-field-estimated-value = Estimated value
notice-field-awarded-value = Awarded value
notice-field-framework-maximum = Maximum of the framework agreement
notice-field-supplier = Supplier
notice-field-organisation-number = Organisation number
notice-field-started = Procurement started
notice-field-awarded = Date of award
notice-field-signed = Date signed
notice-field-start = Start date
notice-field-end = End date
notice-field-duration = Duration
notice-field-options = Options
notice-field-criteria = Award criteria
notice-field-weight = Weighting
notice-field-climate-route = Climate and environment (§{"\u00A0"}7-9)
notice-field-justification = Justification under §{"\u00A0"}7-9
notice-field-management-system = Environmental management system required
notice-field-strategic = Strategic aims

## Why a value was not taken over
notice-reason-placeholder = stands for “no value”
notice-reason-invalid-date = is not a valid date
notice-reason-invalid-number = is not a valid number
notice-reason-other-currency = is not in Norwegian kroner
notice-reason-zero = zero means that no value is stated
notice-reason-invalid-cpv = is not a CPV code
notice-reason-foreign-number = is not a Norwegian organisation number
notice-reason-not-nine-digits = does not have nine digits
notice-reason-kept-as-note = is kept in the notes; length and notice deadline must be filled in
notice-reason-length-not-stated = a number of renewals without length; must be filled in
notice-reason-no-field = the contract has no field for it
notice-reason-lots-differ = the lots differ
notice-reason-several = several values where the contract takes one
notice-reason-not-a-criterion = a text without type and weight is not a criterion
notice-reason-middle-of-range = the middle of a range is not a weight
notice-reason-points-not-percent = the points are no exact percentage
notice-reason-fixed-or-threshold = a fixed value or threshold is not a weight
notice-reason-unknown-code = unknown code
notice-reason-changed-notice = a changed notice does not tell when the procurement started
notice-reason-not-a-call = only the call for competition tells when the procurement started
notice-reason-no-start = without a start date the duration gives no end date
notice-reason-ambiguous = the notice gives no unambiguous answer
notice-reason-too-long = is too long and has been cut
notice-reason-not-a-case-number = does not look like a case number
notice-reason-other-used = another value of the notice was used
notice-reason-out-of-time = the code was not in force when the procurement started

## Warnings
notice-warning-check-digit = The organisation number has a wrong check digit: { $value }
notice-warning-invalid-cpv = Not a CPV code: { $value }
notice-warning-weights-sum = The weights sum to { $value }%, not 100%
notice-warning-end-before-start = The end lies before the start: { $value }
notice-warning-may-be-environment = The criterion may be about the environment, but is coded as quality: { $value }
notice-warning-may-be-management-system = The qualification requirement may be about an environmental management system: { $value }
notice-warning-not-awarded = No winner is stated ({ $value })
notice-warning-value-is-awarded = The value is the awarded one; no estimate is stated: { $value }
notice-warning-points-converted = Points were converted to per cent: { $value }
notice-warning-climate-code-out-of-time = The §{"\u00A0"}7-9 code was not in force when the procurement started: { $value }
notice-warning-climate-unclear = The §{"\u00A0"}7-9 codes give no unambiguous answer: { $value }
notice-warning-text-cut = The text was cut: { $value }

## Duration
notice-unit-day =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
notice-unit-week =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
notice-unit-month =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
notice-unit-year =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
