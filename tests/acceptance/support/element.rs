//! One thing on the page, found by role and name, that can be clicked, filled in and asked.

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use serde_json::json;

use super::App;

/// Something that was found. Operations that fail end the test with a picture of the window.
pub struct Found<'a> {
    pub(super) app: &'a App,
    pub(super) element: Element,
    pub(super) said: String,
}

impl Found<'_> {
    /// Clicks it, once it is in view and stands still: what is read meanwhile may push it away under the pointer.
    pub async fn click(&self) {
        self.stands_still().await;
        if let Err(first) = self.element.click().await {
            // Controls drawn by their label have a real input that nothing can hit; the script click is what the label does.
            let clicked = self.app.client.execute("arguments[0].click()", vec![json!(self.element)]).await;
            if clicked.is_err() {
                self.app.fail(&format!("{} could not be clicked: {first}", self.said)).await;
            }
        }
    }

    /// Waits until it has kept its place for some frames, two seconds at most.
    async fn stands_still(&self) {
        // What stands fast at an edge may lie over it: then it is brought to the middle.
        let script = "const [it, done] = arguments;
            const hit = () => { const at = it.getBoundingClientRect();
                const top = document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2); return top !== null && (it.contains(top) || top.contains(it)); };
            if (!hit()) it.scrollIntoView({ block: 'center' });
            const place = () => { const at = it.getBoundingClientRect(); return `${at.x} ${at.y} ${at.width} ${at.height}`; };
            const end = performance.now() + 2000; let was = place(), since = performance.now();
            const look = () => { const is = place(), now = performance.now(); if (is !== was) { was = is; since = now; }
                if (now - since > 60 || now > end) done(true); else setTimeout(look, 15); };
            look();";
        // Gone meanwhile: the click says so.
        let _ = self.app.client.execute_async(script, vec![json!(self.element)]).await;
    }

    /// Presses the mouse on it and holds it over something else, until [`App::let_go`].
    pub async fn drag_over(&self, other: &Found<'_>) {
        let to = |element: &Element| PointerAction::MoveToElement { element: element.clone(), duration: None, x: 0.0, y: 0.0 };
        // Twice over the other: it is the second movement that is a hand's.
        let actions = MouseActions::new("mouse".to_owned())
            .then(to(&self.element))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(to(&other.element))
            .then(PointerAction::MoveBy { duration: None, x: 3.0, y: 3.0 });
        if let Err(error) = self.app.client.perform_actions(actions).await {
            self.app.fail(&format!("{} could not be dragged: {error}", self.said)).await;
        }
    }

    /// Replaces what is in a field, as a person does: everything in it is chosen and typed over.
    pub async fn fill(&self, text: &str) {
        self.focus().await;
        self.app.press("Ctrl+A").await;
        self.app.press("Delete").await;
        self.app.type_keys(text).await;
    }

    /// Picks the choice of a list by its text.
    pub async fn choose(&self, label: &str) {
        // Clear of what stands fast at the window's edges, which would take the click.
        self.ask("arguments[0].scrollIntoView({ block: 'center' })").await;
        if let Err(error) = self.element.select_by_label(label).await {
            self.app.fail(&format!("{} has no choice “{label}”: {error}", self.said)).await;
        }
    }

    /// Types without clearing.
    pub async fn type_text(&self, text: &str) {
        if let Err(error) = self.element.send_keys(text).await {
            self.app.fail(&format!("{} did not take “{text}”: {error}", self.said)).await;
        }
    }

    /// Puts the keyboard focus on it.
    pub async fn focus(&self) {
        self.ask("arguments[0].focus()").await;
    }

    /// Its visible text.
    pub async fn text(&self) -> String {
        self.ask("return arguments[0].innerText ?? arguments[0].textContent").await.as_str().unwrap_or_default().to_owned()
    }

    /// What stands in a field.
    pub async fn value(&self) -> String {
        self.ask("return String(arguments[0].value ?? '')").await.as_str().unwrap_or_default().to_owned()
    }

    /// An attribute, such as `aria-expanded` or `aria-invalid`.
    pub async fn attribute(&self, name: &str) -> Option<String> {
        self.element.attr(name).await.ok().flatten()
    }

    /// Whether it can be operated.
    pub async fn is_enabled(&self) -> bool {
        self.element.is_enabled().await.unwrap_or(false)
    }

    /// Whether a box or radio is on.
    pub async fn is_checked(&self) -> bool {
        self.ask("return arguments[0].checked ?? arguments[0].getAttribute('aria-checked') === 'true'").await == json!(true)
    }

    /// Something inside it.
    pub async fn within(&self, role: &str, name: &str) -> Found<'_> {
        self.app.find_within(role, name, Some(&self.element)).await
    }

    async fn ask(&self, script: &str) -> serde_json::Value {
        match self.app.client.execute(script, vec![json!(self.element)]).await {
            Ok(answer) => answer,
            Err(error) => self.app.fail(&format!("{} could not be asked: {error}", self.said)).await,
        }
    }
}
