//! Climate indicators and their values per module of the life cycle (EN 15804: A1–A5, B1–B7, C1–C4, D).

use crate::domain::{choice::choice, figure::Figure};
use serde::{Deserialize, Serialize};

choice! {
    /// A module, or A1–A3 given as one.
    #[serde(rename = "LifeCycleModule")]
    Module, "module" {
        /// Raw materials.
        A1 = "A1",
        /// Transport to the factory.
        A2 = "A2",
        /// Manufacturing.
        A3 = "A3",
        /// The product stage as one number.
        A1A3 = "A1-A3",
        /// Transport to the site.
        A4 = "A4",
        /// Construction.
        A5 = "A5",
        /// Use.
        B1 = "B1",
        /// Maintenance.
        B2 = "B2",
        /// Repair.
        B3 = "B3",
        /// Replacement.
        B4 = "B4",
        /// Refurbishment.
        B5 = "B5",
        /// Energy in use.
        B6 = "B6",
        /// Water in use.
        B7 = "B7",
        /// Demolition.
        C1 = "C1",
        /// Transport of waste.
        C2 = "C2",
        /// Waste processing.
        C3 = "C3",
        /// Disposal.
        C4 = "C4",
        /// Beyond the system's boundary: reuse, recovery, recycling.
        D = "D",
    }
}

impl Module {
    /// The module that a data file names: `A1-A3`, `A1A2A3`, `a1–a3`, `Module D`.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        let plain: String = word.chars().filter(char::is_ascii_alphanumeric).flat_map(char::to_uppercase).collect();
        let plain = plain.strip_prefix("MODULE").or_else(|| plain.strip_prefix("MODUL")).unwrap_or(&plain);
        match plain {
            "A1A3" | "A1A2A3" | "A13" | "A123" => Some(Self::A1A3),
            other => Self::ALL.iter().copied().find(|module| module.as_str() == other),
        }
    }
}

choice! {
    /// What part of the climate footprint an indicator is about.
    #[serde(rename = "ClimateIndicatorKind")]
    IndicatorKind, "indicator" {
        /// The whole, EN 15804+A2.
        Total = "gwp-total",
        /// The whole, EN 15804+A1 and other methods without parts.
        Whole = "gwp",
        /// Fossil.
        Fossil = "gwp-fossil",
        /// Biogenic.
        Biogenic = "gwp-biogenic",
        /// Land use and land use change.
        LandUse = "gwp-luluc",
        /// All but the uptake and release of biogenic carbon (GWP-GHG, GWP-IOBC).
        WithoutBiogenic = "gwp-ghg",
    }
}

impl IndicatorKind {
    /// Whether it is the whole footprint.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Total | Self::Whole)
    }
}

/// What stands for a module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "state", content = "value", rename_all = "kebab-case")]
#[serde(rename = "ModuleValue")]
pub enum Amount {
    /// A number.
    Number(Figure),
    /// Not declared, with the word that says so: ND, MND, MNA, MNR, n/a, or nothing.
    NotDeclared(String),
    /// Something that is no number, as it stands.
    Unreadable(String),
}

impl Amount {
    /// Whether a word says that a module is not declared.
    #[must_use]
    pub fn is_not_declared(word: &str) -> bool {
        let plain: String = word.chars().filter(|c| c.is_ascii_alphanumeric()).flat_map(char::to_uppercase).collect();
        let blank = word.trim().chars().all(|c| matches!(c, '-' | '–' | '—' | '/' | '.'));
        blank
            || matches!(
                plain.as_str(),
                "ND" | "MND" | "MNA" | "MNR" | "NR" | "NA" | "INA" | "NOTDECLARED" | "NOTRELEVANT" | "NULL" | "NONE"
            )
    }
}

/// One value of an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ModuleAmount {
    /// The module.
    pub module: Module,
    /// The scenario it is for; blank if for none in particular.
    pub scenario: String,
    /// What stands there, in kg CO₂e per declared amount if the indicator's unit is known.
    pub amount: Amount,
}

/// A scenario that values are worked out for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeclarationScenario")]
pub struct Scenario {
    /// Its name, as the values name it.
    pub name: String,
    /// Scenarios of one group exclude each other; blank if the file has no groups.
    pub group: String,
    /// What it is.
    pub description: String,
    /// Whether it is meant where nothing else is said.
    pub default: bool,
}

/// One climate indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ClimateIndicator")]
pub struct Indicator {
    /// What part of the footprint it is about.
    pub kind: IndicatorKind,
    /// Its name in the file.
    pub name: String,
    /// The method it was worked out by, where that is said: `EF 3.0`.
    pub method: String,
    /// Its unit in the file: `kg CO2 eqv.`.
    pub unit: String,
    /// How many kg CO₂e the unit is; blank if it is not known. The values are multiplied with it already.
    pub factor: Option<Figure>,
    /// Its values, in the order of the modules.
    pub values: Vec<ModuleAmount>,
}

impl Indicator {
    /// The number of a module: the one for no scenario in particular, or of the default scenario, or of all scenarios if they
    /// agree. `None` if it is not declared, cannot be read, or hangs on a scenario that nobody has chosen.
    #[must_use]
    pub fn number(&self, module: Module, scenarios: &[Scenario]) -> Option<Figure> {
        let of_module: Vec<&ModuleAmount> = self.values.iter().filter(|value| value.module == module).collect();
        let number = |value: &&ModuleAmount| match value.amount {
            Amount::Number(figure) => Some(figure),
            _ => None,
        };
        let is_default = |name: &str| scenarios.iter().any(|scenario| scenario.default && scenario.name == name);
        let meant =
            of_module.iter().find(|value| value.scenario.is_empty()).or_else(|| of_module.iter().find(|value| is_default(&value.scenario)));
        if let Some(meant) = meant {
            return number(meant);
        }
        let mut numbers = of_module.iter().map(number);
        let first = numbers.next()??;
        numbers.all(|other| other == Some(first)).then_some(first)
    }

    /// Modules with several scenarios that disagree, none of them the default.
    pub(super) fn without_default(&self, scenarios: &[Scenario]) -> Vec<Module> {
        let with_numbers =
            |module: Module| self.values.iter().filter(|value| value.module == module && matches!(value.amount, Amount::Number(_))).count();
        Module::ALL.iter().copied().filter(|module| with_numbers(*module) > 1 && self.number(*module, scenarios).is_none()).collect()
    }
}

choice! {
    /// Where the number for A1–A3 is from.
    #[serde(rename = "JointOrigin")]
    Origin, "joint" {
        /// From the file.
        Given = "given",
        /// The sum of A1, A2 and A3.
        Summed = "summed",
    }
}

/// Modules A1–A3 together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "JointFigure")]
pub struct Joint {
    /// kg CO₂e per declared amount.
    pub value: Figure,
    /// Where it is from.
    pub origin: Origin,
    /// A1 + A2 + A3, if they are given beside the number itself and come to another one, roundings allowed for.
    pub differing_sum: Option<Figure>,
}

impl Joint {
    pub(super) fn of(indicator: &Indicator) -> Option<Self> {
        // Scenarios are of no use here: none has chosen one for what is made in the factory.
        let number = |module| indicator.number(module, &[]);
        let parts = [Module::A1, Module::A2, Module::A3].map(number);
        let sum = match parts {
            [Some(a1), Some(a2), Some(a3)] => Some(a1.plus(a2).plus(a3)),
            _ => None,
        };
        let Some(given) = number(Module::A1A3) else {
            // A number that stands there and cannot be read is not replaced by another.
            let unread = indicator.values.iter().any(|value| value.module == Module::A1A3 && matches!(value.amount, Amount::Unreadable(_)));
            return sum.filter(|_| !unread).map(|value| Self { value, origin: Origin::Summed, differing_sum: None });
        };
        let differing_sum = sum.filter(|sum| differ(given, *sum, &parts));
        Some(Self { value: given, origin: Origin::Given, differing_sum })
    }
}

/// Whether two numbers differ by more than the rounding of each of their parts, or a thousandth of what was summed.
fn differ(given: Figure, sum: Figure, parts: &[Option<Figure>]) -> bool {
    let parts = || parts.iter().flatten();
    let roundings = parts().fold(given.rounding(), |all, part| all.plus(part.rounding()));
    let thousandth = parts().fold(given.abs(), |all, part| all.plus(part.abs())).times(Figure::scaled(1, 3));
    given.minus(sum).abs() > roundings.max(thousandth)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn indicator(values: &[(&str, &str, &str)]) -> Indicator {
        let values = values.iter().map(|(module, scenario, value)| ModuleAmount {
            module: Module::named(module).unwrap(),
            scenario: (*scenario).to_owned(),
            amount: Figure::parse(value).map_or_else(|_| Amount::NotDeclared((*value).to_owned()), Amount::Number),
        });
        Indicator {
            kind: IndicatorKind::Total,
            name: String::new(),
            method: String::new(),
            unit: "kg CO2 eq".into(),
            factor: Some(Figure::ONE),
            values: values.collect(),
        }
    }

    #[test]
    fn the_files_own_number_for_a1_to_a3_counts_and_a_sum_only_without_it() {
        let joint = Joint::of(&indicator(&[("A1", "", "1"), ("A2", "", "2"), ("A3", "", "3"), ("A1-A3", "", "6")])).unwrap();
        assert_eq!((joint.value, joint.origin, joint.differing_sum), (Figure::whole(6), Origin::Given, None));
        let joint = Joint::of(&indicator(&[("A1", "", "1"), ("A2", "", "2"), ("A3", "", "3")])).unwrap();
        assert_eq!((joint.value, joint.origin), (Figure::whole(6), Origin::Summed));
        assert_eq!(Joint::of(&indicator(&[("A1", "", "1"), ("A2", "", "ND"), ("A3", "", "3")])), None);
    }

    #[test]
    fn a_sum_that_differs_by_more_than_rounding_is_told() {
        let with =
            |given| Joint::of(&indicator(&[("A1", "", "20.6"), ("A2", "", "1.69"), ("A3", "", "3.17"), ("A1-A3", "", given)])).unwrap();
        assert_eq!(with("25.5").differing_sum, None);
        assert_eq!(with("30.5").differing_sum, Some(Figure::parse("25.46").unwrap()));
    }

    #[test]
    fn of_several_scenarios_only_the_default_counts() {
        let scenarios = |default| vec![Scenario { name: "S2".into(), default, ..Scenario::default() }];
        let d = indicator(&[("D", "S1", "-32.39"), ("D", "S2", "-2.718"), ("C3", "S1", "0.164"), ("C3", "S2", "0.164")]);
        assert_eq!(d.number(Module::D, &scenarios(true)), Some(Figure::parse("-2.718").unwrap()));
        assert_eq!(d.number(Module::D, &scenarios(false)), None);
        assert_eq!(d.number(Module::C3, &scenarios(false)), Some(Figure::parse("0.164").unwrap()));
        assert_eq!(d.without_default(&scenarios(false)), [Module::D]);
    }

    #[test]
    fn modules_are_known_however_they_are_written() {
        for word in ["A1-A3", "A1–A3", "A1A2A3", "a1a3", "A1 - A3"] {
            assert_eq!(Module::named(word), Some(Module::A1A3), "{word}");
        }
        assert_eq!(Module::named("Module D"), Some(Module::D));
        assert_eq!(Module::named("B8"), None);
        assert_eq!(Module::named("A1-A5"), None);
    }

    #[test]
    fn nothing_and_its_many_words_are_not_nought() {
        for word in ["", " ", "-", "–", "ND", "nd", "MND", "MNA", "M.N.R.", "N/A", "n/a", "NR"] {
            assert!(Amount::is_not_declared(word), "{word}");
        }
        for word in ["0", "x", "0,0", "NaN", "<0.01"] {
            assert!(!Amount::is_not_declared(word), "{word}");
        }
    }
}
