//! What is odd about a contract without being wrong: it is kept as it is, and said wherever the contract is shown,
//! on screen and paper alike. Owns which warnings there are and when; the sentences are in the locale files.

use super::{
    choice::choice,
    contract::{ContractDraft, ContractStatus, term::Term},
    follow_up::Cadence,
    nonconformity::Nonconformity,
    procurement::rule_set,
    registration::Status,
    requirement::{Measure, Requirement, SanctionKind},
    supplier::Supplier,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Days without a step after which an open nonconformity is said to lack enforcement, if the user sets no other number.
pub const QUIET_DAYS: u32 = 14;

choice! {
    /// What a warning is about, in the order they are shown.
    WarningKind, "warning" {
        /// An open nonconformity with no step for a while. Value: its number, or its title.
        NoEnforcementDocumented = "no-enforcement-documented",
        /// The public register says that a supplier is deleted. Value: its name.
        SupplierDeleted = "supplier-deleted",
        /// The public register says that a supplier is bankrupt. Value: its name.
        SupplierBankrupt = "supplier-bankrupt",
        /// The public register says that a supplier is being wound up. Value: its name.
        SupplierWindingUp = "supplier-winding-up",
        /// An undecided option whose notice deadline has passed. Value: the deadline, `YYYY-MM-DD`.
        OptionNoticePassed = "option-notice-passed",
        /// The contract has ended and has checks without a result. Value: how many.
        EndedWithOpenChecks = "ended-with-open-checks",
        /// The contract has no requirements.
        NoRequirements = "no-requirements",
        /// A requirement without an agreed sanction.
        NoSanctionAgreed = "no-sanction-agreed",
        /// A requirement of a quantity without a limit, neither required nor offered.
        LimitMissing = "limit-missing",
        /// A requirement that nothing makes checks for.
        NoFollowUpPlan = "no-follow-up-plan",
        /// A milestone before the start or after the end: no check is made for it. Value: its name, or its date.
        MilestoneOutsideTerm = "milestone-outside-term",
        /// The § 7-9 route needs a text and has none. Value: the route's name in the code ([`super::procurement::ClimateRoute`]).
        JustificationMissing = "justification-missing",
        /// The procurement is under § 7-9 and no route is given.
        RouteMissing = "route-missing",
        /// The route did not exist when the procurement started. Value: the route.
        RouteUnavailable = "route-unavailable",
        /// The authorities disagree on the route. Value: the route.
        ContestedRoute = "contested-route",
        /// Environment is said to be weighted at least 30 % and is not. Value: the weight in percent, `29.5`; 0 with a priority order.
        WeightTooLow = "weight-too-low",
        /// Environment is said to be among the top three and is not.
        NotTopThree = "not-top-three",
        /// Value: the organisation number.
        WrongOrganisationNumber = "wrong-organisation-number",
        /// Value: the code as written.
        WrongCpvCheckDigit = "wrong-cpv-check-digit",
        /// The contract runs until it is terminated.
        NoEndDate = "no-end-date",
    }
}

/// One warning.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
pub struct Warning {
    /// What it is about.
    pub kind: WarningKind,
    /// The number of the requirement it concerns (K1, K2…), if one.
    pub requirement: Option<u32>,
    /// What the sentence names, in plain form (see [`WarningKind`]); whoever shows it formats it. May be blank.
    pub value: String,
}

/// What warnings are drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The contract.
    pub contract: &'a ContractDraft,
    /// Its requirements, without removed ones.
    pub requirements: &'a [Requirement],
    /// Its nonconformities.
    pub nonconformities: &'a [Nonconformity],
    /// Its suppliers.
    pub suppliers: &'a [Supplier],
    /// How many of its checks have no result, withdrawn ones left out.
    pub open_checks: u32,
    /// Days without a step that are too many: [`QUIET_DAYS`] if nothing else is set.
    pub quiet_days: u32,
    /// Today.
    pub today: NaiveDate,
}

/// Every warning about a contract, gravest kind first, then by requirement.
#[must_use]
pub fn contract_warnings(facts: Facts<'_>) -> Vec<Warning> {
    let mut warnings = vec![];
    facts.enforcement(&mut warnings);
    facts.suppliers(&mut warnings);
    facts.dates(&mut warnings);
    facts.requirements(&mut warnings);
    facts.procurement(&mut warnings);
    facts.numbers(&mut warnings);
    warnings.sort();
    warnings.dedup();
    warnings
}

fn warning(kind: WarningKind, value: impl ToString) -> Warning {
    Warning { kind, requirement: None, value: value.to_string() }
}

impl Facts<'_> {
    fn has_ended(&self) -> bool {
        matches!(self.contract.status(self.today), ContractStatus::Expired | ContractStatus::Terminated)
    }

    fn enforcement(&self, warnings: &mut Vec<Warning>) {
        for nonconformity in self.nonconformities.iter().filter(|one| one.is_quiet(self.today, self.quiet_days)) {
            let requirement = self.requirements.iter().find(|requirement| Some(requirement.id) == nonconformity.requirement_id);
            let value = if nonconformity.number.is_empty() { &nonconformity.title } else { &nonconformity.number };
            warnings.push(Warning {
                requirement: requirement.map(|requirement| requirement.number),
                ..warning(WarningKind::NoEnforcementDocumented, value)
            });
        }
    }

    fn suppliers(&self, warnings: &mut Vec<Warning>) {
        for supplier in self.suppliers {
            let kind = match supplier.registration.as_ref().map(|registration| registration.status) {
                Some(Status::Deleted | Status::Withheld) => WarningKind::SupplierDeleted,
                Some(Status::Bankrupt) => WarningKind::SupplierBankrupt,
                Some(Status::ForcedDissolution | Status::Liquidation) => WarningKind::SupplierWindingUp,
                Some(Status::Active) | None => continue,
            };
            warnings.push(warning(kind, &supplier.draft.name));
        }
    }

    fn dates(&self, warnings: &mut Vec<Warning>) {
        for (_, term) in self.contract.passed_options(self.today) {
            warnings.push(warning(WarningKind::OptionNoticePassed, term.notice));
        }
        if self.has_ended() && self.open_checks > 0 {
            warnings.push(warning(WarningKind::EndedWithOpenChecks, self.open_checks));
        }
        if self.contract.current_end().is_none() {
            warnings.push(warning(WarningKind::NoEndDate, ""));
        }
    }

    fn requirements(&self, warnings: &mut Vec<Warning>) {
        if self.requirements.is_empty() {
            warnings.push(warning(WarningKind::NoRequirements, ""));
        }
        let (term, ended) = (Term::of(self.contract), self.has_ended());
        for Requirement { number, draft, .. } in self.requirements {
            let mut add = |kind, value: String| warnings.push(Warning { kind, requirement: Some(*number), value });
            if draft.sanction.kind == SanctionKind::NoneAgreed {
                add(WarningKind::NoSanctionAgreed, String::new());
            }
            let target = &draft.target;
            if target.measure == Measure::Quantity && target.required.is_none() && target.offered.is_none() {
                add(WarningKind::LimitMissing, String::new());
            }
            // What has ended is not followed up any more.
            if draft.plans.is_empty() && !ended {
                add(WarningKind::NoFollowUpPlan, String::new());
            }
            for plan in &draft.plans {
                let Cadence::Milestones { milestones } = &plan.cadence else { continue };
                for milestone in milestones {
                    if let Some(date) = term.day_of(&milestone.on).filter(|date| !term.contains(*date)) {
                        let label = milestone.label.trim();
                        add(WarningKind::MilestoneOutsideTerm, if label.is_empty() { date.to_string() } else { label.to_owned() });
                    }
                }
            }
        }
    }

    fn procurement(&self, warnings: &mut Vec<Warning>) {
        let procurement = &self.contract.procurement;
        let route = procurement.climate_route.map_or("", |route| route.as_str());
        for kind in rule_set::check(procurement, self.contract.start) {
            warnings.push(match kind {
                WarningKind::WeightTooLow => warning(kind, procurement.environment_weight().unwrap_or_default()),
                WarningKind::JustificationMissing | WarningKind::RouteUnavailable | WarningKind::ContestedRoute => warning(kind, route),
                _ => warning(kind, ""),
            });
        }
    }

    fn numbers(&self, warnings: &mut Vec<Warning>) {
        for number in self.suppliers.iter().filter_map(|supplier| supplier.draft.organisation_number.as_ref()) {
            if !number.check_digit_is_right() {
                warnings.push(warning(WarningKind::WrongOrganisationNumber, number.as_str()));
            }
        }
        for code in self.contract.cpv.iter().filter(|code| code.check_digit_is_right() == Some(false)) {
            warnings.push(warning(WarningKind::WrongCpvCheckDigit, code.as_str()));
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
