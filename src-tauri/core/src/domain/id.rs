//! One key type a noun, so that a check's key can never be passed for a requirement's.

use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, specta::Type)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);
        impl $name {
            /// A new key, later than those made before it (UUID v7).
            #[must_use]
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self { Self(Uuid::now_v7()) }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = crate::Error;
            fn from_str(text: &str) -> crate::Result<Self> {
                Uuid::parse_str(text).map(Self).map_err(|_| {
                    crate::Error::new(crate::error::Code::NotFound).with("noun", stringify!($name)).with("id", text)
                })
            }
        }
    )+ };
}

ids! {
    /// Key of a contract.
    ContractId,
    /// Key of an option to prolong a contract.
    OptionId,
    /// Key of an award criterion.
    CriterionId,
    /// Key of a supplier.
    SupplierId,
    /// Key of a requirement.
    RequirementId,
    /// Key of a follow-up plan.
    PlanId,
    /// Key of a check.
    CheckId,
    /// Key of the result of a check.
    ResultId,
    /// Key of a piece of evidence.
    EvidenceId,
    /// Key of a nonconformity.
    NonconformityId,
    /// Key of a step of a nonconformity.
    StepId,
    /// Key of one use of a file.
    FileId,
    /// Key of a meeting.
    MeetingId,
    /// Key of a participant of a meeting.
    ParticipantId,
    /// Key of an item on a meeting's agenda.
    AgendaItemId,
    /// Key of a decision.
    DecisionId,
    /// Key of an indicator.
    IndicatorId,
    /// Key of a measurement.
    MeasurementId,
    /// Key of a strategy.
    StrategyId,
    /// Key of a goal or a measure of a strategy.
    GoalId,
    /// Key of what ties a goal to what serves it.
    GoalLinkId,
    /// Key of one year of the action plan.
    ActionPlanId,
    /// Key of a measure in one year of the action plan.
    ActionLineId,
}

/// The namespace of keys that are derived rather than made: two laptops that plan the same check make the same row.
const DERIVED: Uuid = Uuid::from_u128(0x6b72_6176_7370_5f72_8000_706c_616e_6e65);

impl CheckId {
    /// The key of a planned check, derived from requirement, plan and occurrence (UUID v8: a v5 of the three, led by the
    /// requirement's time). What is followed up together lies together in the file, which is what makes one contract's
    /// hundreds of checks quick to read among millions.
    #[must_use]
    pub fn planned(requirement: RequirementId, plan: PlanId, occurrence: &str) -> Self {
        let name = format!("{requirement}/{plan}/{occurrence}");
        let mut bytes = *Uuid::new_v5(&DERIVED, name.as_bytes()).as_bytes();
        for (byte, led) in bytes.iter_mut().zip(&requirement.0.as_bytes()[..LED]) {
            *byte = *led;
        }
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }
}

impl ActionPlanId {
    /// The key of one year of the action plan: there is one plan, so the year is enough.
    #[must_use]
    pub fn of(year: i32) -> Self {
        Self(Uuid::new_v5(&DERIVED, format!("action-plan/{year}").as_bytes()))
    }
}

impl ActionLineId {
    /// The key of a measure in one year of the action plan.
    #[must_use]
    pub fn of(measure: GoalId, year: i32) -> Self {
        Self(Uuid::new_v5(&DERIVED, format!("{measure}/action/{year}").as_bytes()))
    }
}

impl GoalLinkId {
    /// The key of the link between a goal and what serves it, which `target` names.
    #[must_use]
    pub fn of(goal: GoalId, noun: &str, target: &str) -> Self {
        Self(Uuid::new_v5(&DERIVED, format!("{goal}/{noun}/{target}").as_bytes()))
    }
}

impl PlanId {
    /// The key of the rhythm that every requirement has without its being written: before its document lapses.
    #[must_use]
    pub fn of_lapse(requirement: RequirementId) -> Self {
        Self(Uuid::new_v5(&DERIVED, format!("{requirement}/lapse").as_bytes()))
    }
}

/// How many bytes of a planned check's key are the requirement's: its time and the count within the millisecond.
const LED: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planned_check_has_one_key_wherever_it_is_planned_and_lies_beside_its_requirement() {
        let (requirement, plan) = (RequirementId::new(), PlanId::new());
        let key = CheckId::planned(requirement, plan, "2026-02-02");
        assert_eq!(key, CheckId::planned(requirement, plan, "2026-02-02"));
        assert_ne!(key, CheckId::planned(requirement, plan, "2026-02-03"));
        assert_ne!(key, CheckId::planned(requirement, PlanId::new(), "2026-02-02"));
        assert_eq!(key.0.as_bytes()[..6], requirement.0.as_bytes()[..6]);
        assert_eq!(key.0.get_version_num(), 8);
    }
}
