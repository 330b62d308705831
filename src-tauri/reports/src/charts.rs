//! Charts as scenes: the same shapes on a page and on the screen. Direct labels, no frame, no legend box; shape says
//! what colour repeats. Gets its words from outside and knows no report.

mod axis;
mod bars;
mod compared;
mod development;
mod lanes;
mod series;
mod sparkline;
mod svg;
mod term;
mod years;

pub use axis::common_axis;
pub use bars::{columns, share, stack};
pub use compared::{Compared, ComparedLine, MOST, compared};
pub use development::{Curve, development};
pub use lanes::{Lane, LaneWords, Mark, lanes};
pub use series::{Limit, Point, Series, SeriesWords, series, yes_no};
pub use sparkline::sparkline;
pub use svg::svg;
pub use term::{Term, TermDate, TermPart, term};
pub use years::{YearPoint, Years, years};
