//! What suppliers have reported for the yearly climate account: emissions, fuel and energy, transport, goods; and, where a
//! requirement's amount has a product declaration, the emissions that the two come to. Kept apart by whether it is documented.
//!
//! Reported is not measured: every figure here is a supplier's own, as it was recorded at a check.

use super::{
    choice::choice,
    decimal::Decimal,
    declaration::unit::{Dimension, Unit},
    figure::Figure,
    id::{ContractId, RequirementId},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashSet};

choice! {
    /// What sort of line it is, in the order of an account.
    ClimateCategory, "climate-line" {
        /// Emissions that the supplier has reckoned itself.
        Emissions = "emissions",
        /// Emissions of amounts times what product declarations say.
        Declared = "declared",
        /// Fuel and energy.
        Energy = "energy",
        /// Distances and transport work.
        Transport = "transport",
        /// Amounts of goods and materials.
        Goods = "goods",
    }
}

/// One value that a supplier reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// The contract.
    pub contract: ContractId,
    /// The requirement.
    pub requirement: RequirementId,
    /// What the requirement is called: says of what an amount of goods is.
    pub title: String,
    /// The unit as the requirement has it: `liter diesel`, `kg CO₂e`, `tonn`.
    pub unit: String,
    /// When the check was due: the year it counts in.
    pub due: NaiveDate,
    /// The value.
    pub value: Decimal,
    /// Whether a document that was valid then was shown, or serves the requirement.
    pub documented: bool,
    /// kg CO₂e of one of the unit, by the one declaration that was valid then and fits; blank if none does, or several.
    pub declared: Option<Figure>,
}

/// One year of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ClimateYear {
    /// The year.
    pub year: i32,
    /// The sum that was reported.
    pub sum: Figure,
    /// Of it: documented.
    pub documented: Figure,
    /// How many values it is the sum of.
    pub values: u32,
    /// Of these: documented.
    pub values_documented: u32,
    /// How many contracts they are from.
    pub contracts: u32,
}

/// One line of the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ClimateLine {
    /// What sort.
    pub category: ClimateCategory,
    /// Of what, as it is written behind the unit: `diesel`. Goods without it are called as their requirement: kilos of different
    /// things do not add up. Otherwise blank.
    pub of: String,
    /// The unit of the sums: `kg CO₂e`, `l`, `kWh`, `km`…
    pub unit: String,
    /// Its years, earliest first; years without a value are not there.
    pub years: Vec<ClimateYear>,
}

/// A unit of a requirement as an account reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadUnit {
    /// What sort of line.
    pub category: ClimateCategory,
    /// What its sums are given in.
    pub unit: &'static str,
    /// How many of that one of the requirement's unit is.
    pub factor: Figure,
    /// Of what.
    pub of: String,
    /// The unit, if it is one that products are declared in.
    pub declared_in: Option<Unit>,
}

/// What people write after CO₂ for the same: shortened, hyphenated and inflected, here without signs.
const EQUIVALENT: [&str; 12] =
    ["", "e", "eq", "eqv", "ekv", "ekviv", "ekvivalent", "ekvivalenter", "ekvivalentar", "equiv", "equivalent", "equivalents"];

/// Reads a requirement's unit; `None` for shares, rates and units that belong in no account.
#[must_use]
pub fn read_unit(written: &str) -> Option<ReadUnit> {
    let mut words = written.split_whitespace();
    let first = words.next()?;
    let of = words.collect::<Vec<_>>().join(" ");
    if written.contains(['/', '%']) || of.split_whitespace().any(|word| word == "per") {
        return None;
    }
    let plain: String = of.to_lowercase().replace('₂', "2").chars().filter(char::is_ascii_alphanumeric).collect();
    // Nothing may follow: `tonn CO₂e spart` are emissions that never were.
    let emissions = plain.strip_prefix("co2").is_some_and(|rest| EQUIVALENT.contains(&rest));
    let named = Unit::named(first);
    let read = |category, unit, factor| {
        let of = if category == ClimateCategory::Emissions { String::new() } else { of.clone() };
        Some(ReadUnit { category, unit, factor, of, declared_in: named })
    };
    use ClimateCategory::{Emissions, Energy, Goods, Transport};
    match first.to_lowercase().as_str() {
        "mwh" => return read(Energy, "kWh", Figure::whole(1_000)),
        "gwh" => return read(Energy, "kWh", Figure::whole(1_000_000)),
        _ => {}
    }
    let unit = named?;
    match (unit, unit.dimension()) {
        (_, Dimension::Mass) if emissions => read(Emissions, "kg CO₂e", unit.factor()),
        (Unit::Litre, _) => read(Energy, "l", Figure::ONE),
        (Unit::KilowattHour, _) => read(Energy, "kWh", Figure::ONE),
        (Unit::Megajoule, _) => read(Energy, "MJ", Figure::ONE),
        (Unit::Kilometre, _) => read(Transport, "km", Figure::ONE),
        (Unit::TonneKilometre, _) => read(Transport, "tkm", Figure::ONE),
        (_, Dimension::Mass) => read(Goods, "kg", unit.factor()),
        (Unit::CubicMetre, _) => read(Goods, "m³", Figure::ONE),
        (Unit::SquareMetre, _) => read(Goods, "m²", Figure::ONE),
        _ => None,
    }
}

#[derive(Default)]
struct Sum {
    sum: Option<Figure>,
    documented: Option<Figure>,
    values: u32,
    values_documented: u32,
    contracts: HashSet<ContractId>,
}

impl Sum {
    fn add(&mut self, value: Figure, one: &Reported) {
        let with = |sum: Option<Figure>| Some(sum.map_or(value, |sum| sum.plus(value)));
        self.sum = with(self.sum);
        self.values += 1;
        if one.documented {
            self.documented = with(self.documented);
            self.values_documented += 1;
        }
        self.contracts.insert(one.contract);
    }
}

/// The lines of the account, year by year.
#[must_use]
pub fn climate_account(reported: &[Reported]) -> Vec<ClimateLine> {
    use chrono::Datelike;
    let mut sums: BTreeMap<(ClimateCategory, String, &'static str), BTreeMap<i32, Sum>> = BTreeMap::new();
    for one in reported {
        let (Some(unit), Ok(value)) = (read_unit(&one.unit), Figure::parse(&one.value.to_string())) else { continue };
        let year = one.due.year();
        let mut add = |category, of: String, unit, value| {
            sums.entry((category, of, unit)).or_default().entry(year).or_default().add(value, one);
        };
        let of = if unit.of.is_empty() && unit.category == ClimateCategory::Goods { one.title.trim().to_owned() } else { unit.of };
        add(unit.category, of.clone(), unit.unit, value.times(unit.factor));
        if let Some(declared) = one.declared {
            add(ClimateCategory::Declared, of, "kg CO₂e", value.times(declared));
        }
    }
    let nothing = Figure::whole(0);
    sums.into_iter()
        .map(|((category, of, unit), years)| ClimateLine {
            category,
            of,
            unit: unit.to_owned(),
            years: years
                .into_iter()
                .map(|(year, sum)| ClimateYear {
                    year,
                    sum: sum.sum.unwrap_or(nothing),
                    documented: sum.documented.unwrap_or(nothing),
                    values: sum.values,
                    values_documented: sum.values_documented,
                    contracts: u32::try_from(sum.contracts.len()).unwrap_or(u32::MAX),
                })
                .collect(),
        })
        .collect()
}

/// Every year that a line has a value for, earliest first.
#[must_use]
pub fn years(lines: &[ClimateLine]) -> Vec<i32> {
    lines.iter().flat_map(|line| line.years.iter().map(|year| year.year)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// kg CO₂e of one of a unit, by what a declaration says of an amount in a unit of the same sort.
#[must_use]
pub fn declared_of_one(unit: Unit, declared: Unit, amount: Figure, footprint: Figure) -> Option<Figure> {
    if unit.dimension() != declared.dimension() {
        return None;
    }
    footprint.times(unit.factor()).over(amount.times(declared.factor()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn figure(text: &str) -> Figure {
        Figure::parse(text).unwrap()
    }
    fn value(unit: &str, due: &str, value: &str, documented: bool, declared: Option<&str>) -> Reported {
        Reported {
            contract: ContractId::new(),
            requirement: RequirementId::new(),
            title: "Levert mengde".into(),
            unit: unit.into(),
            due: due.parse().unwrap(),
            value: Decimal::parse(value).unwrap(),
            documented,
            declared: declared.map(figure),
        }
    }

    #[test]
    fn only_amounts_belong_in_an_account() {
        let read = |unit: &str| read_unit(unit).map(|read| (read.category, read.unit, read.of));
        assert_eq!(read("kg CO₂e"), Some((ClimateCategory::Emissions, "kg CO₂e", String::new())));
        for emissions in ["tonn CO2e", "tonn CO₂-ekvivalentar", "tonn CO₂-ekv", "kg CO2 eq", "kg CO₂ equivalents", "kg CO2"] {
            assert_eq!(read(emissions), Some((ClimateCategory::Emissions, "kg CO₂e", String::new())), "{emissions}");
        }
        // What was saved is no emission, however it is written.
        for saved in ["tonn CO₂-ekvivalenter spart", "kg CO2e spart", "tonn CO₂ equivalents avoided"] {
            assert_eq!(read(saved).map(|(category, ..)| category), Some(ClimateCategory::Goods), "{saved}");
        }
        assert_eq!(read("kg CO2-fanget betong").map(|(category, ..)| category), Some(ClimateCategory::Goods));
        assert_eq!(read("liter diesel"), Some((ClimateCategory::Energy, "l", "diesel".into())));
        assert_eq!(read("MWh"), Some((ClimateCategory::Energy, "kWh", String::new())));
        assert_eq!(read("km"), Some((ClimateCategory::Transport, "km", String::new())));
        assert_eq!(read("tonn"), Some((ClimateCategory::Goods, "kg", String::new())));
        for rate in ["%", "kg CO₂e/m²", "kWh/kg", "ml/m²", "kg CO₂e per m³", "leveringer", "", "stk"] {
            assert_eq!(read(rate), None, "{rate}");
        }
    }

    #[test]
    fn values_of_a_year_add_up_in_one_unit_and_what_is_documented_is_kept_apart() {
        let lines = climate_account(&[
            value("tonn CO₂e", "2025-03-31", "1,5", true, None),
            value("kg CO₂e", "2025-12-31", "250", false, None),
            value("kg CO₂e", "2026-12-31", "900", true, None),
        ]);
        assert_eq!(lines.len(), 1);
        let of = |year: &ClimateYear| {
            (year.year, year.sum.to_string(), year.documented.to_string(), year.values, year.values_documented, year.contracts)
        };
        assert_eq!(of(&lines[0].years[0]), (2025, "1750".into(), "1500".into(), 2, 1, 2));
        assert_eq!(of(&lines[0].years[1]), (2026, "900".into(), "900".into(), 1, 1, 1));
        assert_eq!(years(&lines), [2025, 2026]);
    }

    #[test]
    fn an_amount_times_its_declaration_is_a_line_of_its_own() {
        // Declared: 1 m³ of concrete is 220 kg CO₂e; delivered: 12 m³.
        let one = declared_of_one(Unit::CubicMetre, Unit::CubicMetre, figure("1"), figure("220")).unwrap();
        let lines = climate_account(&[value("m³ betong", "2026-06-30", "12", true, Some(&one.to_string()))]);
        let found: Vec<_> =
            lines.iter().map(|line| (line.category, line.of.as_str(), line.unit.as_str(), line.years[0].sum.to_string())).collect();
        assert_eq!(
            found,
            [
                (ClimateCategory::Declared, "betong", "kg CO₂e", "2640".to_owned()),
                (ClimateCategory::Goods, "betong", "m³", "12".to_owned())
            ]
        );
    }

    #[test]
    fn kilos_of_different_goods_are_not_added() {
        let mut paper = value("tonn", "2026-06-30", "2", false, None);
        paper.title = "Papir".into();
        let names: Vec<_> =
            climate_account(&[paper, value("kg", "2026-06-30", "5", false, None)]).into_iter().map(|line| line.of).collect();
        assert_eq!(names, ["Levert mengde", "Papir"]);
    }

    #[test]
    fn a_declaration_per_tonne_fits_kilograms_and_never_cubic_metres() {
        assert_eq!(declared_of_one(Unit::Kilogram, Unit::Tonne, figure("1"), figure("500")).unwrap().to_string(), "0.5");
        assert_eq!(declared_of_one(Unit::CubicMetre, Unit::Tonne, figure("1"), figure("500")), None);
    }
}
