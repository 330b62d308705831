//! The state at a glance: state, three figures each with its base, and a symbol a requirement.

use super::{
    Report,
    period::PeriodFigures,
    words::{contract_symbol, inside, list, requirement_symbol, sentences},
};
use crate::{
    layout::{Anchor, Rich, Scene},
    style::{FIGURE, HAIRLINE, HEAD, INK, LEFT, MM, NOTE, Style, TABLE, WIDTH, column, span},
    tagging::{ElementId, Tag},
};
use register::{domain::compliance::RequirementState, text::Arg};

/// Symbols in a row.
const IN_A_ROW: usize = 12;
/// Rows of symbols; with more requirements the row says nothing at a glance.
const ROWS: usize = 6;

impl Report<'_> {
    pub(super) fn glance(&mut self) {
        let section = self.paper.section();
        self.paper.rule(LEFT, self.paper.y, WIDTH, 0.9, INK);
        self.paper.y += 8.0;
        let top = self.paper.y;
        let state = self.state(section, top);
        let figures = self.figures(section, top);
        self.paper.y = top + state.max(figures).max(58.0) + 8.0;
        self.symbol_row(section);
    }

    fn state(&mut self, section: ElementId, top: f32) -> f32 {
        let (text, data) = (self.text, self.data);
        let symbol = contract_symbol(data.state);
        // Beside figures of a period, the state needs its own day.
        let state_of = if self.period().is_bounded() {
            text.get_with("report-state-on", &[("date", text.date(data.today).into())])
        } else {
            text.get("report-state")
        };
        self.paper.place_new(section, Tag::P, LEFT, top, span(2), HEAD, &state_of.into());
        let mut scene = Scene::default();
        symbol.draw(&mut scene, (LEFT + 8.5, top + 23.0), 7.5);
        self.paper.artifact();
        self.paper.scene(&scene, 0.0, 0.0);
        self.paper.end();
        // The longest word is set smaller rather than over the figures beside it.
        let word = text.get(data.state.text_key());
        let room = span(2) - 22.0;
        let needed = self.paper.text_width(FIGURE, &word);
        let style = if needed > room { Style { size: (FIGURE.size * room / needed).floor(), ..FIGURE } } else { FIGURE };
        self.paper.place_new(section, Tag::P, LEFT + 22.0, top + 10.0, span(2), style.colour(symbol.colour()), &word.into());
        let summary: Rich = self.summary().into();
        39.0 + self.paper.place_new(section, Tag::P, LEFT, top + 39.0, span(2) - 8.0, TABLE, &summary)
    }

    /// `Av 11 krav er 6 oppfylt, 1 delvis oppfylt …. 1 avvik er åpent.`
    fn summary(&self) -> String {
        let (text, figures) = (self.text, self.data.figures);
        if figures.requirements == 0 {
            return text.get("report-controlled-none");
        }
        let count = |count: u32, state: RequirementState| {
            let shown = text.get_with("report-counted", &[("count", count.into()), ("state", inside(&text.get(state.text_key())).into())]);
            (count > 0).then(|| shown.replacen(' ', "\u{a0}", 1))
        };
        let states: Vec<String> = [
            count(figures.fulfilled, RequirementState::Fulfilled),
            count(figures.partly, RequirementState::Partly),
            count(figures.below_offer, RequirementState::BelowOffer),
            count(figures.not_fulfilled.saturating_sub(figures.below_offer), RequirementState::NotFulfilled),
            count(figures.not_controlled, RequirementState::NotVerified),
            count(figures.not_applicable, RequirementState::NotApplicable),
        ]
        .into_iter()
        .flatten()
        .collect();
        let states = if figures.requirements == 1 {
            // One requirement has one state, and no count is needed before it.
            self.data.requirements.first().map_or_else(String::new, |only| inside(&text.get(only.state.text_key())))
        } else {
            list(text, &states)
        };
        let open = figures.open_nonconformities;
        let key = match open {
            0 => "report-state-no-open",
            1 => "report-state-open",
            _ => "report-state-open-many",
        };
        sentences(&[
            text.get_with("report-state-summary", &[("count", figures.requirements.into()), ("states", states.into())]),
            text.get_with(key, &[("count", open.into())]),
        ])
    }

    fn figures(&mut self, section: ElementId, above: f32) -> f32 {
        let text = self.text;
        let PeriodFigures { figures, idle } = self.period_figures();
        let mut top = above;
        if let Some(period) = self.period().shown(text) {
            let of = text.get_with("report-figures-period", &[("period", period.into())]);
            top += self.paper.place_new(section, Tag::P, column(2), top, span(4), TABLE.bold(), &of.into()) + 3.0;
        }
        let asked = figures.requirements - figures.not_applicable;
        let none = text.get("none");
        let mut controlled_base = if figures.requirements == 0 {
            Rich::from(text.get("report-controlled-none"))
        } else if figures.not_controlled > 0 {
            let missing = text.get_with(&self.period_key("report-controlled-missing"), &[("count", figures.not_controlled.into())]);
            Rich::from(text.get("report-controlled-base")).then_bold(missing)
        } else {
            Rich::from(text.get("report-controlled-base").trim_end().to_owned())
        };
        if idle > 0 {
            let said = text.get_with("report-controlled-idle", &[("count", idle.into())]);
            controlled_base = controlled_base.then(format!(" {said}"));
        }
        if figures.not_applicable > 0 {
            let left_out = text.get_with("report-not-applicable", &[("count", figures.not_applicable.into())]);
            controlled_base = controlled_base.then(format!(" {left_out}"));
        }
        let part_of = |part: u32, whole: u32, key: &str| {
            Rich::from(text.get_with(key, &[("part", text.count(i64::from(part)).into()), ("count", Arg::from(whole))]))
        };
        let items: [(String, String, Rich); 3] = [
            (
                text.get("report-controlled"),
                if asked == 0 {
                    none.clone()
                } else {
                    text.get_with("report-controlled-value", &[("part", figures.controlled.into()), ("whole", asked.into())])
                },
                controlled_base,
            ),
            (
                text.get("report-fulfilled"),
                text.share(figures.fulfilled, figures.controlled).unwrap_or_else(|| none.clone()),
                if figures.controlled == 0 {
                    text.get(&self.period_key("report-fulfilled-none")).into()
                } else {
                    part_of(figures.fulfilled, figures.controlled, &self.period_key("report-fulfilled-base"))
                },
            ),
            (
                text.get("report-on-time"),
                text.share(figures.checks_on_time, figures.checks_due).unwrap_or(none),
                if figures.checks_due == 0 {
                    text.get(&self.period_key("report-on-time-none")).into()
                } else {
                    let base = part_of(figures.checks_on_time, figures.checks_due, &self.period_key("report-on-time-base"));
                    let missed =
                        (figures.overdue > 0).then(|| text.get_with("report-on-time-missed", &[("count", figures.overdue.into())]));
                    missed.into_iter().fold(base, |base, missed| base.then(" ").then_bold(missed))
                },
            ),
        ];
        let gap = 4.0 * MM;
        let width = (span(4) - 2.0 * gap) / 3.0;
        let labels = items.iter().map(|(label, ..)| self.paper.height(&label.into(), HEAD, width)).fold(0.0, f32::max);
        let mut tallest = 0.0_f32;
        for (index, (label, value, base)) in items.into_iter().enumerate() {
            let x = column(2) + index as f32 * (width + gap);
            let mut y = top;
            // The figures stand side by side, also where a label takes two lines.
            self.paper.place_new(section, Tag::P, x, y, width, HEAD, &label.into());
            y += labels;
            let needed = self.paper.text_width(FIGURE, &value);
            let style = if needed > width { Style { size: (FIGURE.size * width / needed).floor(), ..FIGURE } } else { FIGURE };
            y += self.paper.place_new(section, Tag::P, x, y, width, style, &value.into()) + 1.0;
            y += self.paper.place_new(section, Tag::P, x, y, width, TABLE, &base);
            tallest = tallest.max(y - above);
        }
        tallest
    }

    fn symbol_row(&mut self, section: ElementId) {
        let (text, data) = (self.text, self.data);
        let count = data.requirements.len();
        if count == 0 {
            return;
        }
        if count > IN_A_ROW * ROWS {
            self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("report-symbols-left-out").into());
            return;
        }
        let alt: Vec<String> = data
            .requirements
            .iter()
            .map(|sheet| {
                let (number, title) = (text.requirement_number(sheet.requirement.number), &sheet.requirement.draft.title);
                format!("{number} {title}: {}.", inside(&text.get(sheet.state.text_key())))
            })
            .collect();
        let per_row = count.min(IN_A_ROW);
        let rows = count.div_ceil(IN_A_ROW);
        let (step, height) = (WIDTH / per_row as f32, 10.0 + 16.0 * rows as f32);
        let step = step.min(WIDTH / 6.0);
        self.paper.need(height);
        let mut scene = Scene::default();
        scene.line(&[(0.0, 0.2), (WIDTH, 0.2)], 0.4, HAIRLINE);
        for (index, sheet) in data.requirements.iter().enumerate() {
            let (x, y) = (step * (index % per_row) as f32, 13.0 + 16.0 * (index / per_row) as f32);
            requirement_symbol(sheet.state).draw(&mut scene, (x + 5.5, y), 4.6);
            scene.text((x + 13.5, y + 3.0), Anchor::Start, TABLE.bold(), text.requirement_number(sheet.requirement.number));
        }
        scene.line(&[(0.0, height - 0.2), (WIDTH, height - 0.2)], 0.4, HAIRLINE);
        let y = self.paper.y;
        self.paper.figure(section, LEFT, y, WIDTH, height, alt.join(" "), &scene);
        self.paper.y += height;
    }
}
