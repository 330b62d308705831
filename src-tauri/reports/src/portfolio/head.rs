//! The top of the first page: title, the matter in two sentences, contracts by state, three figures each with its base.

use super::{Report, words::states};
use crate::{
    charts,
    contract::contract_symbol,
    front,
    layout::{Anchor, Rich, Scene},
    style::{ACCENT, FIGURE, H1, H2, HEAD, INK, LEAD, LEFT, MM, NOTE, Style, TABLE, TOP, WIDTH},
    tagging::{ElementId, Tag},
};
use register::{
    Result,
    domain::{compliance::ContractState, portfolio::TrendPoint},
    text::Arg,
};

/// The widest and tallest a logo is printed.
const LOGO: (f32, f32) = (40.0 * MM, 16.0 * MM);

impl Report<'_> {
    pub(super) fn head(&mut self) -> Result<()> {
        let root = self.paper.root();
        let mut width = WIDTH;
        let mut below = 0.0;
        if !self.options.cover {
            front::example_mark(&mut self.paper, self.options);
            let top = TOP.max(self.paper.y);
            if let Some((printed, height)) = front::logo_size(self.options, LOGO)? {
                front::logo(&mut self.paper, root, self.options, (LEFT + WIDTH - printed, top, printed), height)?;
                self.paper.y = top;
                width -= printed + 6.0 * MM;
                below = top + height;
            }
        }
        let name = self.report_name();
        self.paper.paragraph(root, LEFT, width, TABLE.bold().colour(ACCENT), &name.into());
        self.paper.y += 2.0;
        let title = self.title();
        if self.options.cover {
            self.paper.paragraph(root, LEFT, width, H2, &title.into());
        } else {
            self.paper.title(root, &title, width, H1);
        }
        self.paper.y = self.paper.y.max(below) + 4.0;
        let (lead, about) = (self.lead(), self.about());
        self.paper.paragraph(root, LEFT, WIDTH, LEAD, &lead);
        if !about.is_empty() {
            self.paper.y += 3.0;
            self.paper.paragraph(root, LEFT, WIDTH, NOTE, &about.into());
        }
        self.paper.gap(9.0);
        if self.data.whole.contracts > 0 {
            self.states();
            self.figures();
        }
        Ok(())
    }

    /// The matter in two sentences.
    fn lead(&self) -> Rich {
        let (text, whole) = (self.text, &self.data.whole);
        if whole.contracts == 0 {
            return Rich::bold(text.get(self.key("portfolio-nothing", "supplier-report-nothing")));
        }
        let count = |state| Arg::from(whole.in_state(state));
        let first = self.say(
            "portfolio-lead",
            &[("count", whole.contracts.into()), ("breach", count(ContractState::Breach)), ("unknown", count(ContractState::Unknown))],
        );
        let figures = &whole.figures;
        let rest = match text.share(figures.fulfilled, figures.controlled) {
            Some(share) => self.say("portfolio-lead-fulfilled", &[("share", share.into()), ("missing", figures.not_controlled.into())]),
            None => text.get("portfolio-lead-none"),
        };
        Rich::bold(first).then(" ").then(rest)
    }

    /// What is counted and what is not: the selection, the period, what was left out.
    fn about(&self) -> String {
        let (text, left_out) = (self.text, self.data.left_out);
        let mut parts: Vec<String> = vec![];
        if let Some(period) = self.options.period.shown(text) {
            let args = [("period", period.into()), ("date", text.date(self.data.today).into())];
            parts.push(self.say("portfolio-period", &args));
        }
        let chosen: Vec<String> = self
            .selected()
            .into_iter()
            .filter(|_| self.of_supplier.is_none() || self.data.selection != only_supplier(&self.data.selection))
            .map(|(label, value)| format!("{label}: {value}"))
            .collect();
        if !chosen.is_empty() {
            parts.push(self.say("portfolio-selected", &[("chosen", chosen.join(", ").into())]));
        }
        if self.data.selection.kind.is_some() {
            parts.push(text.get("portfolio-kind-only"));
        }
        for (key, count) in [
            ("portfolio-left-planned", left_out.planned),
            (if self.options.period.is_bounded() { "portfolio-left-outside" } else { "portfolio-left-ended" }, left_out.ended),
            ("portfolio-left-without", left_out.without_requirements),
        ] {
            if count > 0 {
                parts.push(self.say(key, &[("count", count.into())]));
            }
        }
        parts.join(" ")
    }

    /// Contracts by state: each part's number and word stand over its part of the bar, as far as there is room.
    fn states(&mut self) {
        let (text, data) = (self.text, self.data);
        let section = self.paper.section();
        self.paper.rule(LEFT, self.paper.y, WIDTH, 0.9, INK);
        self.paper.y += 7.0;
        let (before, whole) = (data.before, data.whole.by_state);
        let mut args: Vec<(&str, Arg)> = vec![("count", data.whole.contracts.into())];
        let key = match (before, self.options.period.is_bounded()) {
            (Some(before), _) => {
                args.push(("date", text.date(before.on).into()));
                "portfolio-by-state-since"
            }
            (None, true) => "portfolio-by-state-period",
            (None, false) => "portfolio-by-state",
        };
        let caption = self.say(key, &args);
        self.paper.paragraph(section, LEFT, WIDTH, HEAD, &caption.into());
        self.paper.y += 3.0;

        let all = data.whole.contracts.max(1) as f32;
        let mut scene = Scene::default();
        let mut blocks: Vec<(f32, f32, ContractState, u32, String, String)> = vec![];
        let mut at = 0.0_f32;
        for (place, state) in ContractState::ALL.iter().enumerate() {
            let count = whole.get(place).copied().unwrap_or(0);
            let word = text.get(state.text_key());
            let change = before
                .map_or_else(String::new, |before| change(i64::from(count) - i64::from(before.by_state.get(place).copied().unwrap_or(0))));
            let number = 13.0 + self.paper.text_width(H2, &text.count(i64::from(count)));
            let said = self.paper.text_width(NOTE.bold(), &word) + 3.0 + self.paper.text_width(NOTE, &change);
            blocks.push((at, number.max(said) + 8.0, *state, count, word, change));
            at += WIDTH * count as f32 / all;
        }
        // Over their parts where there is room; never over each other.
        let mut least = 0.0_f32;
        for block in &mut blocks {
            block.0 = block.0.max(least);
            least = block.0 + block.1;
        }
        let mut most = WIDTH;
        for block in blocks.iter_mut().rev() {
            block.0 = block.0.min(most - block.1);
            most = block.0;
        }
        for (x, _, state, count, word, change) in &blocks {
            let symbol = contract_symbol(*state);
            symbol.draw(&mut scene, (x + 5.0, 8.0), 4.6);
            scene.text((x + 13.0, 13.0), Anchor::Start, H2.colour(symbol.colour()), text.count(i64::from(*count)));
            scene.text((*x, 25.0), Anchor::Start, NOTE.bold().colour(INK), word.clone());
            let after = x + self.paper.text_width(NOTE.bold(), word) + 3.0;
            scene.text((after, 25.0), Anchor::Start, NOTE, change.clone());
        }
        scene.add(&charts::stack(whole, WIDTH, 11.0), 0.0, 31.0);
        let mut alt = text.get_with("portfolio-states-alt", &[("states", states(text, whole).into())]);
        if let Some(before) = before {
            let was = [("date", text.date(before.on).into()), ("states", states(text, before.by_state).into())];
            alt = format!("{alt} {}", self.say("portfolio-states-before-alt", &was));
        }
        let y = self.paper.y;
        self.paper.figure(section, LEFT, y, WIDTH, 42.0, alt, &scene);
        self.paper.y = y + 52.0;
    }

    /// Controlled, fulfilled, on time: each with its base and what it was at the end of the last quarter.
    fn figures(&mut self) {
        let (text, figures) = (self.text, self.data.whole.figures);
        let section = self.paper.section();
        let asked = figures.requirements - figures.not_applicable;
        let was = self.last_quarter();
        let was = |share: &dyn Fn(&TrendPoint) -> Option<String>| {
            was.and_then(|point| Some((self.quarter_name(point.on), share(point)?)))
                .map(|(quarter, share)| format!(" {}", self.say("portfolio-was", &[("quarter", quarter.into()), ("share", share.into())])))
                .unwrap_or_default()
        };
        let count = |count: u32| Arg::from(text.count(i64::from(count)));
        let mut controlled =
            Rich::from(self.say("portfolio-controlled-base", &[("part", count(figures.controlled)), ("whole", count(asked))]));
        if figures.not_controlled > 0 {
            let missing = self.say("portfolio-controlled-missing", &[("count", figures.not_controlled.into())]);
            controlled = controlled.then(" ").then_bold(missing);
        }
        if figures.not_applicable > 0 {
            controlled = controlled.then(format!(" {}", self.say("portfolio-not-applicable", &[("count", figures.not_applicable.into())])));
        }
        controlled =
            controlled.then(was(&|point| text.share(point.figures.controlled, point.figures.requirements - point.figures.not_applicable)));
        let fulfilled_args = [("part", count(figures.fulfilled)), ("whole", count(figures.controlled))];
        let fulfilled = if figures.controlled == 0 {
            text.get("portfolio-fulfilled-none")
        } else {
            self.say("portfolio-fulfilled-base", &fulfilled_args)
                + &was(&|point| text.share(point.figures.fulfilled, point.figures.controlled))
        };
        let mut on_time = if figures.checks_due == 0 {
            Rich::from(text.get("portfolio-on-time-none"))
        } else {
            Rich::from(self.say("portfolio-on-time-base", &[("part", count(figures.checks_on_time)), ("whole", count(figures.checks_due))]))
        };
        if figures.overdue > 0 {
            on_time = on_time.then(" ").then_bold(self.say("portfolio-on-time-missed", &[("count", figures.overdue.into())]));
        }
        on_time = on_time.then(was(&|point| text.share(point.figures.checks_on_time, point.figures.checks_due)));
        let none = || text.get("none");
        let items: [(&str, Option<String>, Rich); 3] = [
            ("report-controlled", text.share(figures.controlled, asked), controlled),
            ("report-fulfilled", text.share(figures.fulfilled, figures.controlled), fulfilled.into()),
            ("report-on-time", text.share(figures.checks_on_time, figures.checks_due), on_time),
        ];
        let gap = 4.0 * MM;
        let width = (WIDTH - 2.0 * gap) / 3.0;
        let bases = items.iter().map(|(.., base)| self.paper.height(base, TABLE, width)).fold(0.0, f32::max);
        let height = HEAD.leading + FIGURE.leading + 1.0 + bases;
        self.paper.need(height);
        let top = self.paper.y;
        for (place, (label, value, base)) in items.into_iter().enumerate() {
            let x = LEFT + place as f32 * (width + gap);
            self.figure_block(section, (x, top, width), &text.get(label), &value.unwrap_or_else(none), &base);
        }
        self.paper.y = top + height;
    }

    fn figure_block(&mut self, section: ElementId, (x, top, width): (f32, f32, f32), label: &str, value: &str, base: &Rich) {
        let mut y = top;
        y += self.paper.place_new(section, Tag::P, x, y, width, HEAD, &label.into());
        let needed = self.paper.text_width(FIGURE, value);
        let style = if needed > width { Style { size: (FIGURE.size * width / needed).floor(), ..FIGURE } } else { FIGURE };
        y += self.paper.place_new(section, Tag::P, x, y, width, style, &value.into()) + 1.0;
        self.paper.place_new(section, Tag::P, x, y, width, TABLE, base);
    }
}

/// The selection of which nothing but the supplier is left.
fn only_supplier(selection: &register::domain::portfolio::PortfolioSelection) -> register::domain::portfolio::PortfolioSelection {
    register::domain::portfolio::PortfolioSelection { supplier: selection.supplier, ..Default::default() }
}

/// `+2`, `−1`, `±0`.
fn change(by: i64) -> String {
    match by {
        0 => "±0".to_owned(),
        1.. => format!("+{by}"),
        _ => format!("−{}", by.unsigned_abs()),
    }
}
