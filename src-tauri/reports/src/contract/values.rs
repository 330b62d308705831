//! Required, offered and actual: the values, the sentence about the gap, and the chart over time.

use super::{
    Report,
    words::{days_between, sentences},
};
use crate::{
    charts::{self, Limit, Point, Series, SeriesWords},
    layout::{Anchor, Scene},
    style::{CHART, INK},
};
use register::{
    domain::{
        compliance::{Judgement, RequirementState},
        decimal::Decimal,
        requirement::{Measure, Target},
    },
    register::contract_sheet::{CheckLine, RequirementSheet},
};

/// A chart with its words.
pub(super) struct Picture {
    pub scene: Scene,
    pub height: f32,
    pub alt: String,
}

/// A row of marks says more than the words yes and no from this many checks.
const MARKS_FROM: usize = 4;
/// A line needs two ends.
const LINE_FROM: usize = 2;
/// Height of a chart without its title.
const CHART_HEIGHT: f32 = 82.0;

impl Report<'_> {
    /// Checks of the period that are answered or whose day has passed, oldest first.
    pub(super) fn past<'s>(&self, sheet: &'s RequirementSheet) -> Vec<&'s CheckLine> {
        let past = |line: &&CheckLine| line.result.is_some() || line.check.due < self.data.today;
        sheet.checks.iter().filter(past).filter(|line| self.period().contains(line.check.due)).collect()
    }

    /// Labels and values: required, offered, actual.
    pub(super) fn values(&self, sheet: &RequirementSheet) -> [(String, String); 3] {
        let (text, target) = (self.text, &sheet.requirement.draft.target);
        let actual = sheet.latest.as_ref().and_then(|latest| latest.actual);
        let offered = match (target.offered, target.measure) {
            (Some(_), Measure::Quantity) => text.required_value(&Target { required: target.offered, ..target.clone() }),
            _ => text.target_value(target, target.offered),
        };
        [
            (text.get("value-required"), breakable(&text.required_value(target))),
            (text.get("value-offered"), breakable(&offered)),
            (text.get("value-actual"), breakable(&text.target_value(target, actual))),
        ]
    }

    /// An actual value as it stands in the table of checks; blank if the outcome says the same.
    pub(super) fn actual_in_table(&self, target: &Target, actual: Option<Decimal>) -> String {
        match (target.measure, actual) {
            (Measure::Quantity, Some(value)) if target.unit == "%" => self.text.target_value(target, Some(value)),
            // A long unit stands in the values above; in the table the number is enough.
            (Measure::Quantity, Some(value)) => self.text.decimal(value),
            _ => String::new(),
        }
    }

    /// How far the latest value is from what was demanded, what lapses, and what is overdue.
    pub(super) fn gap_sentence(&self, sheet: &RequirementSheet) -> String {
        let (text, today) = (self.text, self.data.today);
        let mut parts = vec![];
        if let Some(actual) = sheet.latest.as_ref().and_then(|latest| latest.actual) {
            parts.push(self.gap(&sheet.requirement.draft.target, actual));
        }
        if let Some(valid_to) = sheet.latest.as_ref().and_then(|latest| latest.valid_to) {
            let date = [("date", text.date(valid_to).into())];
            if valid_to < today {
                parts.push(text.get_with("report-gap-expired", &date));
            } else if self.data.current_end.is_some_and(|end| valid_to < end) {
                parts.push(text.get_with("report-gap-expires-early", &date));
            }
        }
        // The values are of today; the checks below are of the period.
        if let Some(latest) = sheet.latest.as_ref().filter(|_| self.period().is_bounded()) {
            let due = sheet.checks.iter().find(|line| line.check.id == latest.check_id).map(|line| line.check.due);
            if due.is_some_and(|due| !self.period().contains(due)) {
                parts.push(text.get_with("report-gap-outside-period", &[("date", text.date(latest.checked_on).into())]));
            }
        }
        let overdue: Vec<_> = sheet.checks.iter().filter(|line| line.result.is_none() && line.check.due < today).collect();
        if let Some(first) = overdue.first().filter(|_| sheet.state == RequirementState::NotVerified) {
            let days = days_between(text, first.check.due, today);
            parts.push(text.get_with("report-gap-overdue", &[("count", overdue.len().into()), ("days", days.into())]));
        } else if sheet.latest.is_none() && sheet.state == RequirementState::NotVerified {
            parts.push(text.get("report-gap-never"));
        }
        sentences(&parts)
    }

    fn gap(&self, target: &Target, actual: Decimal) -> String {
        let text = self.text;
        if target.measure != Measure::Quantity {
            return String::new();
        }
        let distance = |limit: Decimal| text.distance(target, actual.minus(limit));
        let comparator = target.comparator.as_str();
        let say = |key: &str, limit: Decimal| text.get_with(key, &[("gap", distance(limit).into()), ("comparator", comparator.into())]);
        let offer = target.binding_offer();
        match (target.judge(actual), target.required, offer) {
            (Some(Judgement::BelowRequirement), Some(required), Some(offer)) => text.get_with(
                "report-gap-below-both",
                &[("gap", distance(required).into()), ("gap-offer", distance(offer).into()), ("comparator", comparator.into())],
            ),
            (Some(Judgement::BelowRequirement), Some(required), None) => say("report-gap-below-requirement", required),
            (Some(Judgement::BelowOffer), Some(_), Some(offer)) => say("report-gap-below-offer", offer),
            (Some(Judgement::BelowOffer), None, Some(offer)) => say("report-gap-below-offer-only", offer),
            (Some(Judgement::Meets), _, Some(offer)) if actual != offer => say("report-gap-better-offer", offer),
            (Some(Judgement::Meets), Some(required), None) if actual != required => say("report-gap-better-requirement", required),
            _ => String::new(),
        }
    }

    /// The chart of a requirement, if there is enough to draw.
    pub(super) fn picture(&mut self, sheet: &RequirementSheet, width: f32) -> Option<Picture> {
        let target = &sheet.requirement.draft.target;
        let points: Vec<Point> = self
            .past(sheet)
            .into_iter()
            .map(|line| {
                let value = line.result.as_ref().and_then(|result| result.actual);
                Point { on: line.check.due, value: value.map(Decimal::as_f64), judgement: value.and_then(|value| target.judge(value)) }
            })
            .collect();
        let measured = points.iter().filter(|point| point.value.is_some()).count();
        match target.measure {
            Measure::Quantity if measured >= LINE_FROM => Some(self.line_chart(sheet, points, width)),
            Measure::YesNo if measured >= MARKS_FROM => Some(self.marks(sheet, &points, width)),
            _ => None,
        }
    }

    /// A chart's title above its scene.
    fn titled(&mut self, title: String, chart: Scene, width: f32, height: f32) -> (Scene, f32) {
        let style = CHART.bold().colour(INK);
        let lines = self.paper.lines(&title.as_str().into(), style, width);
        let mut scene = Scene::default();
        let mut rest = title.as_str();
        // The scene holds text line by line; words are counted off as the lines were broken.
        for (index, line) in lines.iter().enumerate() {
            let words = line.words.iter().filter(|word| word.space).count() + 1;
            let end = rest.match_indices(' ').nth(words.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
            let end = if index + 1 == lines.len() { rest.len() } else { end };
            scene.text((0.0, 8.0 + index as f32 * CHART.leading), Anchor::Start, style, rest.get(..end).unwrap_or_default());
            rest = rest.get(end..).unwrap_or_default().trim_start();
        }
        let shift = 13.0 + CHART.leading * (lines.len().max(1) - 1) as f32;
        scene.add(&chart, 0.0, shift);
        (scene, shift + height)
    }

    fn line_chart(&mut self, sheet: &RequirementSheet, points: Vec<Point>, width: f32) -> Picture {
        let text = self.text;
        let target = &sheet.requirement.draft.target;
        let share = target.unit == "%";
        let limit = |value: Option<Decimal>, key: &str| {
            value.map(|value| Limit { value: value.as_f64(), label: text.get_with(key, &[("value", text.decimal(value).into())]) })
        };
        let latest = self.past(sheet).into_iter().rev().find_map(|line| line.result.as_ref()?.actual).unwrap_or_default();
        let latest = if share { text.target_value(target, Some(latest)) } else { text.decimal(latest) };
        let series = Series {
            points,
            required: limit(target.required, "report-chart-required"),
            offered: limit(target.offered, "report-chart-offered"),
            share,
        };
        let words = SeriesWords { tick: &|value| text.decimal(decimal(value)), day: &|day| text.date(day), latest };
        let unit = if share { text.get("report-chart-percent") } else { text.unit(&target.unit) };
        let title = &sheet.requirement.draft.title;
        let title = if unit.is_empty() {
            title.clone()
        } else {
            text.get_with("report-chart-title-unit", &[("title", title.into()), ("unit", unit.into())])
        };
        let chart = charts::series(&mut self.paper.fonts, &series, &words, width, CHART_HEIGHT);
        let (scene, height) = self.titled(title, chart, width, CHART_HEIGHT);
        Picture { scene, height, alt: self.line_alt(sheet) }
    }

    fn line_alt(&self, sheet: &RequirementSheet) -> String {
        let (text, target) = (self.text, &sheet.requirement.draft.target);
        let past = self.past(sheet);
        let values: Vec<_> = past.iter().filter_map(|line| Some((line.check.due, line.result.as_ref()?.actual?))).collect();
        let (Some(first), Some(last)) = (values.first(), values.last()) else { return sheet.requirement.draft.title.clone() };
        let lowest = values.iter().map(|(_, value)| *value).min().unwrap_or_default();
        let highest = values.iter().map(|(_, value)| *value).max().unwrap_or_default();
        let shown = |value: Decimal| text.target_value(target, Some(value));
        let mut parts = vec![text.get_with(
            "report-chart-alt",
            &[
                ("count", past.len().into()),
                ("first", shown(first.1).into()),
                ("first-date", text.date(first.0).into()),
                ("last", shown(last.1).into()),
                ("last-date", text.date(last.0).into()),
                ("lowest", shown(lowest).into()),
                ("highest", shown(highest).into()),
            ],
        )];
        if target.required.is_some() {
            parts.push(text.get_with("report-chart-alt-required", &[("value", text.required_value(target).into())]));
        }
        if let Some(offered) = target.offered {
            parts.push(text.get_with("report-chart-alt-offered", &[("value", shown(offered).into())]));
        }
        let missing = past.len() - values.len();
        if missing > 0 {
            parts.push(text.get_with("report-chart-alt-missing", &[("count", missing.into())]));
        }
        parts.join(" ")
    }

    fn marks(&mut self, sheet: &RequirementSheet, points: &[Point], width: f32) -> Picture {
        let text = self.text;
        let words = SeriesWords { tick: &|_| String::new(), day: &|day| text.date(day), latest: String::new() };
        let names = ["report-chart-yes", "report-chart-no", "report-chart-missing"].map(|key| text.get(key));
        let [yes, no, missing] = &names;
        let (chart, height) = charts::yes_no(&mut self.paper.fonts, points, &words, [yes, no, missing], width);
        let (scene, height) = self.titled(sheet.requirement.draft.title.clone(), chart, width, height);
        let count = |wanted: fn(&f64) -> bool| points.iter().filter_map(|point| point.value).filter(wanted).count();
        let (yes, no) = (count(|value| *value >= 0.5), count(|value| *value < 0.5));
        let date = |point: Option<&Point>| point.map(|point| text.date(point.on)).unwrap_or_default();
        let alt = text.get_with(
            "report-chart-alt-marks",
            &[
                ("count", points.len().into()),
                ("first-date", date(points.first()).into()),
                ("last-date", date(points.last()).into()),
                ("yes", yes.into()),
                ("no", no.into()),
                ("missing", (points.len() - yes - no).into()),
            ],
        );
        Picture { scene, height, alt }
    }
}

/// A value whose unit may stand on a line of its own, if it is a word.
fn breakable(value: &str) -> String {
    let unit = value.rfind(|c: char| c.is_ascii_digit()).and_then(|at| value.get(at + 1..)).unwrap_or_default();
    if unit.chars().filter(|c| c.is_alphabetic()).count() > 3 {
        let number = value.get(..value.len() - unit.len()).unwrap_or_default();
        format!("{number} {}", unit.trim_start_matches('\u{a0}'))
    } else {
        value.to_owned()
    }
}

/// An axis value as a decimal; axis values have at most a few places.
fn decimal(value: f64) -> Decimal {
    #[allow(clippy::cast_possible_truncation)]
    let millionths = (value * 1_000_000.0).round() as i64;
    Decimal::from_millionths(millionths).unwrap_or_default()
}
