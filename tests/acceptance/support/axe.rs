//! axe-core in the real window: no violation of WCAG 2.2 AA, nor of axe's best practice.

use serde_json::{Value, json};
use std::path::PathBuf;

use super::App;

const RULES: [&str; 7] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

impl App {
    /// Ends the test with what is wrong and where, if axe finds anything on the screen as it is now.
    pub async fn axe(&self, screen: &str) {
        let source = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
            .join("../ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&source).unwrap_or_else(|error| panic!("{}: {error}; run npm ci in ui/", source.display()));
        self.run(&format!("if (!window.axe) {{ {axe} }}"), vec![]).await;
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations'] })
              .then((result) => done(result.violations.map((each) => ({ id: each.id, impact: each.impact, help: each.help,
                nodes: each.nodes.map((node) => ({ target: node.target.join(' '), why: node.failureSummary, html: node.html.slice(0, 200) })) }))))
              .catch((error) => done([{ id: 'axe', help: String(error), nodes: [] }]));";
        let violations = match self.client.execute_async(script, vec![json!(RULES)]).await {
            Ok(Value::Array(violations)) => violations,
            Ok(other) => self.fail(&format!("axe answered {other}")).await,
            Err(error) => self.fail(&format!("axe could not run: {error}")).await,
        };
        if !violations.is_empty() {
            let list = serde_json::to_string_pretty(&violations).unwrap_or_default();
            self.fail(&format!("axe finds {} kinds of fault on {screen}:\n{list}", violations.len())).await;
        }
    }
}
