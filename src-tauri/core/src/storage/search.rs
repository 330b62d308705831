//! Full-text search: words with prefixes, and parts of compounds (`merke` in `miljømerket`). Derived rows only; what there is
//! little of is read as it stands ([`few`]).

mod few;

use super::{contract_digest::Basis, row, supplier};
use crate::{
    Result,
    domain::search::{SearchHit, SearchNoun},
    domain::{
        id::{ContractId, SupplierId},
        organisation_number::OrganisationNumber,
    },
};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

/// Longest text that is indexed of one thing.
const MAX_CHARS: usize = 4_000;
/// What is indexed leaves this part of the room (one in so many) to what is not, however much of it matches.
const ROOM_FOR_FEW: usize = 3;

struct Entry {
    noun: SearchNoun,
    key: Uuid,
    contract: Option<ContractId>,
    title: String,
    detail: String,
    body: String,
}

/// Makes the entries of a contract and its requirements anew, of what has been read of them; none if it is not there.
pub(crate) fn refresh_contract(connection: &Connection, id: ContractId, basis: Option<&Basis>) -> Result<()> {
    let mut entries = vec![];
    if let Some(Basis { contract, requirements, suppliers }) = basis {
        let draft = &contract.draft;
        let suppliers = suppliers.iter().map(|supplier| supplier.draft.name.as_str()).collect::<Vec<_>>().join(", ");
        entries.push(Entry {
            noun: SearchNoun::Contract,
            key: id.0,
            contract: Some(id),
            body: [draft.title.as_str(), &draft.case_number, &draft.contract_number, &draft.department, &suppliers, &draft.notes]
                .join("\n"),
            title: draft.title.clone(),
            detail: suppliers,
        });
        for requirement in requirements {
            entries.push(Entry {
                noun: SearchNoun::Requirement,
                key: requirement.id.0,
                contract: Some(id),
                body: [requirement.draft.title.as_str(), &requirement.draft.wording].join("\n"),
                title: requirement.draft.title.clone(),
                detail: draft.title.clone(),
            });
        }
    }
    let mut statement = connection.prepare_cached("SELECT id, key, title, detail FROM search_entry WHERE contract_id = ?1")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let mut known = std::collections::HashSet::new();
    let mut gone = vec![];
    while let Some(row) = rows.next()? {
        let key = row::key(row, "key")?;
        if entries.iter().any(|entry| entry.key == key) {
            known.insert(key);
        } else {
            gone.push(row.get::<_, i64>("id")?);
        }
    }
    for entry in gone {
        remove(connection, entry)?;
    }
    for entry in &entries {
        save(connection, entry)?;
    }
    Ok(())
}

/// Makes the entry of a supplier anew.
pub(crate) fn refresh_supplier(connection: &Connection, id: SupplierId) -> Result<()> {
    let live: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM supplier WHERE id = ?1 AND removed = 0)")?
        .query_row([id.0.as_bytes()], |row| row.get(0))?;
    if !live {
        let entry: Option<i64> = connection
            .prepare_cached("SELECT id FROM search_entry WHERE noun = 'supplier' AND key = ?1")?
            .query_row([id.0.as_bytes()], |row| row.get(0))
            .optional()?;
        return entry.map_or(Ok(()), |entry| remove(connection, entry));
    }
    let draft = supplier::supplier(connection, id)?.draft;
    let number = draft.organisation_number.as_ref().map_or("", OrganisationNumber::as_str);
    save(
        connection,
        &Entry {
            noun: SearchNoun::Supplier,
            key: id.0,
            contract: None,
            body: [draft.name.as_str(), number, &draft.city].join("\n"),
            detail: number.to_owned(),
            title: draft.name.clone(),
        },
    )
}

/// Forgets every entry.
pub(crate) fn forget_all(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch(
        "INSERT INTO search_word (search_word) VALUES ('delete-all'); INSERT INTO search_part (search_part) VALUES ('delete-all');
         DELETE FROM search_entry;",
    )?)
}

fn remove(connection: &Connection, entry: i64) -> Result<()> {
    for sql in
        ["DELETE FROM search_word WHERE rowid = ?1", "DELETE FROM search_part WHERE rowid = ?1", "DELETE FROM search_entry WHERE id = ?1"]
    {
        connection.prepare_cached(sql)?.execute([entry])?;
    }
    Ok(())
}

/// Writes an entry if it is not there already as it should be.
fn save(connection: &Connection, entry: &Entry) -> Result<()> {
    let body: String = entry.body.chars().take(MAX_CHARS).collect::<String>().to_lowercase();
    let hash = blake3::hash(body.as_bytes());
    let digest = i64::from_le_bytes(hash.as_bytes().first_chunk::<8>().copied().unwrap_or_default());
    let known: Option<(i64, i64, String, String)> = connection
        .prepare_cached("SELECT id, body_hash, title, detail FROM search_entry WHERE noun = ?1 AND key = ?2")?
        .query_row(params![entry.noun.as_str(), entry.key.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()?;
    match known {
        Some((_, known, title, detail)) if known == digest && title == entry.title && detail == entry.detail => return Ok(()),
        Some((id, ..)) => remove(connection, id)?,
        None => {}
    }
    connection
        .prepare_cached("INSERT INTO search_entry (noun, key, contract_id, title, detail, body_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![
            entry.noun.as_str(),
            entry.key.as_bytes(),
            entry.contract.as_ref().map(|id| id.0.as_bytes()),
            entry.title,
            entry.detail,
            digest
        ])?;
    let id = connection.last_insert_rowid();
    connection.prepare_cached("INSERT INTO search_word (rowid, body) VALUES (?1, ?2)")?.execute(params![id, body])?;
    connection.prepare_cached("INSERT INTO search_part (rowid, body) VALUES (?1, ?2)")?.execute(params![id, body])?;
    Ok(())
}

/// What matches all words of `text`: contracts, suppliers and requirements, first by beginnings of words, then by parts of
/// words; then strategies, goals and indicators.
pub(crate) fn search(connection: &Connection, text: &str, limit: u32) -> Result<Vec<SearchHit>> {
    // A quoted string is never an operator of FTS5's language, whatever is typed.
    let words: Vec<String> = text
        .to_lowercase()
        // A control character ends the query for FTS5, in the middle of a string.
        .split(|letter: char| letter.is_whitespace() || letter.is_control())
        .map(|word| word.replace('"', ""))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .take(12)
        .collect();
    if words.is_empty() {
        return Ok(vec![]);
    }
    let mut hits = indexed(connection, &words, limit)?;
    let limit = limit as usize;
    let mut few = few::hits(connection, &words, limit)?;
    let room = limit.saturating_sub(hits.len()).max(limit / ROOM_FOR_FEW);
    few.truncate(room);
    hits.truncate(limit - few.len());
    hits.append(&mut few);
    Ok(hits)
}

fn indexed(connection: &Connection, words: &[String], limit: u32) -> Result<Vec<SearchHit>> {
    let by_word = words.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ");
    let mut hits = hits(connection, include_str!("sql/search_word.sql"), &by_word, limit)?;
    let long: Vec<String> = words.iter().filter(|word| word.chars().count() >= 3).map(|word| format!("\"{word}\"")).collect();
    if hits.len() < limit as usize && long.len() == words.len() {
        for hit in self::hits(connection, include_str!("sql/search_part.sql"), &long.join(" "), limit)? {
            if hits.len() < limit as usize && !hits.contains(&hit) {
                hits.push(hit);
            }
        }
    }
    Ok(hits)
}

fn hits(connection: &Connection, sql: &str, query: &str, limit: u32) -> Result<Vec<SearchHit>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params![query, limit])?;
    let mut hits = vec![];
    while let Some(row) = rows.next()? {
        hits.push(SearchHit {
            noun: row::choice(row, "noun")?,
            key: row::key(row, "key")?,
            contract_id: row::key_or_none(row, "contract_id")?.map(ContractId),
            title: row.get("title")?,
            detail: row.get("detail")?,
        });
    }
    Ok(hits)
}
