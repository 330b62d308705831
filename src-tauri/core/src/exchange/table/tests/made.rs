//! Workbooks made for the tests, piece by piece, so that they can be wrong in every way.

use flate2::{Compression, Crc, write::DeflateEncoder};
use std::io::Write;

/// An archive of parts; sizes in it are true.
pub(super) fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    archive_saying(parts, |size| size)
}

/// An archive that says other sizes than its parts unpack to.
pub(super) fn archive_saying(parts: &[(&str, &[u8])], said: fn(u32) -> u32) -> Vec<u8> {
    let (mut file, mut directory) = (vec![], vec![]);
    for (name, content) in parts {
        let mut encoder = DeflateEncoder::new(vec![], Compression::fast());
        encoder.write_all(content).unwrap();
        let packed = encoder.finish().unwrap();
        let mut crc = Crc::new();
        crc.update(content);
        let number = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
        let size = said(u32::try_from(content.len()).unwrap()).to_le_bytes();
        let start = number(file.len());
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        let about =
            [&[20, 0, 0, 8, 8, 0, 0, 0, 0, 0][..], &crc.sum().to_le_bytes(), &number(packed.len()), &size, &length, &[0, 0]].concat();
        file.extend([b"PK\x03\x04", &about[..], name.as_bytes(), &packed].concat());
        directory.extend([b"PK\x01\x02\x14\0", &about[..], &[0; 10], &start[..], name.as_bytes()].concat());
    }
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    let (size, start) = (u32::try_from(directory.len()).unwrap().to_le_bytes(), u32::try_from(file.len()).unwrap().to_le_bytes());
    [&file[..], &directory, b"PK\x05\x06\0\0\0\0", &count, &count, &size, &start, &[0, 0]].concat()
}

/// A workbook of one sheet and with these other parts.
pub(super) fn xlsx(sheet: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![("xl/worksheets/sheet1.xml", sheet.as_bytes())];
    let standing = [
        (
            "_rels/.rels",
            r#"<Relationships><Relationship Id="r1" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        ("xl/workbook.xml", r#"<workbook xmlns:r="r"><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
    ];
    parts.extend(others.iter().map(|(name, content)| (*name, content.as_bytes())));
    parts.extend(
        standing
            .iter()
            .filter(|(name, _)| !others.iter().any(|(other, _)| other == name))
            .map(|(name, content)| (*name, content.as_bytes())),
    );
    archive(&parts)
}

/// A sheet with these cells.
pub(super) fn sheet(cells: &str) -> String {
    format!(r#"<?xml version="1.0"?><worksheet><dimension ref="A1:XFD1048576"/><sheetData>{cells}</sheetData></worksheet>"#)
}

/// An OpenDocument spreadsheet with this content in its table.
pub(super) fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
        </office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Ark">{rows}</table:table>
        <table:table table:name="Skjult" table:style-name="ta2"/></office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}
