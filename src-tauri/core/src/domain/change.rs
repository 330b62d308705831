//! The names of user actions, as the log keeps them and people read them.

use super::choice::choice;

choice! {
    /// One kind of user action. The text key says it in the past: «Endret kontrakt».
    Change, "change" {
        /// A contract was made.
        AddContract = "add-contract",
        /// A contract was read in from a public notice.
        ReadNotice = "read-notice",
        /// A contract's facts were edited.
        EditContract = "edit-contract",
        /// A contract was put in the bin.
        RemoveContract = "remove-contract",
        /// A contract was taken out of the bin.
        RestoreContract = "restore-contract",
        /// Requirements were added.
        AddRequirements = "add-requirements",
        /// A requirement was edited.
        EditRequirement = "edit-requirement",
        /// A requirement was put in the bin.
        RemoveRequirement = "remove-requirement",
        /// The result of a check was recorded.
        RecordResult = "record-result",
        /// A check was moved by hand.
        MoveCheck = "move-check",
        /// A check was made by hand.
        AddCheck = "add-check",
        /// A supplier was made.
        AddSupplier = "add-supplier",
        /// A supplier was edited.
        EditSupplier = "edit-supplier",
        /// A supplier was put in the bin.
        RemoveSupplier = "remove-supplier",
        /// A document was registered.
        AddEvidence = "add-evidence",
        /// A nonconformity was opened.
        OpenNonconformity = "open-nonconformity",
        /// A step was taken about a nonconformity.
        AddStep = "add-step",
        /// A document's facts were edited, or what it serves.
        EditEvidence = "edit-evidence",
        /// A document was put in the bin.
        RemoveEvidence = "remove-evidence",
        /// Files were added.
        AddFiles = "add-files",
        /// A file was put in the bin.
        RemoveFile = "remove-file",
        /// A nonconformity's title, finding or corrective action was edited.
        EditNonconformity = "edit-nonconformity",
        /// A nonconformity was put in the bin.
        RemoveNonconformity = "remove-nonconformity",
        /// A meeting was prepared.
        AddMeeting = "add-meeting",
        /// A meeting's facts or participants were edited.
        EditMeeting = "edit-meeting",
        /// A meeting's agenda was edited.
        EditAgenda = "edit-agenda",
        /// An item was treated in a meeting: result, note, decision at once.
        TreatItem = "treat-item",
        /// A meeting was ended.
        EndMeeting = "end-meeting",
        /// An ended meeting was opened again.
        ReopenMeeting = "reopen-meeting",
        /// A meeting was put in the bin.
        RemoveMeeting = "remove-meeting",
        /// A decision was edited.
        EditDecision = "edit-decision",
        /// A decision was carried out.
        CompleteDecision = "complete-decision",
        /// Checks were given to another person.
        AssignChecks = "assign-checks",
        /// Several checks were moved by hand.
        MoveChecks = "move-checks",
        /// Contracts were read in from a spreadsheet.
        ImportContracts = "import-contracts",
        /// Suppliers were read in from a spreadsheet.
        ImportSuppliers = "import-suppliers",
        /// Requirements were read in from a spreadsheet.
        ImportRequirements = "import-requirements",
        /// Checks and their results were read in from a spreadsheet.
        ImportResults = "import-results",
        /// Measurements were read in from a spreadsheet.
        ImportMeasurements = "import-measurements",
        /// Documents were read in from a spreadsheet.
        ImportEvidence = "import-evidence",
        /// Environmental product declarations were read in from files.
        ReadDeclarations = "read-declarations",
        /// Suppliers' facts were filled in from the public register of organisations.
        ReadOrganisations = "read-organisations",
        /// Settings were edited.
        EditSettings = "edit-settings",
        /// A copy was put in the register's place.
        RestoreBackup = "restore-backup",
        /// What could be read of a damaged register was put into a new one.
        Salvage = "salvage",
        /// Something was taken out of the bin.
        BringBack = "bring-back",
        /// The example register was made.
        MakeExample = "make-example",
        /// A contract of the lifelike sample was made.
        MakeSample = "make-sample",
        /// An indicator was made.
        AddIndicator = "add-indicator",
        /// An indicator was edited.
        EditIndicator = "edit-indicator",
        /// An indicator was put in the bin, with its values.
        RemoveIndicator = "remove-indicator",
        /// An indicator was moved up or down.
        MoveIndicator = "move-indicator",
        /// Values of periods were entered, corrected or taken away.
        PutMeasurements = "put-measurements",
        /// The program planned checks further ahead as time went by. Not undone by Ctrl Z.
        ExtendPlans = "extend-plans",
        /// A strategy was taken in from a pack, or brought up to a newer version of it.
        ImportStrategy = "import-strategy",
        /// A strategy was made.
        AddStrategy = "add-strategy",
        /// A strategy's facts were edited.
        EditStrategy = "edit-strategy",
        /// A strategy was put in the bin.
        RemoveStrategy = "remove-strategy",
        /// A goal or a measure was made.
        AddGoal = "add-goal",
        /// A goal or a measure was edited.
        EditGoal = "edit-goal",
        /// A goal or a measure was put in the bin, with what is under it.
        RemoveGoal = "remove-goal",
        /// A goal was tied to what serves it.
        LinkGoal = "link-goal",
        /// A goal was let go of by what served it.
        UnlinkGoal = "unlink-goal",
        /// Measures were put in a year's action plan.
        PlanMeasures = "plan-measures",
        /// A measure's line in a year's action plan was edited.
        EditAction = "edit-action",
        /// A measure was taken out of a year's action plan.
        RemoveAction = "remove-action",
        /// A year's action plan was closed and the next one begun.
        ReviseActionPlan = "revise-action-plan",
    }
}
