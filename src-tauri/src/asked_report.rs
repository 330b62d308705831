//! The reports that the window asks for: what each is about, how it is read and printed, what its file is called. Writes no file.

use crate::{
    commands::{Answer, nonconformities::letterhead},
    desk::Desk,
    printing,
    work::Work,
};
use chrono::NaiveDate;
use register::{
    Error, Result,
    domain::{
        check_list::CheckQuery,
        id::{ContractId, MeetingId, NonconformityId, StrategyId, SupplierId},
        indicator::Scope,
        language::Language,
        occasion::Occasion,
        portfolio::{Portfolio, PortfolioAsk, PortfolioSelection},
    },
    register::{
        Register, contract_sheet::ContractSheet, follow_up::CheckRow, goal_sheet::GoalsOverview, meeting_sheet::MeetingSheet,
        nonconformity_sheet::NonconformitySheet, portfolio::SupplierPortfolio,
    },
    text::Text,
};
use reports::{MeasurementData, Options, Period, PlanOf};
use serde::Deserialize;
use std::sync::Arc;

/// A report, and what it is about.
#[derive(Debug, Clone, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum AskedReport {
    /// The compliance report of a contract.
    Contract {
        /// Which.
        contract: ContractId,
    },
    /// The minutes of a meeting.
    Minutes {
        /// Which.
        meeting: MeetingId,
    },
    /// The report of a nonconformity.
    Nonconformity {
        /// Which.
        nonconformity: NonconformityId,
    },
    /// The plan of the checks that match.
    FollowUp {
        /// Which checks.
        query: Box<CheckQuery>,
    },
    /// The portfolio, for management.
    Portfolio {
        /// Which contracts.
        selection: PortfolioSelection,
    },
    /// All contracts with a supplier.
    Supplier {
        /// Which.
        supplier: SupplierId,
        /// Which of its contracts; its own supplier is of no account.
        selection: PortfolioSelection,
    },
    /// The tables and charts of the measurements.
    Measurements {
        /// What they are about; blank = everything.
        scope: Option<Scope>,
    },
    /// Goals, what contributes and what is missing, with the action plan.
    Goals {
        /// Of one strategy; blank = of all.
        strategy: Option<StrategyId>,
    },
}

/// How a report is to be.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct ReportChoice {
    /// Which report.
    pub report: AskedReport,
    /// Its language.
    pub language: Language,
    /// Whether the organisation's logo is on it.
    pub logo: bool,
    /// Whether it has a cover page, where it can have one.
    pub cover: bool,
    /// The first day it is about, where it is about a time; blank = no bound.
    pub from: Option<NaiveDate>,
    /// The last day it is about; blank = no bound.
    pub to: Option<NaiveDate>,
}

/// A report that was printed.
#[derive(Debug, Clone)]
pub struct Printed {
    /// What its file is called unless the user says otherwise.
    pub name: String,
    /// The PDF.
    pub document: Vec<u8>,
}

/// What a report is printed from.
pub enum Material {
    /// A contract.
    Contract(Box<ContractSheet>),
    /// A meeting.
    Minutes(Box<MeetingSheet>),
    /// A nonconformity.
    Nonconformity(Box<NonconformitySheet>),
    /// Checks, and whose.
    FollowUp(Vec<CheckRow>, PlanOf),
    /// Many contracts.
    Portfolio(Box<Portfolio>),
    /// All contracts with a supplier.
    Supplier(Box<SupplierPortfolio>),
    /// Measurements, and what of them.
    Measurements(Box<MeasurementData>),
    /// Goals.
    Goals(Box<GoalsOverview>),
}

/// Reads what a report is about, and prints it without keeping the register: other commands are answered meanwhile.
/// Errors: `cancelled` if it was stopped; those of reading.
pub fn print(desk: &Desk, work: &Arc<Work<usize>>, choice: &ReportChoice) -> Answer<Printed> {
    let (material, options) = gather(desk, work, choice)?;
    let document = match &material {
        Material::Contract(sheet) => reports::contract_report(sheet, &options),
        Material::Minutes(sheet) => reports::minutes(sheet, &options),
        Material::Nonconformity(sheet) => reports::nonconformity_report(sheet, &options),
        Material::FollowUp(rows, of) => reports::follow_up_report(rows, of, &options),
        Material::Portfolio(data) => reports::portfolio_report(data, &options),
        Material::Supplier(data) => reports::supplier_report(data, &options),
        Material::Measurements(data) => reports::measurement_report(data, &options),
        Material::Goals(overview) => reports::goals_report(overview, &options),
    };
    let document = document.map_err(|error| desk.failure(&error))?;
    Ok(Printed { name: name(&material, &options), document })
}

/// Reads what a report is about, and how it is to be. What is read of many contracts is read on an opening of its own.
pub fn gather(desk: &Desk, work: &Arc<Work<usize>>, choice: &ReportChoice) -> Answer<(Material, Options)> {
    let of = |register: &mut Register, occasion: &Occasion| {
        let material = read(choice, register, occasion, &mut || work.goes_on())?;
        let base = letterhead(register, occasion, choice.language)?;
        let period = match &choice.report {
            AskedReport::FollowUp { query } => Period::new(query.from, query.to)?,
            _ => Period::new(choice.from, choice.to)?,
        };
        let logo = if choice.logo { base.logo } else { None };
        Ok((material, Options { logo, period, cover: choice.cover, progress: printing::progress(work), ..base }))
    };
    if matches!(choice.report, AskedReport::Portfolio { .. } | AskedReport::Supplier { .. }) {
        let (place, occasion) = desk.with(|register, occasion| Ok((register.place(), occasion.clone())))?;
        return place.open().and_then(|mut register| of(&mut register, &occasion)).map_err(|error| desk.failure(&error));
    }
    desk.with(of)
}

fn read(choice: &ReportChoice, register: &mut Register, occasion: &Occasion, go_on: &mut dyn FnMut() -> bool) -> Result<Material> {
    let ask = |selection: &PortfolioSelection| {
        // Refused before anything is read.
        Period::new(choice.from, choice.to)?;
        Ok::<_, Error>(PortfolioAsk { selection: selection.clone(), from: choice.from, to: choice.to, planned_too: false })
    };
    Ok(match &choice.report {
        AskedReport::Contract { contract } => Material::Contract(Box::new(register.contract_sheet(*contract, occasion)?)),
        AskedReport::Minutes { meeting } => Material::Minutes(Box::new(register.meeting_sheet(*meeting, occasion)?)),
        AskedReport::Nonconformity { nonconformity } => {
            Material::Nonconformity(Box::new(register.nonconformity_sheet(*nonconformity, occasion)?))
        }
        AskedReport::FollowUp { query } => {
            let text = Text::of(choice.language);
            let of = PlanOf {
                responsible: query.responsible.clone().unwrap_or_default(),
                kind: query.kind.map(|kind| text.get(kind.text_key())).unwrap_or_default(),
                supplier: String::new(),
            };
            Material::FollowUp(register.check_rows(query, &[], occasion)?, of)
        }
        AskedReport::Portfolio { selection } => Material::Portfolio(Box::new(register.portfolio(&ask(selection)?, occasion, go_on)?)),
        AskedReport::Supplier { supplier, selection } => {
            Material::Supplier(Box::new(register.supplier_portfolio(*supplier, &ask(selection)?, occasion, go_on)?))
        }
        AskedReport::Measurements { scope } => {
            let period = Period::new(choice.from, choice.to)?;
            let (tables, awards) = (register.measurement_tables()?, register.award_figures(occasion)?);
            Material::Measurements(Box::new(MeasurementData::chosen(*scope, period, tables, awards)))
        }
        AskedReport::Goals { strategy } => {
            Material::Goals(Box::new(register.goals_overview(*strategy, occasion)?.within(choice.from, choice.to)))
        }
    })
}

/// What the file of a report is called unless the user says otherwise.
pub fn name(material: &Material, options: &Options) -> String {
    let text = options.text();
    let date = || options.made_on.to_string().into();
    match material {
        Material::Contract(sheet) => contract_name(sheet, options),
        Material::Minutes(sheet) => {
            let contract = sheet.contract.as_ref();
            let names = [contract.map(|one| &one.contract_number), contract.map(|one| &one.case_number), Some(&sheet.supplier)];
            let about = names.into_iter().flatten().find(|name| !name.is_empty()).unwrap_or(&sheet.meeting.draft.title);
            let held = sheet.meeting.draft.held_on.to_string();
            text.get_with("minutes-file", &[("about", plain(about).into()), ("date", held.into())])
        }
        Material::Nonconformity(sheet) => {
            text.get_with("report-nonconformity-file", &[("number", sheet.nonconformity.number.as_str().into()), ("date", date())])
        }
        Material::FollowUp(..) => text.get_with("report-follow-up-file", &[("date", date())]),
        Material::Portfolio(_) => text.get_with("portfolio-file", &[("date", date())]),
        Material::Supplier(data) => {
            text.get_with("supplier-report-file", &[("date", date()), ("supplier", plain(&data.supplier.draft.name).into())])
        }
        Material::Measurements(_) => text.get_with("report-measurements-file", &[("date", date())]),
        Material::Goals(_) => text.get_with("report-goals-file", &[("date", date())]),
    }
}

fn contract_name(sheet: &ContractSheet, options: &Options) -> String {
    let draft = &sheet.contract.draft;
    let contract = [&draft.contract_number, &draft.case_number, &draft.title].into_iter().find(|name| !name.is_empty());
    let contract = plain(contract.map_or("", String::as_str));
    let mut args = vec![("contract", contract.into()), ("date", options.made_on.to_string().into())];
    let period = options.period;
    if !period.is_bounded() {
        return options.text().get_with("report-contract-file", &args);
    }
    let bound = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    args.extend([("from", bound(period.from()).into()), ("to", bound(period.to()).into())]);
    options.text().get_with("report-contract-file-period", &args)
}

/// With only the characters that every file system takes, and no longer than names may be.
fn plain(name: &str) -> String {
    let taken: String = name.chars().map(|c| if c.is_alphanumeric() || c == ' ' { c } else { '-' }).take(80).collect();
    taken.trim().to_owned()
}
