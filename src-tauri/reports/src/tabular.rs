//! A report that is one long table: a title, a line about it, and as many rows as there are; with a cover if it is wanted.

use crate::{
    front::{self, Cover},
    layout::{Fact, Furniture, Paper, Row, Table},
    options::Options,
    style::{ACCENT, H1, LEFT, MM, SOFT, TABLE, TEXT, WIDTH},
};
use register::Result;

/// What stands around the table.
#[derive(Debug, Clone)]
pub struct Heading {
    /// The report's title.
    pub title: String,
    /// One line below it.
    pub about: String,
    /// What it is of, for a cover.
    pub facts: Vec<Fact>,
    /// Its period where none is chosen, for a cover.
    pub whole: String,
}

/// The widest and tallest a logo is beside the title.
const LOGO: (f32, f32) = (42.0 * MM, 16.0 * MM);

/// Prints a table. 10,000 rows take a few seconds' CPU time at most.
pub fn table_report(heading: &Heading, table: &Table, rows: &[Row], options: &Options) -> Result<Vec<u8>> {
    let mut paper = Paper::new(options.is_english(), options.progress.clone())?;
    if options.cover {
        let (title, facts) = (heading.title.clone(), heading.facts.clone());
        front::cover(&mut paper, options, &Cover { report: title.clone(), title, facts, whole: heading.whole.clone() })?;
    } else {
        front::example_mark(&mut paper, options);
    }
    let (root, top) = (paper.root(), paper.y);
    if options.cover {
        paper.paragraph(root, LEFT, WIDTH, TABLE.bold().colour(ACCENT), &heading.title.as_str().into());
    } else {
        let mut width = WIDTH;
        let mut bottom = top;
        if let Some((printed, height)) = front::logo_size(options, LOGO)? {
            front::logo(&mut paper, root, options, (LEFT + WIDTH - printed, top, printed), height)?;
            paper.y = top;
            width -= printed + 6.0 * MM;
            bottom += height;
        }
        paper.title(root, &heading.title, width, H1);
        paper.y = paper.y.max(bottom);
    }
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
