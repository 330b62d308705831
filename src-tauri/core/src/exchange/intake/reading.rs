//! What a cell says, given what its column is: days, periods, amounts, numbers, organisation numbers, choices, texts.
//! Knows no row and no register.

pub mod choice;
pub mod codes;
pub mod date;
pub mod number;
pub mod options;
pub mod period;
pub mod text;
