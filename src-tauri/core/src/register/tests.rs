//! What must hold of a register, tried on real files in temporary folders.

mod backup;
mod bad_input;
mod check_list;
mod clocks;
mod compliance;
mod declarations;
mod drafts;
mod earlier;
mod evidence;
mod fixture;
mod follow_up;
mod journal;
mod list;
mod meetings;
mod nonconformity;
mod notices;
mod opening;
mod portfolio;
mod schema;
mod search;
mod undo;
mod undo_random;
mod week;
