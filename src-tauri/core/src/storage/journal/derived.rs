//! Whether derived rows are what the tracked rows say. Mends nothing.

use crate::{
    Result,
    storage::{contract, contract_digest, row_hash, search, supplier},
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

/// What all derived rows are, whatever order they are read in: millions of words are not sorted, for which a register that is sealed has
/// only memory.
fn derived_state(connection: &Connection) -> Result<Vec<RowSum>> {
    let tables = [
        "SELECT * FROM open_check",
        "SELECT * FROM contract_digest",
        "SELECT * FROM requirement_digest",
        "SELECT * FROM contract_date",
        "SELECT * FROM search_entry",
        // What search goes by: which words stand where, and how long each body is. How long they are on the whole is left as it was
        // when something is removed (contentless_delete), so that it is not the same when it is made anew: it bears on the order of hits alone.
        "SELECT term, noun, key, offset FROM temp.word_place JOIN search_entry ON search_entry.id = doc",
        "SELECT term, noun, key, offset FROM temp.part_place JOIN search_entry ON search_entry.id = doc",
        "SELECT noun, key, sz FROM search_word_docsize JOIN search_entry USING (id)",
        "SELECT noun, key, sz FROM search_part_docsize JOIN search_entry USING (id)",
    ];
    tables.iter().map(|sql| sum(connection, sql)).collect()
}

/// How many rows there are, and the sum of their hashes.
type RowSum = (u64, [u64; 4]);

fn sum(connection: &Connection, sql: &str) -> Result<RowSum> {
    let mut statement = connection.prepare(sql)?;
    let compared: Vec<usize> = {
        let names = statement.column_names();
        names.enumerate().filter(|(_, name)| !NOT_COMPARED.contains(name)).map(|(column, _)| column).collect()
    };
    let mut rows = statement.query([])?;
    let (mut count, mut sum) = (0, [0_u64; 4]);
    while let Some(row) = rows.next()? {
        let values = compared.iter().map(|column| row.get_ref(*column)).collect::<std::result::Result<Vec<_>, _>>()?;
        count += 1;
        for (part, bytes) in sum.iter_mut().zip(row_hash::of(values).as_chunks::<8>().0) {
            *part = part.wrapping_add(u64::from_le_bytes(*bytes));
        }
    }
    Ok((count, sum))
}
