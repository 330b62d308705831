//! What the first page and every page of any report has: the cover, the mark of an example, the maker, the period,
//! the page number.

use crate::{
    layout::{Fact, FactColumn, Paper, Symbol},
    options::Options,
    style::{ACCENT, BOTTOM, COVER_TITLE, INK, LEAD, LEFT, MM, SOFT, TABLE, TEXT, WIDTH, column, span},
    tagging::ElementId,
};
use register::{Result, text::Text};

/// What a report says of itself on its cover.
#[derive(Debug, Clone)]
pub struct Cover {
    /// Which report.
    pub report: String,
    /// What it is about: the report's title.
    pub title: String,
    /// Who and what: supplier, numbers. Period, day and maker follow by themselves.
    pub facts: Vec<Fact>,
    /// The period of a report that leaves nothing out; blank for what is of one day.
    pub whole: String,
}

/// The widest and tallest a logo is on a cover.
const COVER_LOGO: (f32, f32) = (58.0 * MM, 24.0 * MM);
/// Where the report's name stands, unless what is above it reaches further.
const NAME_AT: f32 = 92.0 * MM;
/// Where the facts end if the title leaves room.
const FACTS_END: f32 = BOTTOM - 4.0 * MM;

/// A quiet first page; what follows begins on the next. Errors: `invalid-image` for the logo.
pub fn cover(paper: &mut Paper, options: &Options, cover: &Cover) -> Result<()> {
    let section = paper.section();
    example_mark(paper, options);
    if let Some((width, height)) = logo_size(options, COVER_LOGO)? {
        paper.y += logo(paper, section, options, (LEFT, paper.y, width), height)? + 5.0 * MM;
    }
    if !options.organisation.is_empty() {
        paper.paragraph(section, LEFT, WIDTH, LEAD.bold(), &options.organisation.as_str().into());
        if !options.address.is_empty() {
            paper.paragraph(section, LEFT, WIDTH, TABLE.colour(SOFT), &options.address.join("\n").into());
        }
    }
    paper.y = NAME_AT.max(paper.y + 14.0 * MM);
    // A report of everything is called what it is.
    if cover.report != cover.title {
        paper.paragraph(section, LEFT, span(5), LEAD.bold().colour(ACCENT), &cover.report.as_str().into());
        paper.y += 4.0;
    }
    paper.title(section, &cover.title, span(5), COVER_TITLE);

    let text = options.text();
    let mut facts = cover.facts.clone();
    let period = options.period.shown(text).unwrap_or_else(|| cover.whole.clone());
    if !period.is_empty() {
        facts.push(Fact::new(text.get("report-period"), period));
    }
    facts.push(Fact::new(text.get("report-cover-date"), text.date(options.made_on)));
    if !options.made_by.is_empty() {
        facts.push(Fact::new(text.get("report-cover-by"), options.made_by.as_str()));
    }
    let at = FactColumn { x: LEFT, label: column(2) - LEFT, width: WIDTH, style: TEXT };
    // They end where the text of a page ends; how tall they are shows only once they are set.
    let before = paper.checkpoint(section);
    let top = paper.y;
    paper.facts(section, at, &facts);
    let height = if paper.turned_since(&before) { f32::MAX } else { paper.y - top };
    paper.back_to(&before);
    let beside = top + 14.0 * MM;
    if height < FACTS_END - beside {
        paper.y = FACTS_END - height;
    } else {
        paper.y = beside.min(BOTTOM);
        paper.need(60.0);
    }
    paper.rule(LEFT, paper.y - 8.0, WIDTH, 0.9, INK);
    paper.facts(section, at, &facts);
    paper.end_cover();
    Ok(())
}

/// How wide and tall the logo is printed within bounds; nothing if there is none. Errors: `invalid-image`.
pub fn logo_size(options: &Options, (widest, tallest): (f32, f32)) -> Result<Option<(f32, f32)>> {
    Ok(options.picture()?.map(|picture| {
        let (width, height) = (picture.width as f32, picture.height as f32);
        let scale = (widest / width).min(tallest / height);
        (width * scale, height * scale)
    }))
}

/// Sets the logo, named by the organisation, with its corner and width at `(x, y, width)`. Returns its height.
pub fn logo(paper: &mut Paper, parent: ElementId, options: &Options, (x, y, width): (f32, f32, f32), height: f32) -> Result<f32> {
    let Some(picture) = options.picture()? else { return Ok(0.0) };
    let name = if options.organisation.is_empty() { options.text().get("report-logo") } else { options.organisation.clone() };
    paper.picture(parent, x, y, width, picture, &name);
    Ok(height)
}

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

/// The header's right side: numbers, and the period if the report leaves something out.
pub fn reference(options: &Options, mut numbers: Vec<String>) -> String {
    numbers.extend(options.period.shown(options.text()));
    numbers.join("\u{a0}\u{a0} · \u{a0}\u{a0}")
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
