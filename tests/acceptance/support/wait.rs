//! Waiting for something to become true, with a limit.

use std::future::Future;
use std::time::{Duration, Instant};

/// How long a window on a slow machine may take for one step.
pub const LIMIT: Duration = Duration::from_secs(40);

const PAUSE: Duration = Duration::from_millis(40);

/// Asks until there is an answer; the last refusal when the limit is reached.
pub async fn until<T, E, F: Future<Output = Result<T, E>>>(limit: Duration, mut ask: impl FnMut() -> F) -> Result<T, E> {
    let start = Instant::now();
    loop {
        match ask().await {
            Ok(answer) => return Ok(answer),
            Err(refusal) if start.elapsed() >= limit => return Err(refusal),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
