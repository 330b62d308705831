//! Strategies with their goals and measures, and what serves them, stored.

use super::{journal::Writing, row};
use crate::{
    Error, Result,
    domain::{
        id::{ContractId, GoalId, IndicatorId, RequirementId, StrategyId},
        strategy::{
            Goal, GoalDraft, Strategy, StrategyDraft,
            link::{GoalLink, LinkNoun, LinkTarget},
        },
    },
    error::Code,
};
use rusqlite::{Connection, Row, params};

fn read(row: &Row<'_>) -> Result<Strategy> {
    Ok(Strategy {
        id: StrategyId(row::key(row, "id")?),
        pack: row.get("pack")?,
        draft: StrategyDraft {
            title: row.get("title")?,
            owner: row.get("owner")?,
            adopted: row::date_or_none(row, "adopted")?,
            first_year: row.get("first_year")?,
            last_year: row.get("last_year")?,
            source: row.get("source")?,
            language: row::choice(row, "language")?,
            version: row.get("version")?,
            notes: row.get("notes")?,
        },
    })
}

fn read_goal(row: &Row<'_>) -> Result<Goal> {
    Ok(Goal {
        id: GoalId(row::key(row, "id")?),
        strategy_id: StrategyId(row::key(row, "strategy_id")?),
        parent_id: row::key_or_none(row, "parent_id")?.map(GoalId),
        key: row.get("key")?,
        origin: row::choice(row, "origin")?,
        draft: GoalDraft {
            level: row::choice(row, "level")?,
            number: row.get("number")?,
            text: row.get("text")?,
            area: row.get("area")?,
            year: row.get("year")?,
            kinds: row::json(row, "kinds")?,
            notes: row.get("notes")?,
        },
    })
}

fn read_link(row: &Row<'_>) -> Result<GoalLink> {
    let missing = |column: &str| Error::new(Code::Storage).with("reason", format!("goal_link: {column}"));
    let key = |column: &str| row::key_or_none(row, column)?.ok_or_else(|| missing(column));
    let target = match row::choice(row, "noun")? {
        LinkNoun::Library => LinkTarget::Library(row::choice(row, "kind")?),
        LinkNoun::Requirement => LinkTarget::Requirement(RequirementId(key("requirement_id")?)),
        LinkNoun::Contract => LinkTarget::Contract(ContractId(key("contract_id")?)),
        LinkNoun::Indicator => LinkTarget::Indicator(IndicatorId(key("indicator_id")?)),
    };
    Ok(GoalLink { goal_id: GoalId(row::key(row, "goal_id")?), target })
}

/// Every strategy that is not removed, in its order.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Strategy>> {
    let mut statement = connection.prepare_cached("SELECT * FROM strategy WHERE removed = 0 ORDER BY position, id")?;
    let mut rows = statement.query([])?;
    let mut strategies = vec![];
    while let Some(row) = rows.next()? {
        strategies.push(read(row)?);
    }
    Ok(strategies)
}

/// One strategy that is not removed. Errors: [`Code::NotFound`].
pub(crate) fn strategy(connection: &Connection, id: StrategyId) -> Result<Strategy> {
    let mut statement = connection.prepare_cached("SELECT * FROM strategy WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => read(row),
        None => Err(Error::new(Code::NotFound).with("noun", "strategy").with("id", id)),
    }
}

/// The strategy that a pack was taken in as, if it is not removed.
pub(crate) fn of_pack(connection: &Connection, pack: &str) -> Result<Option<Strategy>> {
    let mut statement = connection.prepare_cached("SELECT * FROM strategy WHERE pack = ?1 AND removed = 0 ORDER BY id LIMIT 1")?;
    let mut rows = statement.query([pack])?;
    rows.next()?.map(read).transpose()
}

/// Goals and measures that are not removed, of strategies that are not, ordered among those under the same, measures last.
pub(crate) fn all_goals(connection: &Connection) -> Result<Vec<Goal>> {
    let mut statement = connection.prepare_cached(
        "SELECT goal.* FROM goal JOIN strategy ON strategy.id = strategy_id
         WHERE goal.removed = 0 AND strategy.removed = 0 ORDER BY strategy.position, strategy.id, goal.level = 'measure', goal.position, goal.id",
    )?;
    let mut rows = statement.query([])?;
    let mut goals = vec![];
    while let Some(row) = rows.next()? {
        goals.push(read_goal(row)?);
    }
    Ok(goals)
}

/// A strategy's goals and measures that are not removed, ordered among those under the same, measures last.
pub(crate) fn goals(connection: &Connection, strategy: StrategyId) -> Result<Vec<Goal>> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM goal WHERE strategy_id = ?1 AND removed = 0 ORDER BY level = 'measure', position, id")?;
    let mut rows = statement.query([strategy.0.as_bytes()])?;
    let mut goals = vec![];
    while let Some(row) = rows.next()? {
        goals.push(read_goal(row)?);
    }
    Ok(goals)
}

/// One goal or measure that is not removed, of a strategy that is not. Errors: [`Code::NotFound`].
pub(crate) fn goal(connection: &Connection, id: GoalId) -> Result<Goal> {
    let mut statement = connection.prepare_cached(
        "SELECT goal.* FROM goal JOIN strategy ON strategy.id = strategy_id WHERE goal.id = ?1 AND goal.removed = 0 AND strategy.removed = 0",
    )?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => read_goal(row),
        None => Err(Error::new(Code::NotFound).with("noun", "goal").with("id", id)),
    }
}

/// Links that hold: of goals, and to things, that are not removed.
pub(crate) fn links(connection: &Connection) -> Result<Vec<GoalLink>> {
    let mut statement = connection.prepare_cached(include_str!("sql/goal_links.sql"))?;
    let mut rows = statement.query([])?;
    let mut links = vec![];
    while let Some(row) = rows.next()? {
        links.push(read_link(row)?);
    }
    Ok(links)
}

/// Stores a strategy, new or edited. A new one comes last.
pub(crate) fn save(writing: &Writing<'_>, strategy: &Strategy) -> Result<()> {
    let draft = &strategy.draft;
    writing.prepare_cached(include_str!("sql/strategy_save.sql"))?.execute(params![
        strategy.id.0.as_bytes(),
        strategy.pack,
        draft.version,
        draft.language.as_str(),
        draft.title,
        draft.owner,
        row::day_or_none(draft.adopted),
        draft.first_year,
        draft.last_year,
        draft.source,
        draft.notes,
    ])?;
    Ok(())
}

/// Stores a goal or measure, new or edited; without `position` it stays where it is, or comes last if it is new.
pub(crate) fn save_goal(writing: &Writing<'_>, goal: &Goal, position: Option<u32>) -> Result<()> {
    let draft = &goal.draft;
    writing.prepare_cached(include_str!("sql/goal_save.sql"))?.execute(params![
        goal.id.0.as_bytes(),
        goal.strategy_id.0.as_bytes(),
        goal.parent_id.as_ref().map(|parent| parent.0.as_bytes()),
        position,
        goal.key,
        draft.level.as_str(),
        draft.number,
        draft.text,
        draft.area,
        draft.year,
        row::to_json(&draft.kinds)?,
        goal.origin.as_str(),
        draft.notes,
    ])?;
    Ok(())
}

/// Puts a strategy in the bin; its goals are its own and go with it.
pub(crate) fn remove(writing: &Writing<'_>, id: StrategyId) -> Result<()> {
    writing.prepare_cached("UPDATE strategy SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}

/// Puts a goal or measure in the bin.
pub(crate) fn remove_goal(writing: &Writing<'_>, id: GoalId) -> Result<()> {
    writing.prepare_cached("UPDATE goal SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}

/// Ties a goal to what serves it. The contract it is about has it in its history.
pub(crate) fn link(writing: &Writing<'_>, link: &GoalLink) -> Result<()> {
    let (mut kind, mut requirement, mut contract, mut indicator) = (None, None, None, None);
    match link.target {
        LinkTarget::Library(of) => kind = Some(of.as_str()),
        LinkTarget::Requirement(id) => requirement = Some(id),
        LinkTarget::Contract(id) => contract = Some(id),
        LinkTarget::Indicator(id) => indicator = Some(id),
    }
    writing.prepare_cached(include_str!("sql/goal_link_save.sql"))?.execute(params![
        link.target.key(link.goal_id).0.as_bytes(),
        link.goal_id.0.as_bytes(),
        link.target.noun().as_str(),
        kind,
        requirement.as_ref().map(|id| id.0.as_bytes()),
        contract.as_ref().map(|id| id.0.as_bytes()),
        indicator.as_ref().map(|id| id.0.as_bytes()),
    ])?;
    Ok(())
}

/// Lets a goal go of what served it.
pub(crate) fn unlink(writing: &Writing<'_>, link: &GoalLink) -> Result<()> {
    let key = link.target.key(link.goal_id);
    writing.prepare_cached("UPDATE goal_link SET removed = 1 WHERE id = ?1")?.execute([key.0.as_bytes()])?;
    Ok(())
}
