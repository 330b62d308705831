//! Repeatable chance: the same seed gives the same numbers and keys everywhere. Not for secrets.

use uuid::{Builder, Uuid};

/// SplitMix64 (Steele, Lea and Flood 2014): small, and good enough to make things look uneven.
#[derive(Debug)]
pub(super) struct Chance {
    state: u64,
    /// Milliseconds of the next key: keys are in the order they are made, as in a register that was used.
    millis: u64,
}

impl Chance {
    /// `millis` is the moment of the first key.
    pub(super) const fn new(seed: u64, millis: u64) -> Self {
        Self { state: seed, millis }
    }

    pub(super) const fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 if the limit is 0.
    pub(super) const fn below(&mut self, limit: u32) -> u32 {
        (((self.next() >> 32) * limit as u64) >> 32) as u32
    }

    /// From `low` to `high`, both inclusive.
    pub(super) const fn between(&mut self, low: i32, high: i32) -> i32 {
        low + self.below((high - low + 1).unsigned_abs()).cast_signed()
    }

    /// Whether something with so many percent happens.
    pub(super) const fn percent(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of several; `None` if there are none.
    pub(super) fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let place = self.below(u32::try_from(all.len()).unwrap_or(u32::MAX));
        all.get(usize::try_from(place).unwrap_or(0))
    }

    /// A key (UUID v7).
    pub(super) fn key(&mut self) -> Uuid {
        let mut random = [0; 10];
        for (byte, chance) in random.iter_mut().zip(self.next().to_le_bytes().into_iter().chain(self.next().to_le_bytes())) {
            *byte = chance;
        }
        self.millis += 1;
        Builder::from_unix_timestamp_millis(self.millis, &random).into_uuid()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_splitmix64() {
        let mut chance = Chance::new(1_234_567, 0);
        let first: Vec<u64> = (0..3).map(|_| chance.next()).collect();
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn every_number_below_the_limit_comes_and_none_else() {
        let mut chance = Chance::new(7, 0);
        let found: std::collections::BTreeSet<i32> = (0..500).map(|_| chance.between(-2, 3)).collect();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [-2, -1, 0, 1, 2, 3]);
    }

    #[test]
    fn keys_are_in_the_order_they_are_made_and_repeat_with_the_seed() {
        let keys = |seed| {
            let mut chance = Chance::new(seed, 1_700_000_000_000);
            (0..50).map(|_| chance.key()).collect::<Vec<_>>()
        };
        assert!(keys(1).is_sorted());
        assert_eq!(keys(1), keys(1));
        assert_ne!(keys(1), keys(2));
        assert_eq!(keys(1)[0].get_version_num(), 7);
    }
}
