//! Charts as scenes: the same shapes on a page and on the screen. Direct labels, no frame, no legend box; shape says
//! what colour repeats. Gets its words from outside and knows no report.

mod axis;
mod lanes;
mod series;
mod svg;
mod term;
mod years;

pub use lanes::{Lane, LaneWords, Mark, lanes};
pub use series::{Limit, Point, Series, SeriesWords, series, yes_no};
pub use svg::svg;
pub use term::{Term, TermDate, TermPart, term};
pub use years::{YearPoint, Years, years};
