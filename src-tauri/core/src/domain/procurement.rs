//! Facts of the procurement, and the duty to weigh climate and environment (forskrift om offentlige
//! anskaffelser § 7-9) as dated rule sets: which routes there are, what each demands, and from when.

pub mod rule_set;
pub mod threshold;
mod validate;

use super::{choice::choice, decimal::Decimal, id::CriterionId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// What an award criterion is about.
    CriterionKind, "criterion" {
        /// Pris.
        Price = "price",
        /// Kvalitet.
        Quality = "quality",
        /// Miljø.
        Environment = "environment",
        /// Annet.
        Other = "other",
    }
}
choice! {
    /// How the procurement answers § 7-9. Which of them exist depends on the day it started.
    ClimateRoute, "climate-route" {
        /// Environment weighted at least 30 %.
        Weighted30 = "weighted-30",
        /// Priority order with environment among the top three.
        TopThree = "top-three",
        /// Requirements instead of criteria.
        RequirementsInstead = "requirements-instead",
        /// Award criterion and requirements combined (from 2026-07-01).
        CriterionAndRequirements = "criterion-and-requirements",
        /// Below 30 % plus requirements (before 2026-07-01; contested).
        BelowThirtyWithRequirements = "below-thirty-with-requirements",
        /// Insignificant climate footprint and environmental load.
        Insignificant = "insignificant",
        /// Health, safety or preparedness (from 2026-07-01).
        CriticalInterest = "critical-interest",
        /// Mandatory standardised national minimum requirements (from 2026-07-01).
        NationalMinimum = "national-minimum",
        /// Not covered by the duty.
        NotCovered = "not-covered",
    }
}

/// One award criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AwardCriterion {
    /// Key.
    pub id: CriterionId,
    /// What it is about.
    pub kind: CriterionKind,
    /// Its name in the tender documents.
    pub name: String,
    /// Weight in percent, 0–100; blank with a priority order.
    pub weight: Option<Decimal>,
    /// Place in a priority order, from 1; blank with weights.
    pub rank: Option<u32>,
}

/// Facts of the procurement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Procurement {
    /// The day it started (notice, invitation or direct enquiry): chooses the rule set.
    pub started: Option<NaiveDate>,
    /// The day it was awarded: its year is the year of award.
    pub awarded: Option<NaiveDate>,
    /// Award criteria, in the order they are shown.
    pub criteria: Vec<AwardCriterion>,
    /// Whether the supplier had to have an environmental management system; blank when not known.
    pub management_system_required: Option<bool>,
    /// How § 7-9 was answered; blank when not known.
    pub climate_route: Option<ClimateRoute>,
    /// The written justification.
    pub justification: String,
}
