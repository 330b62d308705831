//! How far a report has come, told to whoever waits for it; and their word that it is no longer wanted.

use std::{fmt, ops::ControlFlow, sync::Arc};

/// Heard at every page. `Break` ends the work: the report is refused with `cancelled`.
type Heard = dyn Fn(usize) -> ControlFlow<()> + Send + Sync;

/// Who is told of the pages as they are set. The default is nobody, and goes on to the end.
#[derive(Clone, Default)]
pub struct Progress(Option<Arc<Heard>>);

impl Progress {
    /// Tells `heard` how many pages are set: at every new page, and at every page as it is written.
    pub fn new(heard: impl Fn(usize) -> ControlFlow<()> + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(heard)))
    }
    /// Tells, and hears whether to go on.
    pub(crate) fn pages(&self, pages: usize) -> ControlFlow<()> {
        self.0.as_ref().map_or(ControlFlow::Continue(()), |heard| heard(pages))
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Progress(heard)" } else { "Progress(silent)" })
    }
}
