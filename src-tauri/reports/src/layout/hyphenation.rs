//! Where a word may be divided. Order: after a dash, hyphen or slash in it; at the joints of a compound we know;
//! at a syllable. The patterns know syllables, not compounds, so joints come first.

use hypher::Lang;

/// Letters a word must have before it is divided at a syllable.
const LONG: usize = 12;
/// Letters that stay together on each side.
const SIDE: usize = 4;

/// Compounds of the trade, with their joints. A word that begins like one of these divides where it does.
const JOINTS: &[&str] = &[
    "miljø|ledelses|system",
    "miljø|leiings|system",
    "miljø|oppfølgings|plan",
    "under|entreprenør",
    "under|leverandør",
    "tildelings|kriterium",
    "tildelings|kriterie",
    "kvalifikasjons|krav",
    "avfalls|sortering",
    "material|gjenvinning",
    "emballasje|rapport",
    "registrerings|nummer",
    "rengjørings|middel",
    "reingjerings|middel",
    "rengjørings|produkt",
    "oppfølgings|plan",
    "klimagass|utslipp",
    "klimagass|regnskap",
    "sikkerhets|datablad",
    "tryggleiks|datablad",
    "kontrakts|ansvarlig",
    "kontrakts|vilkår",
    "kontrakts|periode",
    "leverandør|utvikling",
    "utslipps|fri",
    "bygge|plass",
    "anleggs|maskin",
    "transport|middel",
    "dokumentasjons|krav",
    "miljø|merke",
    "engangs|produkt",
    "engangs|plast",
    "gjenbruks|andel",
    "energi|forbruk",
    "drivstoff|forbruk",
    "emballasje|avfall",
    "retur|ordning",
    "samarbeids|avtale",
    "ramme|avtale",
];

/// A place where a word may end a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Bytes before it.
    pub at: usize,
    /// Whether a hyphen must be drawn.
    pub hyphen: bool,
}

/// Every place where a word may be divided, first to last. `anywhere` = the word is wider than the line it stands
/// alone on, so short words may be divided too.
pub fn places(word: &str, english: bool, anywhere: bool) -> Vec<Place> {
    let mut places = vec![];
    let letters_around = |at: usize, length: usize| {
        let before = word.get(..at).unwrap_or_default().chars().rev().take_while(|c| c.is_alphanumeric()).count();
        let after = word.get(at + length..).unwrap_or_default().chars().take_while(|c| c.is_alphanumeric()).count();
        before.min(after)
    };
    for (at, c) in word.char_indices() {
        let enough = if c == '–' { 1 } else { 3 };
        if matches!(c, '–' | '-' | '/') && letters_around(at, c.len_utf8()) >= enough {
            places.push(Place { at: at + c.len_utf8(), hyphen: false });
        }
    }
    if places.is_empty() || anywhere {
        syllables(word, english, anywhere, &mut places);
    }
    places.sort_by_key(|place| place.at);
    places
}

fn syllables(word: &str, english: bool, anywhere: bool, places: &mut Vec<Place>) {
    let mut start = None;
    let ends = word.char_indices().map(|(at, c)| (at, c.is_alphabetic())).chain([(word.len(), false)]);
    for (at, letter) in ends {
        match (start, letter) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                start = None;
                let Some(core) = word.get(from..at) else { continue };
                let length = core.chars().count();
                if length < LONG && !anywhere {
                    continue;
                }
                let divided = joints(core).unwrap_or_else(|| {
                    let language = if english { Lang::English } else { Lang::Norwegian };
                    hypher::hyphenate(core, language).map(str::len).collect()
                });
                let mut inside = 0;
                for part in divided {
                    inside += part;
                    let before = core.get(..inside).unwrap_or_default().chars().count();
                    if before >= SIDE && length - before >= SIDE {
                        places.push(Place { at: from + inside, hyphen: true });
                    }
                }
            }
            _ => {}
        }
    }
}

/// Lengths in bytes of the parts of a compound we know, the ending included in the last.
fn joints(word: &str) -> Option<Vec<usize>> {
    let lower = word.to_lowercase();
    if lower.len() != word.len() {
        return None;
    }
    JOINTS.iter().find_map(|joint| {
        let plain = joint.replace('|', "");
        lower.starts_with(&plain).then(|| {
            let mut parts: Vec<usize> = joint.split('|').map(str::len).collect();
            if let Some(last) = parts.last_mut() {
                *last += word.len() - plain.len();
            }
            parts
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(word: &str, anywhere: bool) -> String {
        let mut shown = word.to_owned();
        for place in places(word, false, anywhere).iter().rev() {
            shown.insert(place.at, if place.hyphen { '|' } else { '¦' });
        }
        shown
    }

    #[test]
    fn compounds_divide_at_their_joints() {
        assert_eq!(divided("Miljøledelsessystemet", false), "Miljø|ledelses|systemet");
        assert_eq!(divided("tildelingskriterier,", false), "tildelings|kriterier,");
        assert_eq!(divided("underentreprenører", false), "under|entreprenører");
    }
    #[test]
    fn a_word_with_a_hyphen_or_dash_divides_there_first() {
        assert_eq!(divided("ISO-14001-sertifikat", false), "ISO-¦14001-¦sertifikat");
        assert_eq!(divided("01.07.2024–30.06.2027", false), "01.07.2024–¦30.06.2027");
    }
    #[test]
    fn short_words_stay_whole() {
        assert_eq!(divided("rapport", false), "rapport");
    }
    #[test]
    fn what_has_no_joint_has_no_place() {
        assert_eq!(divided("7531", true), "7531");
    }
}
