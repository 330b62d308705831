//! What is declared, and the properties of the product by which an amount in one unit is an amount in another.

use super::unit::Unit;
use crate::domain::{choice::choice, figure::Figure};
use serde::{Deserialize, Serialize};

/// What the footprint is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Declared {
    /// How much.
    pub amount: Figure,
    /// The unit, as the file writes it.
    pub word: String,
    /// The unit, if it is one that is known.
    pub unit: Option<Unit>,
}

choice! {
    /// A property that turns one unit into another.
    #[serde(rename = "ProductPropertyKind")]
    PropertyKind, "product-property" {
        /// kg per declared amount.
        Mass = "mass",
        /// Gross density, kg/m³.
        GrossDensity = "gross-density",
        /// Bulk density of loose material, kg/m³.
        BulkDensity = "bulk-density",
        /// kg/m².
        Grammage = "grammage",
        /// m.
        Thickness = "thickness",
        /// kg/m.
        LinearDensity = "linear-density",
        /// m³ per declared amount.
        Volume = "volume",
        /// m² per declared amount.
        Area = "area",
        /// m per declared amount.
        Length = "length",
    }
}

/// One property, in the unit of its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ProductProperty")]
pub struct Property {
    /// Which.
    pub kind: PropertyKind,
    /// How much; above zero.
    pub value: Figure,
    /// What the file calls it.
    pub name: String,
}

/// The first value of a kind.
#[must_use]
pub fn value(properties: &[Property], kind: PropertyKind) -> Option<Figure> {
    properties.iter().find(|property| property.kind == kind).map(|property| property.value)
}

/// The density that the file gives and the one that follows from mass per area and thickness, if they differ by more than a
/// quarter: one of the three is wrong, or in another unit than it is said to be.
#[must_use]
pub fn density_contradicted(properties: &[Property]) -> Option<(Figure, Figure)> {
    let of = |kind| value(properties, kind);
    let density = of(PropertyKind::GrossDensity)?;
    let other = of(PropertyKind::Grammage)?.over(of(PropertyKind::Thickness)?)?;
    let quarter = Figure::scaled(25, 2);
    (density.minus(other).abs() > density.max(other).times(quarter)).then_some((density, other))
}
