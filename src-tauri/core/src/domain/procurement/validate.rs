//! What the facts of a procurement must satisfy before they are stored.

use super::Procurement;
use crate::{
    Error,
    domain::{
        decimal::Decimal,
        limits::{self, Findings},
    },
    error::Code,
};
use std::collections::BTreeSet;

const HUNDRED: Decimal = Decimal::whole(100);

impl Procurement {
    /// Everything that is wrong, in the order of the fields: `started`, `criteria.2.weight`.
    #[must_use]
    pub fn validate_all(&self) -> Vec<Error> {
        let mut found = Findings::default();
        found.date("started", self.started);
        found.date("awarded", self.awarded);
        found.count("criteria", self.criteria.len(), limits::CRITERIA);
        for (index, criterion) in self.criteria.iter().enumerate() {
            found.text(&format!("criteria.{index}.name"), &criterion.name, limits::TITLE);
            if criterion.weight.is_some_and(|weight| !(Decimal::ZERO..=HUNDRED).contains(&weight)) {
                found.add(Error::field(format!("criteria.{index}.weight"), Code::WeightRange));
            }
        }
        self.check_weights(&mut found);
        self.check_ranks(&mut found);
        found.text("justification", &self.justification, limits::LONG);
        found.all()
    }

    /// Weights sum to 100 when every criterion has one, and never to more.
    fn check_weights(&self, found: &mut Findings) {
        let weights: Vec<Decimal> = self.criteria.iter().filter_map(|criterion| criterion.weight).collect();
        if weights.iter().any(|weight| !(Decimal::ZERO..=HUNDRED).contains(weight)) {
            return;
        }
        let millionths: i64 = weights.iter().map(|weight| weight.millionths()).sum();
        let complete = !weights.is_empty() && weights.len() == self.criteria.len();
        if (complete && millionths != HUNDRED.millionths()) || millionths > HUNDRED.millionths() {
            let error = Error::field("criteria", Code::WeightsSum);
            found.add(match Decimal::from_millionths(millionths) {
                Ok(sum) => error.with("sum", sum),
                Err(_) => error,
            });
        }
        if !weights.is_empty() && self.criteria.iter().any(|criterion| criterion.rank.is_some()) {
            found.add(Error::field("criteria", Code::WeightsAndRanks));
        }
    }

    fn check_ranks(&self, found: &mut Findings) {
        let mut taken = BTreeSet::new();
        for (index, rank) in self.criteria.iter().enumerate().filter_map(|(index, criterion)| Some((index, criterion.rank?))) {
            let field = format!("criteria.{index}.rank");
            if rank == 0 {
                found.add(Error::field(field, Code::InvalidNumber).with("min", 1));
            } else if !taken.insert(rank) {
                found.add(Error::field(field, Code::RankTwice));
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::domain::{
        contract::ContractDraft,
        id::CriterionId,
        procurement::{AwardCriterion, CriterionKind},
    };

    fn criterion(weight: Option<&str>, rank: Option<u32>) -> AwardCriterion {
        let weight = weight.map(|weight| Decimal::parse(weight).unwrap());
        AwardCriterion { id: CriterionId::new(), kind: CriterionKind::Other, name: String::new(), weight, rank }
    }
    fn errors(criteria: Vec<AwardCriterion>) -> Vec<(String, Code)> {
        let procurement = Procurement { criteria, ..Procurement::default() };
        let draft = ContractDraft { procurement, ..ContractDraft::titled("Renhold") };
        draft.validate_all().into_iter().map(|error| (error.field.unwrap(), error.code)).collect()
    }
    fn weights(weights: &[&str]) -> Vec<(String, Code)> {
        errors(weights.iter().map(|weight| criterion(Some(weight), None)).collect())
    }
    fn one(field: &str, code: Code) -> Vec<(String, Code)> {
        vec![(field.to_owned(), code)]
    }

    #[test]
    fn weights_sum_to_exactly_100() {
        assert_eq!(weights(&["33,333333", "33,333333", "33,333334"]), []);
        assert_eq!(weights(&["33,3", "33,3", "33,3"]), one("procurement.criteria", Code::WeightsSum));
        assert_eq!(weights(&["100"]), []);
        assert_eq!(weights(&[]), []);
        let error = Procurement { criteria: vec![criterion(Some("99,9"), None)], ..Procurement::default() }.validate_all().remove(0);
        assert_eq!(error.params["sum"], "99.9");
    }

    #[test]
    fn a_weight_that_is_not_known_leaves_the_sum_open_but_not_above_100() {
        assert_eq!(errors(vec![criterion(Some("60"), None), criterion(None, None)]), []);
        let above = vec![criterion(Some("60"), None), criterion(Some("60"), None), criterion(None, None)];
        assert_eq!(errors(above), one("procurement.criteria", Code::WeightsSum));
    }

    #[test]
    fn a_weight_is_0_to_100() {
        assert_eq!(
            weights(&["-1", "101"]),
            [one("procurement.criteria.0.weight", Code::WeightRange), one("procurement.criteria.1.weight", Code::WeightRange)].concat()
        );
    }

    #[test]
    fn ranks_are_places_of_their_own_from_1() {
        let ranks = |ranks: &[u32]| errors(ranks.iter().map(|rank| criterion(None, Some(*rank))).collect());
        assert_eq!(ranks(&[1, 2, 3]), []);
        assert_eq!(ranks(&[1, 2, 1]), one("procurement.criteria.2.rank", Code::RankTwice));
        assert_eq!(ranks(&[0]), one("procurement.criteria.0.rank", Code::InvalidNumber));
    }

    #[test]
    fn weights_and_places_are_not_mixed() {
        let mixed = vec![criterion(Some("70"), None), criterion(None, Some(1))];
        assert_eq!(errors(mixed), one("procurement.criteria", Code::WeightsAndRanks));
    }
}
