//! Words that several reports share: how an amount came about.

use register::{
    domain::{nonconformity::sanction::SanctionCalculation, requirement::SanctionKind},
    text::Text,
};

/// `10 000 kr × 14 dager = 140 000 kr`; blank when there is no amount.
pub fn calculation(text: &Text, how: &SanctionCalculation) -> String {
    let Some(amount) = how.amount else { return String::new() };
    let amount = ("amount", text.money(amount).into());
    let rate = ("rate", how.rate.map(|rate| text.money(rate)).unwrap_or_default().into());
    match how.kind {
        SanctionKind::PerDay => {
            let key = if how.basis.working_days_only { "nc-calc-working" } else { "nc-calc-days" };
            text.get_with(key, &[rate, ("days", how.days.unwrap_or(0).into()), amount])
        }
        SanctionKind::PerBreach => text.get_with("nc-calc-breach", &[rate, ("count", how.basis.breaches.unwrap_or(0).into()), amount]),
        SanctionKind::Percentage => {
            let percent = how.percent.map(|percent| text.percent(percent)).unwrap_or_default();
            let base = how.basis.base.map(|base| text.money(base)).unwrap_or_default();
            text.get_with("nc-calc-share", &[("percent", percent.into()), ("base", base.into()), amount])
        }
        SanctionKind::NoneAgreed | SanctionKind::WithheldMilestone | SanctionKind::Termination => String::new(),
    }
}

/// Which days were counted; blank for what is not counted by days.
pub fn period(text: &Text, how: &SanctionCalculation) -> String {
    match (how.basis.from, how.basis.to, how.days) {
        (Some(from), Some(to), Some(_)) => {
            text.get_with("nc-calc-period", &[("from", text.date(from).into()), ("to", text.date(to).into())])
        }
        _ => String::new(),
    }
}
