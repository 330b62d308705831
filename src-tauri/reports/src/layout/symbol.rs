//! The symbols of states. Shape and word carry them, more ink is more serious, colour repeats.

use super::draw::Scene;
use crate::style::{BREACH, Colour, FULFILLED, INK, PARTLY, SOFT, Style, WHITE};
use std::f32::consts::{FRAC_PI_2, PI, TAU};

/// A symbol. Always stands with its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symbol {
    /// Oppfylt: ring and tick.
    Fulfilled,
    /// Delvis oppfylt: ring, left half filled.
    Partly,
    /// Ikke oppfylt, brudd: solid diamond, white cross.
    Breach,
    /// Ikke kontrollert, ukjent: broken ring.
    Unknown,
    /// Ikke aktuelt: dash.
    NotApplicable,
    /// Forfalt: solid disc, white clock hands.
    Overdue,
    /// Varsel: open triangle.
    Warning,
    /// A figure that moved: triangle up or down, in the colour of what that is worth.
    Moved {
        /// Which way.
        up: bool,
        /// Whether that is good; nothing if it is neither.
        good: Option<bool>,
    },
    /// A figure that did not move: bar.
    Level,
}

/// Half a symbol's height in relation to the text beside it.
const HALF_HEIGHT: f32 = 0.385;

impl Symbol {
    /// The colour of the symbol and its word.
    #[must_use]
    pub const fn colour(self) -> Colour {
        match self {
            Self::Fulfilled => FULFILLED,
            Self::Partly | Self::Warning => PARTLY,
            Self::Breach | Self::Overdue => BREACH,
            Self::Moved { good: Some(true), .. } => FULFILLED,
            Self::Moved { good: Some(false), .. } => BREACH,
            Self::Unknown | Self::NotApplicable | Self::Level | Self::Moved { good: None, .. } => SOFT,
        }
    }

    /// Half its height beside text of a size.
    #[must_use]
    pub fn half(style: Style) -> f32 {
        HALF_HEIGHT * style.size
    }

    /// How far text stands in to leave room for it.
    #[must_use]
    pub fn indent(style: Style) -> f32 {
        style.size * 1.2
    }

    /// Draws it about its centre; `r` is half its height.
    pub fn draw(self, scene: &mut Scene, (x, y): (f32, f32), r: f32) {
        let (ink, t) = (self.colour(), r * 0.26);
        match self {
            Self::Fulfilled => {
                scene.ring((x, y), r - t / 2.0, t, ink);
                scene.line(&[(x - 0.42 * r, y + 0.02 * r), (x - 0.1 * r, y + 0.36 * r), (x + 0.46 * r, y - 0.34 * r)], t * 1.15, ink);
            }
            Self::Partly => {
                scene.ring((x, y), r - t / 2.0, t, ink);
                let arc = |step: u8| FRAC_PI_2 + PI * f32::from(step) / 16.0;
                let half: Vec<(f32, f32)> = (0..=16).map(|step| (x + r * arc(step).cos(), y + r * arc(step).sin())).collect();
                scene.area(&half, ink);
            }
            Self::Breach => {
                scene.diamond((x, y), r * 1.12, ink);
                scene.cross((x, y), 0.36 * r, t, WHITE);
            }
            Self::Unknown => {
                let middle = r - t / 2.0;
                for part in 0..8_u8 {
                    let from = TAU * (f32::from(part) + 0.18) / 8.0;
                    let arc = |step: u8| from + TAU / 8.0 * 0.64 * f32::from(step) / 4.0;
                    let points: Vec<(f32, f32)> =
                        (0..=4).map(|step| (x + middle * arc(step).cos(), y + middle * arc(step).sin())).collect();
                    scene.line(&points, t, ink);
                }
            }
            Self::Moved { up, .. } => {
                let (tip, foot) = if up { (-0.8 * r, 0.7 * r) } else { (0.8 * r, -0.7 * r) };
                scene.area(&[(x, y + tip), (x + 0.92 * r, y + foot), (x - 0.92 * r, y + foot)], ink);
            }
            Self::NotApplicable | Self::Level => scene.line(&[(x - 0.7 * r, y), (x + 0.7 * r, y)], t * 1.2, ink),
            Self::Warning => {
                let h = r * 1.05;
                scene.outline(&[(x, y - h), (x + h * 1.06, y + h * 0.8), (x - h * 1.06, y + h * 0.8)], t, ink);
                scene.line(&[(x, y - 0.4 * r), (x, y + 0.22 * r)], t, ink);
                scene.rectangle(x - t / 2.0, y + 0.36 * r, t, t, ink);
            }
            Self::Overdue => {
                scene.disc((x, y), r, ink);
                scene.line(&[(x, y - 0.55 * r), (x, y + 0.05 * r), (x + 0.42 * r, y + 0.05 * r)], t, WHITE);
            }
        }
    }
}

/// The colour of text beside an optional symbol.
pub fn text_colour(symbol: Option<Symbol>) -> Colour {
    symbol.map_or(INK, Symbol::colour)
}
