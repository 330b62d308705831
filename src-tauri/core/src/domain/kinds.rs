//! The 18 requirement kinds. One kind = one file + one line here. Each file holds what is not text:
//! what is compared, default rhythm, sanction advice, law, levels. The texts are in `locales/*/library.ftl`,
//! under `library-<kind>-…`.
//!
//! A limit stands here only where a source gives it. Everything else is a blank that a person fills.
//! Laws and limits are dated: whoever changes them raises `version` and `reviewed`.

pub mod building_heat;
pub mod deliveries;
pub mod eco_labelled_service;
pub mod eco_labelled_share;
pub mod emission_free_site;
pub mod epd;
pub mod food_waste;
pub mod fossil_free_site;
pub mod hazardous_substances;
pub mod management_system;
mod number;
pub mod other;
pub mod recyclable_packaging;
pub mod return_scheme;
pub mod reuse;
pub mod site_plan;
pub mod timber;
pub mod vehicles;
pub mod waste_sorting;

use super::{
    choice::choice,
    evidence::EvidenceKind,
    follow_up::{Cadence, Milepost, Milestone, MilestoneDate, Season},
    requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind},
};

/// How long before a document lapses it is followed up, in days, where nothing speaks for another: time to ask for a new one
/// and to get it.
pub const LEAD_DAYS: u32 = 60;

choice! {
    /// Kind of requirement, numbered as in library-facts.
    Kind, "kind" {
        /// Miljømerket tjeneste.
        EcoLabelledService = "eco-labelled-service",
        /// Andel miljømerkede produkter.
        EcoLabelledShare = "eco-labelled-share",
        /// Miljøledelsessystem.
        ManagementSystem = "management-system",
        /// Fossilfri byggeplass.
        FossilFreeSite = "fossil-free-site",
        /// Utslippsfri byggeplass.
        EmissionFreeSite = "emission-free-site",
        /// Byggvarme og byggtørk.
        BuildingHeat = "building-heat",
        /// EPD og grense for klimafotavtrykk.
        Epd = "epd",
        /// Kjøretøy og transport.
        Vehicles = "vehicles",
        /// Returordning for emballasje.
        ReturnScheme = "return-scheme",
        /// Materialgjenvinnbar emballasje.
        RecyclablePackaging = "recyclable-packaging",
        /// Avfallssortering på byggeplass.
        WasteSorting = "waste-sorting",
        /// Matsvinn.
        FoodWaste = "food-waste",
        /// Trevirke.
        Timber = "timber",
        /// Helse- og miljøfarlige stoffer.
        HazardousSubstances = "hazardous-substances",
        /// Ombruk, reparasjon og levetid.
        Reuse = "reuse",
        /// Færre leveringer og engangsartikler.
        Deliveries = "deliveries",
        /// Miljøoppfølgingsplan og klimagassregnskap.
        SitePlan = "site-plan",
        /// Annet.
        Other = "other",
    }
}

/// The facts of every kind, in the order of [`Kind`].
pub const ALL: [&KindFacts; 18] = [
    &eco_labelled_service::FACTS,
    &eco_labelled_share::FACTS,
    &management_system::FACTS,
    &fossil_free_site::FACTS,
    &emission_free_site::FACTS,
    &building_heat::FACTS,
    &epd::FACTS,
    &vehicles::FACTS,
    &return_scheme::FACTS,
    &recyclable_packaging::FACTS,
    &waste_sorting::FACTS,
    &food_waste::FACTS,
    &timber::FACTS,
    &hazardous_substances::FACTS,
    &reuse::FACTS,
    &deliveries::FACTS,
    &site_plan::FACTS,
    &other::FACTS,
];

// A kind that is left out of ALL, or stands in the wrong place there, does not compile.
const _: () = {
    assert!(ALL.len() == Kind::ALL.len());
    let mut place = 0;
    while place < ALL.len() {
        assert!(ALL[place].kind as usize == place);
        place += 1;
    }
};

impl Kind {
    /// What is known about the kind, apart from its texts.
    #[must_use]
    pub const fn facts(self) -> &'static KindFacts {
        ALL[self as usize]
    }
}

/// What a kind is, apart from its texts.
#[derive(Debug, Clone)]
pub struct KindFacts {
    /// Which kind.
    pub kind: Kind,
    /// Version of the library requirement; raised when its facts or texts change.
    pub version: u32,
    /// The day the facts were last reviewed, `YYYY-MM-DD`.
    pub reviewed: &'static str,
    /// Where such a requirement usually stands.
    pub placement: Placement,
    /// What binds the supplier at the lowest level; each level says its own.
    pub basis: Basis,
    /// What the kind is mainly compared by; each level says its own.
    pub measure: Measure,
    /// On which side of the limit a value must be.
    pub comparator: Comparator,
    /// Unit as written, the same in all languages (`%`, `kg CO₂e/m²`), or a text key starting `unit-`; blank if nothing is counted.
    pub unit: &'static str,
    /// Risk that is proposed.
    pub risk: Risk,
    /// Sanction form that fits. Advice only: a drafted requirement has none agreed.
    pub sanction: SanctionKind,
    /// The levels there is a wording for, each with the limit it proposes, in the unit; `None` = a blank to fill.
    pub levels: &'static [LevelFacts],
    /// Default rhythms. Empty = must be chosen.
    pub rhythms: fn() -> Vec<Rhythm>,
    /// Whether a licence, certificate or declaration number looks as numbers of this kind do; `None` = no format is known.
    /// Formats differ between operators and change: warn on `false`, never refuse.
    pub looks_like: Option<fn(&str) -> bool>,
    /// The document by which such a requirement is shown to be met: without a valid one it counts as missing. `None` = other
    /// proof will do.
    pub proof: Option<EvidenceKind>,
    /// How many days before its document lapses a check is made, unless the requirement's own rhythms say when.
    pub lead_days: u32,
}

impl KindFacts {
    /// The facts of a level, if there is a wording for it.
    #[must_use]
    pub fn level(&self, level: Level) -> Option<&'static LevelFacts> {
        self.levels.iter().find(|facts| facts.level == level)
    }
}

/// One level of ambition.
#[derive(Debug, Clone, Copy)]
pub struct LevelFacts {
    /// Which.
    pub level: Level,
    /// What binds the supplier to this wording. Whoever asks for more than the law must agree it.
    pub basis: Basis,
    /// What is compared at this level.
    pub measure: Measure,
    /// The limit it proposes; `None` = a blank to fill, or nothing to compare.
    pub limit: Option<i32>,
}

impl LevelFacts {
    /// A level that must be agreed.
    const fn agreed(level: Level, measure: Measure) -> Self {
        Self { level, basis: Basis::Contract, measure, limit: None }
    }
    /// A level that the law demands.
    const fn law(level: Level, measure: Measure) -> Self {
        Self { basis: Basis::Law, ..Self::agreed(level, measure) }
    }
    /// The same with a limit that a source gives.
    const fn limit(self, limit: i32) -> Self {
        Self { limit: Some(limit), ..self }
    }
}

/// One default rhythm. A milestone's label is here the key of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rhythm {
    /// How often.
    pub cadence: Cadence,
    /// Whether the supplier is not told beforehand.
    pub unannounced: bool,
}

impl Rhythm {
    const fn new(cadence: Cadence) -> Self {
        Self { cadence, unannounced: false }
    }
    /// Every N months from the contract's start.
    const fn every(months: u32) -> Self {
        Self::new(Cadence::Every { months, anchor: None, season: None })
    }
    /// Every N months, in some months of the year only.
    const fn in_season(months: u32, from: u32, to: u32) -> Self {
        Self::new(Cadence::Every { months, anchor: None, season: Some(Season { from, to }) })
    }
    /// Days before the shown document lapses.
    const fn before_expiry(days: u32) -> Self {
        Self::new(Cadence::BeforeExpiry { days })
    }
    /// Points in time, each a text key and days from a date in the contract.
    fn milestones<const N: usize>(points: [(&str, Milepost, i32); N]) -> Self {
        let milestone = |(key, from, days): (&str, _, _)| Milestone { label: key.to_owned(), on: MilestoneDate::Offset { from, days } };
        Self::new(Cadence::Milestones { milestones: points.into_iter().map(milestone).collect() })
    }
    /// The same, without telling the supplier.
    const fn unannounced(mut self) -> Self {
        self.unannounced = true;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn every_kind_finds_its_own_facts() {
        for &kind in Kind::ALL {
            assert_eq!(kind.facts().kind, kind);
        }
    }

    #[test]
    fn facts_are_versioned_and_dated() {
        for facts in ALL {
            assert!(facts.version >= 1, "{}", facts.kind);
            assert!(NaiveDate::parse_from_str(facts.reviewed, "%Y-%m-%d").is_ok(), "{}", facts.kind);
        }
    }

    #[test]
    fn every_kind_begins_at_the_basis_level_and_climbs() {
        for facts in ALL {
            assert_eq!(facts.levels.first().map(|level| level.level), Some(Level::Basis), "{}", facts.kind);
            assert!(facts.levels.is_sorted_by(|a, b| a.level < b.level), "{}", facts.kind);
            assert_eq!(facts.level(Level::Basis).map(|level| level.basis), Some(facts.basis), "{}", facts.kind);
        }
    }

    #[test]
    fn only_quantities_have_limits_and_every_quantity_has_a_unit() {
        for facts in ALL {
            for level in facts.levels {
                if level.measure == Measure::Quantity {
                    assert!(!facts.unit.is_empty(), "{}", facts.kind);
                } else {
                    assert_eq!(level.limit, None, "{}", facts.kind);
                }
            }
            assert!(facts.levels.iter().any(|level| level.measure == facts.measure), "{}", facts.kind);
        }
    }

    #[test]
    fn only_the_sourced_limits_are_proposed() {
        let limits: Vec<_> =
            ALL.iter().flat_map(|facts| facts.levels.iter().filter_map(|l| Some((facts.kind, l.level, l.limit?)))).collect();
        assert_eq!(
            limits,
            [
                (Kind::EmissionFreeSite, Level::Spearhead, 100),
                (Kind::WasteSorting, Level::Basis, 70),
                (Kind::WasteSorting, Level::Spearhead, 95),
            ]
        );
    }

    #[test]
    fn every_kind_but_the_free_one_has_a_rhythm_and_a_sanction_that_fits() {
        for facts in ALL {
            assert_eq!((facts.rhythms)().is_empty(), facts.kind == Kind::Other, "{}", facts.kind);
            assert_ne!(facts.sanction, SanctionKind::NoneAgreed, "{}", facts.kind);
        }
    }

    #[test]
    fn a_kind_that_follows_an_expiry_does_so_as_early_as_any_other_document_of_it() {
        for facts in ALL {
            for rhythm in (facts.rhythms)() {
                if let Cadence::BeforeExpiry { days } = rhythm.cadence {
                    assert_eq!(days, facts.lead_days, "{}", facts.kind);
                }
            }
        }
    }

    #[test]
    fn default_rhythms_keep_within_what_a_plan_takes() {
        for rhythm in ALL.iter().flat_map(|facts| (facts.rhythms)()) {
            match rhythm.cadence {
                Cadence::Every { months, anchor, season } => {
                    assert!((1..=120).contains(&months));
                    assert_eq!(anchor, None, "a default rhythm follows the contract's start");
                    assert!(season.is_none_or(|s| (1..=12).contains(&s.from) && (1..=12).contains(&s.to)));
                }
                Cadence::AfterLast { months } => assert!((1..=120).contains(&months)),
                Cadence::Milestones { milestones } => assert!((1..=100).contains(&milestones.len())),
                Cadence::BeforeExpiry { days } => assert!(days <= 1_000),
            }
        }
    }
}
