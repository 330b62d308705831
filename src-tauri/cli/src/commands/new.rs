//! `new`: makes an empty register.

use super::{Entry, bare};
use register::register::{Key, Register};

pub const ENTRY: Entry =
    Entry { name: "new", key: "new", shape: bare, run: |_, desk| desk.make(|path, _| Register::create(path, &Key::None)) };
