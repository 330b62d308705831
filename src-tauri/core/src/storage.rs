//! The only SQL. One write path: one user action = one transaction = one named change in the log.
//! Must not hold a rule of the domain, and nothing above it may name rusqlite.

pub(crate) use rusqlite::Connection;

pub(crate) mod action_plan;
pub(crate) mod backup;
pub(crate) mod changeset;
pub(crate) mod check_list;
pub(crate) mod column_mapping;
pub(crate) mod contract;
pub(crate) mod contract_digest;
pub(crate) mod contract_list;
pub(crate) mod database;
pub(crate) mod declaration;
pub(crate) mod draft;
pub(crate) mod due;
pub(crate) mod evidence;
pub(crate) mod file;
pub(crate) mod file_content;
pub(crate) mod follow_up;
pub(crate) mod indicator;
pub(crate) mod integrity;
pub(crate) mod journal;
pub(crate) mod key_file;
pub(crate) mod keychain;
pub(crate) mod locked_pages;
pub(crate) mod meeting;
pub(crate) mod nonconformity;
pub(crate) mod passphrase_file;
pub(crate) mod portfolio;
pub(crate) mod requirement;
pub(crate) mod row;
pub(crate) mod row_hash;
pub(crate) mod salvage;
pub(crate) mod sealed;
pub(crate) mod search;
pub(crate) mod secret;
pub(crate) mod setting;
pub(crate) mod sort_key;
pub(crate) mod strategy;
pub(crate) mod supplier;
pub(crate) mod whole;
mod write_ahead;
