//! Text into lines. Ragged right; a word is divided only when its line would otherwise stay more than a fifth
//! empty, and at most two lines running.

use super::{
    hyphenation,
    rich::{Destination, Manner, Rich},
};
use crate::{
    fonts::{Fonts, Word},
    style::Style,
};
use std::{collections::VecDeque, rc::Rc};

/// A word in its place on a line.
#[derive(Debug, Clone)]
pub struct Placed {
    /// Its glyphs.
    pub word: Rc<Word>,
    /// Its weight.
    pub bold: bool,
    /// Whether a space stands before it.
    pub space: bool,
    /// Where it leads.
    pub link: Option<Destination>,
}

/// A line, ready to be set.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Its words.
    pub words: Vec<Placed>,
    /// Width in points.
    pub width: f32,
    /// Ends in a hyphen that is no part of the word.
    pub hyphen: bool,
    /// Whether it ends a paragraph.
    pub last: bool,
}

/// Part of a line that leads to one place, or nowhere.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its words.
    pub line: Line,
    /// Distance from the line's left edge in points.
    pub left: f32,
    /// Where it leads.
    pub link: Option<Destination>,
}

impl Line {
    /// Whether anything in it leads somewhere.
    pub fn leads(&self) -> bool {
        self.words.iter().any(|placed| placed.link.is_some())
    }

    /// The line in parts that lead to one place each. A space between two parts is set
    /// at the end of the first, outside its width.
    pub fn parts(&self, fonts: &mut Fonts, size: f32) -> Vec<Part> {
        let mut parts: Vec<Part> = vec![];
        let mut x = 0.0;
        for placed in &self.words {
            let space = if placed.space { fonts.space(placed.bold) * size } else { 0.0 };
            let width = placed.word.width * size;
            match parts.last_mut() {
                Some(part) if part.link == placed.link => {
                    part.line.width += space + width;
                    part.line.words.push(placed.clone());
                }
                before => {
                    if let Some(part) = before {
                        part.line.last = !placed.space;
                    }
                    let words = vec![Placed { space: false, ..placed.clone() }];
                    let line = Line { words, width, hyphen: false, last: true };
                    parts.push(Part { line, left: x + space, link: placed.link });
                }
            }
            x += space + width;
        }
        if let Some(part) = parts.last_mut() {
            part.line.hyphen = self.hyphen;
            part.line.last = self.last;
        }
        parts
    }
}

/// Headings larger than this divide a word only if it is wider than the measure.
const LARGEST_DIVIDED: f32 = 12.0;
const DIVIDED_RUNNING: u32 = 2;

/// Text that stands together without a space between.
type Chunk = Vec<(Manner, String)>;

/// Breaks text into lines of at most `width` points.
pub fn break_lines(fonts: &mut Fonts, english: bool, text: &Rich, style: Style, width: f32) -> Vec<Line> {
    let mut lines = vec![];
    for chunks in paragraphs(text, style.bold) {
        Breaker { fonts, english, style, width, line: Line::default(), divided: 0, lines: &mut lines }.run(chunks);
        if let Some(line) = lines.last_mut() {
            line.last = true;
        }
    }
    lines
}

/// Height of text set in lines of at most `width` points.
pub fn height(fonts: &mut Fonts, english: bool, text: &Rich, style: Style, width: f32) -> f32 {
    break_lines(fonts, english, text, style, width).len() as f32 * style.leading
}

fn paragraphs(text: &Rich, bold: bool) -> Vec<VecDeque<Chunk>> {
    let mut paragraphs: Vec<VecDeque<Chunk>> = vec![VecDeque::new()];
    let mut glued = false;
    for (manner, stretch) in text.stretches() {
        for (index, paragraph) in stretch.split('\n').enumerate() {
            if index > 0 {
                paragraphs.push(VecDeque::new());
                glued = false;
            }
            let Some(chunks) = paragraphs.last_mut() else { continue };
            let mut first = true;
            for word in paragraph.split([' ', '\t', '\r']) {
                if !first {
                    glued = false;
                }
                first = false;
                if word.is_empty() {
                    continue;
                }
                let part = (Manner { bold: bold || manner.bold, ..manner }, word.to_owned());
                match chunks.back_mut() {
                    Some(chunk) if glued => chunk.push(part),
                    _ => chunks.push_back(vec![part]),
                }
                glued = true;
            }
        }
    }
    paragraphs
}

struct Breaker<'a> {
    fonts: &'a mut Fonts,
    english: bool,
    style: Style,
    width: f32,
    line: Line,
    divided: u32,
    lines: &'a mut Vec<Line>,
}

impl Breaker<'_> {
    fn run(mut self, mut chunks: VecDeque<Chunk>) {
        while let Some(chunk) = chunks.pop_front() {
            let bold = chunk.first().is_some_and(|(manner, _)| manner.bold);
            let alone = self.line.words.is_empty();
            let space = if alone { 0.0 } else { self.fonts.space(bold) * self.style.size };
            let needed: f32 = chunk.iter().map(|(manner, text)| self.fonts.word(manner.bold, text).width * self.style.size).sum();
            if self.line.width + space + needed <= self.width + 0.01 {
                self.line.width += space + needed;
                self.put(&chunk);
                continue;
            }
            let room = self.width - self.line.width - space;
            let worthwhile = self.style.size <= LARGEST_DIVIDED && room > 0.2 * self.width && self.divided < DIVIDED_RUNNING;
            if (alone || worthwhile)
                && let Some((start, rest, hyphen)) = self.divide(&chunk, room, alone)
            {
                self.line.width += space;
                for (manner, text) in &start {
                    self.line.width += self.fonts.word(manner.bold, text).width * self.style.size;
                }
                self.put(&start);
                self.line.hyphen = hyphen;
                self.divided += 1;
                self.end_line();
                chunks.push_front(rest);
                continue;
            }
            self.divided = 0;
            if alone {
                // A single letter wider than the measure: it has to stand somewhere.
                self.line.width = needed;
                self.put(&chunk);
                self.end_line();
            } else {
                self.end_line();
                chunks.push_front(chunk);
            }
        }
        self.end_line();
    }

    fn put(&mut self, chunk: &Chunk) {
        for (index, (manner, text)) in chunk.iter().enumerate() {
            let space = index == 0 && !self.line.words.is_empty();
            let word = self.fonts.word(manner.bold, text);
            self.line.words.push(Placed { word, bold: manner.bold, space, link: manner.link });
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if !line.words.is_empty() {
            self.lines.push(line);
        }
    }

    /// Divides the part of a chunk that runs over at the last place that fits.
    fn divide(&mut self, chunk: &Chunk, room: f32, alone: bool) -> Option<(Chunk, Chunk, bool)> {
        let size = self.style.size;
        let mut used = 0.0;
        for (index, (manner, text)) in chunk.iter().enumerate() {
            let bold = &manner.bold;
            let width = self.fonts.word(*bold, text).width * size;
            if used + width <= room {
                used += width;
                continue;
            }
            let hyphen_width = self.fonts.word(*bold, "-").width * size;
            let fitting = hyphenation::places(text, self.english, alone).into_iter().rev().find(|place| {
                let start = text.get(..place.at).unwrap_or_default();
                used + self.fonts.word(*bold, start).width * size + if place.hyphen { hyphen_width } else { 0.0 } <= room
            });
            let place = match fitting {
                Some(place) => place,
                None if index > 0 && alone => hyphenation::Place { at: 0, hyphen: false },
                // No joint fits: a word alone on its line is cut where the line ends.
                None if alone => self.cut(*bold, text, room)?,
                None => return None,
            };
            let (start, rest) = (text.get(..place.at)?, text.get(place.at..)?);
            let mut before: Chunk = chunk.get(..index)?.to_vec();
            if !start.is_empty() {
                before.push((*manner, start.to_owned()));
            }
            let mut after: Chunk = vec![(*manner, rest.to_owned())];
            after.extend(chunk.get(index + 1..)?.iter().cloned());
            return Some((before, after, place.hyphen));
        }
        None
    }

    fn cut(&mut self, bold: bool, text: &str, room: f32) -> Option<hyphenation::Place> {
        let mut at = None;
        let mut width = 0.0;
        for (start, c) in text.char_indices() {
            width += self.fonts.word(bold, c.encode_utf8(&mut [0; 4])).width * self.style.size;
            if width > room {
                break;
            }
            at = (start > 0).then_some(start).or(at);
        }
        at.map(|at| hyphenation::Place { at, hyphen: false })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{fonts::Piece, style::TEXT};

    fn lines(text: impl Into<Rich>, width: f32) -> Vec<String> {
        let mut fonts = Fonts::new().unwrap();
        let lines = break_lines(&mut fonts, false, &text.into(), TEXT, width);
        assert!(lines.iter().all(|line| line.width <= width + 0.02), "{:?}", lines.iter().map(|line| line.width).collect::<Vec<_>>());
        lines.iter().map(read).collect()
    }
    fn read(line: &Line) -> String {
        let mut read = String::new();
        for placed in &line.words {
            if placed.space {
                read.push(' ');
            }
            for piece in placed.word.runs.iter().flat_map(|run| &run.pieces) {
                match piece {
                    Piece::Text(text) | Piece::Glyph { text, .. } => read.push_str(text),
                    Piece::Kern(_) => {}
                }
            }
        }
        if line.hyphen {
            read.push('-');
        }
        read
    }

    #[test]
    fn a_paragraph_ends_where_it_was_ended() {
        assert_eq!(lines("En linje.\n\nEn til.", 200.0), ["En linje.", "En til."]);
    }
    #[test]
    fn a_long_compound_is_divided_when_the_line_would_gape() {
        assert_eq!(lines("Krav om miljøledelsessystemet", 85.0), ["Krav om miljø-", "ledelsessystemet"]);
    }
    #[test]
    fn a_string_wider_than_the_line_is_cut_not_run_off() {
        let broken = lines("https://eksempel.no/a234567890123456789012345678901234567890", 80.0);
        assert!(broken.len() > 2);
        assert_eq!(broken.concat().replace('-', ""), "https://eksempel.no/a234567890123456789012345678901234567890");
    }
    #[test]
    fn a_hard_space_keeps_number_and_unit_together() {
        assert_eq!(lines("Verdi 56\u{a0}000\u{a0}000\u{a0}kr", 75.0), ["Verdi", "56 000 000 kr"]);
    }
    #[test]
    fn weights_change_inside_a_word() {
        assert_eq!(lines(Rich::bold("K2").then(", siden 2024"), 200.0), ["K2, siden 2024"]);
    }
    #[test]
    fn any_text_is_kept_whole() {
        let text = "Čuođžži 🌲🌲 ".repeat(40) + &"x".repeat(300);
        let kept: String = lines(text.as_str(), 60.0).concat().replace([' ', '-'], "");
        assert_eq!(kept, text.replace(' ', ""));
    }
}
