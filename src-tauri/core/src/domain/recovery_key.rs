//! The recovery key as people write it: 32 characters in groups of four that can be read aloud, copied by hand and checked.
//! Knows no register and opens nothing.

/// What a recovery key is made of: 150 bits of chance in thirty characters, and two that check them.
const CHOSEN: usize = 30;
const CHARACTERS: usize = 32;
const GROUP: usize = 4;

/// Crockford's base 32: no I, L, O and U, which are taken for others.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The largest prime under 32 × 32: its remainder sees every wrong character and every swap of two.
const CHECK: u32 = 1021;

/// Thirty values below 32 with their check, as they are printed: `7KQ2-….`.
#[must_use]
pub fn printed(chance: &[u8; CHOSEN]) -> String {
    let values: Vec<u8> = chance.iter().map(|byte| byte % 32).collect();
    let check = check(&values);
    let all = values.iter().copied().chain([(check / 32) as u8, (check % 32) as u8]);
    let mut text = String::with_capacity(CHARACTERS + CHARACTERS / GROUP);
    for (place, value) in all.enumerate() {
        if place > 0 && place.is_multiple_of(GROUP) {
            text.push('-');
        }
        text.push(ALPHABET.get(usize::from(value)).copied().map_or('0', char::from));
    }
    text
}

/// How many bytes of chance [`printed`] takes.
pub const CHANCE: usize = CHOSEN;

/// What was typed, in the one form that opens: capitals without signs between, O read as 0 and I and L as 1.
/// Nothing if it is no recovery key: too short, too long, a character wrong or two swapped.
#[must_use]
pub fn read(typed: &str) -> Option<String> {
    let mut text = String::new();
    let mut values = vec![];
    for character in typed.chars().filter(|character| !character.is_whitespace() && !matches!(character, '-' | '–' | '‐' | '‑' | '.'))
    {
        let plain = match character.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let value = ALPHABET.iter().position(|letter| char::from(*letter) == plain)?;
        values.push(u8::try_from(value).ok()?);
        text.push(plain);
    }
    let (chosen, checks) = values.split_at_checked(CHOSEN)?;
    let [high, low] = checks else { return None };
    (u32::from(*high) * 32 + u32::from(*low) == check(chosen)).then_some(text)
}

fn check(values: &[u8]) -> u32 {
    values.iter().fold(0, |sum, value| (sum * 32 + u32::from(*value) + 1) % CHECK)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_is_printed_in_groups_and_read_however_it_is_typed() {
        let printed = printed(&[1; CHANCE]);
        assert_eq!(printed.len(), 39);
        assert_eq!(printed.split('-').map(str::len).collect::<Vec<_>>(), [4; 8]);
        let plain = read(&printed).unwrap();
        assert_eq!(plain, printed.replace('-', ""));
        let typed = printed.to_lowercase().replace('-', " ").replace('1', "l");
        assert_eq!(read(&format!("  {typed}\n")), Some(plain));
        for wrong in ["", "1", &printed[1..], &format!("{printed}0"), &printed.replacen('1', "U", 1), &printed.replacen('1', "æ", 1)] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_wrong_character_and_two_swapped_are_seen(chance in prop::array::uniform30(0..32_u8), place in 0..32_usize, other in 0..32_usize, to in 0..32_usize) {
            let whole = read(&printed(&chance)).unwrap();
            let mut wrong = whole.clone().into_bytes();
            wrong[place] = ALPHABET[to];
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert_eq!(read(&wrong).is_some(), wrong == whole);
            let mut swapped = whole.clone().into_bytes();
            // Beside each other is how people swap them.
            let next = (other % 31, other % 31 + 1);
            swapped.swap(next.0, next.1);
            let swapped = String::from_utf8(swapped).unwrap();
            prop_assert_eq!(read(&swapped).is_some(), swapped == whole);
        }
    }
}
