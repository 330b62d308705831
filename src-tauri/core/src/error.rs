//! The one error type of the core: a code and parameters, never a sentence.
//! The sentences are in `locales/*/error.ftl` under `error-<code>`.

use std::{collections::BTreeMap, io, path::Path};

/// What the core answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why an operation was refused or failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}{}{}", if .field.is_some() { " in " } else { "" }, .field.as_deref().unwrap_or(""))]
pub struct Error {
    /// Stable name of the rule that was broken; the text key is `error-<code>`.
    pub code: Code,
    /// The field of the draft that is wrong, as it is named there (`dates.end`, `criteria.2.weight`).
    pub field: Option<String>,
    /// Values the sentence names.
    pub params: BTreeMap<&'static str, String>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// Every code an [`Error`] can carry.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code { $($(#[$doc])* $name),+ }
        impl Code {
            /// All codes; a test holds them against the locale files.
            pub const ALL: &[Code] = &[$(Code::$name),+];
            /// The stable name, used in text keys, exit messages and tests.
            #[must_use]
            pub const fn as_str(self) -> &'static str { match self { $(Code::$name => $code),+ } }
        }
    };
}

codes! {
    /// A value that must be given is blank.
    Required = "required",
    /// A text is longer than its field takes (`max` characters).
    TooLong = "too-long",
    /// Not a date that exists.
    InvalidDate = "invalid-date",
    /// A date outside 1900–2200.
    DateOutOfRange = "date-out-of-range",
    /// An end lies before its start.
    EndBeforeStart = "end-before-start",
    /// An option's notice deadline lies after the term it would prolong has ended.
    OptionNoticeTooLate = "option-notice-too-late",
    /// Options are decided out of turn, or their periods overlap.
    OptionsOverlap = "options-overlap",
    /// Weights of award criteria do not sum to 100 % (`sum`).
    WeightsSum = "weights-sum",
    /// A weight outside 0–100 %.
    WeightRange = "weight-range",
    /// Two criteria have the same place in the priority order.
    RankTwice = "rank-twice",
    /// Not a number, or outside the range that is kept.
    InvalidNumber = "invalid-number",
    /// A negative amount of money where none can be.
    NegativeAmount = "negative-amount",
    /// Not nine digits.
    InvalidOrganisationNumber = "invalid-organisation-number",
    /// Not eight digits with an optional check digit.
    InvalidCpv = "invalid-cpv",
    /// A rhythm outside 1–120 months.
    InvalidCadence = "invalid-cadence",
    /// A result dated after today.
    ResultInFuture = "result-in-future",
    /// A quantity requirement without a limit to compare with.
    LimitMissing = "limit-missing",
    /// A name that stands for no outcome, kind or other choice (`value`).
    UnknownChoice = "unknown-choice",
    /// The thing is not in the register (`noun`, `id`).
    NotFound = "not-found",
    /// Nothing left to undo.
    NothingToUndo = "nothing-to-undo",
    /// Nothing left to redo.
    NothingToRedo = "nothing-to-redo",
    /// Something later builds on what should be undone.
    UndoConflict = "undo-conflict",
    /// A step of a nonconformity is dated before the one it builds on.
    StepOutOfOrder = "step-out-of-order",
    /// There is no file at the path (`path`).
    FileMissing = "file-missing",
    /// There already is a file at the path (`path`).
    FileExists = "file-exists",
    /// The file could not be read or written (`path`, `reason`).
    FileUnreadable = "file-unreadable",
    /// The file is larger than is read (`max`).
    FileTooLarge = "file-too-large",
    /// A register file of no bytes (`path`).
    RegisterEmpty = "register-empty",
    /// Not a register, or the wrong key: the two cannot be told apart (`path`).
    NotARegister = "not-a-register",
    /// A register that is cut short or damaged (`path`).
    RegisterDamaged = "register-damaged",
    /// A register written by a newer version (`version`, `known`).
    RegisterNewer = "register-newer",
    /// Another program has the register open (`path`).
    RegisterBusy = "register-busy",
    /// No space left on the disk.
    DiskFull = "disk-full",
    /// The database answered something unexpected (`reason`).
    Storage = "storage",
    /// Not well-formed XML (`line`, `column`).
    NoticeDamaged = "notice-damaged",
    /// XML, but not an eForms notice (`root`).
    NoticeNotEforms = "notice-not-eforms",
    /// XML with a document type declaration: refused, since it can be used to attack the reader.
    NoticeUnsafe = "notice-unsafe",
    /// More of something than any notice has (`part`: which, `max`).
    NoticeTooComplex = "notice-too-complex",
    /// A report could not be made (`reason`).
    Report = "report",
    /// The picture is not a PNG or JPEG that can be printed.
    InvalidImage = "invalid-image",
    /// The register is the built-in example and the operation only makes sense in one's own.
    ExampleOnly = "example-only",
    /// A check that has been answered cannot be moved.
    CheckAnswered = "check-answered",
    /// No register is open.
    NoRegister = "no-register",
    /// A size outside what can be made (`min`, `max`).
    SizeRange = "size-range",
    /// An option's notice deadline lies before the contract starts.
    OptionNoticeTooEarly = "option-notice-too-early",
    /// Some award criteria have a weight and others a place in a priority order.
    WeightsAndRanks = "weights-and-ranks",
    /// A supplier is named twice in a contract.
    SupplierTwice = "supplier-twice",
    /// More than one supplier of a contract is the main one.
    MainSupplierTwice = "main-supplier-twice",
    /// A step after the nonconformity was closed or withdrawn.
    NonconformityClosed = "nonconformity-closed",
    /// A file changed or vanished while it was being copied (`path`).
    FileChanged = "file-changed",
    /// The person stopped what was going on.
    Cancelled = "cancelled",
    /// The stored content of a file is missing or not what it was (`name`).
    FileContentLost = "file-content-lost",
    /// A kind of file that might run as a program; it is kept, but not opened (`name`).
    FileNotOpened = "file-not-opened",
    /// A change in a register that is write-protected, or whose folder is (`path`).
    RegisterReadOnly = "register-read-only",
    /// A register in a write-protected place, with changes beside it that cannot be read from there (`path`).
    RegisterUnsettled = "register-unsettled",
    /// The folder that a file should be made in is not there (`path`, the folder's).
    FolderMissing = "folder-missing",
    /// Nothing can be made in the folder (`path`, the folder's).
    FolderReadOnly = "folder-read-only",
    /// Something that was changed since stands in the way of what should be done again.
    RedoConflict = "redo-conflict",
    /// A number whose point may part thousands or decimals (`value`).
    AmbiguousNumber = "ambiguous-number",
    /// The user has no right to read the file (`path`).
    FileForbidden = "file-forbidden",
    /// A folder, a pipe or a device where a file should be (`path`).
    NotAFile = "not-a-file",
    /// A notice in an encoding that is not read (`encoding`).
    NoticeEncoding = "notice-encoding",
    /// A period ends before it begins.
    PeriodBackwards = "period-backwards",
    /// A period in which the contract neither ran nor anything happened (`start`, `end` of the contract).
    PeriodOutside = "period-outside",
    /// A folder where a file is asked for (`path`).
    FolderGiven = "folder-given",
    /// Some of the chosen checks have been answered; none was changed (`name`: which).
    ChecksAnswered = "checks-answered",
    /// More than can be done at once (`max`).
    TooMany = "too-many",
    /// A step of a nonconformity that is dated after today.
    StepInFuture = "step-in-future",
    /// A step that needs another one before it: what is not corrected cannot be verified.
    StepNotYet = "step-not-yet",
    /// Something is to be changed in a meeting that has been ended.
    MeetingEnded = "meeting-ended",
    /// An item that was treated is to be taken off the agenda.
    ItemTreated = "item-treated",
    /// A workbook or text file that is cut short or damaged (`reason`).
    SpreadsheetDamaged = "spreadsheet-damaged",
    /// A workbook that is protected by a password.
    SpreadsheetEncrypted = "spreadsheet-encrypted",
    /// More of something than is read from a spreadsheet (`part`: rows, columns, cells, unpacked, text, sheets; `max`).
    SpreadsheetTooLarge = "spreadsheet-too-large",
    /// Not a spreadsheet of a kind that is read (`kind`: what it seems to be).
    NotASpreadsheet = "not-a-spreadsheet",
    /// A spreadsheet without a row to read.
    SpreadsheetEmpty = "spreadsheet-empty",
    /// A file could not be read in the time there is.
    ReadingTooSlow = "reading-too-slow",
    /// A column that must be there has not been pointed out (`name`).
    ColumnMissing = "column-missing",
    /// Two columns are read as the same (`name`).
    ColumnTwice = "column-twice",
    /// The way in which a column's dates are to be read has not been chosen (`name`).
    DateOrderMissing = "date-order-missing",
    /// The register changed after the preview was made: it must be looked at again.
    PreviewOutdated = "preview-outdated",
    /// A declaration that is cut short or damaged (`reason`).
    DeclarationDamaged = "declaration-damaged",
    /// No environmental product declaration in a form that is read.
    NotADeclaration = "not-a-declaration",
    /// More of something than any declaration has (`part`, `max`).
    DeclarationTooComplex = "declaration-too-complex",
    /// Not an answer of the public register of organisations.
    NotOrganisationData = "not-organisation-data",
    /// A package that is cut short, damaged or changed (`part`: which file in it).
    PackageDamaged = "package-damaged",
    /// Not a package of a register.
    NotAPackage = "not-a-package",
    /// A package written by a newer version (`version`, `known`).
    PackageNewer = "package-newer",
    /// A declaration with a document type declaration: refused, since it can be used to attack the reader.
    DeclarationUnsafe = "declaration-unsafe",
    /// Rows of a list are refused or doubtful, and nobody has decided about them (`value`: how many).
    RowsUndecided = "rows-undecided",
    /// A passphrase that is guessed too soon, or shorter than `min` characters.
    PassphraseWeak = "passphrase-weak",
    /// Not the register's passphrase.
    WrongPassphrase = "wrong-passphrase",
    /// Not the register's recovery key, or typed wrong.
    WrongRecoveryKey = "wrong-recovery-key",
    /// The register is sealed, and nobody has said how to open it.
    RegisterLocked = "register-locked",
    /// The ways into a sealed register are not beside it.
    KeyFileMissing = "key-file-missing",
    /// The ways into a sealed register cannot be read.
    KeyFileDamaged = "key-file-damaged",
    /// This computer has no keychain that answers.
    KeychainUnavailable = "keychain-unavailable",
    /// The keychain does not have the register's key.
    NotInKeychain = "not-in-keychain",
    /// Without this way nobody could open the register any more.
    LastWayIn = "last-way-in",
    /// The register is not sealed: there is no key to change.
    NotSealed = "not-sealed",
    /// The example register is for everyone to see and is never sealed.
    ExampleNotSealed = "example-not-sealed",
    /// Too soon after a wrong passphrase (`seconds` left).
    TooSoon = "too-soon",
    /// The register is sealed already.
    AlreadySealed = "already-sealed",
    /// A copy of a register that does not hold (`path`).
    BackupBroken = "backup-broken",
    /// The second place of the copies is not there (`path`).
    BackupPlaceMissing = "backup-place-missing",
    /// Nothing could be read of a damaged register (`path`).
    NothingSalvaged = "nothing-salvaged",
    /// An exported history that is cut short or was changed (`line`).
    ProofBroken = "proof-broken",
    /// Not an exported history.
    NotAProof = "not-a-proof",
    /// An exported history written by a newer version (`version`, `known`).
    ProofNewer = "proof-newer",
    /// What should be taken out of the bin hangs on something that was changed since.
    BringBackConflict = "bring-back-conflict",
    /// The open register is being sealed: nothing else can be done with it meanwhile.
    BeingSealed = "being-sealed",
    /// A package that is locked, and no passphrase was given.
    PackageLocked = "package-locked",
    /// Not the package's passphrase.
    WrongPackagePassphrase = "wrong-package-passphrase",
    /// The file of the open register is another one now: it was exchanged while the register was open (`path`).
    RegisterReplaced = "register-replaced",
    /// Another goal or measure of the strategy has the number (`value`).
    GoalNumberTwice = "goal-number-twice",
    /// Under a measure, or under itself, there is no place for a goal.
    GoalMisplaced = "goal-misplaced",
    /// Only measures are in the action plan.
    NotAMeasure = "not-a-measure",
    /// The year of the action plan is revised and history, or is not the one in force (`value`).
    PlanYearClosed = "plan-year-closed",
    /// The register has a newer version of the pack (`version`, `known`).
    PackOlder = "pack-older",
    /// A strategy pack is not as it should be: the first fault (`line`, `column`, `reason`) and how many there are (`sum`).
    PackFaulty = "pack-faulty",
    /// A period's label that does not begin with its year, or names a month there is none of (`value`).
    InvalidPeriod = "invalid-period",
    /// A period that is there already, or twice in what was pasted (`value`).
    PeriodTwice = "period-twice",
    /// A share outside `min`–`max` percent (`value`).
    ShareRange = "share-range",
    /// A count that is not a whole number from nought up (`value`).
    NotACount = "not-a-count",
    /// A value with another unit (`value`) than the indicator's (`known`).
    WrongUnit = "wrong-unit",
    /// A pasted block that reaches past the table (`part`: rows or columns; `value`: how many it has; `max`: how many there is room for).
    BlockTooLarge = "block-too-large",
    /// A pasted row whose name is none of the table's (`name`).
    RowUnknown = "row-unknown",
    /// One cell is given two values (`name`, `value`: its row and its period).
    CellTwice = "cell-twice",
    /// A column of a pasted block has values and no period above them.
    ColumnUnnamed = "column-unnamed",
    /// The first row of a pasted block is periods, or figures that look like them, and nothing names the rows (`value`: the first).
    RowsUnnamed = "rows-unnamed",
    /// A strategy without goals makes no pack: none could read it.
    StrategyWithoutGoals = "strategy-without-goals",
}

impl Error {
    /// An error that concerns no single field.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self { code, field: None, params: BTreeMap::new() }
    }
    /// An error in one field of a draft.
    #[must_use]
    pub fn field(field: impl Into<String>, code: Code) -> Self {
        Self { field: Some(field.into()), ..Self::new(code) }
    }
    /// A file could not be read. Errors: [`Code::FileMissing`], [`Code::FileForbidden`], [`Code::DiskFull`],
    /// [`Code::FileUnreadable`].
    #[must_use]
    pub fn unread(path: &Path, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::NotFound => Code::FileMissing,
            io::ErrorKind::PermissionDenied => Code::FileForbidden,
            io::ErrorKind::StorageFull => Code::DiskFull,
            _ => Code::FileUnreadable,
        };
        Self::new(code).with("path", path.display()).with("reason", error)
    }
    /// A file could not be made or written at `path`. Errors: [`Code::FolderMissing`] and [`Code::FolderReadOnly`] with
    /// the folder's `path`; [`Code::FileExists`], [`Code::DiskFull`] and [`Code::FileUnreadable`] with the file's.
    #[must_use]
    pub fn unmade(path: &Path, error: &io::Error) -> Self {
        // The folder of a bare name is the one the program was started in.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let (code, about) = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => (Code::FolderMissing, folder),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => (Code::FolderReadOnly, folder),
            io::ErrorKind::AlreadyExists => (Code::FileExists, path),
            io::ErrorKind::StorageFull => (Code::DiskFull, path),
            _ => (Code::FileUnreadable, path),
        };
        Self::new(code).with("path", about.display()).with("reason", error)
    }
    /// Adds a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.insert(name, value.to_string());
        self
    }
    /// Names the register in an error of the database's that arose after it was opened, and so knows no file.
    #[must_use]
    pub fn of_register(self, path: &Path) -> Self {
        let names_it = matches!(
            self.code,
            Code::RegisterBusy | Code::RegisterDamaged | Code::RegisterReadOnly | Code::NotARegister | Code::FileUnreadable
        );
        if names_it && !self.params.contains_key("path") { self.with("path", path.display()) } else { self }
    }
    /// Puts the error under a parent field: `weight` becomes `criteria.2.weight`.
    #[must_use]
    pub fn within(mut self, parent: &str) -> Self {
        self.field = Some(match self.field {
            Some(field) => format!("{parent}.{field}"),
            None => parent.to_owned(),
        });
        self
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_may_not_be_made_is_told_by_its_folder() {
        for (path, kind, code, about) in [
            ("mappe/rapport.pdf", io::ErrorKind::PermissionDenied, Code::FolderReadOnly, "mappe"),
            ("mappe/rapport.pdf", io::ErrorKind::NotFound, Code::FolderMissing, "mappe"),
            ("rapport.pdf", io::ErrorKind::ReadOnlyFilesystem, Code::FolderReadOnly, "."),
            ("mappe/rapport.pdf", io::ErrorKind::AlreadyExists, Code::FileExists, "mappe/rapport.pdf"),
        ] {
            let error = Error::unmade(Path::new(path), &kind.into());
            assert_eq!((error.code, error.params["path"].as_str()), (code, about), "{kind}");
        }
    }

    #[test]
    fn an_error_of_an_open_register_names_its_file_and_no_other_error_does() {
        let register = Path::new("register.kravspor");
        assert_eq!(Error::new(Code::RegisterBusy).of_register(register).params["path"], "register.kravspor");
        assert_eq!(Error::new(Code::FileUnreadable).with("path", "logo.png").of_register(register).params["path"], "logo.png");
        assert!(Error::new(Code::NothingToUndo).of_register(register).params.is_empty());
    }
}
