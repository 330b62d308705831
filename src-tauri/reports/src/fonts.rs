//! Words to glyphs: shapes every word once, keeps it, and embeds of each face only what was used.
//!
//! A character that Source Sans 3 lacks is taken from Noto Emoji or Noto Sans Symbols 2; one that no face has
//! is printed as `[U+4E2D]` and read aloud and copied as itself. Knows nothing of lines and pages.

mod cascade;
mod face;

pub use cascade::Which;
pub use face::Piece;

use cascade::{Part, split};
use face::Face;
use printpdf::{FontId, PdfDocument};
use register::{Error, Result, error::Code};
use std::{collections::HashMap, rc::Rc};

/// A word, ready to be set.
#[derive(Debug, Default)]
pub struct Word {
    /// Stretches of one face each.
    pub runs: Vec<Run>,
    /// Width in em.
    pub width: f32,
}

/// A stretch of a word in one face.
#[derive(Debug)]
pub struct Run {
    /// The face.
    pub face: Which,
    /// What is shown.
    pub pieces: Vec<Piece>,
    /// What it stands for, where the glyphs alone do not say.
    pub actual: Option<String>,
}

/// The faces of a document and the words that were shaped with them.
pub struct Fonts {
    faces: [Option<Face>; Which::COUNT],
    regular: HashMap<String, Rc<Word>>,
    semibold: HashMap<String, Rc<Word>>,
    spaces: [f32; 2],
}

impl Fonts {
    /// Opens the two text faces. Errors: [`Code::Report`] if a built-in font cannot be read.
    pub fn new() -> Result<Self> {
        let mut fonts = Self { faces: [const { None }; Which::COUNT], regular: HashMap::new(), semibold: HashMap::new(), spaces: [0.0; 2] };
        for which in [Which::Regular, Which::Semibold] {
            fonts.faces[which.index()] = Some(Face::open(which)?);
        }
        fonts.spaces = [fonts.word(false, " ").width, fonts.word(true, " ").width];
        Ok(fonts)
    }

    /// A word as glyphs. It must not hold a breaking space, except alone.
    pub fn word(&mut self, bold: bool, text: &str) -> Rc<Word> {
        let kept = if bold { &self.semibold } else { &self.regular };
        if let Some(word) = kept.get(text) {
            return Rc::clone(word);
        }
        let word = Rc::new(self.shape(bold, text));
        let kept = if bold { &mut self.semibold } else { &mut self.regular };
        kept.insert(text.to_owned(), Rc::clone(&word));
        word
    }

    /// Width of a space in em.
    #[must_use]
    pub const fn space(&self, bold: bool) -> f32 {
        self.spaces[bold as usize]
    }

    /// Width of a line of text in em.
    pub fn width(&mut self, bold: bool, text: &str) -> f32 {
        let space = self.space(bold);
        text.split(' ').enumerate().map(|(index, word)| self.word(bold, word).width + if index > 0 { space } else { 0.0 }).sum()
    }

    /// A word whose characters all stand `advance` em apart, each in the middle of its room, and hyphens in twice as much: to be
    /// copied by hand. Not kept.
    pub fn spaced(&mut self, bold: bool, text: &str, advance: f32) -> Word {
        let mut word = Word::default();
        // What the character before left free at its end, in em.
        let mut free = 0.0;
        for character in text.chars() {
            let one = self.word(bold, character.encode_utf8(&mut [0; 4]));
            let room = if character == '-' { advance * 2.0 } else { advance };
            let side = ((room - one.width) / 2.0).max(0.0);
            for run in &one.runs {
                let kern = Piece::Kern(-((free + side) * 1000.0).round());
                match word.runs.last_mut() {
                    Some(last) if last.face == run.face && last.actual.is_none() && run.actual.is_none() => {
                        last.pieces.push(kern);
                        last.pieces.extend(run.pieces.iter().cloned());
                    }
                    _ => {
                        let pieces = [kern].into_iter().chain(run.pieces.iter().cloned()).collect();
                        word.runs.push(Run { face: run.face, pieces, actual: run.actual.clone() });
                    }
                }
            }
            word.width += one.width + side * 2.0;
            free = side;
        }
        word
    }

    fn shape(&mut self, bold: bool, text: &str) -> Word {
        let main = if bold { Which::Semibold } else { Which::Regular };
        let mut word = Word::default();
        for part in split(text, |which, c| self.has(if which == Which::Regular { main } else { which }, c)) {
            let (which, shown, actual) = match part {
                Part::In(Which::Regular | Which::Semibold, text) => (main, text, None),
                Part::In(which, text) => (which, text, None),
                Part::Missing(c) => (main, format!("[U+{:04X}]", c as u32), Some(c.to_string())),
            };
            let Some(face) = self.face(which) else { continue };
            let shaped = face.shape(&shown);
            word.width += shaped.width;
            let actual = actual.or_else(|| (!shaped.faithful).then_some(shown));
            word.runs.push(Run { face: which, pieces: shaped.pieces, actual });
        }
        word
    }

    fn has(&mut self, which: Which, c: char) -> bool {
        self.face(which).is_some_and(|face| face.has(c))
    }

    /// The spare faces are large and rarely needed, so they are opened when a character asks for them.
    fn face(&mut self, which: Which) -> Option<&mut Face> {
        let slot = &mut self.faces[which.index()];
        if slot.is_none() {
            *slot = Face::open(which).ok();
        }
        slot.as_mut()
    }

    /// Hands the used part of each used face to the document.
    pub fn embed(self, document: &mut PdfDocument) -> Result<()> {
        for face in self.faces.into_iter().flatten().filter(Face::is_used) {
            let id = FontId(face.which.name().to_owned());
            document.resources.fonts.map.insert(id, face.subset()?);
        }
        Ok(())
    }
}

/// The error for a built-in font that cannot be read or cut down.
fn unreadable(reason: &str) -> Error {
    Error::new(Code::Report).with("reason", reason)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn runs(text: &str) -> Vec<(Which, Option<String>)> {
        Fonts::new().unwrap().word(false, text).runs.iter().map(|run| (run.face, run.actual.clone())).collect()
    }

    #[test]
    fn sami_letters_and_subscripts_are_in_the_text_face() {
        assert_eq!(runs("Čuođžáŋŧš₂≥−"), [(Which::Regular, None)]);
    }
    #[test]
    fn an_emoji_is_set_in_its_own_face_with_its_selector() {
        assert_eq!(runs("skog🌲♻\u{fe0f}"), [(Which::Regular, None), (Which::Emoji, None)]);
    }
    #[test]
    fn an_arrow_comes_from_the_symbols() {
        assert_eq!(runs("➔"), [(Which::Symbols, None)]);
    }
    #[test]
    fn what_no_face_has_is_named_and_keeps_its_meaning() {
        assert_eq!(runs("中"), [(Which::Regular, Some("中".to_owned()))]);
    }
    #[test]
    fn a_letter_built_of_two_glyphs_is_read_as_one() {
        let mut fonts = Fonts::new().unwrap();
        assert_eq!(fonts.word(false, "ǩ").runs[0].actual.as_deref(), Some("ǩ"));
        assert!(matches!(&fonts.word(false, "k").runs[0].pieces[..], [Piece::Text(k)] if k == "k"));
    }
    #[test]
    fn what_cannot_be_seen_takes_no_room() {
        let mut fonts = Fonts::new().unwrap();
        assert_eq!(fonts.word(false, "a\u{200b}b\u{ad}c\u{7}").runs[0].pieces, [Piece::Text("abc".to_owned())]);
    }
    #[test]
    fn a_hard_space_is_as_wide_as_a_space() {
        let mut fonts = Fonts::new().unwrap();
        let (hard, soft) = (fonts.word(false, "1\u{a0}000").width, fonts.width(false, "1 000"));
        assert!((hard - soft).abs() < 0.01);
    }
}
