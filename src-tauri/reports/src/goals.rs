//! Report 7, goals: each goal and measure of adopted strategies with what contributes and what is missing, and the action plan with
//! its years. The first page says in a minute how it stands and what needs a decision.

use crate::{
    front::{self, Cover},
    layout::{Cell, Column, Fact, Furniture, Paper, Row, Symbol, Table},
    options::Options,
    style::{H1, LEFT, NOTE, SOFT, TABLE, TEXT, WIDTH},
};
use register::{
    Result,
    domain::{
        compliance::{ContractState, RequirementState},
        strategy::{
            GoalLevel, GoalOrigin, Strategy,
            action::{ActionPlan, ActionStatus},
            standing::{GoalState, IndicatorStanding, MissingKind},
        },
    },
    register::goal_sheet::{Contribution, GoalRow, GoalsOverview, PlanRow, StrategyOverview},
    text::Text,
};

/// Most contributions that are named of one goal; the others are counted.
const NAMED: usize = 8;
/// Most lines of what needs a decision.
const DECISIONS: usize = 12;

struct Report<'a> {
    paper: Paper,
    data: &'a GoalsOverview,
    text: &'a Text,
    options: &'a Options,
}

/// Prints the report, with the years of the action plan that `data` has. Errors: `invalid-image` for the logo on a cover,
/// `cancelled`, `report`.
pub fn goals_report(data: &GoalsOverview, options: &Options) -> Result<Vec<u8>> {
    let mut report = Report { paper: Paper::new(options.is_english(), options.progress.clone())?, data, text: options.text(), options };
    if options.cover {
        report.cover()?;
    }
    report.head();
    report.short();
    report.decisions();
    for strategy in &data.strategies {
        report.strategy(strategy);
    }
    report.plan();
    report.finish()
}

fn symbol(state: GoalState) -> Symbol {
    match state {
        GoalState::Breach => Symbol::Breach,
        GoalState::Partly => Symbol::Partly,
        GoalState::Unknown => Symbol::Unknown,
        GoalState::Fulfilled => Symbol::Fulfilled,
        GoalState::Nothing => Symbol::NotApplicable,
    }
}

const fn status_symbol(status: ActionStatus, overdue: bool) -> Symbol {
    match status {
        _ if overdue => Symbol::Overdue,
        ActionStatus::NotStarted => Symbol::Unknown,
        ActionStatus::Ongoing => Symbol::Partly,
        ActionStatus::Done => Symbol::Fulfilled,
        ActionStatus::Dropped => Symbol::NotApplicable,
    }
}

/// How grave a contribution is: those that need looking at are named first.
const fn gravity(one: &Contribution) -> u8 {
    match (one.requirement_state, one.contract_state, one.indicator) {
        _ if !one.in_force => 5,
        (Some(RequirementState::NotFulfilled | RequirementState::BelowOffer), ..) | (_, Some(ContractState::Breach), _) => 0,
        (Some(RequirementState::Partly), ..) | (_, Some(ContractState::Partly), _) | (_, _, Some(IndicatorStanding::Behind)) => 1,
        (Some(RequirementState::NotVerified), ..) | (_, Some(ContractState::Unknown), _) => 2,
        (Some(RequirementState::NotApplicable), ..) => 4,
        _ => 3,
    }
}

fn is_live(row: &GoalRow) -> bool {
    row.goal.origin != GoalOrigin::Past
}

impl Report<'_> {
    /// The title: the strategy's if there is one alone.
    fn title(&self) -> String {
        match self.data.strategies.as_slice() {
            [one] => format!("{}: {}", self.text.get("report-goals"), one.sheet.strategy.draft.title),
            _ => self.text.get("report-goals"),
        }
    }

    fn cover(&mut self) -> Result<()> {
        let facts = self.data.strategies.iter().map(|one| {
            let draft = &one.sheet.strategy.draft;
            Fact::new(self.text.get("goal-strategy"), draft.title.as_str())
        });
        let cover = Cover {
            report: self.text.get("report-goals"),
            title: match self.data.strategies.as_slice() {
                [one] => one.sheet.strategy.draft.title.clone(),
                _ => self.text.get("report-goals"),
            },
            facts: facts.collect(),
            whole: self.text.period(None, Some(self.data.today)),
        };
        front::cover(&mut self.paper, self.options, &cover)
    }

    fn head(&mut self) {
        let root = self.paper.root();
        // A cover has said what it is already.
        if !self.options.cover {
            front::example_mark(&mut self.paper, self.options);
            let title = self.title();
            self.paper.title(root, &title, WIDTH, H1);
            self.paper.gap(4.0);
        }
        let about = self.text.get_with("report-goals-as-of", &[("date", self.text.date(self.data.today).into())]);
        self.paper.paragraph(root, LEFT, WIDTH, TEXT.colour(SOFT), &about.into());
    }

    /// One line a strategy: how many goals, how many something serves, breaches, what is not controlled.
    fn short(&mut self) {
        let text = self.text;
        let section = self.paper.section();
        self.paper.heading(section, &text.get("report-goals-short"), 60.0);
        if self.data.strategies.is_empty() {
            self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("report-goals-none").into());
            return;
        }
        let table = Table::new(vec![
            Column::text(text.get("goal-strategy"), 62.0),
            Column::text(text.get("report-goals-served"), 34.0),
            Column::text(text.get("report-goals-breach"), 28.0),
            Column::text(text.get("report-goals-uncontrolled"), 46.0),
        ]);
        let of = |part: usize, all: usize| text.get_with("report-goals-of", &[("part", part.into()), ("all", all.into())]);
        let rows = self.data.strategies.iter().map(|one| {
            let live: Vec<&GoalRow> = one.sheet.goals.iter().filter(|row| is_live(row)).collect();
            // Goals with others under them only sum those up.
            let ends: Vec<&&GoalRow> =
                live.iter().filter(|row| !live.iter().any(|other| other.goal.parent_id == Some(row.goal.id))).collect();
            let with = |state: GoalState| ends.iter().filter(|row| row.standing.state == state).count();
            let served = ends.len() - with(GoalState::Nothing);
            // The same requirement may serve several goals: counted at the top, where each stands once.
            let top = live.iter().filter(|row| row.goal.parent_id.is_none());
            let (mut all, mut controlled) = (0, 0);
            for row in top {
                all += row.standing.figures.requirements as usize;
                controlled += row.standing.figures.controlled as usize;
            }
            let breaches = with(GoalState::Breach);
            let breach = if breaches > 0 { Cell::status(Symbol::Breach, of(breaches, ends.len())) } else { of(0, ends.len()).into() };
            Row::Cells(vec![
                Cell::from(one.sheet.strategy.draft.title.as_str())
                    .noted(text.get_with("report-goals-count", &[("count", live.len().into())])),
                of(served, ends.len()).into(),
                breach,
                of(all - controlled, all).into(),
            ])
        });
        let rows: Vec<Row> = rows.collect();
        self.paper.table(section, LEFT, &table, &rows);
    }

    /// Breaches, missed deadlines and passed years: what somebody must decide about.
    fn decisions(&mut self) {
        let text = self.text;
        if self.data.strategies.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("report-goals-decide"), 40.0);
        let grave = [MissingKind::Breaches, MissingKind::Overdue, MissingKind::YearPassed];
        let mut rows = vec![];
        for one in &self.data.strategies {
            for row in one.sheet.goals.iter().filter(|row| is_live(row)) {
                let under = one.sheet.goals.iter().any(|other| other.goal.parent_id == Some(row.goal.id));
                let found = row.standing.missing.iter().filter(|missing| grave.contains(&missing.kind));
                let said: Vec<String> = found
                    .filter(|missing| !(under && missing.kind == MissingKind::Breaches))
                    .map(|missing| text.goal_missing(missing))
                    .collect();
                if !said.is_empty() {
                    let name = format!("{} {}", row.goal.draft.number, row.goal.draft.text);
                    rows.push(Row::Cells(vec![Cell::from(name).noted(one.sheet.strategy.draft.title.clone()), said.join(" ").into()]));
                }
            }
        }
        if rows.is_empty() {
            self.paper.paragraph(section, LEFT, WIDTH, TABLE, &text.get("report-goals-decide-none").into());
            return;
        }
        let more = rows.len().saturating_sub(DECISIONS);
        rows.truncate(DECISIONS);
        let table = Table::new(vec![Column::text(text.get("goal-text"), 100.0), Column::text(text.get("goal-missing"), 70.0)]);
        self.paper.table(section, LEFT, &table, &rows);
        if more > 0 {
            self.paper.gap(4.0);
            self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get_with("report-goals-more", &[("count", more.into())]).into());
        }
    }

    fn strategy(&mut self, one: &StrategyOverview) {
        let text = self.text;
        // The first page is for whoever has a minute.
        self.paper.new_page();
        let section = self.paper.section();
        self.paper.heading(section, &one.sheet.strategy.draft.title, 90.0);
        let about = about(&one.sheet.strategy, text);
        if !about.is_empty() {
            self.paper.paragraph(section, LEFT, WIDTH, TABLE.colour(SOFT), &about.into());
            self.paper.gap(6.0);
        }
        let table = Table::new(vec![
            Column::text(text.get("goal-number"), 15.0),
            Column::text(text.get("goal-text"), 51.0),
            Column::text(text.get("goal-state"), 33.0),
            Column::text(text.get("report-goals-contributes"), 71.0),
        ]);
        let mut rows = vec![];
        let mut area = "";
        for (row, (_, own)) in one.sheet.goals.iter().zip(&one.own) {
            let draft = &row.goal.draft;
            if draft.level != GoalLevel::Measure {
                area = "";
            } else if !draft.area.is_empty() && draft.area != area {
                area = &draft.area;
                rows.push(Row::Group(area.to_owned()));
            }
            rows.push(self.goal(row, own));
        }
        self.paper.table(section, LEFT, &table, &rows);
        if one.own.iter().any(|(_, own)| own.len() > NAMED) {
            self.paper.gap(4.0);
            self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("report-goals-xlsx").into());
        }
    }

    fn goal(&self, row: &GoalRow, own: &[Contribution]) -> Row {
        let (text, draft, standing) = (self.text, &row.goal.draft, &row.standing);
        let mut under = vec![text.get(draft.level.text_key())];
        under.extend(draft.year.map(|year| text.get_with("report-goals-until", &[("year", year.to_string().into())])));
        if !is_live(row) {
            under.push(text.get(GoalOrigin::Past.text_key()));
        }
        let figures = &standing.figures;
        let mut state = Cell::status(symbol(standing.state), text.get(standing.state.text_key()));
        if figures.requirements > 0 {
            let args = [("part", figures.fulfilled.into()), ("all", figures.requirements.into())];
            state = state.noted(text.get_with("report-goals-fulfilled-of", &args));
        }
        let mut named: Vec<&Contribution> = own.iter().collect();
        named.sort_by_key(|one| gravity(one));
        let more = named.len().saturating_sub(NAMED);
        let mut lines: Vec<String> = named.into_iter().take(NAMED).map(|one| self.contribution(one)).collect();
        if more > 0 {
            lines.push(text.get_with("report-goals-more", &[("count", more.into())]));
        }
        let mut contributes = Cell::from(if lines.is_empty() { text.get("none") } else { lines.join("\n") });
        let missing = text.goal_lacks(&standing.missing);
        if !missing.is_empty() {
            contributes = contributes.noted(format!("{}: {}", text.get("goal-missing"), missing.join(" ")));
        }
        Row::Cells(vec![draft.number.as_str().into(), Cell::from(draft.text.as_str()).noted(under.join(", ")), state, contributes])
    }

    /// `K3 EPD for betong (Skolebygg): Oppfylt`
    fn contribution(&self, one: &Contribution) -> String {
        let text = self.text;
        let name = text.contribution(one);
        let place = if one.contract.is_empty() || one.contract == one.title { String::new() } else { format!(" ({})", one.contract) };
        let ended = if one.in_force { String::new() } else { format!(", {}", text.get("report-goals-ended")) };
        format!("{name}{place}: {}{ended}", text.contribution_state(one))
    }

    /// The action plan, the year in force first.
    fn plan(&mut self) {
        let text = self.text;
        if self.data.years.is_empty() && !self.data.strategies.is_empty() {
            let section = self.paper.section();
            self.paper.heading(section, &text.get("workbook-action-plan"), 40.0);
            let why = if self.options.period.is_bounded() { "report-goals-plan-outside" } else { "report-goals-plan-none" };
            self.paper.paragraph(section, LEFT, WIDTH, TABLE, &text.get(why).into());
        }
        for (plan, rows) in self.data.years.iter().rev() {
            let section = self.paper.section();
            // The head of the table, and its first row, on the page of the heading; also below the year's note.
            self.paper.heading(section, &revised(plan, text), if plan.note.is_empty() { 70.0 } else { 110.0 });
            if !plan.note.is_empty() {
                self.paper.paragraph(section, LEFT, WIDTH, TABLE, &plan.note.as_str().into());
                self.paper.gap(6.0);
            }
            self.year(section, rows);
        }
    }

    fn year(&mut self, section: crate::tagging::ElementId, rows: &[PlanRow]) {
        let text = self.text;
        if rows.is_empty() {
            self.paper.paragraph(section, LEFT, WIDTH, TABLE, &text.get("report-goals-plan-empty").into());
            return;
        }
        let table = Table::new(vec![
            Column::text(text.get("goal-number"), 16.0),
            Column::text(text.get("goal-level-measure"), 54.0),
            Column::text(text.get("goal-action-status"), 32.0),
            Column::text(text.get("followup-column-responsible"), 28.0),
            Column::text(text.get("goal-deadline"), 40.0),
        ]);
        let several = self.data.strategies.len() > 1;
        let mut last = "";
        let mut set = vec![];
        for row in rows {
            if several && row.strategy != last {
                last = &row.strategy;
                set.push(Row::Group(last.to_owned()));
            }
            let draft = &row.line.draft;
            let responsible = if draft.responsible.is_empty() { text.get("none") } else { draft.responsible.clone() };
            let deadline = draft.deadline.map_or_else(|| text.get("none"), |day| text.date(day));
            set.push(Row::Cells(vec![
                row.goal.draft.number.as_str().into(),
                Cell::from(row.goal.draft.text.as_str()).noted(draft.note.clone()),
                Cell::status(status_symbol(draft.status, row.overdue), text.get(draft.status.text_key())).in_ink(),
                responsible.into(),
                if row.overdue { Cell::status(Symbol::Overdue, deadline) } else { deadline.into() },
            ]));
        }
        self.paper.table(section, LEFT, &table, &set);
    }

    fn finish(self) -> Result<Vec<u8>> {
        let (text, title) = (self.text, self.title());
        let furniture = Furniture {
            organisation: self.options.organisation.clone(),
            reference: front::reference(self.options, vec![]),
            mark: front::mark(self.options),
            made: front::made(self.options, &text.get("report-goals")),
        };
        self.paper.finish(&furniture, &self.options.metadata(title), |page, of| front::page_of(text, page, of))
    }
}

/// `Vedtatt 23.06.2021 av Bærum kommune. 2021–2030. Kilde: …`
fn about(strategy: &Strategy, text: &Text) -> String {
    let draft = &strategy.draft;
    let mut said = vec![];
    match (draft.adopted, draft.owner.as_str()) {
        (_, "") => {}
        (Some(day), owner) => {
            said.push(text.get_with("report-goals-adopted", &[("date", text.date(day).into()), ("owner", owner.into())]));
        }
        (None, owner) => said.push(text.get_with("report-goals-owned", &[("owner", owner.into())])),
    }
    match (draft.first_year, draft.last_year) {
        (Some(first), Some(last)) => said.push(format!("{first}–{last}")),
        (Some(year), None) | (None, Some(year)) => said.push(year.to_string()),
        (None, None) => {}
    }
    if !draft.source.is_empty() {
        said.push(format!("{}: {}", text.get("goal-source"), draft.source));
    }
    said.join(". ")
}

fn revised(plan: &ActionPlan, text: &Text) -> String {
    let year = ("year", plan.year.to_string().into());
    let Some(day) = plan.revised_on else { return text.get_with("report-goals-plan", &[year]) };
    let date = ("date", text.date(day).into());
    if plan.revised_by.is_empty() {
        text.get_with("report-goals-revised", &[year, date])
    } else {
        text.get_with("report-goals-revised-by", &[year, date, ("who", plan.revised_by.as_str().into())])
    }
}
