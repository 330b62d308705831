//! The operations, one file a noun: check the rule, then store. The only way to read or change a register.
//! Must not hold SQL; knows no window, terminal or page.

pub mod contract_list;
pub mod contract_sheet;
pub mod history;
pub mod occasion;
pub mod week;
