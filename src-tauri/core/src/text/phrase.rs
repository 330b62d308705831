//! Short phrases made of several values: a rhythm, a milestone, a sanction, a requirement's number.

use super::{Arg, Text};
use crate::domain::{
    follow_up::{Cadence, Milestone, MilestoneDate},
    requirement::{Sanction, SanctionKind},
};

impl Text {
    /// A small count in words, two to twelve, since one has a gender in Norwegian: `tre`; else in figures.
    #[must_use]
    pub fn count_in_words(&self, count: i64) -> String {
        if (2..=12).contains(&count) { self.get(&format!("number-{count}")) } else { self.count(count) }
    }

    /// A rhythm: `Hvert kvartal`, `Hver måned, oktober–april`, `6 måneder etter forrige kontroll`.
    #[must_use]
    pub fn cadence(&self, cadence: &Cadence) -> String {
        match cadence {
            Cadence::Every { months, season, .. } => {
                let every = self.get_with("cadence-every", &[("count", (*months).into())]);
                match season {
                    Some(season) => format!("{every}, {}–{}", self.month(season.from), self.month(season.to)),
                    None => every,
                }
            }
            Cadence::AfterLast { months } => self.get_with("cadence-after-last", &[("count", (*months).into())]),
            Cadence::Milestones { milestones } => milestones.iter().map(|one| self.milestone(one)).collect::<Vec<_>>().join("; "),
            Cadence::BeforeExpiry { days } => self.get_with("cadence-before-expiry", &[("count", (*days).into())]),
        }
    }

    /// The lengths of options: `12 måneder + 12 måneder`.
    #[must_use]
    pub fn option_months(&self, months: &[u32]) -> String {
        let each = |months: &u32| self.get_with("count-months", &[("count", (*months).into())]);
        months.iter().map(each).collect::<Vec<_>>().join(" + ")
    }

    /// A milestone: `Ferdigbefaring, 30 dager før slutt`.
    #[must_use]
    pub fn milestone(&self, milestone: &Milestone) -> String {
        let when = match &milestone.on {
            MilestoneDate::Date { date } => self.date(*date),
            MilestoneDate::Offset { from, days } => {
                let from = self.get(&format!("{}-of", from.text_key()));
                let key = match days {
                    ..0 => "milestone-before",
                    0 => "milestone-on",
                    1.. => "milestone-after",
                };
                self.get_with(key, &[("count", Arg::Count(i64::from(*days).abs())), ("milepost", from.into())])
            }
        };
        if milestone.label.is_empty() { when } else { format!("{}, {when}", milestone.label) }
    }

    /// What was agreed to follow from a breach: `Dagmulkt, 5 000 kr`. The clause is not in it.
    #[must_use]
    pub fn sanction(&self, sanction: &Sanction) -> String {
        let form = self.get(sanction.kind.text_key());
        let size = match sanction.kind {
            SanctionKind::NoneAgreed | SanctionKind::Termination => None,
            SanctionKind::Percentage => sanction.percent.map(|percent| self.percent(percent)),
            SanctionKind::PerBreach | SanctionKind::PerDay | SanctionKind::WithheldMilestone => {
                sanction.amount.map(|amount| self.money(amount))
            }
        };
        match size {
            Some(size) => format!("{form}, {size}"),
            None => form,
        }
    }

    /// A requirement's number within its contract, the same in all languages: `K3`.
    #[must_use]
    pub fn requirement_number(&self, number: u32) -> String {
        format!("K{number}")
    }

    /// Figures with their base, as coverage is shown: `23/28`.
    #[must_use]
    pub fn of_base(&self, part: u32, base: u32) -> String {
        format!("{}/{}", self.count(i64::from(part)), self.count(i64::from(base)))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::{
        decimal::Decimal,
        follow_up::{Milepost, Season},
        language::Language,
        money::Money,
    };

    fn in_each(show: impl Fn(&Text) -> String) -> [String; 3] {
        [Language::Bokmal, Language::Nynorsk, Language::English].map(|language| show(Text::of(language)))
    }

    #[test]
    fn common_rhythms_have_names() {
        let every = |months| in_each(|text| text.cadence(&Cadence::Every { months, anchor: None, season: None }));
        assert_eq!(every(1), ["Hver måned", "Kvar månad", "Every month"]);
        assert_eq!(every(3), ["Hvert kvartal", "Kvart kvartal", "Every quarter"]);
        assert_eq!(every(5), ["Hver 5. måned", "Kvar 5. månad", "Every 5\u{a0}months"]);
        assert_eq!(every(12), ["Hvert år", "Kvart år", "Every year"]);
    }

    #[test]
    fn a_season_is_named_by_its_months() {
        let heating = Cadence::Every { months: 1, anchor: None, season: Some(Season { from: 10, to: 4 }) };
        assert_eq!(
            in_each(|text| text.cadence(&heating)),
            ["Hver måned, oktober–april", "Kvar månad, oktober–april", "Every month, October–April"]
        );
    }

    #[test]
    fn a_milestone_says_what_it_hangs_on() {
        let final_inspection = Milestone { label: "Ferdigbefaring".into(), on: MilestoneDate::Offset { from: Milepost::End, days: -30 } };
        let milestones = Cadence::Milestones { milestones: vec![final_inspection] };
        assert_eq!(
            in_each(|text| text.cadence(&milestones)),
            [
                "Ferdigbefaring, 30\u{a0}dager før kontraktens slutt",
                "Ferdigbefaring, 30\u{a0}dagar før slutten på kontrakten",
                "Ferdigbefaring, 30\u{a0}days before the end of the contract"
            ]
        );
        let start = Milestone { label: String::new(), on: MilestoneDate::Offset { from: Milepost::Start, days: 1 } };
        assert_eq!(
            in_each(|text| text.milestone(&start)),
            ["1\u{a0}dag etter kontraktens start", "1\u{a0}dag etter starten på kontrakten", "1\u{a0}day after the start of the contract"]
        );
    }

    #[test]
    fn a_sanction_is_shown_with_its_size() {
        let daily = Sanction { kind: SanctionKind::PerDay, amount: Some(Money::kroner(5_000)), percent: None, text: String::new() };
        assert_eq!(Text::of(Language::Bokmal).sanction(&daily), "Dagmulkt, 5\u{a0}000\u{a0}kr");
        let share = Sanction { kind: SanctionKind::Percentage, amount: None, percent: Some(Decimal::whole(5)), text: String::new() };
        assert_eq!(Text::of(Language::English).sanction(&share), "Price reduction, 5%");
        assert_eq!(Text::of(Language::Nynorsk).sanction(&Sanction::none()), "Ingen sanksjon avtalt");
    }

    #[test]
    fn small_counts_are_words() {
        assert_eq!(in_each(|text| text.count_in_words(12)), ["tolv", "tolv", "twelve"]);
        assert_eq!(in_each(|text| text.count_in_words(13)), ["13", "13", "13"]);
    }
}
