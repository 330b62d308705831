//! The charts below a table: figures of one unit, size and good direction together, two or three in a chart; the others by themselves.

use super::{
    Report,
    picture::{self, Development},
};
use crate::{
    charts::MOST,
    style::{CHART, INK, LEFT, MM, span},
    tagging::{ElementId, Tag},
};
use register::domain::indicator::UnitKind;

/// Height of a chart of one figure, of one of several, and the gap below.
const ALONE: f32 = 78.0;
const TOGETHER: f32 = 108.0;
const GAP: f32 = 10.0;
/// Figures share an axis if the largest of none is more than this many times that of another: else its line would lie on the ground.
const SIZES: f64 = 5.0;

/// What is drawn in one chart.
pub(super) type Chart = Vec<Development>;

/// Figures as charts, in their order. Those that show no development are left out, for the table says them.
pub(super) fn shared_out(rows: Vec<Development>) -> Vec<Chart> {
    let drawn = rows.into_iter().filter(|row| {
        let figures = row.values().count();
        figures > 1 || figures == 1 && row.target.is_some()
    });
    let mut alike: Vec<Chart> = vec![];
    for row in drawn {
        match alike.iter_mut().find(|mates| mates.iter().all(|mate| fits(mate, &row))) {
            Some(mates) => mates.push(row),
            None => alike.push(vec![row]),
        }
    }
    // Where others share a chart, the line in its row is enough for a figure without mates, unless there is a target to hold it against.
    if alike.iter().any(|mates| mates.len() > 1) {
        alike.retain(|mates| mates.len() > 1 || mates.iter().any(|one| one.target.is_some()));
    }
    let mut charts = vec![];
    for mut mates in alike {
        // Seven are three, two and two, not three, three and one by itself.
        let mut left = mates.len().div_ceil(MOST);
        while left > 0 {
            let rest = mates.split_off(mates.len().div_ceil(left));
            charts.push(mates);
            mates = rest;
            left -= 1;
        }
    }
    charts
}

/// Whether two can share an axis.
fn fits(a: &Development, b: &Development) -> bool {
    let largest = |one: &Development| {
        one.values().chain(one.target.iter().map(|((value, _), _)| *value)).fold(0.0, |most, value| value.abs().max(most))
    };
    let (small, large) = (largest(a).min(largest(b)), largest(a).max(largest(b)));
    a.unit == b.unit && a.direction == b.direction && (a.unit.0 == UnitKind::Share || large <= small * SIZES)
}

impl Report<'_> {
    /// Below the table, as many across as there is room for.
    pub(super) fn charts(&mut self, section: ElementId, rows: Vec<Development>) {
        let mut line: Vec<Chart> = vec![];
        let columns = |chart: &Chart| if chart.len() > 1 { 3_u8 } else { 2 };
        self.paper.gap(GAP);
        for chart in shared_out(rows) {
            if line.iter().map(columns).sum::<u8>() + columns(&chart) > 6 {
                self.line_of_charts(section, &std::mem::take(&mut line));
            }
            line.push(chart);
        }
        self.line_of_charts(section, &line);
    }

    fn line_of_charts(&mut self, section: ElementId, line: &[Chart]) {
        if line.is_empty() {
            return;
        }
        let together = if line.len() == 1 { span(4) } else { span(3) };
        let size = |chart: &Chart| if chart.len() > 1 { (together, TOGETHER) } else { (span(2), ALONE) };
        let caption = CHART.bold().colour(INK);
        let named: Vec<(String, (f32, f32))> = line.iter().map(|chart| (self.name_of(chart), size(chart))).collect();
        let tallest = named.iter().map(|(name, (width, _))| self.paper.height(&name.into(), caption, *width)).fold(0.0, f32::max);
        let lowest = named.iter().map(|(_, (_, height))| *height).fold(0.0, f32::max);
        self.paper.need(tallest + lowest + GAP);
        let (top, mut x) = (self.paper.y, LEFT);
        for (chart, (name, (width, height))) in line.iter().zip(named) {
            let below = top + tallest;
            let own = self.paper.height(&(&name).into(), caption, width);
            self.paper.place_new(section, Tag::P, x, below - own, width, caption, &(&name).into());
            let fonts = &mut self.paper.fonts;
            let made = match chart.as_slice() {
                [one] => picture::alone(fonts, one, self.text, (width, height)),
                several => picture::together(fonts, several, self.text, (width, height)),
            };
            self.paper.figure(section, x, below, width, height, made.alt, &made.scene);
            x += width + 4.0 * MM;
        }
        self.paper.y = top + tallest + lowest;
        self.paper.gap(GAP);
    }

    /// What stands above a chart: the figure's name and unit, or the unit of those whose names stand at their lines.
    fn name_of(&self, chart: &Chart) -> String {
        let unit = chart.first().map_or((UnitKind::Count, ""), |one| (one.unit.0, one.unit.1.as_str()));
        match (chart.as_slice(), unit) {
            ([one], (_, "")) => one.name.clone(),
            ([one], (_, unit)) => format!("{}, {unit}", one.name),
            (_, (UnitKind::Share, _)) => self.text.get("report-measurements-chart-share"),
            (_, (_, "")) => self.text.get("report-measurements-chart-count"),
            (_, (_, unit)) => self.text.get_with("report-measurements-chart-unit", &[("unit", unit.into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::YearPoint;
    use register::domain::indicator::Direction;

    fn figure(name: &str, unit: (UnitKind, &str), values: &[f64]) -> Development {
        let point = |value: &f64| YearPoint { label: String::new(), value: Some(*value), whole: true };
        Development {
            id: None,
            name: name.into(),
            short: name.into(),
            points: values.iter().map(point).collect(),
            said: vec![],
            latest: String::new(),
            target: None,
            unit: (unit.0, unit.1.into()),
            direction: Direction::Up,
        }
    }
    fn names(charts: &[Chart]) -> Vec<Vec<&str>> {
        charts.iter().map(|chart| chart.iter().map(|one| one.name.as_str()).collect()).collect()
    }

    #[test]
    fn only_figures_of_one_unit_and_size_share_a_chart() {
        let share = (UnitKind::Share, "%");
        let charts = shared_out(vec![
            figure("a", share, &[1.0, 90.0]),
            figure("km", (UnitKind::Amount, "km"), &[3_673_488.0, 661_907.0]),
            figure("b", share, &[2.0, 3.0]),
            figure("små", (UnitKind::Count, ""), &[3_598.0, 2_584.0]),
            figure("store", (UnitKind::Count, ""), &[143_000.0, 115_910.0]),
        ]);
        assert_eq!(names(&charts), [vec!["a", "b"]]);
        let charts = shared_out(vec![
            figure("km", (UnitKind::Amount, "km"), &[3_673_488.0, 661_907.0]),
            figure("små", (UnitKind::Count, ""), &[3_598.0, 2_584.0]),
            figure("store", (UnitKind::Count, ""), &[143_000.0, 115_910.0]),
        ]);
        assert_eq!(names(&charts), [["km"], ["små"], ["store"]]);
    }
    #[test]
    fn a_figure_without_mates_is_drawn_beside_the_others_only_against_its_target() {
        let share = (UnitKind::Share, "%");
        let down = |target: Option<f64>| Development {
            direction: Direction::Down,
            target: target.map(|value| ((value, String::new()), String::new())),
            ..figure("ned", share, &[15.0, 10.0])
        };
        let up = || [figure("a", share, &[1.0, 2.0]), figure("b", share, &[1.0, 2.0])].into_iter();
        assert_eq!(names(&shared_out(up().chain([down(None)]).collect())), [vec!["a", "b"]]);
        assert_eq!(names(&shared_out(up().chain([down(Some(5.0))]).collect())), [vec!["a", "b"], vec!["ned"]]);
    }
    #[test]
    fn many_are_shared_out_evenly_and_none_is_lost() {
        let share = (UnitKind::Share, "%");
        for (count, sizes) in [(1, vec![1]), (3, vec![3]), (4, vec![2, 2]), (5, vec![3, 2]), (7, vec![3, 2, 2])] {
            let charts = shared_out((0..count).map(|_| figure("x", share, &[1.0, 2.0])).collect());
            assert_eq!(charts.iter().map(Vec::len).collect::<Vec<_>>(), sizes, "{count}");
        }
    }
    #[test]
    fn a_single_figure_is_no_development() {
        assert!(shared_out(vec![figure("a", (UnitKind::Share, "%"), &[5.0])]).is_empty());
    }
}
