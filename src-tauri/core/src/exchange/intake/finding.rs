//! What is said about a cell or a row of a list: refused, doubtful, or only worth knowing.

use crate::domain::choice::choice;
use std::collections::BTreeMap;

choice! {
    /// How grave a finding is.
    Grade, "import-grade" {
        /// The row cannot be read in: mend the cell or leave the row out.
        Refused = "refused",
        /// It can be read in as shown once somebody has said so.
        Doubt = "doubt",
        /// Only said.
        Note = "note",
    }
}
choice! {
    /// What is the matter. The sentence is `import-finding-<name>`.
    FindingCode, "import-finding" {
        /// Must be given (`field`).
        Required = "required",
        /// Longer than is kept (`max`).
        TooLong = "too-long",
        /// Not a day.
        InvalidDate = "invalid-date",
        /// A day outside 1900–2200.
        DateOutOfRange = "date-out-of-range",
        /// The day can be read in two ways, and the column's order has not been chosen (`first`, `second`).
        DateOrder = "date-order",
        /// Only a year or a month is given (`read`).
        PartOfDate = "part-of-date",
        /// The last day lies before the first (`start`).
        EndBeforeStart = "end-before-start",
        /// 31.12.2099 and the like: read as no end.
        NoEnd = "no-end",
        /// A last day so far off that it hardly is one: read as no end.
        FarEnd = "far-end",
        /// No last day is given: the contract runs until it is terminated.
        BlankEnd = "blank-end",
        /// Not a first and a last day.
        InvalidPeriod = "invalid-period",
        /// The period and the columns for its days say different things.
        PeriodDiffers = "period-differs",
        /// Not a number.
        InvalidNumber = "invalid-number",
        /// 1.000 is one thousand to one reader and one to another (`read`).
        AmbiguousNumber = "ambiguous-number",
        /// Below zero.
        NegativeAmount = "negative-amount",
        /// Another currency than kroner: read without conversion (`read`).
        ForeignCurrency = "foreign-currency",
        /// Not nine digits.
        InvalidOrganisationNumber = "invalid-organisation-number",
        /// Nine digits, but the last does not fit the others.
        WrongCheckDigit = "wrong-check-digit",
        /// Not one of the choices: left blank.
        UnknownChoice = "unknown-choice",
        /// Neither yes nor no: left blank.
        NotYesNo = "not-yes-no",
        /// The spreadsheet program could not reckon the cell (`fault`).
        Fault = "fault",
        /// No title is given: made of what else is known (`read`).
        TitleMade = "title-made",
        /// Another row about the same says something else; that row's is kept (`row`, `read`).
        RowsDiffer = "rows-differ",
        /// The same as another row (`row`).
        RowTwice = "row-twice",
        /// The register knows the organisation number under another name, which is kept (`read`).
        OtherName = "other-name",
        /// Several in the register fit (`count`).
        SeveralFit = "several-fit",
        /// Not in the register (`noun`).
        NotInRegister = "not-in-register",
        /// What follows from the row is refused by a rule of the register (`error`: its code).
        Rule = "rule",
        /// A result dated after today.
        InFuture = "in-future",
        /// A kind of requirement that is not known: kept as another one.
        OtherKind = "other-kind",
        /// What was said before in the register stands beside it (`read`): a correction.
        Correction = "correction",
        /// The row's key is none of the register's.
        UnknownKey = "unknown-key",
        /// An earlier row has the same key (`row`).
        KeyTwice = "key-twice",
        /// The row's key is that of something else than the row names (`read`).
        KeyDiffers = "key-differs",
        /// The check that the row's key is of has another due date (`read`).
        DueDiffers = "due-differs",
        /// The heading says that amounts are in thousands or millions (`amount`: in kroner).
        Multiplied = "multiplied",
        /// Not a CPV code.
        InvalidCpv = "invalid-cpv",
        /// Not options to prolong.
        InvalidOptions = "invalid-options",
        /// Options without a unit, read as years (`read`).
        OptionsInYears = "options-in-years",
        /// The supplier has another contact in the register or an earlier row, which is kept (`read`).
        OtherContact = "other-contact",
    }
}

impl FindingCode {
    /// Whether the row can be read in without what stands in the cell: it may simply be emptied.
    #[must_use]
    pub const fn goes_with_its_cell(self) -> bool {
        matches!(
            self,
            Self::InvalidDate
                | Self::DateOutOfRange
                | Self::InvalidPeriod
                | Self::InvalidNumber
                | Self::NegativeAmount
                | Self::InvalidOrganisationNumber
        )
    }
}

/// What is the matter with a cell, or with a row as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The column, from 0; nothing if the row as a whole is meant.
    pub column: Option<u32>,
    /// The field's name, if one is meant.
    pub field: Option<&'static str>,
    /// How grave.
    pub grade: Grade,
    /// What.
    pub code: FindingCode,
    /// Values the sentence names.
    pub params: BTreeMap<&'static str, String>,
    /// What stands in the cell.
    pub written: String,
    /// For a doubt: somebody has said that it is right as shown.
    pub accepted: bool,
}

impl Finding {
    /// A finding about a row as a whole.
    #[must_use]
    pub const fn new(grade: Grade, code: FindingCode) -> Self {
        Self { column: None, field: None, grade, code, params: BTreeMap::new(), written: String::new(), accepted: false }
    }
    /// Adds a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.insert(name, value.to_string());
        self
    }
    /// Says which field is meant.
    #[must_use]
    pub fn of(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }
    /// Whether it stands in the way of reading the row in.
    #[must_use]
    pub const fn blocks(&self) -> bool {
        match self.grade {
            Grade::Refused => true,
            Grade::Doubt => !self.accepted,
            Grade::Note => false,
        }
    }
}
