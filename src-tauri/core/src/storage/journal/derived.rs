//! Whether derived rows are what the tracked rows say. Mends nothing.

use crate::{
    Result,
    storage::{contract, contract_digest, search, supplier},
};
use chrono::NaiveDate;
use rusqlite::Connection;

/// Whether every derived row is what the tracked rows say on a day. They are made anew from nothing in a transaction
/// that is taken back, so nothing is mended.
pub(crate) fn derived_rows_are_true(connection: &mut Connection, today: NaiveDate) -> Result<bool> {
    let transaction = connection.transaction()?;
    are_true(&transaction, today)
}

/// The same, of a register that may not have been looked at since an earlier day: what has turned since is no fault.
pub(crate) fn derived_rows_are_true_on(connection: &mut Connection, today: NaiveDate) -> Result<bool> {
    let transaction = connection.transaction()?;
    for contract in contract_digest::stale(&transaction, today)? {
        contract_digest::refresh(&transaction, contract, today)?;
    }
    are_true(&transaction, today)
}

fn are_true(transaction: &Connection, today: NaiveDate) -> Result<bool> {
    // Gone with the transaction, which is taken back.
    transaction.execute_batch(
        "CREATE VIRTUAL TABLE temp.word_place USING fts5vocab(main, search_word, instance);
         CREATE VIRTUAL TABLE temp.part_place USING fts5vocab(main, search_part, instance);",
    )?;
    let before = derived_state(transaction)?;
    contract_digest::forget_all(transaction)?;
    search::forget_all(transaction)?;
    for id in contract::ids(transaction)? {
        let basis = contract_digest::basis(transaction, id)?;
        contract_digest::refresh_from(transaction, id, basis.as_ref(), today)?;
        search::refresh_contract(transaction, id, basis.as_ref())?;
    }
    for supplier in supplier::suppliers(transaction)? {
        search::refresh_supplier(transaction, supplier.id)?;
    }
    Ok(before == derived_state(transaction)?)
}

/// Columns of derived rows that may differ between two true rows: when they were made, and where they stand.
const NOT_COMPARED: [&str; 3] = ["computed_for", "valid_to", "id"];

/// A hash of all derived rows.
fn derived_state(connection: &Connection) -> Result<[u8; 32]> {
    let mut hasher = blake3::Hasher::new();
    for sql in [
        "SELECT * FROM open_check ORDER BY check_id",
        "SELECT * FROM contract_digest ORDER BY contract_id",
        "SELECT * FROM requirement_digest ORDER BY requirement_id",
        "SELECT * FROM contract_date ORDER BY contract_id, kind, position",
        "SELECT * FROM search_entry ORDER BY noun, key",
        // What search goes by: which words stand where, and how long each body is. How long they are on the whole is left as it was
        // when something is removed (contentless_delete), so that it is not the same when it is made anew: it bears on the order of hits alone.
        "SELECT term, noun, key, offset FROM temp.word_place JOIN search_entry ON search_entry.id = doc ORDER BY 1, 2, 3, 4",
        "SELECT term, noun, key, offset FROM temp.part_place JOIN search_entry ON search_entry.id = doc ORDER BY 1, 2, 3, 4",
        "SELECT noun, key, sz FROM search_word_docsize JOIN search_entry USING (id) ORDER BY 1, 2",
        "SELECT noun, key, sz FROM search_part_docsize JOIN search_entry USING (id) ORDER BY 1, 2",
    ] {
        let mut statement = connection.prepare(sql)?;
        let compared: Vec<usize> = {
            let names = statement.column_names();
            names.enumerate().filter(|(_, name)| !NOT_COMPARED.contains(name)).map(|(column, _)| column).collect()
        };
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in &compared {
                hasher.update(format!("{:?}|", row.get_ref(*column)?).as_bytes());
            }
        }
    }
    Ok(*hasher.finalize().as_bytes())
}
