//! The page with a recovery key: to be printed, and put where the computer is not. Sets what it is given; makes no key and
//! keeps none.

use crate::{
    front,
    layout::{Fact, FactColumn, Furniture, Paper, Rich, Scene},
    options::Options,
    style::{H1, INK, LEFT, MM, Style, TABLE, TEXT, WIDTH, column, span},
    tagging::{ElementId, Tag},
};
use register::{Result, text::Text};

/// The characters of the key.
const KEY: Style = Style { bold: true, size: 21.0, leading: 30.0, colour: INK };
/// Room of each character in em: the widest of them takes 0.83.
const ADVANCE: f32 = 0.86;
/// Groups in a row.
const ROW: usize = 4;
/// Between the frame and the key.
const INSIDE: f32 = 6.0 * MM;

/// Prints the page of a recovery key. `register` is the register's name, `key` the key as it is printed: groups with hyphens
/// between. Errors: `cancelled`, `report`.
pub fn recovery_page(register: &str, key: &str, options: &Options) -> Result<Vec<u8>> {
    let text = options.text();
    let mut paper = Paper::new(options.is_english(), options.progress.clone())?;
    let root = paper.root();
    paper.title(root, &text.get("recovery-title"), WIDTH, H1);
    paper.gap(6.0);
    paper.paragraph(root, LEFT, span(5), TEXT, &text.get("recovery-about").into());
    paper.gap(12.0);
    groups(&mut paper, root, key);
    let mut facts = vec![Fact::new(text.get("recovery-register"), register)];
    if !options.organisation.is_empty() {
        facts.push(Fact::new(text.get("error-field-organisation"), options.organisation.as_str()));
    }
    facts.push(Fact::new(text.get("recovery-made"), text.date(options.made_on)));
    if !options.made_by.is_empty() {
        facts.push(Fact::new(text.get("report-cover-by"), options.made_by.as_str()));
    }
    paper.facts(root, FactColumn { x: LEFT, label: column(1) - LEFT, width: WIDTH, style: TABLE }, &facts);
    part(&mut paper, text, "recovery-keep", &["recovery-keep-apart", "recovery-keep-file", "recovery-keep-old"]);
    part(&mut paper, text, "recovery-use", &["recovery-use-choose", "recovery-use-type", "recovery-use-after"]);
    part(&mut paper, text, "recovery-opens", &["recovery-opens-register", "recovery-opens-not"]);
    let furniture = Furniture {
        organisation: options.organisation.clone(),
        // Where the register is called by its organisation, that is said once.
        reference: if register == options.organisation { String::new() } else { register.to_owned() },
        mark: front::mark(options),
        made: front::made(options, &text.get("recovery-title")),
    };
    let title = text.get_with("recovery-title-of", &[("name", register.into())]);
    paper.finish(&furniture, &options.metadata(title), |page, of| front::page_of(text, page, of))
}

/// The key in a frame, four groups a row. The hyphens are part of what is read and copied.
fn groups(paper: &mut Paper, root: ElementId, key: &str) {
    let groups: Vec<String> = key.split_inclusive('-').map(str::to_owned).collect();
    let height = groups.len().div_ceil(ROW) as f32 * KEY.leading + 2.0 * INSIDE;
    let top = paper.y;
    let mut frame = Scene::default();
    let (right, bottom) = (LEFT + WIDTH, top + height);
    frame.outline(&[(LEFT, top), (right, top), (right, bottom), (LEFT, bottom)], 0.9, INK);
    paper.artifact();
    paper.scene(&frame, 0.0, 0.0);
    paper.end();
    // A row is one stretch, so that whoever copies it gets it in its order.
    let rows: Vec<String> = groups.chunks(ROW).map(<[String]>::concat).collect();
    let place = |at: usize| (LEFT + INSIDE, top + INSIDE + at as f32 * KEY.leading);
    let words: Vec<((f32, f32), &str)> = rows.iter().enumerate().map(|(at, row)| (place(at), row.as_str())).collect();
    let element = paper.add(root, Tag::P);
    paper.place_spaced(element, KEY, ADVANCE, &words);
    paper.y = bottom + 12.0;
}

/// A heading with its sentences, a paragraph each.
fn part(paper: &mut Paper, text: &Text, heading: &str, sentences: &[&str]) {
    let section = paper.section();
    paper.heading(section, &text.get(heading), 40.0);
    for sentence in sentences {
        paper.paragraph(section, LEFT, span(5), TEXT, &Rich::from(text.get(sentence)));
        paper.gap(3.0);
    }
}
