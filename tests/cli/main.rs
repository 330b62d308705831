//! Drives the built terminal program as a person or a scheduled task does: arguments in; text, files and exit codes out.

mod bad_registers;
mod care;
mod declarations;
mod follow_up;
mod giving;
mod history;
mod importing;
mod key;
mod keychain;
#[path = "../acceptance/support/keychain.rs"]
mod keychain_of_its_own;
mod lists;
mod making;
mod meetings;
mod notices;
mod portfolios;
mod recording;
mod reports;
mod round_trip;
mod run;
mod seed;
mod spreadsheets;
mod usage;
