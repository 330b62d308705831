//! Register to page: tagged PDF reports (PDF/UA-1 and PDF/A-2a) of the register's read models.
//!
//! `layout` knows pages, `fonts` glyphs, `tagging` the file, `charts` pictures of figures; each report is one
//! module on top. No report reads a database or a clock: data, date and language are arguments.

pub mod charts;
pub mod fonts;
pub mod layout;
pub mod options;
pub mod picture;
pub mod style;
pub mod tabular;
pub mod tagging;

mod contract;
mod follow_up;
mod front;
mod goals;
mod measurements;
mod minutes;
mod nonconformity;
mod notice;
mod portfolio;
mod recovery;
mod words;

pub use contract::contract_report;
pub use follow_up::{PlanOf, follow_up_report};
pub use goals::goals_report;
pub use measurements::{IndicatorPicture, MeasurementData, compared_picture, indicator_picture, measurement_report};
pub use minutes::minutes;
pub use nonconformity::nonconformity_report;
pub use notice::notice_letter;
pub use options::{Options, Period, Progress};
pub use portfolio::{portfolio_report, supplier_report};
pub use recovery::recovery_page;

/// A report there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportKind {
    /// Its stable name, as on the command line.
    pub name: &'static str,
    /// Key of its title in the locale files.
    pub title_key: &'static str,
    /// Key of what it holds.
    pub hint_key: &'static str,
}

/// Every report, in the order they are offered. One report is one module and one line here.
pub const REPORTS: &[ReportKind] = &[
    ReportKind { name: "contract", title_key: "report-contract", hint_key: "report-contract-hint" },
    ReportKind { name: "minutes", title_key: "minutes-title", hint_key: "minutes-hint" },
    ReportKind { name: "notice", title_key: "report-notice", hint_key: "report-notice-hint" },
    ReportKind { name: "nonconformity", title_key: "report-nonconformity", hint_key: "report-nonconformity-hint" },
    ReportKind { name: "follow-up", title_key: "report-follow-up", hint_key: "report-follow-up-hint" },
    ReportKind { name: "portfolio", title_key: "report-portfolio", hint_key: "report-portfolio-hint" },
    ReportKind { name: "supplier", title_key: "report-supplier", hint_key: "report-supplier-hint" },
    ReportKind { name: "measurements", title_key: "report-measurements", hint_key: "report-measurements-hint" },
    ReportKind { name: "goals", title_key: "report-goals", hint_key: "report-goals-hint" },
];

#[cfg(test)]
mod tests {
    use super::*;
    use register::{domain::language::Language, text::Text};

    #[test]
    fn every_report_has_a_title_and_a_hint_in_every_language() {
        for report in REPORTS {
            for language in Language::ALL {
                let text = Text::of(*language);
                assert!(text.has(report.title_key) && text.has(report.hint_key), "{} {language}", report.name);
            }
        }
    }
}
