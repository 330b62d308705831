//! Nonconformities on one time axis, a lane each.

use super::axis::Days;
use crate::{
    fonts::Fonts,
    layout::{Anchor, Scene},
    style::{BAR, BREACH, CHART, Colour, HAIRLINE, INK, SOFT, TABLE, WHITE},
};
use chrono::{Datelike, Months, NaiveDate};

/// What happened on a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Disc.
    Opened,
    /// Ring.
    Notice,
    /// Upright stroke.
    Deadline,
    /// Square.
    Closed,
}

impl Mark {
    const ALL: [Self; 4] = [Self::Opened, Self::Notice, Self::Deadline, Self::Closed];
}

/// One nonconformity.
#[derive(Debug, Clone)]
pub struct Lane {
    /// Its number.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day: closed, or today.
    pub to: NaiveDate,
    /// Whether it is still open.
    pub open: bool,
    /// What happened.
    pub marks: Vec<(NaiveDate, Mark)>,
}

/// The words: a year, a quarter, a mark's name, today.
pub struct LaneWords<'a> {
    /// `2026`, `2. kv.`; the day is the first of a year or quarter.
    pub tick: &'a dyn Fn(NaiveDate, bool) -> String,
    /// Name of a mark.
    pub mark: &'a dyn Fn(Mark) -> String,
    /// `i dag`.
    pub today: String,
}

const LANE: f32 = 22.0;

/// The chart, `width` points wide with the names in its first `names`; and its height.
pub fn lanes(fonts: &mut Fonts, all: &[Lane], today: NaiveDate, words: &LaneWords<'_>, width: f32, names: f32) -> (Scene, f32) {
    let mut scene = Scene::default();
    let (Some(earliest), Some(latest)) = (all.iter().map(|lane| lane.from).min(), all.iter().map(|lane| lane.to).max()) else {
        return (scene, 0.0);
    };
    let start = quarter(earliest);
    let end = latest.max(today.min(latest.checked_add_months(Months::new(12)).unwrap_or(latest)));
    let end = quarter(end).checked_add_months(Months::new(3)).unwrap_or(end);
    let days = Days::new(start, end, names, width - names);
    let bottom = 14.0 + all.len() as f32 * LANE;
    let quarters = (end - start).num_days() / 90;
    let step = if quarters <= 12 { 3 } else { 12 };
    let mut tick = start;
    let mut free_from = 0.0;
    while tick < end {
        if step == 3 || tick.month() == 1 {
            let x = days.at(tick);
            scene.line(&[(x, 12.0), (x, bottom)], 0.4, HAIRLINE);
            let year = tick.month() == 1 || tick == start;
            let style = if year { CHART.bold().colour(INK) } else { CHART };
            let text = (words.tick)(tick, year);
            let reach = fonts.width(style.bold, &text) * style.size;
            if x + 2.0 >= free_from && x + 2.0 + reach <= width {
                scene.text((x + 2.0, 9.0), Anchor::Start, style, text);
                free_from = x + reach + 6.0;
            }
        }
        let Some(next) = tick.checked_add_months(Months::new(3)) else { break };
        tick = next;
    }
    for (index, lane) in all.iter().enumerate() {
        let y = 14.0 + LANE * (index as f32 + 0.5);
        scene.text((0.0, y + 3.0), Anchor::Start, TABLE.bold(), lane.name.clone());
        let line = if lane.open { BREACH } else { BAR };
        scene.line(&[(days.at(lane.from), y), (days.at(lane.to), y)], 2.2, line);
        let ink = if lane.open { BREACH } else { SOFT };
        for (on, mark) in &lane.marks {
            draw_mark(&mut scene, *mark, (days.at(*on), y), ink);
        }
    }
    if (start..=end).contains(&today) {
        let x = days.at(today);
        scene.dashed(&[(x, 12.0), (x, bottom)], 0.7, INK, (1.5, 1.5));
        scene.text((x.min(width - 12.0), bottom + 9.0), Anchor::Middle, CHART.bold().colour(INK), words.today.clone());
    }
    let mut x = 3.0;
    for mark in Mark::ALL {
        if !all.iter().flat_map(|lane| &lane.marks).any(|(_, used)| *used == mark) {
            continue;
        }
        let name = (words.mark)(mark);
        draw_mark(&mut scene, mark, (x, bottom + 6.4), SOFT);
        x += 6.0;
        let reach = fonts.width(false, &name) * CHART.size;
        scene.text((x, bottom + 9.0), Anchor::Start, CHART, name);
        x += reach + 12.0;
    }
    (scene, bottom + 14.0)
}

fn quarter(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), (day.month0() / 3) * 3 + 1, 1).unwrap_or(day)
}

fn draw_mark(scene: &mut Scene, mark: Mark, (x, y): (f32, f32), ink: Colour) {
    match mark {
        Mark::Opened => scene.disc((x, y), 3.0, ink),
        Mark::Notice => {
            scene.disc((x, y), 3.0, WHITE);
            scene.ring((x, y), 2.6, 1.1, ink);
        }
        Mark::Deadline => scene.line(&[(x, y - 5.0), (x, y + 5.0)], 1.3, INK),
        Mark::Closed => scene.rectangle(x - 2.8, y - 2.8, 5.6, 5.6, ink),
    }
}
