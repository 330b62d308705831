//! The tables of Bærum's presentation «Miljøkrav i anskaffelser», as the example register has them: every value, and every change
//! held against the presentation's own. Where the presentation's differs, it is listed here with ours, and in the README.

use super::fixture::on;
use crate::{
    domain::{decimal::Decimal, indicator::movement::MovementUnit, language::Language},
    register::{example, measurements::MeasurementRow},
    text::Text,
};

/// A table: its title, and of each row its name, its values and its «Endring siste år» as printed; blank where it has none.
type Table = (&'static str, &'static [(&'static str, &'static [&'static str], &'static str)]);

const TABLES: &[Table] = &[
    (
        "Andel miljømerkede produkter (kjøp)",
        &[
            ("Mykpapir og rengjøringsmidler", &["59 %", "60 %", "53 %"], "-7 %"),
            ("Inkontinensprodukter", &["13 %", "13 %", "53 %"], "40 %"),
            ("Kontorrekvisita", &["37 %", "31 %", "30 %"], "-1 %"),
        ],
    ),
    (
        "Andel miljømerkede produkter (i sortiment)",
        &[
            ("Mykpapir og rengjøringsmidler", &["31 %", "30 %", "33 %"], "3 %"),
            ("Inkontinensprodukter", &["11 %", "11 %", "75 %"], "63 %"),
            ("Kontorrekvisita", &["27 %", "25 %", "23 %"], "-3 %"),
        ],
    ),
    (
        "Flyreiser",
        &[
            ("Antall enkeltturer", &["2 933", "2 470", "629"], "-75 %"),
            ("Antall km", &["3 673 488", "3 058 675", "661 907"], "-78 %"),
            ("CO2-utslipp", &["353 876", "285 498", "66 017"], "-77 %"),
        ],
    ),
    (
        "",
        &[
            ("Kjøttforbruk – Andel av matkjøp som er kjøtt", &["10,0 %", "12,1 %", "7,7 %"], "-4 %"),
            ("Renholdstjenester – Andel leverandører som har miljømerket rengjøringstjenester", &["77 %", "77 %", "100 %"], "23 %"),
            (
                "Vaskeritjenester (tekstiler og arbeidstøy innen helse) – Andel leverandører som er svanemerket som vaskeri",
                &["65 %", "62 %", "67 %"],
                "5 %",
            ),
            ("Trykkerier – Andel leverandører som er svanemerket som trykkeri", &["100 %", "100 %", "100 %"], "0 %"),
            ("Kopipapir – Bruk av kopipapir", &["67,27", "75,98", "61,99"], "-18 %"),
            ("Energi – Strømforbruk", &["I/T", "I/T", "99,36"], "I/T"),
        ],
    ),
    (
        "Antall vareleveringer",
        &[
            ("Mykpapir og rengjøringsmidler", &["3 598", "3 595", "2 584"], "-28,12 %"),
            ("Kontorrekvisita", &["3 736", "3 715", "3 221"], "-13,30 %"),
            ("Matvarer", &["14 300", "14 371", "11 591"], "-19,34 %"),
        ],
    ),
    (
        "Måling av konkurranser",
        &[
            ("Andel vareanskaffelser med «miljø» som tildelingskriterium", &["31 %", "25 %", "71 %", "68 %"], ""),
            ("Andel anskaffelser totalt med «miljø» som tildelingskriterium", &["14 %", "10 %", "30 %", "36 %"], ""),
            ("Gjennomsnittlig vekting av «miljø», der «miljø» er benyttet som tildelingskriterium", &["21 %", "23 %", "26 %", "27 %"], ""),
            ("Andel anskaffelser der «miljø» er vektet 30 % eller mer", &["6 %", "2 %", "18 %", "23 %"], ""),
            ("Andel anskaffelser med krav til leverandør om miljøledelsessystem", &["22 %", "20 %", "42 %", "58 %"], ""),
            ("Andel anskaffelser der «pris» er vektet 100 %", &["IA", "15 %", "10 %", "6 %"], ""),
        ],
    ),
    (
        "Fakturaer",
        &[
            ("Utslipp i kg CO2 fra papirfakturaer", &["I/T", "I/T", "3 775"], "I/T"),
            ("Andel fakturaer som er EHF-faktura", &["I/T", "I/T", "86,3 %"], "I/T"),
        ],
    ),
];

/// Where the change that the presentation prints is not the change between the figures it prints: table, row, the presentation's, ours.
const DIFFERENCES: &[(&str, &str, &str, &str)] = &[
    ("Andel miljømerkede produkter (i sortiment)", "Inkontinensprodukter", "63", "64"),
    ("Andel miljømerkede produkter (i sortiment)", "Kontorrekvisita", "-3", "-2"),
];

fn plain(shown: &str) -> String {
    shown.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2212}', "-")
}

/// Rounded to as many decimals as the presentation prints.
fn rounded(value: Decimal, like: &str) -> Decimal {
    let places = like.split_once([',', '.']).map_or(0, |(_, fraction)| fraction.len());
    let step = 10_i64.pow(6 - u32::try_from(places).unwrap());
    let millionths = value.millionths();
    Decimal::from_millionths((millionths.abs() + step / 2) / step * step * millionths.signum()).unwrap()
}

fn shown(row: &MeasurementRow, text: &Text) -> Vec<String> {
    let draft = &row.indicator.draft;
    let one = |cell: &crate::register::measurements::MeasurementCell| match cell.draft.value {
        Some(value) => plain(&text.measured(value, draft.unit_kind, row.places)),
        None => text.measurement_state(cell.draft.state),
    };
    row.cells.iter().flatten().map(one).collect()
}

#[test]
fn every_cell_of_every_table_is_the_presentations_and_every_change_that_is_not_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let register = example::make(&folder.path().join("eksempel.kravspor"), &on("2026-11-22".parse().unwrap())).unwrap();
    let text = Text::of(Language::Bokmal);
    let tables = register.measurement_tables().unwrap();
    assert_eq!(tables.periods.iter().map(|one| one.label.as_str()).collect::<Vec<_>>(), ["2018", "2019", "2020", "2021_10"]);
    assert_eq!(
        tables.groups.iter().map(|group| group.title.as_str()).collect::<Vec<_>>(),
        TABLES.iter().map(|one| one.0).collect::<Vec<_>>()
    );
    let mut differences = vec![];
    let mut cells = 0;
    for (group, (title, rows)) in tables.groups.iter().zip(TABLES) {
        assert_eq!(group.compared, ["2019", "2020"], "{title}");
        assert_eq!(group.rows.len(), rows.len(), "{title}");
        for (row, (name, values, change)) in group.rows.iter().zip(*rows) {
            assert_eq!((row.name.as_str(), shown(row, text)), (*name, values.iter().map(|text| (*text).to_owned()).collect()), "{title}");
            cells += values.len();
            let printed = change.trim_end_matches(" %");
            match (printed, row.movement) {
                // No column of changes in that table, and a change from what is not there.
                ("", _) | ("I/T", None) => {}
                (_, None) => panic!("{title} {name}: no change"),
                ("I/T", Some(_)) => panic!("{title} {name}: a change from nothing"),
                (printed, Some(movement)) => {
                    let share = values[0].ends_with('%');
                    assert_eq!(movement.unit == MovementUnit::Points, share, "{title} {name}");
                    let ours = rounded(movement.by, printed);
                    if ours != Decimal::parse(printed).unwrap() {
                        differences.push((*title, *name, printed, ours.to_string()));
                    }
                }
            }
        }
    }
    assert_eq!(cells, 20 * 3 + 6 * 4);
    let differences: Vec<_> = differences.iter().map(|(title, name, printed, ours)| (*title, *name, *printed, ours.as_str())).collect();
    assert_eq!(differences, DIFFERENCES);
}

#[test]
fn the_changes_are_shown_in_points_and_percent() {
    let folder = tempfile::tempdir().unwrap();
    let register = example::make(&folder.path().join("eksempel.kravspor"), &on("2026-11-22".parse().unwrap())).unwrap();
    let text = Text::of(Language::Bokmal);
    let groups = register.measurement_tables().unwrap().groups;
    let shown: Vec<String> = groups
        .iter()
        .flat_map(|group| &group.rows)
        .map(|row| match &row.movement {
            Some(movement) => format!("{} {}", plain(&text.movement(movement, row.places)), text.get(movement.verdict.text_key())),
            None => String::new(),
        })
        .collect();
    assert_eq!(
        shown,
        [
            "-7 pp svakere",
            "+40 pp bedre",
            "-1 pp svakere",
            "+3 pp bedre",
            "+64 pp bedre",
            "-2 pp svakere",
            "-74,5 % bedre",
            "-78,4 % bedre",
            "-76,9 % bedre",
            "-4,4 pp bedre",
            "+23 pp bedre",
            "+5 pp bedre",
            "0 pp uendret",
            "-18,4 % bedre",
            "",
            "-28,1 % bedre",
            "-13,3 % bedre",
            "-19,3 % bedre",
            "+46 pp bedre",
            "+20 pp bedre",
            "+3 pp bedre",
            "+16 pp bedre",
            "+22 pp bedre",
            "-5 pp bedre",
            "",
            "",
        ]
    );
}
