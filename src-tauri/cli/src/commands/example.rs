//! `example`: makes the example register, marked as such everywhere.

use super::{Entry, bare};
use register::register::example;

pub const ENTRY: Entry = Entry { name: "example", key: "example", shape: bare, run: |_, desk| desk.make(example::make) };
