//! The window as a whole page: going somewhere, waiting until it stands still, typing where the focus is, and what is said on it.

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;
use std::path::Path;
use std::time::Duration;

use super::App;
use super::drag::DraggedFiles;
use super::wait::{LIMIT, until};

/// How many stops a person would bear to press Tab past.
const MOST_STOPS: usize = 90;

impl App {
    /// Goes to an address of the program and waits until what is there has come.
    pub async fn go(&self, path: &str) {
        self.run("location.hash = arguments[0]", vec![json!(path)]).await;
        self.settled().await;
    }

    /// The address the window is at.
    pub async fn address(&self) -> String {
        self.run("return location.hash.slice(1)", vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until there is a heading and nothing is being fetched.
    pub async fn settled(&self) {
        let still = "return document.querySelector('h1') !== null && document.querySelector('[aria-busy=true]') === null";
        let seen = until(LIMIT, || async { if self.run(still, vec![]).await == json!(true) { Ok(()) } else { Err(()) } }).await;
        if seen.is_err() {
            self.fail("the page never stood still").await;
        }
    }

    /// Types where the focus is, key by key.
    pub async fn type_keys(&self, text: &str) {
        let typed = text.chars().fold(KeyActions::new("keyboard".to_owned()), |actions, value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        if let Err(error) = self.client.perform_actions(typed).await {
            self.fail(&format!("“{text}” could not be typed: {error}")).await;
        }
        let _ = self.client.release_actions().await;
    }

    /// Lets go of what the mouse holds.
    pub async fn let_go(&self) {
        let actions = MouseActions::new("mouse".to_owned()).then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        if let Err(error) = self.client.perform_actions(actions).await {
            self.fail(&format!("the mouse could not let go: {error}")).await;
        }
        let _ = self.client.release_actions().await;
    }

    /// Waits until something is on the page.
    pub async fn shows(&self, selector: &str) {
        let there = "return document.querySelector(arguments[0]) !== null";
        let seen = until(LIMIT, || async { if self.run(there, vec![json!(selector)]).await == json!(true) { Ok(()) } else { Err(()) } });
        if seen.await.is_err() {
            self.fail(&format!("{selector} never came")).await;
        }
    }

    /// Waits until something is no longer on the page.
    pub async fn no_longer_shows(&self, selector: &str) {
        let gone = "return document.querySelector(arguments[0]) === null";
        let seen = until(LIMIT, || async { if self.run(gone, vec![json!(selector)]).await == json!(true) { Ok(()) } else { Err(()) } });
        if seen.await.is_err() {
            self.fail(&format!("{selector} never went away")).await;
        }
    }

    /// The middle of something on the page, in the window's own pixels.
    pub async fn middle(&self, selector: &str) -> (i16, i16) {
        let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2].map(Math.round)";
        let place = self.run(script, vec![json!(selector)]).await;
        let number = |at: usize| place[at].as_i64().and_then(|number| i16::try_from(number).ok()).expect("a place on the page");
        (number(0), number(1))
    }

    /// Drags files over something on the page and lets go of them there. `data` is the folder the program works on.
    pub async fn drop_files(&self, data: &Path, files: &[&Path], selector: &str) {
        let (x, y) = self.middle(selector).await;
        let mut dragged = DraggedFiles::take(files);
        // Twice: it is the second movement that is a hand's.
        let wanted = dragged.hold(data, x, y) && dragged.hold(data, x + 5, y + 5);
        if !wanted || !dragged.let_go() {
            self.fail("the window does not take the files").await;
        }
    }

    /// Presses Tab until the focus is on what begins with this name.
    pub async fn tab_to(&self, name: &str) {
        self.stop_at("Tab", name).await;
    }

    /// Presses Shift and Tab until the focus is on what begins with this name.
    pub async fn tab_back_to(&self, name: &str) {
        self.stop_at("Shift+Tab", name).await;
    }

    async fn stop_at(&self, stroke: &str, name: &str) {
        let wanted = format!("“{name}");
        let mut stops = Vec::new();
        for _ in 0..MOST_STOPS {
            self.press(stroke).await;
            let now = self.focused().await;
            if now.contains(&wanted) {
                return;
            }
            stops.push(now);
        }
        self.fail(&format!("{stroke} never came to “{name}”, but to: {}", stops.join(" | "))).await
    }

    /// Waits until the focus is on what begins with this name.
    pub async fn focus_is_on(&self, name: &str) {
        let wanted = format!("“{name}");
        let seen = until(LIMIT, || async {
            let now = self.focused().await;
            if now.contains(&wanted) { Ok(()) } else { Err(now) }
        });
        if let Err(now) = seen.await {
            self.fail(&format!("the focus is on {now}, not on “{name}”")).await;
        }
    }

    /// Ends the test if what has the focus has no ring around it. Says nothing where another window is in front: no
    /// window draws a ring then.
    pub async fn focus_is_visible(&self) {
        // A field draws its ring itself, or the box around it does.
        let ring = "if (!document.hasFocus()) return true;
            for (let it = document.activeElement, up = 0; it && up < 3; it = it.parentElement, up += 1) {
              const style = getComputedStyle(it);
              if ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none') return true;
            } return false";
        let seen = until(Duration::from_secs(2), || async { if self.run(ring, vec![]).await == json!(true) { Ok(()) } else { Err(()) } });
        if seen.await.is_err() {
            let focused = self.focused().await;
            self.fail(&format!("nothing shows that the focus is on {focused}")).await;
        }
    }

    /// Waits until no dialog is open.
    pub async fn no_dialog(&self) {
        let none = "return document.querySelector('dialog[open], [role=dialog]') === null";
        let seen = until(LIMIT, || async { if self.run(none, vec![]).await == json!(true) { Ok(()) } else { Err(()) } }).await;
        if seen.is_err() {
            self.fail("the dialog is still open").await;
        }
    }

    /// Keys of texts that have no words in the language on the screen, and programmer's leftovers.
    pub async fn unspoken(&self) -> Vec<String> {
        let text = self.text().await;
        let leftovers = ["⟦", "⟧", "undefined", "NaN", "[object", "{ $", "{$"];
        text.lines().filter(|line| leftovers.iter().any(|sign| line.contains(sign))).map(str::to_owned).collect()
    }

    /// Waits a moment for what has no sign of its own: the end of a movement.
    pub async fn pause(&self) {
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
}
