//! Goals and measures: strategies, what serves their goals, the action plan, and packs.

use super::{Answer, OnDesk, reports::SavedReport};
use crate::files;
use register::{
    domain::{
        id::{ContractId, GoalId, StrategyId},
        strategy::{
            GoalDraft, StrategyDraft,
            action::{ActionDraft, Revision},
            link::LinkTarget,
            pack::{Pack, PackGoal},
        },
    },
    exchange::{
        file,
        pack::{self, PackFinding},
    },
    register::{
        Written,
        goal_sheet::{ActionPlanSheet, GoalSheet, ServedGoal, StrategySheet},
        strategies::{PackImported, shipped},
    },
};
use serde::Serialize;
use tauri::AppHandle;

/// Characters of a line of a faulty pack that are shown.
const LINE: usize = 240;

/// A fault of a pack, with the line it is in.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct PackFaultShown {
    /// What is wrong and where.
    #[serde(flatten)]
    pub finding: PackFinding,
    /// The line as it stands, cut if it is long.
    pub text: String,
}

/// A pack that can be taken in, or what is wrong with it.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct PackPreview {
    /// The file's name; blank for one that comes with the program.
    pub file: String,
    /// The pack, to be handed back when it is taken in; blank if it is faulty.
    pub pack: String,
    /// Its title.
    pub title: String,
    /// Who adopted the strategy.
    pub owner: String,
    /// Its version.
    pub version: u32,
    /// Goals and measures.
    pub goals: u32,
    /// The version that the register has; blank if it has none.
    pub known: Option<u32>,
    /// All that is wrong with it.
    pub faults: Vec<PackFaultShown>,
}

/// Every strategy with its goals.
#[tauri::command(async)]
#[specta::specta]
pub fn strategies(desk: OnDesk<'_>) -> Answer<Vec<StrategySheet>> {
    desk.with(|register, occasion| register.strategy_sheets(occasion))
}

/// One goal or measure.
#[tauri::command(async)]
#[specta::specta]
pub fn goal_sheet(desk: OnDesk<'_>, id: GoalId) -> Answer<GoalSheet> {
    desk.with(|register, occasion| register.goal_sheet(id, occasion))
}

/// The goals that a contract and its requirements serve.
#[tauri::command(async)]
#[specta::specta]
pub fn goals_served(desk: OnDesk<'_>, contract: ContractId) -> Answer<Vec<ServedGoal>> {
    desk.with(|register, _| register.goals_served(contract))
}

/// Makes a strategy.
#[tauri::command(async)]
#[specta::specta]
pub fn add_strategy(desk: OnDesk<'_>, draft: StrategyDraft) -> Answer<Written<StrategyId>> {
    desk.with(|register, occasion| register.add_strategy(&draft, occasion))
}

/// Edits a strategy.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_strategy(desk: OnDesk<'_>, id: StrategyId, draft: StrategyDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_strategy(id, &draft, occasion))
}

/// Puts a strategy in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_strategy(desk: OnDesk<'_>, id: StrategyId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_strategy(id, occasion))
}

/// Makes a goal or measure.
#[tauri::command(async)]
#[specta::specta]
pub fn add_goal(desk: OnDesk<'_>, strategy: StrategyId, parent: Option<GoalId>, draft: GoalDraft) -> Answer<Written<GoalId>> {
    desk.with(|register, occasion| register.add_goal(strategy, parent, &draft, occasion))
}

/// Edits a goal or measure.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_goal(desk: OnDesk<'_>, id: GoalId, draft: GoalDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_goal(id, &draft, occasion))
}

/// Puts a goal or measure in the bin, with what is under it.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_goal(desk: OnDesk<'_>, id: GoalId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_goal(id, occasion))
}

/// Ties a goal to what serves it.
#[tauri::command(async)]
#[specta::specta]
pub fn link_goal(desk: OnDesk<'_>, id: GoalId, targets: Vec<LinkTarget>) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.link_goal(id, &targets, occasion))
}

/// Lets a goal go of what served it.
#[tauri::command(async)]
#[specta::specta]
pub fn unlink_goal(desk: OnDesk<'_>, id: GoalId, targets: Vec<LinkTarget>) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.unlink_goal(id, &targets, occasion))
}

/// One year of the action plan; without a year the one in force.
#[tauri::command(async)]
#[specta::specta]
pub fn action_plan(desk: OnDesk<'_>, year: Option<i32>) -> Answer<ActionPlanSheet> {
    desk.with(|register, occasion| register.action_plan(year, occasion))
}

/// Puts measures in a year of the action plan.
#[tauri::command(async)]
#[specta::specta]
pub fn plan_measures(desk: OnDesk<'_>, year: i32, measures: Vec<GoalId>) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.plan_measures(year, &measures, occasion))
}

/// Edits a measure's line in the year in force.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_action(desk: OnDesk<'_>, id: GoalId, year: i32, draft: ActionDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_action(id, year, &draft, occasion))
}

/// Takes a measure out of the year in force.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_action(desk: OnDesk<'_>, id: GoalId, year: i32) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_action(id, year, occasion))
}

/// Closes a year of the action plan and begins the next.
#[tauri::command(async)]
#[specta::specta]
pub fn revise_action_plan(desk: OnDesk<'_>, revision: Revision) -> Answer<Written<i32>> {
    desk.with(|register, occasion| register.revise_action_plan(&revision, occasion))
}

/// The packs that come with the program.
#[tauri::command(async)]
#[specta::specta]
pub fn shipped_packs(desk: OnDesk<'_>) -> Answer<Vec<PackPreview>> {
    let packs = shipped().map_err(|error| desk.failure(&error))?;
    packs.iter().map(|pack| preview(&desk, "", pack)).collect()
}

/// Lets the user choose a pack and answers what it holds, or all that is wrong with it; nothing if none was chosen. Changes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_pack(app: AppHandle, desk: OnDesk<'_>) -> Answer<Option<PackPreview>> {
    let Some(path) = files::choose(&app, "file-kind-strategy-pack", &[pack::ENDING], desk.text()) else { return Ok(None) };
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match pack::read_file(&path).map_err(|error| desk.failure(&error))? {
        Ok(pack) => preview(&desk, &file, &pack).map(Some),
        Err(found) => {
            let bytes = file::read(&path, pack::MAX_SIZE).unwrap_or_default();
            let written = String::from_utf8_lossy(&bytes);
            let lines: Vec<&str> = written.lines().collect();
            let line = |number: u32| {
                let at = usize::try_from(number).unwrap_or(0).checked_sub(1)?;
                lines.get(at).map(|line| line.trim().chars().take(LINE).collect())
            };
            let faults =
                found.into_iter().map(|finding| PackFaultShown { text: line(finding.line).unwrap_or_default(), finding }).collect();
            Ok(Some(PackPreview {
                file,
                pack: String::new(),
                title: String::new(),
                owner: String::new(),
                version: 0,
                goals: 0,
                known: None,
                faults,
            }))
        }
    }
}

fn preview(desk: &OnDesk<'_>, file: &str, pack: &Pack) -> Answer<PackPreview> {
    desk.with(|register, _| {
        let known = register.strategies()?.into_iter().find(|one| one.pack == pack.id).map(|one| one.draft.version);
        Ok(PackPreview {
            file: file.to_owned(),
            pack: pack::write(pack),
            title: pack.title.clone(),
            owner: pack.owner.clone(),
            version: pack.version,
            goals: u32::try_from(pack.top().map(PackGoal::count).sum::<usize>()).unwrap_or(u32::MAX),
            known,
            faults: vec![],
        })
    })
}

/// Takes in a pack that was chosen. Errors: `pack-faulty` with the first fault.
#[tauri::command(async)]
#[specta::specta]
pub fn import_pack(desk: OnDesk<'_>, pack: String) -> Answer<Written<PackImported>> {
    let read = pack::read(&pack).map_err(|found| desk.failure(&pack::refused(&found, desk.text())))?;
    desk.with(|register, occasion| register.import_pack(&read, occasion))
}

/// Saves a strategy as a pack where the user says; nothing if no place is chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn save_pack(app: AppHandle, desk: OnDesk<'_>, id: StrategyId) -> Answer<Option<SavedReport>> {
    let pack = desk.with(|register, _| register.pack_of(id))?;
    let name = format!("{}.{}", pack.id, pack::ENDING);
    let Some(path) = files::choose_place(&app, "file-kind-strategy-pack", &name, desk.text()) else { return Ok(None) };
    file::write(&path, pack::write(&pack).as_bytes()).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}
