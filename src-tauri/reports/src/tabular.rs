//! A report that is one long table: a title, a line about it, and as many rows as there are.

use crate::{
    front,
    layout::{Furniture, Paper, Row, Table},
    options::Options,
    style::{H1, LEFT, SOFT, TEXT, WIDTH},
};
use register::Result;

/// What stands around the table.
#[derive(Debug, Clone)]
pub struct Heading {
    /// The report's title.
    pub title: String,
    /// One line below it.
    pub about: String,
}

/// Prints a table. 10,000 rows take a few seconds' CPU time at most.
pub fn table_report(heading: &Heading, table: &Table, rows: &[Row], options: &Options) -> Result<Vec<u8>> {
    let mut paper = Paper::new(options.is_english(), options.progress.clone())?;
    front::example_mark(&mut paper, options);
    let root = paper.root();
    paper.title(root, &heading.title, WIDTH, H1);
    paper.gap(4.0);
    paper.paragraph(root, LEFT, WIDTH, TEXT.colour(SOFT), &heading.about.as_str().into());
    paper.gap(10.0);
    paper.table(root, LEFT, table, rows);
    let furniture = Furniture {
        organisation: options.organisation.clone(),
        reference: front::reference(options, vec![]),
        mark: front::mark(options),
        made: front::made(options, &heading.title),
    };
    let text = options.text();
    paper.finish(&furniture, &options.metadata(heading.title.clone()), |page, of| front::page_of(text, page, of))
}
