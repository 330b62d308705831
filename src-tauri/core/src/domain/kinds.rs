//! The 18 requirement kinds. One kind = one file + one line here. Each file holds what is not text:
//! what is compared, default rhythm, sanction advice, law, levels. The texts are in `locales/*/library.ftl`.

use super::{
    choice::choice,
    follow_up::Cadence,
    requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind},
};

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
    /// What binds the supplier.
    pub basis: Basis,
    /// What is compared.
    pub measure: Measure,
    /// On which side of the limit a value must be.
    pub comparator: Comparator,
    /// Unit as written, the same in all languages (`%`, `kg CO₂e/m³`), or a text key starting `unit-`.
    pub unit: &'static str,
    /// Risk that is proposed.
    pub risk: Risk,
    /// Sanction form that fits.
    pub sanction: SanctionKind,
    /// The levels there is a wording for, each with the limit it proposes, in the unit; `None` = a blank to fill.
    pub levels: &'static [LevelFacts],
    /// Default rhythms.
    pub rhythms: fn() -> Vec<Rhythm>,
}

/// One level of ambition.
#[derive(Debug, Clone, Copy)]
pub struct LevelFacts {
    /// Which.
    pub level: Level,
    /// The limit it proposes; `None` = a blank to fill, or nothing to compare.
    pub limit: Option<i32>,
}

/// One default rhythm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rhythm {
    /// How often.
    pub cadence: Cadence,
    /// Whether the supplier is not told beforehand.
    pub unannounced: bool,
}
