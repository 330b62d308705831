//! What makes a PDF readable without eyes and in fifty years: the tree of tags, the outline, the metadata and
//! the colour profile (PDF/UA-1 and PDF/A-2a). Knows elements and pages, not what the report is about.

mod file;
mod finish;
mod link;
mod outline;
mod tree;
mod xmp;

pub use finish::{Metadata, Parts, content_number, finish};
pub use link::{Arrival, Link};
pub use outline::Bookmark;
pub use tree::{Attributes, ElementId, Mark, Tag, Tree};
