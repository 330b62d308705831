//! What of a contract belongs to the period of the report, and the figures of it. A check belongs to the period its
//! deadline is in, so that every check is in one quarter, one half-year and one year.

use super::Report;
use register::{
    Error, Result,
    domain::{
        compliance::{
            Figures,
            standing::{Standing, standing},
        },
        nonconformity::{Nonconformity, Step},
    },
    error::Code,
    register::contract_sheet::{ContractSheet, RequirementSheet},
    text::Text,
};

use crate::options::Period;

/// Figures of the period.
pub(super) struct PeriodFigures {
    /// The figures, by the same rules as those of the whole contract.
    pub figures: Figures,
    /// Requirements of which no check has fallen due in the period.
    pub idle: u32,
}

/// Refuses a period in which the contract neither ran nor anything happened. Errors: [`Code::PeriodOutside`].
pub(super) fn refuse_outside(data: &ContractSheet, period: Period, text: &Text) -> Result<()> {
    let draft = &data.contract.draft;
    let end = [data.current_end, draft.terminated].into_iter().flatten().min();
    let mut days = data.requirements.iter().flat_map(|sheet| sheet.checks.iter().map(|line| line.check.due));
    let mut steps = data.nonconformities.iter().flat_map(|nonconformity| nonconformity.steps.iter().map(|step| step.on));
    let happened = |day| period.contains(day);
    if period.meets(draft.start, end) || days.any(happened) || steps.any(happened) {
        return Ok(());
    }
    Err(Error::field("period", Code::PeriodOutside).with("value", text.period(draft.start, end)))
}

/// The nonconformities that were open some day of the period, newest first.
pub(super) fn nonconformities(data: &ContractSheet, period: Period) -> Vec<&Nonconformity> {
    let open = |nonconformity: &&Nonconformity| {
        let closed = nonconformity.steps.last().filter(|_| !nonconformity.is_open()).map(|step| step.on);
        period.meets(nonconformity.steps.first().map(|step| step.on), closed)
    };
    data.nonconformities.iter().filter(open).collect()
}

impl Report<'_> {
    pub(super) const fn period(&self) -> Period {
        self.options.period
    }

    /// A text key, or the one beside it that speaks of a period.
    pub(super) fn period_key(&self, key: &str) -> String {
        if self.period().is_bounded() { format!("{key}-period") } else { key.to_owned() }
    }

    /// How a requirement stood by the checks of the period alone.
    fn standing_in_period(&self, sheet: &RequirementSheet) -> Standing {
        let checks = sheet.checks.iter().filter(|line| self.period().contains(line.check.due));
        standing(&sheet.requirement.draft.target, checks.map(|line| (&line.check, line.result.as_ref())), self.data.today)
    }

    /// The figures of the period; of the whole contract if there is none.
    pub(super) fn period_figures(&self) -> PeriodFigures {
        if !self.period().is_bounded() {
            return PeriodFigures { figures: self.data.figures, idle: 0 };
        }
        let mut all = PeriodFigures { figures: Figures::default(), idle: 0 };
        for sheet in &self.data.requirements {
            let standing = self.standing_in_period(sheet);
            all.figures.count(standing.state);
            all.figures.checks_due += standing.due;
            all.figures.checks_on_time += standing.on_time;
            all.figures.overdue += standing.overdue;
            all.idle += u32::from(standing.due == 0);
        }
        all
    }

    /// The steps that were taken in the period.
    pub(super) fn steps_in_period<'n>(&self, nonconformity: &'n Nonconformity) -> impl Iterator<Item = &'n Step> {
        let period = self.period();
        nonconformity.steps.iter().filter(move |step| period.contains(step.on))
    }
}
