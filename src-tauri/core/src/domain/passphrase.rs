//! Passphrases: how strong one is, how long one may be, and how long to wait after a wrong one.
//! Keeps none and opens nothing.

use crate::{Error, Result, error::Code};
use serde::Serialize;
use std::time::Duration;

/// Fewest and most characters.
pub const SHORTEST: usize = 10;
/// See [`SHORTEST`].
pub const LONGEST: usize = 200;

/// Words that come to mind here, besides those that are given.
const NEAR: [&str; 4] = ["kravspor", "kommune", "passord", "miljøkrav"];

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Guessed in no time: refused.
    Weak,
    /// Holds against a curious colleague.
    Fair,
    /// Holds against somebody who has the laptop.
    Good,
    /// Holds against somebody who has the laptop and much time.
    Strong,
}

/// How strong a passphrase is, by zxcvbn's count of guesses. `near` are words that an attacker would try first:
/// the organisation's and the user's name.
#[must_use]
pub fn strength(passphrase: &str, near: &[&str]) -> Strength {
    if passphrase.chars().count() < SHORTEST {
        return Strength::Weak;
    }
    // Its time grows with the square of the length; what comes after is strength to spare.
    let head: String = passphrase.chars().take(100).collect();
    // What an attacker tries first counts for nothing: zxcvbn's own list of such words knows only English letters.
    let near = near.iter().flat_map(|name| name.split_whitespace()).map(str::to_lowercase);
    let near: Vec<String> = near.filter(|word| word.chars().count() > 2).chain(NEAR.map(str::to_owned)).collect();
    let rest = near.iter().fold(head.to_lowercase(), |rest, word| rest.replace(word, " "));
    match zxcvbn::zxcvbn(rest.trim(), &[]).guesses_log10() {
        // With half a second for each guess, a million take a week and 10¹⁰ take 150 years on one machine.
        guesses if guesses < 8.0 => Strength::Weak,
        guesses if guesses < 10.0 => Strength::Fair,
        guesses if guesses < 13.0 => Strength::Good,
        _ => Strength::Strong,
    }
}

/// Whether a passphrase may be used. Errors, in field `passphrase`: [`Code::PassphraseWeak`], [`Code::TooLong`].
pub fn check(passphrase: &str, near: &[&str]) -> Result<()> {
    if passphrase.chars().count() > LONGEST {
        return Err(Error::field("passphrase", Code::TooLong).with("max", LONGEST));
    }
    if strength(passphrase, near) == Strength::Weak {
        return Err(Error::field("passphrase", Code::PassphraseWeak).with("min", SHORTEST));
    }
    Ok(())
}

/// How long to wait before the next try, after so many wrong ones in a row: three are free, then it doubles up to a minute.
#[must_use]
pub fn pause(wrong: u32) -> Duration {
    match wrong {
        0..3 => Duration::ZERO,
        3..9 => Duration::from_secs(1 << (wrong - 3)),
        _ => Duration::from_secs(60),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guessed_first_is_refused() {
        for weak in ["", "kort", "passord123", "aaaaaaaaaaaaaaaa", "1234567890", "Bærum kommune", "Kari Nordmann"] {
            assert_eq!(strength(weak, &["Bærum kommune", "Kari Nordmann"]), Strength::Weak, "{weak}");
            assert_eq!(check(weak, &["Bærum kommune", "Kari Nordmann"]).unwrap_err().code, Code::PassphraseWeak);
        }
        for strong in ["hest batteri stift korrekt", "fire blå elger på ski i mai", "x9#Lq2!vTz8&pWn4"] {
            assert_eq!(strength(strong, &[]), Strength::Strong, "{strong}");
            check(strong, &[]).unwrap();
        }
        assert_eq!(check(&"æ".repeat(201), &[]).unwrap_err().code, Code::TooLong);
        assert_eq!(strength(&"en lang remse uten ende ".repeat(1000), &[]), Strength::Strong);
    }

    #[test]
    fn waiting_grows_and_ends_at_a_minute() {
        let seconds: Vec<u64> = [0, 1, 2, 3, 4, 8, 9, u32::MAX].map(|wrong| pause(wrong).as_secs()).to_vec();
        assert_eq!(seconds, [0, 0, 0, 1, 2, 32, 60, 60]);
    }
}
