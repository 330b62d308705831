//! The lifelike sample: a register of any size up to the largest the product promises, to try its speed with.
//! The same seed and day give the same contents, keys too. All of it is invented.
//!
//! Written through storage, one change of the program's a contract. The changes hold no rows: nobody takes a sample
//! back, and they would double the file. Checks are `schedule`'s, so that re-planning leaves them as they are.

mod chance;
mod contents;
mod words;

use super::{Register, making, plans::replan_requirement};
use crate::{
    Error, Result,
    domain::{change::Change, follow_up::WorkingDayRule, occasion::Occasion},
    error::Code,
    storage::{contract, evidence, follow_up, nonconformity, requirement, setting, supplier},
};
use contents::{Contents, MadeContract};
use std::path::Path;

/// How many contracts a sample can have.
pub const CONTRACTS: std::ops::RangeInclusive<u32> = 1..=5_000;
/// Requirements a contract.
pub const REQUIREMENTS: usize = 12;
/// Checks a requirement.
pub const CHECKS: std::ops::RangeInclusive<usize> = 16..=40;

/// Makes a sample of `contracts` contracts (1–5,000) at `path`, as it would be on the day of `occasion`.
/// Errors: [`Code::SizeRange`], [`Code::FileExists`], [`Code::FileUnreadable`], [`Code::DiskFull`].
pub fn make(path: &Path, contracts: u32, seed: u64, occasion: &Occasion) -> Result<Register> {
    if !CONTRACTS.contains(&contracts) {
        return Err(Error::new(Code::SizeRange).with("min", CONTRACTS.start()).with("max", CONTRACTS.end()));
    }
    let mut register = making::make(path, false, |register| fill(register, contracts, seed, occasion))?;
    register.turn_to(occasion)?;
    Ok(register)
}

fn fill(register: &mut Register, contracts: u32, seed: u64, occasion: &Occasion) -> Result<()> {
    let words = words::read()?;
    let mut contents = Contents::new(&words, contracts, seed, occasion)?;
    let Register { connection, log, .. } = register;
    log.write_in_bulk(connection, Change::MakeSample, occasion, |writing| {
        writing.subject(&words.organisation);
        setting::save(writing, "organisation", &words.organisation)?;
        setting::save(writing, "user", contents.user())?;
        setting::save(writing, "working-day-rule", WorkingDayRule::Next.as_str())?;
        contents.suppliers().iter().try_for_each(|one| supplier::save(writing, one.id, &one.draft))
    })?;
    for _ in 0..contracts {
        let made = contents.contract()?;
        let by = Occasion { who: made.contract.draft.manager.clone(), ..occasion.clone() };
        log.write_in_bulk(connection, Change::MakeSample, &by, |writing| {
            let MadeContract { contract, requirements, evidence, nonconformities } = &made;
            writing.subject(&contract.draft.title);
            contract::save(writing, contract.id, &contract.draft)?;
            for one in requirements {
                requirement::save(writing, &one.requirement)?;
                requirement::save_plans(writing, one.requirement.id, std::slice::from_ref(&one.plan))?;
                one.checks.iter().try_for_each(|check| follow_up::save_check(writing, check))?;
                one.results.iter().try_for_each(|result| follow_up::add_result(writing, result))?;
            }
            for document in evidence {
                evidence::save(writing, document.id, &document.draft)?;
                document.draft.requirements.iter().try_for_each(|id| replan_requirement(writing, contract.id, *id, &[]))?;
            }
            for one in nonconformities {
                nonconformity::add(writing, one)?;
                one.steps.iter().try_for_each(|step| nonconformity::add_step(writing, one.id, step))?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
