//! The amount that is declared and the properties of the product, from ILCD's flows: flow properties with their units, and
//! material properties (MatML).

use crate::domain::{
    declaration::{
        Declaration,
        doubt::{Doubt, DoubtCode},
        product::{Declared, Property, PropertyKind},
        unit::{Dimension, Unit},
    },
    figure::Figure,
};

/// A flow property with its value for one of the flow.
#[derive(Debug, Clone, Default)]
pub(super) struct FlowProperty {
    /// Its key.
    pub(super) key: String,
    /// Its name in the file.
    pub(super) name: String,
    /// How much of it one of the flow is.
    pub(super) mean: Option<Figure>,
    /// Whether amounts of the flow are counted in it.
    pub(super) reference: bool,
    /// The reference unit of its unit group; blank if the file does not hold it.
    pub(super) unit: String,
    /// The key of its unit group; blank if the file does not hold it.
    pub(super) unit_group: String,
}

/// A material property.
#[derive(Debug, Clone, Default)]
pub(super) struct Material {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) unit: String,
}

/// What is known about a product flow.
#[derive(Debug, Clone, Default)]
pub(super) struct Flow {
    pub(super) properties: Vec<FlowProperty>,
    pub(super) materials: Vec<Material>,
    /// Who makes it.
    pub(super) vendor: String,
}

/// Reference units by the keys of flow properties and of unit groups. Source: InData working group, "Flow properties and unit
/// groups" of the ILCD+EPD data format, with the keys it calls deprecated.
const UNITS: [(&str, Unit); 16] = [
    ("93a60a56-a3c8-11da-a746-0800200b9a66", Unit::Kilogram),
    ("7e18d0ad-e78e-47a0-8e96-1c0a581902e2", Unit::Kilogram),
    ("93a60a57-a4c8-11da-a746-0800200c9a66", Unit::Kilogram),
    ("ad38d542-3fe9-439d-9b95-2f5f7752acaf", Unit::Kilogram),
    ("93a60a56-a3c8-22da-a746-0800200c9a66", Unit::CubicMetre),
    ("93a60a57-a3c8-12da-a746-0800200c9a66", Unit::CubicMetre),
    ("cd950537-0a98-4044-9ba7-9f9a68d0a504", Unit::CubicMetre),
    ("93a60a56-a3c8-19da-a746-0800200c9a66", Unit::SquareMetre),
    ("93a60a57-a3c8-18da-a746-0800200c9a66", Unit::SquareMetre),
    ("c20a03d7-bd90-4569-bc94-66cfd364dfc8", Unit::SquareMetre),
    ("838aaa23-0117-11db-92e3-0800200c9a66", Unit::Metre),
    ("838aaa22-0117-11db-92e3-0800200c9a66", Unit::Metre),
    ("01846770-4cfe-4a25-8ad9-919d8d378345", Unit::Piece),
    ("93a60a56-a3c8-11da-a746-0800200c9a66", Unit::Megajoule),
    ("93a60a56-a3c8-14da-a746-0800200c9a66", Unit::Megajoule),
    ("838aaa20-0117-11db-92e3-0800200c9a66", Unit::TonneKilometre),
];

impl FlowProperty {
    /// Its unit: as the file says, or else as the format's reference data do.
    fn known_unit(&self) -> Option<Unit> {
        if !self.unit.is_empty() {
            return Unit::named(&self.unit);
        }
        let by_key = |key: &str| UNITS.iter().find(|(known, _)| known.eq_ignore_ascii_case(key)).map(|(_, unit)| *unit);
        by_key(&self.unit_group).or_else(|| by_key(&self.key))
    }
}

/// Says what is declared: `amount` of the flow, counted in its reference property. `whole` is that product, where the file
/// holds it ready made.
pub(super) fn declare(to: &mut Declaration, amount: Option<Figure>, whole: Option<Figure>, flow: &Flow) {
    let reference = flow.properties.iter().find(|property| property.reference).or(match &flow.properties[..] {
        [only] => Some(only),
        _ => None,
    });
    let mean = reference.and_then(|property| property.mean).unwrap_or(Figure::ONE);
    let counted = whole.or_else(|| amount.map(|amount| amount.times(mean)));
    let unit = reference.and_then(FlowProperty::known_unit);
    let word =
        reference.map_or(String::new(), |property| if property.unit.is_empty() { property.name.clone() } else { property.unit.clone() });
    to.declared = counted.map(|amount| Declared { amount, word, unit });
    let Some(amount) = amount.filter(|amount| *amount > Figure::ZERO) else { return };
    for property in flow.properties.iter().filter(|property| reference.is_none_or(|reference| !std::ptr::eq(*property, reference))) {
        let Some((unit, mean)) = property.known_unit().zip(property.mean) else { continue };
        let kind = match unit.dimension() {
            Dimension::Mass if is_carbon(property) => continue,
            Dimension::Mass => PropertyKind::Mass,
            Dimension::Volume => PropertyKind::Volume,
            Dimension::Area => PropertyKind::Area,
            Dimension::Length => PropertyKind::Length,
            _ => continue,
        };
        add(to, kind, mean.times(amount).times(unit.factor()), &property.name);
    }
}

/// Carbon content is counted in kilograms too, and is not what the product weighs.
fn is_carbon(property: &FlowProperty) -> bool {
    let name = property.name.to_lowercase();
    ["carbon", "karbon", "kohlenstoff"].iter().any(|word| name.contains(word))
}

/// Takes in material properties that lead from one unit to another; those in other units than the format's own are told.
pub(super) fn materials(to: &mut Declaration, materials: &[Material]) {
    for material in materials.iter().take(super::names::MOST) {
        let name = material.name.to_lowercase();
        let name = name.split('(').next().unwrap_or_default().trim();
        let (kind, form) = match name {
            "gross density" | "raw density" | "density" => (PropertyKind::GrossDensity, "kg/m3"),
            "bulk density" => (PropertyKind::BulkDensity, "kg/m3"),
            "grammage" | "surface density" | "area density" => (PropertyKind::Grammage, "kg/m2"),
            "layer thickness" | "thickness" => (PropertyKind::Thickness, "m"),
            "linear density" => (PropertyKind::LinearDensity, "kg/m"),
            "weight per unit" | "weight per piece" | "mass per piece" => (PropertyKind::Mass, "kg"),
            "conversion factor [mass/declared unit]" => (PropertyKind::Mass, ""),
            // "conversion factor to 1 kg" is by the format's rules one over what it is in half of the files.
            _ => continue,
        };
        let Ok(value) = Figure::parse(&material.value) else { continue };
        match scale(&material.unit, form) {
            Some(scale) => add(to, kind, value.times(scale), &material.name),
            None => {
                to.doubts.push(Doubt::new(DoubtCode::UnknownPropertyUnit).with("property", &material.name).with("unit", &material.unit))
            }
        }
    }
}

/// How many of the form's unit a unit is; `None` if it is another thing.
fn scale(unit: &str, form: &str) -> Option<Figure> {
    let plain: String =
        unit.to_lowercase().replace('²', "2").replace('³', "3").chars().filter(|c| !matches!(c, '^' | ' ' | '\u{a0}')).collect();
    // Some files repeat the property's name where the unit should stand: `grammage (kg/m^2)`.
    let plain = plain.split_once('(').map_or(plain.as_str(), |(_, inside)| inside.trim_end_matches(')'));
    let by = |digits: u64, places: i32| Some(Figure::scaled(digits, places));
    match (form, plain) {
        ("", _) => Some(Figure::ONE),
        (form, plain) if plain == form => Some(Figure::ONE),
        ("kg/m3", "g/cm3" | "t/m3" | "kg/dm3" | "kg/l") => by(1000, 0),
        ("kg/m2", "g/m2") | ("kg/m", "g/m") | ("m", "mm") => by(1, 3),
        ("m", "cm") => by(1, 2),
        ("kg", plain) if plain.starts_with("kg/") || plain == "-" => Some(Figure::ONE),
        _ => None,
    }
}

/// Adds a property, if it says something and no other has said it.
pub(super) fn add(to: &mut Declaration, kind: PropertyKind, value: Figure, name: &str) {
    if value > Figure::ZERO && !to.properties.iter().any(|known| known.kind == kind) {
        to.properties.push(Property { kind, value, name: super::names::tidy(name) });
    }
}
