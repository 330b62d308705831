//! How the three figures have developed, quarter by quarter, and how all figures are to be read.

use super::{Report, words::of};
use crate::{
    charts::{Curve, development},
    contract::list,
    layout::{Cell, Column, Rich, Row, Table},
    style::{LEFT, NOTE, WIDTH, span},
};
use chrono::{Datelike, NaiveDate};
use register::domain::{decimal::Decimal, portfolio::TrendPoint};

/// The least and most height of the chart: it fills the first page, where that is enough.
const HEIGHT: (f32, f32) = (64.0, 124.0);

impl Report<'_> {
    /// `3. kv. 26`, or `nå` for today.
    pub(super) fn quarter_name(&self, on: NaiveDate) -> String {
        if on == self.data.today {
            return self.text.get("portfolio-now");
        }
        let month = on.month0();
        // A quarter is named where it ends; another day by its date.
        let ends = on.succ_opt().is_some_and(|next| next.day() == 1 && next.month0() % 3 == 0);
        if !ends {
            return self.text.date(on);
        }
        let year = format!("{:02}", on.year().rem_euclid(100));
        self.say("portfolio-quarter", &[("quarter", i64::from(month / 3 + 1).into()), ("year", year.into())])
    }

    /// The figures at the end of the latest quarter that has ended, to be held against today's.
    pub(super) fn last_quarter(&self) -> Option<&TrendPoint> {
        if self.options.period.is_bounded() {
            return None;
        }
        let ended = self.data.trend.iter().rev().find(|point| point.on < self.data.today)?;
        Some(ended)
    }

    pub(super) fn trend(&mut self) {
        let (text, trend) = (self.text, &self.data.trend);
        if trend.len() < 3 {
            return;
        }
        let part = |part: u32, whole: u32| (whole > 0).then(|| part as f32 / whole as f32 * 100.0);
        let asked = |point: &TrendPoint| point.figures.requirements - point.figures.not_applicable;
        type Of<'a> = (&'a str, &'a dyn Fn(&TrendPoint) -> (u32, u32));
        let all: [Of<'_>; 3] = [
            ("portfolio-trend-fulfilled", &|point| (point.figures.fulfilled, point.figures.controlled)),
            ("portfolio-trend-controlled", &|point| (point.figures.controlled, asked(point))),
            ("portfolio-trend-on-time", &|point| (point.figures.checks_on_time, point.figures.checks_due)),
        ];
        let mut alts = vec![];
        let mut curves = vec![];
        for (key, of) in all {
            let values: Vec<Option<f32>> = trend.iter().map(of).map(|(some, whole)| part(some, whole)).collect();
            let shown = |point: &TrendPoint| {
                let (part, whole) = of(point);
                text.share(part, whole).unwrap_or_else(|| text.get("none"))
            };
            let shares: Vec<String> = trend.iter().map(|point| format!("{} {}", self.quarter_name(point.on), shown(point))).collect();
            alts.push(format!("{}: {}.", text.get(key), list(text, &shares)));
            let latest = trend.last().map(shown).unwrap_or_default();
            curves.push(Curve { label: (latest, text.get(key)), values });
        }
        let lowest = curves.iter().flat_map(|curve| curve.values.iter().flatten()).copied().fold(100.0_f32, f32::min);
        let low = if lowest >= 52.0 { 50.0 } else { 0.0 };

        let section = self.paper.section();
        let note = self.paper.height(&text.get("portfolio-read").into(), NOTE, span(5));
        // Heading, line below it, and how to read the figures.
        let besides = 16.0 + 27.0 + NOTE.leading + 2.0 + 6.0 + note;
        let room = self.paper.room() - besides;
        let height = if room < HEIGHT.0 { HEIGHT.1 } else { room.min(HEIGHT.1) };
        self.paper.heading(section, &text.get("portfolio-trend"), height + besides - 43.0);
        let mut said = text.get("portfolio-trend-said");
        if low > 0.0 {
            said = format!("{said} {}", text.get("portfolio-trend-cut"));
        }
        self.paper.paragraph(section, LEFT, WIDTH, NOTE, &said.into());
        self.paper.y += 2.0;
        let days: Vec<String> = trend.iter().map(|point| self.quarter_name(point.on)).collect();
        #[allow(clippy::cast_possible_truncation)]
        let tick = |value: f32| text.percent(Decimal::whole(value.round() as i32));
        let scene = development(&mut self.paper.fonts, &curves, &days, low, &tick, WIDTH, height);
        let y = self.paper.y;
        self.paper.figure(section, LEFT, y, WIDTH, height, alts.join(" "), &scene);
        self.paper.y += height;
    }

    /// The figures behind the chart, each share with its base.
    pub(super) fn trend_in_figures(&mut self) {
        let (text, trend) = (self.text, &self.data.trend);
        if trend.len() < 3 {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("portfolio-trend-table"), 60.0);
        let table = Table::new(vec![
            Column::text(text.get("portfolio-trend-at"), 25.0),
            Column::count(text.get("portfolio-column-contracts"), 19.0),
            Column::count(text.get("portfolio-column-controlled"), 42.0),
            Column::count(text.get("report-fulfilled"), 42.0),
            Column::count(text.get("portfolio-column-on-time"), 42.0),
        ]);
        let both = |part: u32, whole: u32| match text.share(part, whole) {
            Some(share) => Cell::from(self.say("portfolio-share-of", &[("share", share.into()), ("of", of(text, part, whole).into())])),
            None => text.get("none").into(),
        };
        let rows: Vec<Row> = trend
            .iter()
            .map(|point| {
                let figures = &point.figures;
                Row::Cells(vec![
                    Cell::from(text.date(point.on)),
                    text.count(i64::from(point.contracts)).into(),
                    both(figures.controlled, figures.requirements - figures.not_applicable),
                    both(figures.fulfilled, figures.controlled),
                    both(figures.checks_on_time, figures.checks_due),
                ])
            })
            .collect();
        self.paper.table(section, LEFT, &table, &rows);
    }

    pub(super) fn how_to_read(&mut self) {
        if self.data.whole.contracts == 0 {
            return;
        }
        let text = self.text;
        let root = self.paper.root();
        self.paper.gap(6.0);
        self.paper.need(3.0 * NOTE.leading);
        let note = Rich::from(text.get("portfolio-read"));
        self.paper.paragraph(root, LEFT, span(5), NOTE, &note);
    }
}
