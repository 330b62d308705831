//! What is missing or doubtful in a contract. A warning never stops anyone.

use super::choice::choice;
use serde::{Deserialize, Serialize};

choice! {
    /// What is missing or doubtful.
    WarningKind, "warning" {
        /// A requirement has no agreed sanction: hard to enforce.
        NoSanctionAgreed = "no-sanction-agreed",
        /// A requirement has nothing to compare with.
        LimitMissing = "limit-missing",
        /// The contract has no environmental requirements.
        NoRequirements = "no-requirements",
        /// A requirement has no follow-up plan.
        NoFollowUpPlan = "no-follow-up-plan",
        /// The chosen § 7-9 route demands a justification and has none.
        JustificationMissing = "justification-missing",
        /// The chosen § 7-9 route does not exist in the rule set of the procurement's start.
        RouteUnavailable = "route-unavailable",
        /// Environment is weighted below 30 % though the route says it is not.
        WeightTooLow = "weight-too-low",
        /// Environment is not among the top three though the route says it is.
        NotTopThree = "not-top-three",
        /// The chosen § 7-9 route is contested.
        ContestedRoute = "contested-route",
        /// A supplier's organisation number has a wrong check digit.
        WrongOrganisationNumber = "wrong-organisation-number",
        /// A CPV code has a wrong check digit, or is not in the vocabulary.
        WrongCpv = "wrong-cpv-check-digit",
        /// The contract has no end date.
        NoEndDate = "no-end-date",
        /// The contract has ended with unanswered checks.
        EndedWithOpenChecks = "ended-with-open-checks",
        /// The notice deadline of an undecided option has passed.
        OptionNoticePassed = "option-notice-passed",
        /// An open nonconformity has had no step for long: no enforcement documented.
        NoEnforcementDocumented = "no-enforcement-documented",
    }
}

/// One warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Warning {
    /// What.
    pub kind: WarningKind,
    /// The number of the requirement it concerns, if one.
    pub requirement: Option<u32>,
    /// The value it concerns (a number, a code, days), if one.
    pub value: String,
}
