//! Which face a character is set in. Decides only; shaping is `face`'s.

/// The faces there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Source Sans 3 Regular.
    Regular,
    /// Source Sans 3 Semibold.
    Semibold,
    /// Noto Emoji, in outline.
    Emoji,
    /// Noto Sans Symbols 2.
    Symbols,
}

impl Which {
    /// How many there are.
    pub const COUNT: usize = 4;

    /// Place in a list of faces.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
    /// PostScript name, also the name of the resource.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSans3-Regular",
            Self::Semibold => "SourceSans3-Semibold",
            Self::Emoji => "NotoEmoji-Regular",
            Self::Symbols => "NotoSansSymbols2-Regular",
        }
    }
    /// The font file.
    #[must_use]
    pub const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../fonts/SourceSans3-Regular.ttf"),
            Self::Semibold => include_bytes!("../../fonts/SourceSans3-Semibold.ttf"),
            Self::Emoji => include_bytes!("../../fonts/NotoEmoji-Regular.ttf"),
            Self::Symbols => include_bytes!("../../fonts/NotoSansSymbols2-Regular.ttf"),
        }
    }
}

/// A stretch of text in one face, or one character that no face has.
#[derive(Debug, PartialEq)]
pub enum Part {
    /// `Regular` stands for the text face of either weight.
    In(Which, String),
    /// In no face.
    Missing(char),
}

/// Divides a word by face. `has` says whether a face has a character.
pub fn split(text: &str, mut has: impl FnMut(Which, char) -> bool) -> Vec<Part> {
    let mut parts: Vec<Part> = vec![];
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if joins_emoji(c) {
            // Belongs to the emoji before it; elsewhere it cannot be seen and is left out.
            if let Some(Part::In(Which::Emoji, run)) = parts.last_mut() {
                run.push(c);
            }
            continue;
        }
        if is_invisible(c) {
            continue;
        }
        let c = if matches!(c, '\u{a0}' | '\u{2007}' | '\u{2003}' | '\u{2002}') { ' ' } else { c };
        let wants_emoji = rest.peek() == Some(&'\u{fe0f}');
        let order =
            if wants_emoji { [Which::Emoji, Which::Regular, Which::Symbols] } else { [Which::Regular, Which::Emoji, Which::Symbols] };
        match order.into_iter().find(|which| has(*which, c)) {
            Some(which) => match parts.last_mut() {
                Some(Part::In(last, run)) if *last == which => run.push(c),
                _ => parts.push(Part::In(which, c.to_string())),
            },
            // Letters like ǩ, which the face builds of a letter and a mark, are the shaper's to find.
            None if has(Which::Regular, base_letter(c)) => match parts.last_mut() {
                Some(Part::In(Which::Regular, run)) => run.push(c),
                _ => parts.push(Part::In(Which::Regular, c.to_string())),
            },
            None => parts.push(Part::Missing(c)),
        }
    }
    parts
}

/// The letter under the caron of the Skolt Sámi letters that have no glyph of their own.
const fn base_letter(c: char) -> char {
    match c {
        'ǩ' => 'k',
        'Ǩ' => 'K',
        'ǯ' => 'ʒ',
        'Ǯ' => 'Ʒ',
        _ => '\0',
    }
}

const fn joins_emoji(c: char) -> bool {
    matches!(c, '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{20e3}' | '\u{e0020}'..='\u{e007f}')
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{e0000}'..='\u{e01ef}')
}
