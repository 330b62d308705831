//! Units that products are declared in, and how words for them in data files are understood. Exact factors only.

use crate::domain::{choice::choice, figure::Figure};

choice! {
    /// A unit that a product is declared in, or a limit is set per.
    #[serde(rename = "DeclaredUnit")]
    Unit, "declared-unit" {
        /// Kilogram.
        Kilogram = "kg",
        /// Tonne.
        Tonne = "t",
        /// Gram.
        Gram = "g",
        /// Square metre.
        SquareMetre = "m2",
        /// Cubic metre.
        CubicMetre = "m3",
        /// Litre.
        Litre = "l",
        /// Metre.
        Metre = "m",
        /// Kilometre.
        Kilometre = "km",
        /// Piece.
        Piece = "piece",
        /// Kilowatt-hour.
        KilowattHour = "kwh",
        /// Megajoule.
        Megajoule = "mj",
        /// Tonne-kilometre.
        TonneKilometre = "tkm",
        /// Hour.
        Hour = "h",
        /// Square foot.
        SquareFoot = "sqft",
        /// Pound.
        Pound = "lb",
        /// Short ton, 2 000 pounds.
        ShortTon = "short-ton",
        /// Cubic yard.
        CubicYard = "yd3",
    }
}

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dimension {
    /// In kilograms.
    Mass,
    /// In square metres.
    Area,
    /// In cubic metres.
    Volume,
    /// In metres.
    Length,
    /// In pieces.
    Count,
    /// In megajoules.
    Energy,
    /// In tonne-kilometres.
    Transport,
    /// In hours.
    Time,
}

impl Unit {
    /// What it measures.
    #[must_use]
    pub const fn dimension(self) -> Dimension {
        match self {
            Self::Kilogram | Self::Tonne | Self::Gram | Self::Pound | Self::ShortTon => Dimension::Mass,
            Self::SquareMetre | Self::SquareFoot => Dimension::Area,
            Self::CubicMetre | Self::Litre | Self::CubicYard => Dimension::Volume,
            Self::Metre | Self::Kilometre => Dimension::Length,
            Self::Piece => Dimension::Count,
            Self::KilowattHour | Self::Megajoule => Dimension::Energy,
            Self::TonneKilometre => Dimension::Transport,
            Self::Hour => Dimension::Time,
        }
    }

    /// How many of its dimension's base unit it is. The English units are exact by definition (the yard of 1959).
    #[must_use]
    pub const fn factor(self) -> Figure {
        match self {
            Self::Tonne | Self::Kilometre => Figure::whole(1000),
            Self::Gram | Self::Litre => Figure::scaled(1, 3),
            Self::KilowattHour => Figure::scaled(36, 1),
            Self::SquareFoot => Figure::scaled(9_290_304, 8),
            Self::Pound => Figure::scaled(45_359_237, 8),
            Self::ShortTon => Figure::scaled(90_718_474, 5),
            Self::CubicYard => Figure::scaled(764_554_857_984, 12),
            _ => Figure::ONE,
        }
    }

    /// The unit that a word of a data file or of a limit stands for, in the languages such files are written in.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        let plain: String = word
            .trim()
            .trim_end_matches('.')
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '^' | '_'))
            .flat_map(char::to_lowercase)
            .map(|c| match c {
                '²' => '2',
                '³' => '3',
                '·' | '×' | '⋅' => '*',
                other => other,
            })
            .collect();
        Some(match plain.as_str() {
            "kg" | "kilo" | "kilogram" | "kilograms" | "kilogramm" | "kilogrammes" => Self::Kilogram,
            "t" | "tonn" | "tonne" | "tonnes" | "tonner" | "tonnen" | "ton" | "metricton" | "metrictons" | "mt" => Self::Tonne,
            "g" | "gram" | "gramm" | "grams" => Self::Gram,
            "m2" | "qm" | "sqm" | "m**2" | "kvm" | "kvadratmeter" | "quadratmeter" | "squaremetre" | "squaremeter" | "squaremeters"
            | "squaremetres" => Self::SquareMetre,
            "m3" | "cbm" | "m**3" | "kubikkmeter" | "kubikmeter" | "cubicmetre" | "cubicmeter" | "cubicmetres" | "cubicmeters" => {
                Self::CubicMetre
            }
            "l" | "liter" | "litre" | "liters" | "litres" | "dm3" => Self::Litre,
            "m" | "lm" | "rm" | "lfm" | "meter" | "metre" | "metres" | "meters" | "løpemeter" | "lopemeter" | "løpendemeter" => {
                Self::Metre
            }
            "km" | "kilometer" | "kilometre" => Self::Kilometre,
            "pcs" | "pc" | "pce" | "piece" | "pieces" | "piece(s)" | "pcs." | "item" | "items" | "item(s)" | "unit" | "units"
            | "unit(s)" | "stk" | "stück" | "stuck" | "stueck" | "st" | "stykk" | "stykke" | "styck" | "each" | "ea" | "p"
            | "numberofpieces" | "numberofitems" => Self::Piece,
            "kwh" => Self::KilowattHour,
            "mj" => Self::Megajoule,
            "tkm" | "t*km" | "tonnekilometer" | "tonnkilometer" | "tonnekm" | "ton*km" => Self::TonneKilometre,
            "h" | "hour" | "hours" | "time" | "timer" | "stunde" => Self::Hour,
            "sqft" | "ft2" | "sf" | "squarefoot" | "squarefeet" => Self::SquareFoot,
            "lb" | "lbs" | "pound" | "pounds" => Self::Pound,
            "shortton" | "shorttons" | "ton(short)" => Self::ShortTon,
            "yd3" | "cy" | "cubicyard" | "cubicyards" | "cuyd" => Self::CubicYard,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_data_files_are_known() {
        for (word, unit) in [
            ("qm", Unit::SquareMetre),
            ("m²", Unit::SquareMetre),
            ("m^3", Unit::CubicMetre),
            ("m3", Unit::CubicMetre),
            ("pcs.", Unit::Piece),
            ("Item(s)", Unit::Piece),
            ("Stk.", Unit::Piece),
            ("t*km", Unit::TonneKilometre),
            ("kWh", Unit::KilowattHour),
            ("tonn", Unit::Tonne),
            (" KG ", Unit::Kilogram),
        ] {
            assert_eq!(Unit::named(word), Some(unit), "{word}");
        }
        for word in ["", "m2*a", "kg/m3", "none", "kr", "%"] {
            assert_eq!(Unit::named(word), None, "{word}");
        }
    }
}
