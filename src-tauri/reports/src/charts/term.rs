//! A contract's life as one line: the agreed term, its options, today, the next deadline.

use super::axis::{Days, Wish, stagger};
use crate::{
    fonts::Fonts,
    layout::{Anchor, Scene},
    style::{BAR, BREACH, CHART, INK, SOFT},
};
use chrono::NaiveDate;
use register::domain::contract::OptionDecision;

/// A stretch of the term.
#[derive(Debug, Clone)]
pub struct TermPart {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// What was decided, if it is an option's.
    pub option: Option<OptionDecision>,
    /// What stands above it.
    pub label: String,
}

/// A day with its words.
#[derive(Debug, Clone)]
pub struct TermDate {
    /// The day.
    pub on: NaiveDate,
    /// What stands at it.
    pub label: String,
}

/// What is drawn.
#[derive(Debug, Clone)]
pub struct Term {
    /// Agreed term and options that were not declined, in order.
    pub parts: Vec<TermPart>,
    /// Today, if it is within.
    pub today: Option<TermDate>,
    /// The next deadline, if there is one.
    pub deadline: Option<TermDate>,
    /// The first day of the first part and the last day of each, with their words.
    pub ends: Vec<TermDate>,
}

/// The line, `width` points wide, and its height.
pub fn term(fonts: &mut Fonts, term: &Term, width: f32) -> (Scene, f32) {
    let mut scene = Scene::default();
    let (Some(first), Some(last)) = (term.parts.first(), term.parts.last()) else { return (scene, 0.0) };
    let to = term.deadline.iter().map(|date| date.on).chain([last.to]).max().unwrap_or(last.to);
    let days = Days::new(first.from, to, 0.0, width);
    let mut above: Vec<Wish> = vec![];
    if let Some(today) = &term.today {
        above.push(Wish { x: days.at(today.on), anchor: Anchor::Middle, style: CHART.bold().colour(INK), text: today.label.clone() });
    }
    for part in &term.parts {
        let x = f32::midpoint(days.at(part.from), days.at(part.to));
        above.push(Wish { x, anchor: Anchor::Middle, style: CHART, text: part.label.clone() });
    }
    let mut measured = Scene::default();
    let rows = stagger(&mut measured, fonts, above.iter().map(Wish::clone_of).collect(), (0.0, width), |_| 0.0);
    let bar = 15.0 + rows as f32 * 9.0;
    stagger(&mut scene, fonts, above, (0.0, width), |row| bar - 9.5 - row as f32 * 9.0);

    for part in &term.parts {
        let (left, right) = (days.at(part.from), days.at(part.to));
        let reach = (right - left - 0.8).max(0.5);
        match part.option {
            None => scene.rectangle(left, bar - 3.0, reach, 6.0, SOFT),
            Some(OptionDecision::Exercised) => scene.rectangle(left, bar - 3.0, reach, 6.0, BAR),
            Some(_) => {
                for y in [bar - 3.0, bar + 3.0] {
                    scene.dashed(&[(left, y), (right, y)], 0.6, BAR, (2.0, 2.0));
                }
                scene.line(&[(right, bar - 3.0), (right, bar + 3.0)], 0.6, BAR);
            }
        }
    }
    let mut below: Vec<Wish> = vec![];
    if let Some(deadline) = &term.deadline {
        let x = days.at(deadline.on);
        scene.diamond((x, bar), 4.5, BREACH);
        below.push(Wish { x, anchor: Anchor::Middle, style: CHART.bold().colour(BREACH), text: deadline.label.clone() });
    }
    if let Some(today) = &term.today {
        let x = days.at(today.on);
        scene.line(&[(x, bar - 7.0), (x, bar + 7.0)], 1.4, INK);
    }
    for end in &term.ends {
        let x = days.at(end.on);
        scene.line(&[(x, bar + 5.0), (x, bar + 8.0)], 0.5, SOFT);
        below.push(Wish { x, anchor: Anchor::Middle, style: CHART, text: end.label.clone() });
    }
    let rows = stagger(&mut scene, fonts, below, (0.0, width), |row| bar + 16.5 + row as f32 * 9.0);
    (scene, bar + 12.0 + rows as f32 * 9.0)
}

impl Wish {
    fn clone_of(&self) -> Self {
        Self { x: self.x, anchor: self.anchor, style: self.style, text: self.text.clone() }
    }
}
