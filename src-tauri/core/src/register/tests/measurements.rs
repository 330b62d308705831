//! Indicators and measurements in a register: cells, blocks, undo, and what is refused.

use super::fixture::{at, contract, new_register};
use crate::{
    domain::{
        award_figures::AwardFigureKind,
        decimal::Decimal,
        id::IndicatorId,
        indicator::{Direction, IndicatorDraft, MeasurementState, Scope, UnitKind, movement::Verdict, tests::draft},
        language::Language,
    },
    error::Code,
    register::{
        Register,
        measurements::{Cell, MeasurementGroup, MeasurementRow},
    },
};

const NB: Language = Language::Bokmal;

fn share(area: &str) -> IndicatorDraft {
    IndicatorDraft { part: "kjøp".into(), scope: Scope::ProductArea, scope_name: area.into(), ..draft(UnitKind::Share, "%") }
}

fn cell(indicator: IndicatorId, period: &str, text: &str) -> Cell {
    Cell { indicator, period: period.into(), text: Some(text.into()), source: None, note: None }
}

fn tables(register: &Register) -> Vec<MeasurementGroup> {
    register.measurement_tables().unwrap().groups
}

fn values(row: &MeasurementRow) -> Vec<String> {
    let shown = |state: MeasurementState, value: Option<Decimal>| value.map_or(state.to_string(), |value| value.to_string());
    row.cells.iter().map(|cell| cell.as_ref().map_or(String::new(), |cell| shown(cell.draft.state, cell.draft.value))).collect()
}

/// A register with two product areas.
fn two_areas() -> (tempfile::TempDir, Register, IndicatorId, IndicatorId) {
    let (folder, mut register) = new_register();
    let paper = register.add_indicator(&share("Mykpapir"), &at("2026-01-05")).unwrap().value;
    let supplies = register.add_indicator(&share("Kontorrekvisita"), &at("2026-01-05")).unwrap().value;
    (folder, register, paper, supplies)
}

#[test]
fn a_block_is_put_as_one_change_and_undone_as_one() {
    let (_folder, mut register, paper, supplies) = two_areas();
    let cells = [cell(paper, "2018", "59 %"), cell(paper, "2019", "60 %"), cell(supplies, "2018", "I/T"), cell(supplies, "2019", "31,5")];
    assert_eq!(register.put_measurements(&cells, NB, &at("2026-01-06")).unwrap().value, 4);
    let group = &tables(&register)[0];
    assert_eq!(
        (group.title.as_str(), group.periods.as_slice()),
        ("Andel miljømerkede produkter (kjøp)", &["2018".into(), "2019".into()][..])
    );
    assert_eq!(group.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Mykpapir", "Kontorrekvisita"]);
    assert_eq!(values(&group.rows[0]), ["59", "60"]);
    assert_eq!(values(&group.rows[1]), ["not-available", "31.5"]);
    assert_eq!(group.rows[0].movement.unwrap().verdict, Verdict::Better);
    assert_eq!(group.rows[1].movement, None, "there is nothing to come from");
    assert_eq!((group.rows[0].places, group.rows[1].places), (0, 1));

    let undone = register.undo(&at("2026-01-06")).unwrap().value;
    assert_eq!(undone.0, "put-measurements");
    assert_eq!(register.measurement_tables().unwrap().periods, []);
    register.redo(&at("2026-01-06")).unwrap();
    assert_eq!(values(&tables(&register)[0].rows[1]), ["not-available", "31.5"]);
    assert!(register.rows_unlike_the_log().unwrap().is_empty());
}

#[test]
fn one_bad_cell_holds_back_the_block_and_every_bad_cell_is_named() {
    let (_folder, mut register, paper, supplies) = two_areas();
    let cells = [
        cell(paper, "2018", "59 %"),
        cell(paper, "2019", "seksti"),
        cell(supplies, "2018", "131 %"),
        cell(supplies, "2018", "31 %"),
        cell(supplies, "i fjor", "31 %"),
        cell(IndicatorId::new(), "2018", "1"),
    ];
    let refused = register.refused_cells(&cells, NB).unwrap();
    let said: Vec<(usize, &str, &str, Code)> =
        refused.iter().map(|one| (one.place, one.row.as_str(), one.column.as_str(), one.error.code)).collect();
    assert_eq!(
        said,
        [
            (1, "Mykpapir", "2019", Code::InvalidNumber),
            (2, "Kontorrekvisita", "2018", Code::ShareRange),
            (3, "Kontorrekvisita", "2018", Code::CellTwice),
            (4, "Kontorrekvisita", "i fjor", Code::InvalidPeriod),
            (5, "", "2018", Code::NotFound),
        ]
    );
    let error = register.put_measurements(&cells, NB, &at("2026-01-06")).unwrap_err();
    assert_eq!((error.code, error.field.as_deref()), (Code::InvalidNumber, Some("cells.1.value")));
    assert_eq!((error.params["name"].as_str(), error.params["part"].as_str()), ("Mykpapir", "2019"));
    assert_eq!(register.measurement_tables().unwrap().periods, [], "nothing was put");
}

#[test]
fn clearing_a_value_takes_it_away_and_undo_brings_it_back() {
    let (_folder, mut register, paper, _) = two_areas();
    register.put_measurements(&[cell(paper, "2019", "60"), cell(paper, "2020", "50")], NB, &at("2026-01-06")).unwrap();
    register.put_measurements(&[cell(paper, "2020", "53")], NB, &at("2026-01-07")).unwrap();
    register.put_measurements(&[cell(paper, "2020", "")], NB, &at("2026-01-08")).unwrap();
    assert_eq!(values(&tables(&register)[0].rows[0]), ["60"], "neither the value nor the one before it");
    register.undo(&at("2026-01-08")).unwrap();
    assert_eq!(values(&tables(&register)[0].rows[0]), ["60", "53"]);
    // What is not there is not taken away, and what is the same is not put.
    assert_eq!(
        register.put_measurements(&[cell(paper, "2017", ""), cell(paper, "2020", "53,0 %")], NB, &at("2026-01-09")).unwrap().value,
        0
    );
    assert_eq!(register.undo(&at("2026-01-09")).unwrap().value.0, "put-measurements", "no empty change was logged");
}

#[test]
fn a_source_and_a_note_stay_with_the_value() {
    let (_folder, mut register, paper, _) = two_areas();
    let first = Cell { source: Some(" Salgsstatistikk ".into()), note: Some("Foreløpig".into()), ..cell(paper, "2020", "50") };
    register.put_measurements(&[first], NB, &at("2026-01-06")).unwrap();
    register.put_measurements(&[cell(paper, "2020", "53")], NB, &at("2026-01-07")).unwrap();
    let noted = Cell { text: None, note: Some(String::new()), ..cell(paper, "2020", "") };
    register.put_measurements(&[noted], NB, &at("2026-01-08")).unwrap();
    let groups = tables(&register);
    let draft = &groups[0].rows[0].cells[0].as_ref().unwrap().draft;
    assert_eq!((draft.value, draft.source.as_str(), draft.note.as_str()), (Some(Decimal::whole(53)), "Salgsstatistikk", ""));
    let lonely = Cell { text: None, note: Some("Hva?".into()), ..cell(paper, "2021", "") };
    assert_eq!(register.put_measurements(&[lonely], NB, &at("2026-01-08")).unwrap_err().code, Code::Required);
}

#[test]
fn a_part_year_has_its_own_column_and_amounts_are_not_compared_with_it() {
    let (_folder, mut register, paper, _) = two_areas();
    let flights = IndicatorDraft {
        name: "Antall km".into(),
        direction: Direction::Down,
        scope: Scope::Service,
        scope_name: "Flyreiser".into(),
        ..draft(UnitKind::Count, "km")
    };
    let flights = register.add_indicator(&flights, &at("2026-01-05")).unwrap().value;
    let cells = [
        cell(paper, "2020", "71"),
        cell(paper, "2021_10", "68"),
        cell(flights, "2019", "3 058 675"),
        cell(flights, "2020", "661 907 km"),
        cell(flights, "2021_10", "500 000"),
    ];
    register.put_measurements(&cells, NB, &at("2026-01-06")).unwrap();
    let tables = register.measurement_tables().unwrap();
    assert_eq!(tables.periods.iter().map(|one| one.label.as_str()).collect::<Vec<_>>(), ["2019", "2020", "2021_10"]);
    let [paper, flights] = [&tables.groups[0].rows[0], &tables.groups[1].rows[0]];
    assert_eq!(paper.cells[2].as_ref().unwrap().movement.unwrap().by, Decimal::whole(-3), "shares are");
    assert_eq!(flights.cells[2].as_ref().unwrap().movement, None, "ten months are no year");
    assert_eq!(flights.movement.unwrap().by.to_string(), "-78.359682");
    assert_eq!(tables.groups[1].compared, ["2019", "2020"]);
    assert_eq!(paper.movement, None, "one whole year only");
}

#[test]
fn indicators_are_edited_moved_and_put_in_the_bin() {
    let (_folder, mut register, paper, supplies) = two_areas();
    let occasion = at("2026-01-06");
    register.put_measurements(&[cell(paper, "2020", "53,5")], NB, &occasion).unwrap();
    let names = |register: &Register| -> Vec<String> { tables(register)[0].rows.iter().map(|row| row.name.clone()).collect() };
    register.move_indicator(supplies, Some(paper), &occasion).unwrap();
    assert_eq!(names(&register), ["Kontorrekvisita", "Mykpapir"]);
    register.move_indicator(supplies, None, &occasion).unwrap();
    assert_eq!(names(&register), ["Mykpapir", "Kontorrekvisita"]);

    let count = IndicatorDraft { unit_kind: UnitKind::Count, unit: "stk".into(), ..share("Mykpapir") };
    let refused = register.edit_indicator(paper, &count, &occasion).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::NotACount, Some("unit_kind")), "53,5 is no count");
    register.edit_indicator(paper, &share("Mykpapir og såpe"), &occasion).unwrap();
    register.remove_indicator(paper, &occasion).unwrap();
    assert_eq!(names(&register), ["Kontorrekvisita"]);
    assert_eq!(register.measurement_tables().unwrap().periods, []);
    let removal = register.bin().unwrap()[0].id;
    register.bring_back(removal, &occasion).unwrap();
    assert_eq!(values(&tables(&register)[0].rows[0]), ["53.5"], "its values came back with it");
    assert_eq!(register.remove_indicator(IndicatorId::new(), &occasion).unwrap_err().code, Code::NotFound);
}

#[test]
fn a_pasted_block_is_laid_over_what_is_shown() {
    let (_folder, mut register, paper, supplies) = two_areas();
    register.put_measurements(&[cell(paper, "2018", "59"), cell(paper, "2019", "60")], NB, &at("2026-01-06")).unwrap();
    let (rows, periods) = ([paper, supplies], ["2018".to_owned(), "2019".to_owned()]);
    let cells = register.lay_block("37 %\t31 %\r\n", &rows, &periods, (1, 0)).unwrap().unwrap();
    assert_eq!(cells, [cell(supplies, "2018", "37 %"), cell(supplies, "2019", "31 %")]);
    register.put_measurements(&cells, NB, &at("2026-01-06")).unwrap();
    let refused = register.lay_block("1\t2\t3", &rows, &periods, (1, 0)).unwrap().unwrap_err();
    assert_eq!((refused[0].code, refused[0].field.as_deref()), (Code::BlockTooLarge, Some("1.3")));
    let whole = register.lay_block("\t2019\t2020\nKontorrekvisita\t31 %\t30 %\n", &rows, &periods, (0, 0)).unwrap().unwrap();
    assert_eq!(whole, [cell(supplies, "2019", "31 %"), cell(supplies, "2020", "30 %")], "with a period that is new");
}

#[test]
fn the_figures_of_procurements_are_reckoned_from_the_contracts_and_lead_to_them() {
    let (_folder, mut register) = new_register();
    let occasion = at("2021-10-31");
    for draft in crate::domain::award_figures::tests::presentation() {
        register.add_contract(&draft, &occasion).unwrap();
    }
    let figures = register.award_figures(&occasion).unwrap();
    assert_eq!(figures.periods.iter().map(|one| one.label.as_str()).collect::<Vec<_>>(), ["2018", "2019", "2020", "2021_10"]);
    let price = figures.figures.iter().find(|one| one.kind == AwardFigureKind::PriceOnly).unwrap();
    assert_eq!(price.values[0].state, MeasurementState::NotApplicable);
    assert_eq!((price.values[3].value, price.values[3].part, price.values[3].base), (Some(Decimal::whole(6)), 3, 53));
    let behind = register.contracts_behind(AwardFigureKind::PriceOnly, "2021_10", &occasion).unwrap();
    let sheet = register.contract_sheet(behind[0].contract, &occasion).unwrap();
    assert_eq!((behind.len(), behind[0].counts, sheet.contract.draft.title.as_str()), (53, Some(true), "Anskaffelse"));
    assert!(register.contracts_behind(AwardFigureKind::PriceOnly, "2017", &occasion).unwrap().is_empty());
}

#[test]
fn what_an_indicator_of_a_contract_is_about_is_in_the_contracts_history() {
    let (_folder, mut register) = new_register();
    let occasion = at("2026-01-05");
    let food = register.add_contract(&contract("Matvarer", "2025-01-01", None), &occasion).unwrap().value;
    let meat = IndicatorDraft { name: "Kjøttforbruk".into(), scope: Scope::Contract, contract: Some(food), ..share("") };
    let meat = register.add_indicator(&meat, &occasion).unwrap().value;
    register.put_measurements(&[cell(meat, "2025", "7,7 %")], NB, &occasion).unwrap();
    let group = &tables(&register)[0];
    assert_eq!((group.scope, group.title.as_str(), group.rows[0].contract_title.as_str()), (Scope::Contract, "", "Matvarer"));
    let history = register.contract_history(food, None, 10).unwrap().len();
    assert!(history >= 3, "{history}");
}
