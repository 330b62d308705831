//! Files that want to hurt: they are refused with a reason, in little time and room.

use super::{
    made::{archive, archive_saying, ods, sheet, xlsx},
    *,
};

const CELL: &str = "<row><c><v>1</v></c></row>";

#[test]
fn what_unpacks_to_more_than_it_says_or_than_is_unpacked_is_refused() {
    let bomb = " ".repeat(20_000_000) + &sheet(CELL);
    let parts: [(&str, &[u8]); 3] = [
        ("_rels/.rels", b"<Relationships/>"),
        ("xl/workbook.xml", br#"<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships><Relationship Id="r1" Type="/worksheet" Target="s.xml"/></Relationships>"#),
    ];
    let with = |content: &'static [u8], said: fn(u32) -> u32| archive_saying(&[parts[0], parts[1], parts[2], ("xl/s.xml", content)], said);
    let leaked: &'static [u8] = Box::leak(bomb.into_bytes().into_boxed_slice());
    assert_eq!(refused(&with(leaked, |size| size.min(1000)), "").0, Code::SpreadsheetDamaged);
    let says_much = with(leaked, |size| if size > 1_000_000 { u32::MAX - 9 } else { size });
    assert_eq!(refused(&says_much, ""), (Code::SpreadsheetTooLarge, "unpacked".into()));
    // A stretch without a tag would have to be kept.
    assert_eq!(refused(&with(leaked, |size| size), ""), (Code::SpreadsheetTooLarge, "text".into()));
}

#[test]
fn entities_of_the_files_own_are_refused_wherever_they_stand() {
    let bomb = r#"<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>"#;
    let outer = r#"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>"#;
    for declared in [bomb, outer] {
        let text = r#"<row><c t="inlineStr"><is><t>&e;&b;</t></is></c></row>"#;
        assert_eq!(refused(&xlsx(&(declared.to_owned() + &sheet(text)), &[]), "").0, Code::SpreadsheetDamaged);
        assert_eq!(refused(&xlsx(&sheet(text), &[]), "").0, Code::SpreadsheetDamaged);
        let strings = format!("{declared}<sst><si><t>&e;&b;</t></si></sst>");
        assert_eq!(refused(&xlsx(&sheet(CELL), &[("xl/sharedStrings.xml", &strings)]), "").0, Code::SpreadsheetDamaged);
    }
}

#[test]
fn a_stray_cell_in_the_last_row_and_column_hides_nothing() {
    let stray =
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c><c r="XFD1048576"><v>3</v></c></row>"#;
    let one = Cell::Number(decimal("1"));
    let two = Cell::Number(decimal("2"));
    assert_eq!(cells(&xlsx(&sheet(stray), &[])), [(1, vec![one.clone()]), (1_048_576, vec![Cell::Blank, two])]);
    let far = r#"<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>
        <table:table-row><table:table-cell table:number-columns-repeated="16383"/><table:table-cell office:value-type="float" office:value="9"/></table:table-row>"#;
    assert_eq!(cells(&ods(far)), [(1, vec![one])]);
}

#[test]
fn ten_million_rows_are_refused_and_cost_nothing_before() {
    let declared = sheet(CELL).replace("XFD1048576", "A10000000").replace("<c>", r#"<c r="A10000000">"#);
    assert_eq!(refused(&xlsx(&declared, &[]), "").0, Code::SpreadsheetEmpty);
    assert_eq!(refused(&xlsx(&sheet(&CELL.repeat(200_001)), &[]), ""), (Code::SpreadsheetTooLarge, "rows".into()));
    let repeated = r#"<table:table-row table:number-rows-repeated="10000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="9"/></table:table-row>"#;
    assert_eq!(refused(&ods(repeated), "").0, Code::SpreadsheetTooLarge);
    assert_eq!(refused("a\n".repeat(200_001).as_bytes(), "a.csv"), (Code::SpreadsheetTooLarge, "rows".into()));
    assert!(read("a\n".repeat(200_000).as_bytes(), "a.csv").is_ok());
}

#[test]
fn a_text_longer_than_a_cell_takes_is_refused_in_every_format() {
    let long = "æ".repeat(32_768);
    let text = |text: &str| sheet(&format!(r#"<row><c t="inlineStr"><is><t>{text}</t></is></c></row>"#));
    let cell = |text: &str| {
        format!(
            r#"<table:table-row><table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell></table:table-row>"#
        )
    };
    for bytes in [xlsx(&text(&long), &[]), ods(&cell(&long)), format!("a;b\n{long};c\n").into_bytes()] {
        assert_eq!(refused(&bytes, "a.csv"), (Code::SpreadsheetTooLarge, "text".into()));
    }
    assert!(read(&xlsx(&text(&long[2..]), &[]), "").is_ok());
    let huge = "x".repeat(50_000_000);
    assert_eq!(refused(&xlsx(&text(&huge), &[]), ""), (Code::SpreadsheetTooLarge, "text".into()));
}

#[test]
fn a_text_that_many_cells_share_does_not_become_many_texts() {
    let strings = format!("<sst uniqueCount=\"4000000000\"><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let many = r#"<row><c t="s"><v>0</v></c></row>"#.repeat(100_000);
    assert_eq!(refused(&xlsx(&sheet(&many), &[("xl/sharedStrings.xml", &strings)]), ""), (Code::SpreadsheetTooLarge, "unpacked".into()));
}

#[test]
fn too_many_sheets_columns_and_parts_are_refused() {
    let wide = format!("<row>{}</row>", "<c><v>1</v></c>".repeat(600));
    assert_eq!(refused(&xlsx(&sheet(&wide), &[]), ""), (Code::SpreadsheetTooLarge, "columns".into()));
    let sheets = r#"<sheet name="A" r:id="rId1"/>"#.repeat(101);
    let book = format!(r#"<workbook xmlns:r="r"><sheets>{sheets}</sheets></workbook>"#);
    assert_eq!(refused(&xlsx(&sheet(CELL), &[("xl/workbook.xml", &book)]), ""), (Code::SpreadsheetTooLarge, "sheets".into()));
    let names: Vec<String> = (0..20_001).map(|number| number.to_string()).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(refused(&archive(&parts), "").0, Code::SpreadsheetTooLarge);
    let deep = sheet(&format!("<row>{}</row>", "<c>".repeat(100_000)));
    assert_eq!(refused(&xlsx(&deep, &[]), "").0, Code::SpreadsheetDamaged);
}

#[test]
fn a_workbook_cut_anywhere_is_damaged_and_never_half_read() {
    let rows: String =
        (0..300).map(|number| format!(r#"<row><c><v>{number}</v></c><c t="inlineStr"><is><t>t{number}</t></is></c></row>"#)).collect();
    let files = [
        xlsx(&sheet(&rows), &[STYLES]),
        ods(r#"<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>"#),
    ];
    for bytes in files {
        assert!(read(&bytes, "").is_ok());
        for tenth in 1..10 {
            assert_eq!(refused(&bytes[..bytes.len() * tenth / 10], "").0, Code::SpreadsheetDamaged, "{tenth}");
        }
    }
    let cut = sheet(&rows).replace("</sheetData></worksheet>", "");
    assert_eq!(refused(&xlsx(&cut, &[]), "").0, Code::SpreadsheetDamaged);
}

#[test]
fn an_encrypted_spreadsheet_is_told_to_be() {
    let parts: [(&str, &[u8]); 3] = [
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
        ("content.xml", b"\x01\x02"),
    ];
    assert_eq!(refused(&archive(&parts), "").0, Code::SpreadsheetEncrypted);
}

#[test]
fn no_bytes_break_the_reading() {
    let whole = xlsx(
        &sheet(r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#),
        &[STYLES, ("xl/sharedStrings.xml", "<sst><si><t>æ</t></si></sst>")],
    );
    let compound = [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 22], &[9, 0, 6, 0], &[0xff; 2000]].concat();
    let mut seed = 7u32;
    for original in [whole, compound, "a;b\n\"c;d\n".repeat(50).into_bytes()] {
        for _ in 0..2000 {
            let mut bytes = original.clone();
            for _ in 0..4 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let place = usize::try_from(seed >> 8).unwrap() % bytes.len();
                bytes[place] = seed.to_le_bytes()[0];
            }
            // Read or refused; a panic fails the test.
            let _ = read(&bytes, "a.csv");
        }
    }
}
