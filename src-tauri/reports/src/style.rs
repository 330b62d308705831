//! The page's measures, type and colours, as the design of the printed pages gives them. Nothing here draws.

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;
/// Width of an A4 page in points.
pub const PAGE_WIDTH: f32 = 210.0 * MM;
/// Height of an A4 page in points.
pub const PAGE_HEIGHT: f32 = 297.0 * MM;
/// Left edge of the text; room for binder holes.
pub const LEFT: f32 = 22.0 * MM;
/// Width of the text.
pub const WIDTH: f32 = 170.0 * MM;
/// Top of the first line.
pub const TOP: f32 = 24.0 * MM;
/// Where text ends.
pub const BOTTOM: f32 = 277.0 * MM;
/// Room for text on one page.
pub const BODY_HEIGHT: f32 = BOTTOM - TOP;

/// Left edge of grid column `index` (0–5): six columns of 25 mm with 4 mm between.
#[must_use]
pub fn column(index: u8) -> f32 {
    LEFT + f32::from(index) * 29.0 * MM
}
/// Width of `count` grid columns with what is between them.
#[must_use]
pub fn span(count: u8) -> f32 {
    (f32::from(count) * 29.0 - 4.0) * MM
}

/// Red, green and blue, sRGB.
pub type Colour = [u8; 3];
/// Text.
pub const INK: Colour = [0x1A, 0x1F, 0x24];
/// Text that steps back.
pub const SOFT: Colour = [0x4A, 0x53, 0x5C];
/// Thin rules; never text.
pub const HAIRLINE: Colour = [0xBC, 0xC3, 0xC9];
/// What was offered; the line above a title.
pub const ACCENT: Colour = [0x0B, 0x4F, 0x6C];
/// Fulfilled.
pub const FULFILLED: Colour = [0x1F, 0x6B, 0x47];
/// Partly fulfilled, warnings.
pub const PARTLY: Colour = [0x85, 0x57, 0x00];
/// Breaches and what is overdue.
pub const BREACH: Colour = [0xA3, 0x17, 0x2B];
/// Bars; never text.
pub const BAR: Colour = [0x8A, 0x93, 0x9B];
/// Parts of bars that are fulfilled; never text.
pub const FULFILLED_BAR: Colour = [0x9F, 0xBF, 0xAE];
/// Parts of bars that are partly fulfilled, under their hatching; never text.
pub const PARTLY_BAR: Colour = [0xE3, 0xC2, 0x80];
/// Paper.
pub const WHITE: Colour = [0xFF; 3];

/// One use of type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Semibold instead of regular.
    pub bold: bool,
    /// Points.
    pub size: f32,
    /// Distance from line to line in points.
    pub leading: f32,
    /// Colour.
    pub colour: Colour,
}

const fn style(bold: bool, size: f32, leading: f32, colour: Colour) -> Style {
    Style { bold, size, leading, colour }
}

/// The report's title.
pub const H1: Style = style(true, 22.0, 26.0, INK);
/// The title on a cover.
pub const COVER_TITLE: Style = style(true, 28.0, 33.0, INK);
/// Organisation and report on a cover.
pub const LEAD: Style = style(false, 12.0, 16.0, INK);
/// A section's heading.
pub const H2: Style = style(true, 14.0, 18.0, INK);
/// A block's heading, its number, captions.
pub const H3: Style = style(true, 11.0, 14.0, INK);
/// A key figure.
pub const FIGURE: Style = style(true, 26.0, 28.0, INK);
/// Required, offered and actual.
pub const VALUE: Style = style(true, 12.0, 15.0, INK);
/// Running text.
pub const TEXT: Style = style(false, 10.0, 13.0, INK);
/// Tables and facts.
pub const TABLE: Style = style(false, 9.0, 11.5, INK);
/// Heads of tables, labels of values.
pub const HEAD: Style = style(true, 8.0, 10.0, SOFT);
/// Place lines, notes, headers and footers.
pub const NOTE: Style = style(false, 8.0, 10.5, SOFT);
/// Text in charts.
pub const CHART: Style = style(false, 7.5, 9.0, SOFT);

impl Style {
    /// The same, semibold.
    #[must_use]
    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }
    /// The same in a colour.
    #[must_use]
    pub const fn colour(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }
    /// Distance from a line's top to its baseline.
    #[must_use]
    pub fn baseline(self) -> f32 {
        (self.leading - self.size) / 2.0 + 0.8 * self.size
    }
}
