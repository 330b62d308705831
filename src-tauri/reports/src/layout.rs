//! The page: where things stand, how text is broken into lines and tables into pages, and when a new page begins.
//! Everything is tagged as it is set. Coordinates are points from the top left corner; they are turned around
//! only where an operation is written. Knows nothing of contracts.

mod draw;
mod facts;
mod hyphenation;
mod lines;
mod paper;
mod rich;
mod symbol;
mod table;

pub use draw::{Anchor, Scene, Shape};
pub use facts::{Fact, FactColumn};
pub use lines::{Line, break_lines, height};
pub use paper::{Furniture, Paper};
pub use rich::{Destination, Rich};
pub use symbol::Symbol;
pub use table::{Align, Cell, CellFigure, Column, Row, Table};
