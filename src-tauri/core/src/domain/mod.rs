//! Pure values and rules: no SQL, no clock, no I/O. Names are the glossary's.

pub mod change;
pub mod choice;
pub mod compliance;
pub mod contract;
pub mod contract_digest;
pub mod contract_list;
pub mod cpv;
pub mod decimal;
pub mod draft;
pub mod evidence;
pub mod file;
pub mod follow_up;
pub mod id;
pub mod kinds;
pub mod language;
pub mod limits;
pub mod money;
pub mod nonconformity;
pub mod occasion;
pub mod organisation_number;
pub mod procurement;
pub mod requirement;
pub mod search;
pub mod supplier;
pub mod warning;
