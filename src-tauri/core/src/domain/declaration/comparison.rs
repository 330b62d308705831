//! A declared footprint held against a requirement's limit, in the limit's own unit. Where the units measure different things,
//! only a property that the file itself gives leads from the one to the other, and every step is told.

use super::{
    Declaration,
    footprint::Origin,
    product::{Property, PropertyKind, density_contradicted, value},
    unit::{Dimension, Unit},
};
use crate::domain::{
    choice::choice,
    decimal::Decimal,
    figure::Figure,
    requirement::{Comparator, Measure, Target},
};
use serde::{Deserialize, Serialize};

choice! {
    /// How a declaration stands against a limit.
    #[serde(rename = "LimitVerdict")]
    Verdict, "comparison" {
        /// On the right side of it.
        Met = "met",
        /// On the wrong side.
        NotMet = "not-met",
        /// The requirement has no limit in numbers.
        NoLimit = "no-limit",
        /// The limit does not say per what.
        LimitPerNothing = "limit-per-nothing",
        /// The limit is not one for a climate footprint, or per a unit that is not known.
        UnknownLimit = "unknown-limit",
        /// The declaration gives no number for A1–A3.
        NoFootprint = "no-footprint",
        /// The declaration does not say of what amount.
        NoDeclaredUnit = "no-declared-unit",
        /// The units measure different things, and the file gives nothing that leads from the one to the other.
        NoWay = "no-way",
    }
}

/// One step from the declared unit to the limit's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ConversionStep")]
pub struct Step {
    /// The property that was used.
    pub property: PropertyKind,
    /// Its value in the file, in the unit of its kind.
    pub value: Figure,
}

/// A declaration held against a limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "LimitComparison")]
pub struct Comparison {
    /// How it stands.
    pub verdict: Verdict,
    /// On which side of the limit a value must be.
    pub comparator: Comparator,
    /// The limit, as it stands in the requirement; what was offered, if that binds harder.
    pub limit: Option<Decimal>,
    /// Its unit, as it stands in the requirement.
    pub limit_unit: String,
    /// What the limit is per, if that is known.
    pub per: Option<Unit>,
    /// A1–A3 in the limit's unit, if it can be told.
    pub value: Option<Figure>,
    /// Where the number for A1–A3 is from.
    pub origin: Option<Origin>,
    /// The steps from the declared unit to the limit's; none if both measure the same.
    pub steps: Vec<Step>,
}

/// What a limit's unit says: how many kg CO₂e, per what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LimitUnit {
    Per { mass: Figure, unit: Unit },
    PerNothing,
    Unknown,
}

fn limit_unit(text: &str) -> LimitUnit {
    let plain = text.to_lowercase().replace('₂', "2").replace("pr.", " per ").replace("per.", " per ");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let (mass, per) = match plain.split_once('/') {
        Some((mass, per)) => (mass, Some(per)),
        None => match plain.split_once(" per ").or_else(|| plain.split_once(" pr ")) {
            Some((mass, per)) => (mass, Some(per)),
            None => (plain.as_str(), None),
        },
    };
    let Some(mass) = carbon_factor(mass) else { return LimitUnit::Unknown };
    match per.map(|per| per.trim().trim_start_matches("1 ").trim()) {
        None | Some("" | "enhet" | "deklarert enhet" | "eining" | "deklarert eining" | "declared unit" | "unit") => LimitUnit::PerNothing,
        Some(per) => Unit::named(per).map_or(LimitUnit::Unknown, |unit| LimitUnit::Per { mass, unit }),
    }
}

/// How many kg CO₂e a unit is: `kg CO2 eqv.`, `kgCO2e`, `kg CO_(2)-Äq.`, `g CO2e`, `t CO₂e`. `None` if it is none.
#[must_use]
pub fn carbon_factor(unit: &str) -> Option<Figure> {
    let plain: String =
        unit.chars().flat_map(char::to_lowercase).map(|c| if c == '₂' { '2' } else { c }).filter(|c| c.is_alphanumeric()).collect();
    let (mass, rest) = plain.split_at_checked(plain.find("co2")?)?;
    let known = rest.strip_prefix("co2")?;
    if !(known.is_empty() || known.starts_with(['e', 'ä', 'a'])) {
        return None;
    }
    Some(match mass {
        "kg" => Figure::ONE,
        "g" => Figure::scaled(1, 3),
        "t" | "tonn" | "tonne" | "ton" => Figure::whole(1000),
        _ => return None,
    })
}

impl Declaration {
    /// Holds A1–A3 against the limit of a requirement.
    #[must_use]
    pub fn compare(&self, target: &Target) -> Comparison {
        // What was offered binds where it is better than what was demanded.
        let limit = target.binding_offer().or(target.required).filter(|_| target.measure == Measure::Quantity);
        let mut comparison = Comparison {
            verdict: Verdict::NoLimit,
            comparator: target.comparator,
            limit,
            limit_unit: target.unit.clone(),
            per: None,
            value: None,
            origin: self.a1_a3.as_ref().map(|joint| joint.origin),
            steps: vec![],
        };
        let Some(limit) = limit else { return comparison };
        let (mass, per) = match limit_unit(&target.unit) {
            LimitUnit::Per { mass, unit } => (mass, unit),
            LimitUnit::PerNothing => return Comparison { verdict: Verdict::LimitPerNothing, ..comparison },
            LimitUnit::Unknown => return Comparison { verdict: Verdict::UnknownLimit, ..comparison },
        };
        comparison.per = Some(per);
        let in_kilograms = self.main().is_some_and(|main| main.factor.is_some());
        let Some(joint) = self.a1_a3.as_ref().filter(|_| in_kilograms) else {
            return Comparison { verdict: Verdict::NoFootprint, ..comparison };
        };
        let Some((declared, unit)) = self.declared.as_ref().and_then(|one| one.unit.map(|unit| (one.amount, unit))) else {
            return Comparison { verdict: Verdict::NoDeclaredUnit, ..comparison };
        };
        if declared <= Figure::ZERO {
            return Comparison { verdict: Verdict::NoDeclaredUnit, ..comparison };
        }
        let whole = declared.times(unit.factor());
        let Some((whole, steps)) = way(&self.properties, whole, unit.dimension(), per.dimension()) else {
            return Comparison { verdict: Verdict::NoWay, ..comparison };
        };
        // The product weighs, covers or fills `whole` of the limit's base unit, and its footprint is that of all of it.
        let Some(value) = joint.value.times(per.factor()).over(whole.times(mass)) else {
            return Comparison { verdict: Verdict::NoWay, ..comparison };
        };
        let met = match target.comparator {
            Comparator::AtMost => value <= Figure::from(limit),
            Comparator::AtLeast => value >= Figure::from(limit),
            Comparator::Exactly => value == Figure::from(limit),
        };
        Comparison { verdict: if met { Verdict::Met } else { Verdict::NotMet }, value: Some(value), steps, ..comparison }
    }
}

/// How much of one dimension's base unit an amount of another's is, by the shortest way that the properties give.
fn way(properties: &[Property], whole: Figure, from: Dimension, to: Dimension) -> Option<(Figure, Vec<Step>)> {
    if from == to {
        return Some((whole, vec![]));
    }
    let mut seen = vec![from];
    let mut ways = vec![(from, whole, vec![])];
    while !ways.is_empty() {
        let mut further = vec![];
        for (at, amount, steps) in ways {
            for (next, amount, step) in onward(properties, from, at, amount) {
                if seen.contains(&next) {
                    continue;
                }
                let steps: Vec<Step> = [steps.clone(), vec![step]].concat();
                if next == to {
                    return Some((amount, steps));
                }
                seen.push(next);
                further.push((next, amount, steps));
            }
        }
        ways = further;
    }
    None
}

/// Where the properties lead from an amount of one dimension in one step.
fn onward(properties: &[Property], declared: Dimension, at: Dimension, amount: Figure) -> Vec<(Dimension, Figure, Step)> {
    let mut next = vec![];
    // What the whole declared amount weighs, fills, covers or measures is said outright.
    if at == declared {
        for (kind, dimension) in [
            (PropertyKind::Mass, Dimension::Mass),
            (PropertyKind::Volume, Dimension::Volume),
            (PropertyKind::Area, Dimension::Area),
            (PropertyKind::Length, Dimension::Length),
        ] {
            next.extend(value(properties, kind).map(|whole| (dimension, whole, Step { property: kind, value: whole })));
        }
    }
    let doubtful = density_contradicted(properties).is_some();
    for (kind, large, small) in [
        (PropertyKind::Grammage, Dimension::Area, Dimension::Mass),
        (PropertyKind::LinearDensity, Dimension::Length, Dimension::Mass),
        (PropertyKind::GrossDensity, Dimension::Volume, Dimension::Mass),
        (PropertyKind::BulkDensity, Dimension::Volume, Dimension::Mass),
        (PropertyKind::Thickness, Dimension::Area, Dimension::Volume),
    ] {
        let contradicted = doubtful && matches!(kind, PropertyKind::GrossDensity | PropertyKind::Thickness);
        let Some(per) = value(properties, kind).filter(|_| !contradicted) else { continue };
        let step = Step { property: kind, value: per };
        if at == large {
            next.push((small, amount.times(per), step));
        } else if at == small {
            next.extend(amount.over(per).map(|amount| (large, amount, step)));
        }
    }
    next
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::declaration::{
        Format,
        footprint::{Amount, Indicator, IndicatorKind, Module, ModuleAmount},
        product::Declared,
    };
    use proptest::prelude::*;

    fn read(text: &str) -> Figure {
        Figure::parse(text).unwrap()
    }

    fn declaration(a1_a3: &str, amount: &str, unit: &str, properties: &[(PropertyKind, &str)]) -> Declaration {
        let values = vec![ModuleAmount { module: Module::A1A3, scenario: String::new(), amount: Amount::Number(read(a1_a3)) }];
        let main = Indicator {
            kind: IndicatorKind::Total,
            name: "GWP-total".into(),
            method: String::new(),
            unit: "kg CO2 eqv.".into(),
            factor: Some(Figure::ONE),
            values,
        };
        Declaration {
            declared: Some(Declared { amount: read(amount), word: unit.into(), unit: Unit::named(unit) }),
            properties: properties.iter().map(|(kind, value)| Property { kind: *kind, value: read(value), name: String::new() }).collect(),
            indicators: vec![main],
            ..Declaration::blank(Format::IlcdJson)
        }
        .settled()
    }

    fn limit(most: &str, unit: &str) -> Target {
        Target::quantity(Comparator::AtMost, Some(Decimal::parse(most).unwrap()), unit)
    }

    #[test]
    fn in_the_same_unit_the_numbers_are_held_against_each_other_exactly() {
        let concrete = declaration("268.594523", "1", "m3", &[]);
        for (most, verdict) in [("268.594523", Verdict::Met), ("268.594522", Verdict::NotMet), ("280", Verdict::Met)] {
            assert_eq!(concrete.compare(&limit(most, "kg CO₂e/m³")).verdict, verdict, "{most}");
        }
        assert_eq!(concrete.compare(&limit("280", "kg CO2-ekv. pr. m3")).verdict, Verdict::Met);
    }

    #[test]
    fn kilograms_and_tonnes_are_the_same_thing_counted_otherwise() {
        let steel = declaration("1.2", "1", "kg", &[]);
        let comparison = steel.compare(&limit("1199", "kg CO₂e per tonn"));
        assert_eq!((comparison.verdict, comparison.value), (Verdict::NotMet, Some(read("1200"))));
        assert_eq!(declaration("1200", "1000", "kg", &[]).compare(&limit("1.2", "kg CO2e/kg")).verdict, Verdict::Met);
        assert_eq!(steel.compare(&limit("1200", "g CO2e/kg")).value, Some(read("1200")));
    }

    #[test]
    fn a_density_of_the_file_leads_from_mass_to_volume_and_is_shown() {
        let concrete = declaration("0.1", "1", "kg", &[(PropertyKind::GrossDensity, "2400")]);
        let comparison = concrete.compare(&limit("240", "kg CO₂e/m³"));
        assert_eq!((comparison.verdict, comparison.value), (Verdict::Met, Some(read("240"))));
        assert_eq!(comparison.steps, [Step { property: PropertyKind::GrossDensity, value: read("2400") }]);
    }

    #[test]
    fn without_a_property_nothing_leads_from_one_unit_to_another() {
        let comparison = declaration("0.1", "1", "kg", &[]).compare(&limit("240", "kg CO₂e/m³"));
        assert_eq!((comparison.verdict, comparison.value), (Verdict::NoWay, None));
    }

    #[test]
    fn an_area_becomes_a_volume_by_its_thickness_and_a_mass_by_its_weight_per_area() {
        let board = declaration("12", "1", "m2", &[(PropertyKind::Thickness, "0.08"), (PropertyKind::Grammage, "188")]);
        assert_eq!(board.compare(&limit("150", "kg CO₂e/m³")).value, Some(read("150")));
        assert_eq!(board.compare(&limit("1", "kg CO₂e/t")).value.unwrap().rounded(6), read("63.8298"));
    }

    #[test]
    fn a_density_that_the_file_contradicts_is_not_used() {
        // A real file says 2.4 kg/m³ of paving stones that weigh 179 kg/m² and are 8 cm thick.
        let stones = [(PropertyKind::GrossDensity, "2.4"), (PropertyKind::Grammage, "179"), (PropertyKind::Thickness, "0.08")];
        let comparison = declaration("21.8", "1", "m2", &stones).compare(&limit("400", "kg CO₂e/m³"));
        assert_eq!(comparison.verdict, Verdict::NoWay);
    }

    #[test]
    fn the_weight_of_a_piece_leads_to_a_limit_per_kilogram() {
        let fitting = declaration("5.75", "1", "pcs.", &[(PropertyKind::Mass, "0.696")]);
        assert_eq!(fitting.compare(&limit("8", "kg CO₂e/kg")).verdict, Verdict::NotMet);
        assert_eq!(fitting.compare(&limit("8", "kg CO₂e/stk")).verdict, Verdict::Met);
    }

    #[test]
    fn what_was_offered_binds_where_it_is_better() {
        let mut target = limit("300", "kg CO₂e/m³");
        target.offered = Some(Decimal::whole(250));
        let comparison = declaration("268", "1", "m3", &[]).compare(&target);
        assert_eq!((comparison.verdict, comparison.limit), (Verdict::NotMet, Some(Decimal::whole(250))));
    }

    #[test]
    fn a_limit_that_does_not_say_per_what_is_not_guessed_at() {
        let concrete = declaration("268", "1", "m3", &[]);
        for (unit, verdict) in [
            ("kg CO₂e", Verdict::LimitPerNothing),
            ("kg CO₂e per deklarert enhet", Verdict::LimitPerNothing),
            ("%", Verdict::UnknownLimit),
            ("kg CO₂e/fathom", Verdict::UnknownLimit),
            ("kg SO2e/m3", Verdict::UnknownLimit),
        ] {
            assert_eq!(concrete.compare(&limit("300", unit)).verdict, verdict, "{unit}");
        }
        assert_eq!(concrete.compare(&Target::quantity(Comparator::AtMost, None, "kg CO₂e/m³")).verdict, Verdict::NoLimit);
        assert_eq!(concrete.compare(&Target::document()).verdict, Verdict::NoLimit);
    }

    #[test]
    fn units_of_carbon_are_known_in_every_spelling() {
        for unit in ["kg CO2 eqv.", "kgCO2e", "kg CO_(2)-Äq.", "kg CO2-Äqv.", "kg CO₂e", "kg CO2"] {
            assert_eq!(carbon_factor(unit), Some(Figure::ONE), "{unit}");
        }
        for unit in ["", "kg", "MJ", "kg CFC 11-Äquiv.", "lb CO2e", "mol H+ eqv."] {
            assert_eq!(carbon_factor(unit), None, "{unit}");
        }
    }

    proptest! {
        /// There and back again is where it started, whatever the density.
        #[test]
        fn a_footprint_per_mass_and_per_volume_are_the_same_footprint(value in 1u32..1_000_000, density in 1u32..20_000) {
            let density = density.to_string();
            let per_kg = declaration(&format!("{value}e-3"), "1", "kg", &[(PropertyKind::GrossDensity, density.as_str())]);
            let per_m3 = per_kg.compare(&limit("1", "kg CO₂e/m³")).value.unwrap();
            let again = declaration(&per_m3.to_string(), "1", "m3", &[(PropertyKind::GrossDensity, density.as_str())]);
            prop_assert_eq!(again.compare(&limit("1", "kg CO₂e/kg")).value.unwrap().rounded(12), read(&format!("{value}e-3")).rounded(12));
        }

        /// Declaring ten of something does not change what one of it is worth.
        #[test]
        fn the_declared_amount_is_divided_away(value in 1u32..1_000_000, amount in 1u32..100_000) {
            let one = declaration(&value.to_string(), "1", "m2", &[]).compare(&limit("1", "kg CO2e/m2")).value.unwrap();
            let many = declaration(&(u64::from(value) * u64::from(amount)).to_string(), &amount.to_string(), "m2", &[]);
            prop_assert_eq!(many.compare(&limit("1", "kg CO2e/m2")).value.unwrap(), one);
        }
    }
}
