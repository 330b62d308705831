//! One font file: shaping with kerning and without ligatures, and cutting the file down to what was used.

use super::{cascade::Which, unreadable};
use printpdf::{FontMetrics, FontType, ParsedFont, PdfFont, PdfFontMetricsStub};
use register::Result;
use rustybuzz::ttf_parser::{GlyphId, Tag};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// What is shown of a word.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Characters that each have one glyph.
    Text(String),
    /// Kerning: thousandths of an em to step back.
    Kern(f32),
    /// A glyph that stands for some characters, raised by some thousandths of an em.
    Glyph {
        /// Its number in the cut-down file.
        glyph: u16,
        /// The characters.
        text: String,
        /// How far above the line.
        rise: f32,
    },
}

/// Thousandths of an em below which kerning is left out.
const FAINT: i32 = 8;

/// A stretch of text as glyphs.
pub struct Shaped {
    pub pieces: Vec<Piece>,
    /// In em.
    pub width: f32,
    /// Whether the glyphs, one by one, say the text that was shaped.
    pub faithful: bool,
}

/// One font file in use.
pub struct Face {
    pub which: Which,
    face: rustybuzz::Face<'static>,
    plan: rustybuzz::ShapePlan,
    units: f32,
    remapper: GlyphRemapper,
    glyphs: BTreeMap<u32, u16>,
    texts: BTreeMap<u16, String>,
    widths: BTreeMap<u16, u16>,
}

impl Face {
    /// Opens a built-in font file.
    pub fn open(which: Which) -> Result<Self> {
        let face = rustybuzz::Face::from_slice(which.file(), 0).ok_or_else(|| unreadable(which.name()))?;
        let off = |tag: &[u8; 4]| rustybuzz::Feature::new(Tag::from_bytes(tag), 0, ..);
        let features = if which == Which::Emoji { vec![] } else { vec![off(b"liga"), off(b"clig"), off(b"dlig"), off(b"calt")] };
        let script = if which == Which::Regular || which == Which::Semibold { Some(rustybuzz::script::LATIN) } else { None };
        let plan = rustybuzz::ShapePlan::new(&face, rustybuzz::Direction::LeftToRight, script, None, &features);
        let units = face.units_per_em() as f32;
        Ok(Self {
            which,
            face,
            plan,
            units,
            remapper: GlyphRemapper::new(),
            glyphs: BTreeMap::new(),
            texts: BTreeMap::new(),
            widths: BTreeMap::new(),
        })
    }

    /// Whether it has a glyph for a character.
    pub fn has(&self, c: char) -> bool {
        self.face.glyph_index(c).is_some_and(|glyph| glyph.0 != 0)
    }

    /// Whether any word was set in it.
    pub fn is_used(&self) -> bool {
        !self.widths.is_empty()
    }

    /// Shapes a stretch of text.
    pub fn shape(&mut self, text: &str) -> Shaped {
        let mut buffer = rustybuzz::UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        if matches!(self.which, Which::Regular | Which::Semibold) {
            buffer.set_script(rustybuzz::script::LATIN);
        }
        let glyphs = rustybuzz::shape_with_plan(&self.face, &self.plan, buffer);
        let silent = [' ', '\u{fe0f}', '\u{fe0e}', '\u{200d}'].map(|c| self.face.glyph_index(c).map_or(0, |glyph| u32::from(glyph.0)));
        let glyphs: Vec<_> = glyphs
            .glyph_infos()
            .iter()
            .zip(glyphs.glyph_positions())
            .filter(|(info, position)| position.x_advance != 0 || !silent.contains(&info.glyph_id))
            .collect();
        let mut shaped = Shaped { pieces: vec![], width: 0.0, faithful: true };
        let units = self.units;
        let thousandths = |value: i32| (value as f32 * 1000.0 / units).round();
        for (index, (info, position)) in glyphs.iter().enumerate() {
            let end = glyphs.get(index + 1).map_or(text.len(), |(next, _)| next.cluster as usize);
            let said = text.get(info.cluster as usize..end).unwrap_or_default();
            let shares = said.is_empty() || index > 0 && glyphs.get(index - 1).is_some_and(|(before, _)| before.cluster == info.cluster);
            let Ok(old) = u16::try_from(info.glyph_id) else { continue };
            let advance = self.face.glyph_hor_advance(GlyphId(old)).unwrap_or(0);
            let glyph = self.remapper.remap(old);
            self.widths.insert(glyph, advance);
            // Kerning too small to be seen is left out: it would divide the text into many more pieces.
            let kern = position.x_advance - i32::from(advance);
            let seen = position.x_offset != 0 || kern.abs() * 1000 > FAINT * self.face.units_per_em();
            let step = if seen { position.x_advance } else { i32::from(advance) };
            shaped.width += step as f32 / units;
            if position.x_offset != 0 {
                shaped.pieces.push(Piece::Kern(-thousandths(position.x_offset)));
            }
            // Glyphs that build one character between them each say what they are alone; the run says what they are together.
            let said = if shares { self.alone(old) } else { said.to_owned() };
            let claimed = self.texts.entry(glyph).or_insert_with(|| said.clone());
            shaped.faithful &= !shares && *claimed == said;
            let said = claimed.clone();
            match self.plain(glyph, &said).filter(|_| position.y_offset == 0) {
                Some(c) => push_character(&mut shaped.pieces, c),
                None => shaped.pieces.push(Piece::Glyph { glyph, text: said, rise: thousandths(position.y_offset) }),
            }
            let back = i32::from(advance) - step + position.x_offset;
            if back != 0 {
                shaped.pieces.push(Piece::Kern(thousandths(back)));
            }
        }
        shaped
    }

    /// The character that has a glyph for itself.
    fn alone(&self, glyph: u16) -> String {
        let tables = self.face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables).filter(|table| table.is_unicode());
        let mut found = None;
        for table in tables {
            table.codepoints(|code| {
                if table.glyph_index(code) == Some(GlyphId(glyph)) {
                    found = found.or(char::from_u32(code));
                }
            });
        }
        found.unwrap_or('\u{fffd}').to_string()
    }

    /// The character, if the text is one and it is known by this glyph.
    fn plain(&mut self, glyph: u16, text: &str) -> Option<char> {
        let mut characters = text.chars();
        let c = characters.next()?;
        (characters.next().is_none() && *self.glyphs.entry(c as u32).or_insert(glyph) == glyph).then_some(c)
    }

    /// The font cut down to the used glyphs, as a resource of a document.
    pub fn subset(self) -> Result<PdfFont> {
        let bytes = subsetter::subset(self.which.file(), 0, &self.remapper).map_err(|error| unreadable(&error.to_string()))?;
        let bounds = self.face.global_bounding_box();
        let units = self.face.units_per_em();
        Ok(PdfFont::new(ParsedFont {
            original_bytes: bytes,
            font_index: 0,
            font_name: Some(format!("{}+{}", subset_tag(self.widths.keys().copied(), self.which), self.which.name())),
            codepoint_to_glyph: self.glyphs,
            glyph_widths: self.widths,
            units_per_em: u16::try_from(units).unwrap_or(1000),
            font_metrics: FontMetrics { ascent: self.face.ascender(), descent: self.face.descender() },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em: u16::try_from(units).unwrap_or(1000),
                x_min: bounds.x_min,
                y_min: bounds.y_min,
                x_max: bounds.x_max,
                y_max: bounds.y_max,
                caret_slope_rise: 1,
                caret_slope_run: 0,
                us_weight_class: self.face.weight().to_number(),
            },
        }))
    }
}

/// Six capitals that mark a cut-down font, the same for the same glyphs.
fn subset_tag(glyphs: impl Iterator<Item = u16>, which: Which) -> String {
    let mut mixed = glyphs.fold(which as u32 + 7, |mixed, glyph| mixed.wrapping_mul(31).wrapping_add(u32::from(glyph) + 1));
    (0..6)
        .map(|_| {
            let letter = char::from(b'A' + (mixed % 26) as u8);
            mixed /= 26;
            letter
        })
        .collect()
}

fn push_character(pieces: &mut Vec<Piece>, c: char) {
    match pieces.last_mut() {
        Some(Piece::Text(text)) => text.push(c),
        _ => pieces.push(Piece::Text(c.to_string())),
    }
}
