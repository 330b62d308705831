//! The arrows of ARCHITECTURE.md, held against the code: a wrong arrow fails here.
//! Reads the files as they are committed; knows nothing of what they do.

mod arrows;
mod conventions;
mod source;
mod supplies;
