//! What there is so little of that its rows are read as they stand: strategies, goals and measures, indicators. Nothing is indexed.

use crate::{
    Result,
    domain::{
        id::ContractId,
        search::{SearchHit, SearchNoun},
    },
    storage::{indicator, strategy},
};
use rusqlite::Connection;
use std::collections::HashMap;
use uuid::Uuid;

/// How well something matches; what matches best comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// What was typed is its number or its whole name.
    Whole,
    /// Every word begins one of its words.
    Beginnings,
    /// Every word is a part of one of its words.
    Parts,
}

/// What matches every one of `words` (in small letters), best first and else in the order of their pages, at most `limit`.
pub(super) fn hits(connection: &Connection, words: &[String], limit: usize) -> Result<Vec<SearchHit>> {
    let mut found: Vec<(Match, SearchHit)> = vec![];
    let mut look = |noun, key: Uuid, contract: Option<ContractId>, names: &[&str], more: &[&str], title: String, detail: String| {
        if let Some(how) = matched(words, names, more) {
            found.push((how, SearchHit { noun, key, contract_id: contract, title, detail }));
        }
    };
    let strategies = strategy::all(connection)?;
    for one in &strategies {
        let draft = &one.draft;
        look(SearchNoun::Strategy, one.id.0, None, &[&draft.title], &[&draft.owner], draft.title.clone(), draft.owner.clone());
    }
    let titles: HashMap<_, _> = strategies.iter().map(|one| (one.id, one.draft.title.as_str())).collect();
    for one in strategy::all_goals(connection)? {
        let draft = &one.draft;
        let detail = titles.get(&one.strategy_id).copied().unwrap_or_default().to_owned();
        let title = format!("{} {}", draft.number, draft.text);
        look(SearchNoun::Goal, one.id.0, None, &[&draft.number, &draft.text], &[&draft.area], title, detail);
    }
    for one in indicator::all(connection)? {
        let draft = &one.draft;
        let (heading, row) = (draft.heading().title, draft.row_name());
        let names: &[&str] = &[&row, &draft.name];
        look(SearchNoun::Indicator, one.id.0, draft.contract, names, &[&draft.part, &draft.scope_name], row.clone(), heading);
    }
    found.sort_by_key(|(how, _)| *how);
    Ok(found.into_iter().take(limit).map(|(_, hit)| hit).collect())
}

/// How `words` match what a thing is called and what else is said of it.
fn matched(words: &[String], names: &[&str], more: &[&str]) -> Option<Match> {
    let typed = words.join(" ");
    if names.iter().any(|name| name.to_lowercase() == typed) {
        return Some(Match::Whole);
    }
    let body = [names, more].concat().join("\n").to_lowercase();
    if words.iter().all(|word| begins_a_word(&body, word)) {
        return Some(Match::Beginnings);
    }
    // One or two letters are a part of nearly everything.
    words.iter().all(|word| word.chars().count() >= 3 && body.contains(word.as_str())).then_some(Match::Parts)
}

fn begins_a_word(body: &str, word: &str) -> bool {
    body.match_indices(word)
        .any(|(at, _)| body.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|letter| !letter.is_alphanumeric()))
}
