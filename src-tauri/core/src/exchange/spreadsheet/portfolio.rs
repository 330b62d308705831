//! The portfolio as a workbook: everything that its report holds and all that the report cuts short, a sheet a part.

use super::{Cell, Column, Sheet, columns};
use crate::{
    domain::{
        climate_account::{ClimateLine, years},
        compliance::{ContractState, Figures},
        decimal::Decimal,
        kinds::Kind,
        portfolio::{Portfolio, group::Group},
    },
    register::portfolio::SupplierPortfolio,
    text::Text,
};

/// The sheets of a portfolio.
#[must_use]
pub fn portfolio_sheets(data: &Portfolio, text: &Text) -> Vec<Sheet> {
    let department = |name: &str| if name.is_empty() { text.get("portfolio-no-department") } else { name.to_owned() };
    let supplier = |name: &str| if name.is_empty() { text.get("portfolio-no-supplier") } else { name.to_owned() };
    let kind = |name: &str| name.parse::<Kind>().map_or_else(|_| name.to_owned(), |kind| text.get(kind.text_key()));
    let mut sheets = vec![
        decisions(data, text),
        groups(text, "portfolio-by-department", "report-fact-department", &data.departments, &department, Some(&data.whole)),
        groups(text, "portfolio-by-supplier", "report-fact-supplier", &data.suppliers, &supplier, None),
        groups(text, "portfolio-by-kind", "followup-column-kind", &data.kinds, &kind, None),
    ];
    if !data.goals.is_empty() {
        let goals: Vec<Group> = data.goals.iter().map(|group| Group { name: group.whole_name(), ..group.clone() }).collect();
        sheets.push(groups(text, "portfolio-by-goal", "portfolio-goal", &goals, &str::to_owned, None));
    }
    sheets.extend([
        contracts(data, text),
        nonconformities(data, text),
        lone_breaches(data, text),
        endings(data, text),
        documents(data, text),
    ]);
    sheets.extend([warnings(data, text), trend(data, text), account(&data.climate, text)]);
    sheets
}

/// The sheets of one supplier: its requirements first.
#[must_use]
pub fn supplier_sheets(data: &SupplierPortfolio, text: &Text) -> Vec<Sheet> {
    let mut rows = vec![];
    data.sheets.iter().for_each(|sheet| super::requirements::requirement_rows(sheet, text, &mut rows));
    let mut sheets = vec![super::requirements::requirement_sheet(rows, text), super::meetings::decision_sheet(&data.decisions, text)];
    sheets.extend(portfolio_sheets(&data.portfolio, text));
    sheets
}

/// A share in percent; blank without a base.
fn share(part: u32, whole: u32) -> Cell {
    if whole == 0 {
        return Cell::Blank;
    }
    let millionths = i64::from(part) * 100_000_000 / i64::from(whole);
    Decimal::from_millionths(millionths).map_or(Cell::Blank, Cell::Percent)
}

/// The heads of figures, with their widths.
const FIGURES: [(&str, u32); 11] = [
    ("sheet-requirements", 12),
    ("requirement-state-not-applicable", 14),
    ("report-controlled", 12),
    ("requirement-state-not-verified", 16),
    ("report-fulfilled", 12),
    ("requirement-state-partly", 16),
    ("requirement-state-not-fulfilled", 16),
    ("portfolio-fulfilled-share", 18),
    ("portfolio-checks-due", 18),
    ("portfolio-column-on-time", 14),
    ("portfolio-column-overdue", 12),
];

fn figures(one: &Figures) -> Vec<Cell> {
    vec![
        one.requirements.into(),
        one.not_applicable.into(),
        one.controlled.into(),
        one.not_controlled.into(),
        one.fulfilled.into(),
        one.partly.into(),
        one.not_fulfilled.into(),
        share(one.fulfilled, one.controlled),
        one.checks_due.into(),
        one.checks_on_time.into(),
        one.overdue.into(),
    ]
}

fn groups(text: &Text, name: &str, label: &str, groups: &[Group], named: &dyn Fn(&str) -> String, whole: Option<&Group>) -> Sheet {
    let mut heads = columns(text, &[(label, 36), ("portfolio-column-contracts", 12)]);
    // Contracts and requirements have the same words for their states.
    heads.extend(ContractState::ALL.iter().map(|state| {
        let head = text.get_with("portfolio-contracts-in", &[("state", text.get(state.text_key()).into())]);
        Column { head, width: 16 }
    }));
    heads.extend(columns(text, &FIGURES));
    heads.extend(columns(text, &[("nav-nonconformities", 10), ("portfolio-column-warnings", 10), ("report-fact-value", 20)]));
    let row = |name: String, group: &Group| {
        let mut cells = vec![Cell::from(name), group.contracts.into()];
        cells.extend(group.by_state.map(Cell::from));
        cells.extend(figures(&group.figures));
        cells.extend([group.figures.open_nonconformities.into(), group.warnings.into(), group.value.into()]);
        cells
    };
    let mut rows: Vec<Vec<Cell>> = groups.iter().map(|group| row(named(&group.name), group)).collect();
    rows.extend(whole.map(|whole| row(text.get("portfolio-whole"), whole)));
    Sheet { name: text.get(name), columns: heads, rows }
}

fn list(text: &Text, name: &str, heads: &[(&str, u32)], rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet { name: text.get(name), columns: columns(text, heads), rows }
}

fn decisions(data: &Portfolio, text: &Text) -> Sheet {
    let heads = [
        ("portfolio-decide-what", 36),
        ("portfolio-column-about", 50),
        ("sheet-contract", 44),
        ("report-fact-department", 28),
        ("portfolio-decide-who", 24),
        ("report-deadline", 12),
        ("sheet-count", 10),
        ("report-fact-value", 20),
    ];
    let rows = data.decisions.iter().flat_map(|decision| {
        decision.subjects.iter().map(|one| {
            vec![
                text.get(decision.kind.text_key()).trim_end_matches(':').into(),
                one.what.as_str().into(),
                one.contract_title.as_str().into(),
                one.department.as_str().into(),
                one.decides.as_str().into(),
                one.on.into(),
                one.count.into(),
                one.value.into(),
            ]
        })
    });
    list(text, "portfolio-decide", &heads, rows.collect())
}

fn contracts(data: &Portfolio, text: &Text) -> Sheet {
    let mut heads = vec![
        ("sheet-contract", 44),
        ("followup-column-case-number", 14),
        ("contracts-column-contract-number", 14),
        ("sheet-supplier", 36),
        ("report-fact-department", 28),
        ("report-fact-owner", 22),
        ("report-fact-manager", 22),
        ("report-fact-kind", 18),
        ("report-fact-status", 16),
        ("portfolio-column-state", 18),
        ("portfolio-column-end", 12),
        ("contracts-column-next", 12),
    ];
    heads.extend(FIGURES);
    heads.extend([("nav-nonconformities", 10), ("portfolio-column-warnings", 10), ("report-fact-value", 20)]);
    let rows = data.contracts.iter().map(|one| {
        let mut cells: Vec<Cell> = vec![
            one.title.as_str().into(),
            one.case_number.as_str().into(),
            one.contract_number.as_str().into(),
            one.suppliers.join("\n").into(),
            one.department.as_str().into(),
            one.owner.as_str().into(),
            one.manager.as_str().into(),
            one.kind.map(|kind| text.get(kind.text_key())).unwrap_or_default().into(),
            text.get(one.status.text_key()).into(),
            text.get(one.state.text_key()).into(),
            one.current_end.into(),
            one.next_due.into(),
        ];
        cells.extend(figures(&one.figures));
        cells.extend([one.figures.open_nonconformities.into(), one.warnings.into(), one.value.into()]);
        cells
    });
    list(text, "nav-contracts", &heads, rows.collect())
}

fn nonconformities(data: &Portfolio, text: &Text) -> Sheet {
    let heads = [
        ("followup-column-number", 12),
        ("nc-column-title", 44),
        ("followup-column-requirement", 12),
        ("sheet-contract", 44),
        ("report-fact-department", 28),
        ("sheet-supplier", 36),
        ("nc-column-state", 24),
        ("nc-column-deadline", 14),
        ("nc-column-last-long", 12),
        ("sheet-imposed", 16),
        ("sheet-breach-of-law", 12),
    ];
    let rows = data.nonconformities.iter().map(|one| {
        vec![
            one.number.as_str().into(),
            one.title.as_str().into(),
            one.requirement.map(|number| text.requirement_number(number)).unwrap_or_default().into(),
            one.contract_title.as_str().into(),
            one.department.as_str().into(),
            one.suppliers.join("\n").into(),
            text.get(one.state.text_key()).into(),
            one.deadline.into(),
            one.days_since_last_step.into(),
            one.imposed.into(),
            text.yes_no(one.breach_of_law).into(),
        ]
    });
    list(text, "portfolio-open-caption", &heads, rows.collect())
}

fn lone_breaches(data: &Portfolio, text: &Text) -> Sheet {
    let heads = [
        ("followup-column-number", 12),
        ("followup-column-requirement", 44),
        ("sheet-contract", 44),
        ("report-fact-department", 28),
        ("portfolio-column-state", 18),
    ];
    let rows = data.lone_breaches.iter().map(|one| {
        vec![
            text.requirement_number(one.number).into(),
            one.title.as_str().into(),
            one.contract_title.as_str().into(),
            one.department.as_str().into(),
            text.get(one.state.text_key()).into(),
        ]
    });
    list(text, "portfolio-lone-sheet", &heads, rows.collect())
}

fn endings(data: &Portfolio, text: &Text) -> Sheet {
    let heads = [
        ("sheet-contract", 44),
        ("report-fact-department", 28),
        ("sheet-what", 30),
        ("sheet-date", 12),
        ("portfolio-column-state", 18),
        ("report-fact-value", 20),
    ];
    let rows = data.endings.iter().map(|one| {
        vec![
            one.contract_title.as_str().into(),
            one.department.as_str().into(),
            text.get(one.kind.text_key()).into(),
            Cell::Date(one.on),
            text.get(one.state.text_key()).into(),
            one.value.into(),
        ]
    });
    list(text, "portfolio-endings", &heads, rows.collect())
}

fn documents(data: &Portfolio, text: &Text) -> Sheet {
    let heads = [
        ("portfolio-column-document", 44),
        ("sheet-contract", 44),
        ("report-fact-department", 28),
        ("followup-column-requirement", 12),
        ("sheet-valid-to", 12),
    ];
    let rows = data.lapsing.iter().map(|one| {
        vec![
            one.title.as_str().into(),
            one.contract_title.as_str().into(),
            one.department.as_str().into(),
            one.requirement.map(|number| text.requirement_number(number)).unwrap_or_default().into(),
            Cell::Date(one.on),
        ]
    });
    list(text, "nav-evidence", &heads, rows.collect())
}

fn warnings(data: &Portfolio, text: &Text) -> Sheet {
    let heads = [("portfolio-column-warning", 60), ("sheet-count", 12), ("portfolio-column-contracts", 12)];
    let rows = data
        .warnings
        .iter()
        .map(|one| vec![text.get(&format!("{}.short", one.kind.text_key())).into(), one.count.into(), one.contracts.into()]);
    list(text, "portfolio-warnings", &heads, rows.collect())
}

fn trend(data: &Portfolio, text: &Text) -> Sheet {
    let mut heads = vec![("sheet-date", 12), ("portfolio-column-contracts", 12)];
    heads.extend(FIGURES);
    let rows = data.trend.iter().map(|point| {
        let mut cells = vec![Cell::Date(point.on), point.contracts.into()];
        cells.extend(figures(&point.figures));
        cells
    });
    list(text, "portfolio-trend", &heads, rows.collect())
}

/// Three columns a year: the sum, the documented part of it, and how many values it is of.
fn account(climate: &[ClimateLine], text: &Text) -> Sheet {
    let years = years(climate);
    let mut heads = columns(text, &[("portfolio-climate-line", 44), ("portfolio-climate-unit", 12)]);
    for year in &years {
        for (key, width) in [("portfolio-climate-reported", 20), ("portfolio-climate-of-it", 24), ("portfolio-climate-values", 18)] {
            heads.push(Column { head: text.get_with(key, &[("year", year.to_string().into())]), width });
        }
    }
    let rows = climate.iter().map(|line| {
        let name = text.get(line.category.text_key());
        let name = if line.of.is_empty() { name } else { format!("{name}: {}", line.of) };
        let mut cells: Vec<Cell> = vec![name.into(), line.unit.as_str().into()];
        for wanted in &years {
            match line.years.iter().find(|year| year.year == *wanted) {
                Some(year) => cells.extend([Cell::Figure(year.sum), Cell::Figure(year.documented), year.values.into()]),
                None => cells.extend([Cell::Blank, Cell::Blank, Cell::Blank]),
            }
        }
        cells
    });
    Sheet { name: text.get("portfolio-climate"), columns: heads, rows: rows.collect() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            climate_account::{ClimateCategory, ClimateYear},
            figure::Figure,
            language::Language,
            occasion::Occasion,
        },
        exchange::spreadsheet::workbook,
    };
    use std::io::{Cursor, Read};

    #[test]
    fn every_sum_of_the_climate_account_is_a_number_that_a_spreadsheet_sums() {
        let figure = |text: &str| Figure::parse(text).unwrap();
        let year = |(year, sum): (i32, &str)| ClimateYear {
            year,
            sum: figure(sum),
            documented: Figure::ZERO,
            values: 1,
            values_documented: 0,
            contracts: 1,
        };
        // More than six decimals, more than a billion, and less than six decimals show.
        let years = [(2024, "256.723356887539"), (2025, "12345678901.5"), (2026, "0.000000123")].map(year).to_vec();
        let line = ClimateLine { category: ClimateCategory::Declared, of: String::new(), unit: "kg CO₂e".into(), years };
        let text = Text::of(Language::Bokmal);
        let today: chrono::NaiveDate = "2026-11-22".parse().unwrap();
        let occasion = Occasion { today, now: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), who: "Kari".into() };
        let book = workbook(&[account(&[line], text)], "Klima", text, &occasion, &mut |_, _| true).unwrap();
        let mut sheet = String::new();
        zip::ZipArchive::new(Cursor::new(book)).unwrap().by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut sheet).unwrap();
        for number in ["256.723356888", "12345678901.5", "0.000000123"] {
            let written = sheet.split("<c ").find(|cell| cell.contains(&format!("<v>{number}</v>")) && !cell.contains("t=\""));
            assert!(written.is_some(), "{number}: {sheet}");
        }
    }
}
