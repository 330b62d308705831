//! What the first page and every page of any report has: the mark of an example, the maker, the page number.

use crate::{
    layout::{Paper, Symbol},
    options::Options,
    style::{LEFT, TABLE, WIDTH},
};
use register::text::Text;

/// The mark of an example for the top of every page; blank if it is none.
pub fn mark(options: &Options) -> String {
    if options.example { options.text().get("report-example") } else { String::new() }
}

/// Says on the first page, first of all, that this is an example.
pub fn example_mark(paper: &mut Paper, options: &Options) {
    if !options.example {
        return;
    }
    let (root, y) = (paper.root(), paper.y);
    let sentence = options.text().get("report-example-notice");
    let height = paper.status(root, LEFT, y, WIDTH, TABLE.bold(), Symbol::Warning, &sentence);
    paper.y += height + 4.0;
}

/// The footer's left side: which report, made when and by whom.
pub fn made(options: &Options, report: &str) -> String {
    let text = options.text();
    let key = if options.made_by.is_empty() { "report-made" } else { "report-made-by" };
    text.get_with(key, &[("report", report.into()), ("date", text.date(options.made_on).into()), ("name", options.made_by.as_str().into())])
}

/// `Side 1 av 6`.
pub fn page_of(text: &Text, page: usize, of: usize) -> String {
    text.get_with("report-page", &[("page", page.into()), ("of", of.into())])
}
