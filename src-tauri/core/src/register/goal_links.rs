//! Tying goals to what serves them, and letting go.

use super::{Register, Written, strategies::named};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        id::GoalId,
        limits,
        occasion::Occasion,
        strategy::link::{GoalLink, LinkTarget},
    },
    error::Code,
    storage::{contract, indicator, journal::Writing, requirement, strategy},
};

impl Register {
    /// Ties a goal or a measure to what serves it, several at once as one change. What is tied already stays as it is.
    /// Errors: [`Code::TooMany`], not found.
    pub fn link_goal(&mut self, id: GoalId, targets: &[LinkTarget], occasion: &Occasion) -> Result<Written<()>> {
        if targets.len() > limits::REQUIREMENTS {
            return Err(Error::new(Code::TooMany).with("max", limits::REQUIREMENTS));
        }
        self.write(Change::LinkGoal, occasion, |writing| {
            writing.subject(&named(&strategy::goal(writing, id)?.draft));
            targets.iter().try_for_each(|target| {
                concerns(writing, *target)?;
                strategy::link(writing, &GoalLink { goal_id: id, target: *target })
            })
        })
    }

    /// Lets a goal go of what served it, several at once as one change. Errors: not found.
    pub fn unlink_goal(&mut self, id: GoalId, targets: &[LinkTarget], occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::UnlinkGoal, occasion, |writing| {
            writing.subject(&named(&strategy::goal(writing, id)?.draft));
            targets.iter().try_for_each(|target| {
                concerns(writing, *target)?;
                strategy::unlink(writing, &GoalLink { goal_id: id, target: *target })
            })
        })
    }
}

/// Says whose history the link is in, and holds that there is such a thing.
fn concerns(writing: &Writing<'_>, target: LinkTarget) -> Result<()> {
    match target {
        LinkTarget::Library(_) => {}
        LinkTarget::Requirement(id) => writing.concerns(requirement::requirement(writing, id)?.contract_id),
        LinkTarget::Contract(id) => writing.concerns(contract::contract(writing, id)?.id),
        LinkTarget::Indicator(id) => {
            let known = indicator::all(writing)?.into_iter().find(|one| one.id == id);
            let known = known.ok_or_else(|| Error::new(Code::NotFound).with("noun", "indicator").with("id", id))?;
            if let Some(contract) = known.draft.contract {
                writing.concerns(contract);
            }
        }
    }
    Ok(())
}
