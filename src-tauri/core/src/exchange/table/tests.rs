//! Whole files: what is read out of each format, and what is refused with which reason.

mod hostile;
mod made;

use super::*;
use made::{ods, sheet, xlsx};

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).unwrap()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

fn cells(bytes: &[u8]) -> Vec<(u32, Vec<Cell>)> {
    let table = read(bytes, "fil").unwrap();
    table.sheets[0].rows.iter().map(|row| (row.number, row.cells.clone())).collect()
}

fn refused(bytes: &[u8], name: &str) -> (Code, String) {
    let error = read(bytes, name).unwrap_err();
    let about = error.params.get("part").or_else(|| error.params.get("kind")).cloned().unwrap_or_default();
    (error.code, about)
}

const STYLES: (&str, &str) = (
    "xl/styles.xml",
    r##"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00 &quot;kr&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>"##,
);

#[test]
fn a_cell_is_what_excel_shows() {
    let row = r#"<row r="3"><c r="A3" s="1"><v>45982</v></c><c r="B3" s="2"><v>0.3</v></c><c r="C3" s="3"><v>1234.5</v></c><c r="D3" t="b"><v>1</v></c>
        <c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F3" t="inlineStr"><is><t>æ_x000D_ø</t></is></c><c r="G3" s="4"><v>0.5</v></c>
        <c r="H3" t="str"><f>"a"</f><v>a &amp; b</v></c><c r="I3" t="d"><v>2026-11-22T00:00:00</v></c><c r="J3"><v>12</v></c></row>"#;
    let read = cells(&xlsx(&sheet(row), &[STYLES]));
    let shown = vec![
        Cell::Date("2025-11-21".parse().unwrap()),
        Cell::Percent(decimal("30")),
        Cell::Number(decimal("1234.5")),
        Cell::Flag(true),
        Cell::Fault("#DIV/0!".into()),
        text("æ\nø"),
        text("12:00"),
        text("a & b"),
        Cell::Date("2026-11-22".parse().unwrap()),
        Cell::Number(decimal("12")),
    ];
    assert_eq!(read, [(3, shown)]);
}

#[test]
fn a_formula_that_was_never_reckoned_is_blank() {
    let row = r#"<row><c><f>SUM(B1:B9)</f></c><c t="str"><f>A1</f><v></v></c><c><f>1+1</f><v>2</v></c></row>"#;
    assert_eq!(cells(&xlsx(&sheet(row), &[])), [(1, vec![Cell::Blank, Cell::Blank, Cell::Number(decimal("2"))])]);
}

#[test]
fn days_of_a_workbook_that_counts_from_1904_are_days() {
    let book = r#"<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Ark" r:id="rId1"/></sheets></workbook>"#;
    let bytes = xlsx(&sheet(r#"<row><c s="1"><v>44520</v></c></row>"#), &[STYLES, ("xl/workbook.xml", book)]);
    assert_eq!(cells(&bytes), [(1, vec![Cell::Date("2025-11-21".parse().unwrap())])]);
}

#[test]
fn a_hidden_sheet_is_told_and_a_chart_is_no_sheet() {
    let book =
        r#"<workbook xmlns:r="r"><sheets><sheet name="D" r:id="r9"/><sheet name="A" state="veryHidden" r:id="rId1"/></sheets></workbook>"#;
    let related = r#"<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r9" Type="t/chartsheet" Target="c.xml"/></Relationships>"#;
    let bytes = xlsx(&sheet("<row><c><v>1</v></c></row>"), &[("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", related)]);
    let table = read(&bytes, "").unwrap();
    assert_eq!(table.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden)).collect::<Vec<_>>(), [("A", true)]);
}

#[test]
fn a_merged_cell_has_its_value_once() {
    let rows = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"/></row><row r="2"><c r="A2" s="0"/></row>"#;
    let merged = sheet(rows).replace("</worksheet>", r#"<mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>"#);
    assert_eq!(cells(&xlsx(&merged, &[])), [(1, vec![text("a")])]);
    let covered = ods(
        r#"<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>
        <table:covered-table-cell office:value-type="string"><text:p>under</text:p></table:covered-table-cell>
        <table:table-cell office:value-type="float" office:value="2"/></table:table-row>"#,
    );
    assert_eq!(cells(&covered), [(1, vec![text("a"), Cell::Blank, Cell::Number(decimal("2"))])]);
}

#[test]
fn an_opendocument_cell_is_what_it_says() {
    let rows = r#"<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row>
        <table:table-cell office:value-type="percentage" office:value="0.125"/>
        <table:table-cell office:value-type="date" office:date-value="2026-11-22"/>
        <table:table-cell office:value-type="currency" office:value="99.5"/>
        <table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
        <table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#I/T</text:p></table:table-cell>
        <table:table-cell office:value-type="string"><office:annotation><text:p>remark</text:p></office:annotation><text:p>to<text:s text:c="2"/>linjer</text:p><text:p>æ &amp; ø</text:p></table:table-cell>
        </table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
    let shown = vec![
        Cell::Percent(decimal("12.5")),
        Cell::Date("2026-11-22".parse().unwrap()),
        Cell::Number(decimal("99.5")),
        Cell::Blank,
        Cell::Blank,
        Cell::Flag(true),
        Cell::Fault("#I/T".into()),
        text("to  linjer\næ & ø"),
    ];
    assert_eq!(cells(&ods(rows)), [(3, shown)]);
    assert!(read(&ods(rows), "").unwrap().sheets[1].hidden);
}

#[test]
fn what_a_file_is_is_told_by_its_content() {
    let workbook = xlsx(&sheet("<row><c><v>1</v></c></row>"), &[]);
    for name in ["liste.xls", "liste.csv", "liste.pdf", "liste"] {
        assert!(read(&workbook, name).is_ok(), "{name}");
    }
    assert!(read(b"navn;sum\nA;1\n", "liste.xlsx").is_ok());
    for (bytes, kind) in [
        (&b"%PDF-1.7"[..], "pdf"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "html"),
        (b"<?xml version=\"1.0\"?><Workbook/>", "xml"),
        (b"{\"a\":1}", "json"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "zip"),
    ] {
        assert_eq!(refused(bytes, "liste.xls"), (Code::NotASpreadsheet, kind.into()));
    }
    let document = made::archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
    assert_eq!(refused(&document, "liste.xlsx"), (Code::NotASpreadsheet, "docx".into()));
    let numbers = made::archive(&[("Index/Document.iwa", b"..")]);
    assert_eq!(refused(&numbers, "liste.numbers"), (Code::NotASpreadsheet, "numbers".into()));
    assert_eq!(refused(b"", "liste.csv").0, Code::SpreadsheetEmpty);
}

#[test]
fn what_is_read_apart_is_what_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("liste.csv");
    std::fs::write(&path, "navn;sum\nA;1\n").unwrap();
    assert_eq!(read_apart(&path, &|| false), read(b"navn;sum\nA;1\n", "liste.csv"));
    assert_eq!(read_apart(&folder.path().join("ingen.csv"), &|| false).unwrap_err().code, Code::FileMissing);
    assert_eq!(read_apart(folder.path(), &|| false).unwrap_err().code, Code::NotAFile);
}
