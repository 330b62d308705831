//! The workbook itself: which sheets it has, from when it counts its days, and how its styles show numbers.

use crate::{
    Result,
    exchange::table::{
        format::{Shown, built_in, written},
        package::Related,
        xml::{Part, Pull, attribute, name},
    },
};
use std::{collections::HashMap, io::Read};

/// Most styles; Excel has no more than 65,490.
const MOST_STYLES: usize = 70_000;

/// A workbook.
#[derive(Debug, Default)]
pub(super) struct Book {
    /// Its sheets of cells, in their order.
    pub sheets: Vec<Named>,
    /// It counts its days from 1904, as Excel did on a Mac.
    pub since_1904: bool,
}

/// A sheet before it is read.
#[derive(Debug)]
pub(super) struct Named {
    /// Its name.
    pub name: String,
    /// Not shown.
    pub hidden: bool,
    /// Where it is in the archive.
    pub path: String,
}

/// Reads `workbook.xml`. Sheets of charts, dialogs and macros are left out.
pub(super) fn read(source: impl Read, related: &HashMap<String, Related>) -> Result<Book> {
    let (mut xml, mut buffer) = (Pull::new(source), vec![]);
    let mut book = Book::default();
    while let Some(part) = xml.next(&mut buffer)? {
        let Part::Start(start) = part else { continue };
        match name(&start) {
            "workbookPr" => book.since_1904 = attribute(&start, "date1904").is_some_and(|given| matches!(&*given, "1" | "true")),
            "sheet" => {
                let related = attribute(&start, "id").and_then(|id| related.get(&id));
                if let Some(related) = related.filter(|part| part.kind == "worksheet") {
                    book.sheets.push(Named {
                        name: attribute(&start, "name").unwrap_or_default(),
                        hidden: attribute(&start, "state").is_some_and(|state| state != "visible"),
                        path: related.path.clone(),
                    });
                }
            }
            _ => {}
        }
    }
    Ok(book)
}

/// Reads `styles.xml`: how each style of cells shows a number.
pub(super) fn formats(source: impl Read) -> Result<Vec<Shown>> {
    let (mut xml, mut buffer) = (Pull::new(source), vec![]);
    let mut own = HashMap::new();
    let mut formats = vec![];
    let mut of_cells = false;
    while let Some(part) = xml.next(&mut buffer)? {
        match part {
            Part::Start(start) => match name(&start) {
                "numFmt" => {
                    let number = attribute(&start, "numFmtId").and_then(|number| number.parse::<u16>().ok());
                    if let (Some(number), Some(code)) = (number, attribute(&start, "formatCode"))
                        && own.len() < MOST_STYLES
                    {
                        own.insert(number, written(&code));
                    }
                }
                "cellXfs" => of_cells = true,
                "xf" if of_cells && formats.len() < MOST_STYLES => {
                    let number = attribute(&start, "numFmtId").and_then(|number| number.parse().ok()).unwrap_or(0);
                    formats.push(own.get(&number).copied().unwrap_or_else(|| built_in(number)));
                }
                _ => {}
            },
            Part::End(end) if super::end_name(&end) == "cellXfs" => break,
            _ => {}
        }
    }
    Ok(formats)
}
