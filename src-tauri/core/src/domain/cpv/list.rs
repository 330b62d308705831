//! The list of CPV 2008 with check digits and names (`codes.txt`, sorted by code), searched where it lies: nothing is
//! read in beforehand. The check digits follow no rule that holds for all codes (532 of 9,454 kept the digit of an
//! older number), so they are looked up.

use super::Cpv;
use crate::domain::language::Language;
use std::cmp::Ordering;

const LIST: &str = include_str!("codes.txt");

/// One line of the list.
struct Entry {
    check_digit: &'static str,
    bokmal: &'static str,
    english: &'static str,
}

/// The entry of eight digits.
fn entry(digits: &str) -> Option<Entry> {
    let (mut low, mut high) = (0, LIST.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let before = LIST.as_bytes().get(low..middle)?;
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(low, |newline| low + newline + 1);
        let rest = LIST.get(start..)?;
        let line = rest.lines().next()?;
        let (code, fields) = line.split_once('\t').unwrap_or((line, ""));
        match code.cmp(digits) {
            Ordering::Less => low = start + line.len() + 1,
            Ordering::Greater => high = start,
            Ordering::Equal => {
                let mut fields = fields.split('\t');
                return Some(Entry { check_digit: fields.next()?, bokmal: fields.next()?, english: fields.next()? });
            }
        }
    }
    None
}

impl Cpv {
    /// Whether the code is in CPV 2008.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        entry(self.digits()).is_some()
    }

    /// Whether the check digit is the list's. `None` if the code was written without one, or is not in the list.
    #[must_use]
    pub fn check_digit_is_right(&self) -> Option<bool> {
        let (_, written) = self.as_str().split_once('-')?;
        Some(entry(self.digits())?.check_digit == written)
    }

    /// What the code stands for. The list has no nynorsk; bokmål stands in. `None` if the code is not in the list.
    #[must_use]
    pub fn name(&self, language: Language) -> Option<&'static str> {
        let entry = entry(self.digits())?;
        Some(match language {
            Language::Bokmal | Language::Nynorsk => entry.bokmal,
            Language::English => entry.english,
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cpv(text: &str) -> Cpv {
        Cpv::parse(text).unwrap()
    }
    fn lines() -> impl Iterator<Item = &'static str> {
        LIST.lines().filter(|line| !line.starts_with('#'))
    }

    #[test]
    fn every_code_of_the_list_is_found_with_its_digit_and_names() {
        let codes: Vec<&str> = lines().map(|line| line.split('\t').next().unwrap()).collect();
        assert_eq!(codes.len(), 9_454);
        assert!(codes.is_sorted());
        for line in lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            let code = cpv(&format!("{}-{}", fields[0], fields[1]));
            assert_eq!(code.check_digit_is_right(), Some(true), "{line}");
            assert_eq!((code.name(Language::Bokmal), code.name(Language::English)), (Some(fields[2]), Some(fields[3])));
            assert!(!fields[2].is_empty() && !fields[3].is_empty() && fields.len() == 4, "{line}");
        }
    }

    #[test]
    fn a_wrong_digit_is_seen_and_a_missing_one_is_not_wrong() {
        assert_eq!(cpv("33760000-5").check_digit_is_right(), Some(true));
        assert_eq!(cpv("33760000-6").check_digit_is_right(), Some(false));
        assert_eq!(cpv("33760000").check_digit_is_right(), None);
        assert_eq!(cpv("99999999-9").check_digit_is_right(), None);
        assert!(cpv("90910000").is_listed() && !cpv("00000000").is_listed());
    }

    #[test]
    fn nynorsk_uses_the_bokmal_name() {
        assert_eq!(cpv("90910000").name(Language::English), Some("Cleaning services"));
        assert_eq!(cpv("90910000").name(Language::Nynorsk), cpv("90910000").name(Language::Bokmal));
        assert_eq!(cpv("99999999").name(Language::Bokmal), None);
    }

    proptest! {
        #[test]
        fn any_code_is_looked_up_without_a_panic(code in 0u32..=99_999_999) {
            let digits = format!("{code:08}");
            let listed = lines().any(|line| line.starts_with(&digits));
            prop_assert_eq!(cpv(&digits).is_listed(), listed);
        }
    }
}
