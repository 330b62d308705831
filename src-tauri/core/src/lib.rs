//! Everything about contracts and their environmental requirements that is true without a screen:
//! values and rules (`domain`), follow-up dates (`schedule`), the only SQL (`storage`), the operations
//! (`register`), reading foreign files (`exchange`) and every text in three languages (`text`).
//!
//! Must not know a window, a terminal or a page. "Today" is always an argument.

pub mod domain;
pub mod error;
pub mod exchange;
pub mod register;
pub mod schedule;
mod storage;
pub mod text;

pub use error::{Error, Result};
