//! Meetings, their participants, agenda and decisions, stored.

use super::{journal::Writing, row};
use crate::{
    Error, Result,
    domain::id::{AgendaItemId, ContractId, SupplierId},
    error::Code,
};

/// Says that a change is about what an agenda item is about. Errors: [`Code::NotFound`].
pub(crate) fn concern_item(writing: &Writing<'_>, id: AgendaItemId) -> Result<()> {
    let mut statement = writing.prepare_cached(
        "SELECT agenda_item.title, coalesce(agenda_item.contract_id, meeting.contract_id) AS contract_id, meeting.supplier_id
         FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id WHERE agenda_item.id = ?1 AND agenda_item.removed = 0",
    )?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    let Some(row) = rows.next()? else {
        return Err(Error::new(Code::NotFound).with("noun", "agenda-item").with("id", id));
    };
    writing.subject(&row.get::<_, String>("title")?);
    if let Some(contract) = row::key_or_none(row, "contract_id")? {
        writing.concerns(ContractId(contract));
    }
    if let Some(supplier) = row::key_or_none(row, "supplier_id")? {
        writing.concerns_supplier(SupplierId(supplier));
    }
    Ok(())
}
