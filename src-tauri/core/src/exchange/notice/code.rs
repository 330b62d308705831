//! The closed lists a notice is described with. Their words are in `locales/*/notice.ftl`.

use crate::domain::choice::choice;

choice! {
    /// What stage of a procurement the notice tells of.
    NoticeForm, "notice-form" {
        /// Before a competition (veiledende kunngjøring).
        Planning = "planning",
        /// Calls for competition; its day is the day the procurement started.
        Competition = "competition",
        /// An intention to award without competition (intensjonskunngjøring).
        DirectAward = "direct-award",
        /// The award.
        Result = "result",
        /// A change to a running contract.
        Modification = "modification",
        /// A completed contract.
        Completion = "completion",
        /// A form this version does not know.
        Other = "other",
    }
}
choice! {
    /// The notice types of eForms; the stable name is the code of the standard.
    NoticeType, "notice-type" {
        /// Planning only, in the buyer's profile.
        PinBuyer = "pin-buyer",
        /// Planning only.
        PinOnly = "pin-only",
        /// Planning that shortens time limits.
        PinShorter = "pin-rtl",
        /// Planning used as call for competition.
        PinCall = "pin-cfc-standard",
        /// The same, for social and other special services.
        PinCallSocial = "pin-cfc-social",
        /// Planning for public passenger transport.
        PinTransport = "pin-tran",
        /// A qualification system.
        QualificationSystem = "qu-sy",
        /// A competition.
        CompetitionStandard = "cn-standard",
        /// A competition for social and other special services.
        CompetitionSocial = "cn-social",
        /// A design contest.
        DesignContest = "cn-desg",
        /// A subcontract.
        Subcontract = "subco",
        /// Voluntary notice before an award without competition.
        Veat = "veat",
        /// An award.
        AwardStandard = "can-standard",
        /// An award of social and other special services.
        AwardSocial = "can-social",
        /// The result of a design contest.
        AwardDesign = "can-desg",
        /// An award of public passenger transport.
        AwardTransport = "can-tran",
        /// A change to a contract.
        Modification = "can-modif",
        /// The completion of a contract.
        Completion = "compl",
        /// A market consultation.
        Consultation = "pmc",
        /// A type this version does not know.
        Other = "other",
    }
}
choice! {
    /// What a value in a notice is about; names what is missing and what was left out.
    Field, "notice-field" {
        /// Title.
        Title = "title",
        /// Publication number or notice number.
        NoticeNumber = "notice-number",
        /// Publication date.
        Published = "published",
        /// Contracting authority.
        Buyer = "buyer",
        /// Case number.
        CaseNumber = "case-number",
        /// The contract's own number.
        ContractNumber = "contract-number",
        /// Sort of agreement.
        Kind = "kind",
        /// Goods, services or works.
        Object = "object",
        /// CPV codes.
        Cpv = "cpv",
        /// Estimated value.
        EstimatedValue = "estimated-value",
        /// Awarded value.
        AwardedValue = "awarded-value",
        /// The most that may be bought under a framework agreement.
        FrameworkMaximum = "framework-maximum",
        /// Supplier.
        Supplier = "supplier",
        /// Organisation number.
        OrganisationNumber = "organisation-number",
        /// The day the procurement started.
        Started = "started",
        /// The day of the award.
        Awarded = "awarded",
        /// The day the contract was signed.
        Signed = "signed",
        /// First day.
        Start = "start",
        /// Last day.
        End = "end",
        /// Duration.
        Duration = "duration",
        /// Options and renewals.
        Options = "options",
        /// Award criteria.
        Criteria = "criteria",
        /// Weight of an award criterion.
        Weight = "weight",
        /// How § 7-9 was answered.
        ClimateRoute = "climate-route",
        /// The written justification of that.
        Justification = "justification",
        /// Environmental management system demanded of the supplier.
        ManagementSystem = "management-system",
        /// Strategic aims of the procurement.
        Strategic = "strategic",
    }
}
choice! {
    /// Why a value that was read is not in the draft.
    Reason, "notice-reason" {
        /// Stands for "no value" (a removed value, a dummy date).
        Placeholder = "placeholder",
        /// Not a date that exists, or outside 1900–2200.
        InvalidDate = "invalid-date",
        /// Not a number, or outside what is kept.
        InvalidNumber = "invalid-number",
        /// Not in Norwegian kroner.
        OtherCurrency = "other-currency",
        /// Zero stands for "not stated".
        Zero = "zero",
        /// Not a CPV code.
        InvalidCpv = "invalid-cpv",
        /// A registration number of another country.
        ForeignNumber = "foreign-number",
        /// Not nine digits.
        NotNineDigits = "not-nine-digits",
        /// Free text about options: kept in the notes, since lengths and deadlines must be typed.
        KeptAsNote = "kept-as-note",
        /// A number of renewals without their length.
        LengthNotStated = "length-not-stated",
        /// The register has no field for it.
        NoField = "no-field",
        /// The lots say different things.
        LotsDiffer = "lots-differ",
        /// More than one value where one is kept.
        Several = "several",
        /// A text without type or weight is not a criterion.
        NotACriterion = "not-a-criterion",
        /// The middle of a range is not a weight.
        MiddleOfRange = "middle-of-range",
        /// Points that are no exact percentage.
        PointsNotPercent = "points-not-percent",
        /// A fixed value or threshold, not a weight.
        FixedOrThreshold = "fixed-or-threshold",
        /// A code this version does not know.
        UnknownCode = "unknown-code",
        /// A changed notice does not tell when the procurement started.
        ChangedNotice = "changed-notice",
        /// Only a call for competition tells when the procurement started.
        NotACall = "not-a-call",
        /// A duration without a first day gives no last day.
        NoStart = "no-start",
        /// The notice contradicts itself.
        Ambiguous = "ambiguous",
        /// Longer than the field takes; cut.
        TooLong = "too-long",
        /// Does not look like a case number.
        NotACaseNumber = "not-a-case-number",
        /// A more exact value of the notice was used.
        OtherUsed = "other-used",
        /// The code has no meaning on the day the procurement started.
        OutOfTime = "out-of-time",
    }
}
choice! {
    /// What should be looked at before the draft is trusted.
    WarningCode, "notice-warning" {
        /// Wrong check digit in an organisation number.
        CheckDigit = "check-digit",
        /// Not a CPV code.
        InvalidCpv = "invalid-cpv",
        /// Weights do not sum to 100 %.
        WeightsSum = "weights-sum",
        /// The last day lies before the first.
        EndBeforeStart = "end-before-start",
        /// A criterion that names the environment without being marked as such.
        MayBeEnvironment = "may-be-environment",
        /// A qualification requirement that may be about a management system.
        MayBeManagementSystem = "may-be-management-system",
        /// The lot was closed without a winner, or is not decided.
        NotAwarded = "not-awarded",
        /// The value is the awarded one, since no estimate is stated.
        ValueIsAwarded = "value-is-awarded",
        /// Points were converted to percent.
        PointsConverted = "points-converted",
        /// A § 7-9 code that was not in force that day.
        ClimateCodeOutOfTime = "climate-code-out-of-time",
        /// The § 7-9 codes do not tell a route.
        ClimateUnclear = "climate-unclear",
        /// A text was cut.
        TextCut = "text-cut",
    }
}
choice! {
    /// The unit of a duration.
    TermUnit, "notice-unit" {
        /// Days.
        Day = "day",
        /// Weeks.
        Week = "week",
        /// Months.
        Month = "month",
        /// Years.
        Year = "year",
    }
}
