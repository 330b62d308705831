//! axe-core in the real window: no violation of WCAG 2.2 AA, nor of axe's best practice.

use serde_json::{Value, json};
use std::path::PathBuf;

use super::App;

const RULES: [&str; 7] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

impl App {
    /// Ends the test with what is wrong and where, if axe finds anything on the screen as it is now.
    pub async fn axe(&self, screen: &str) {
        let findings = self.axe_findings(screen).await;
        if !findings.is_empty() {
            self.fail(&format!("axe finds {} faults:\n{}", findings.len(), findings.join("\n"))).await;
        }
    }

    /// What axe finds on the screen as it is now: rule, place, why.
    pub async fn axe_findings(&self, screen: &str) -> Vec<String> {
        if self.run("return typeof window.axe", vec![]).await != json!("object") {
            let source = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
                .join("../ui/node_modules/axe-core/axe.min.js");
            let axe = std::fs::read_to_string(&source).unwrap_or_else(|error| panic!("{}: {error}; run npm ci in ui/", source.display()));
            self.run(&axe, vec![]).await;
        }
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations'] })
              .then((result) => done(result.violations.flatMap((each) => each.nodes.map((node) =>
                `${each.id} (${each.impact}) at ${node.target.join(' ')}: ${node.failureSummary} ${node.html.slice(0, 200)}`))))
              .catch((error) => done([`axe: ${error}`]));";
        match self.client.execute_async(script, vec![json!(RULES)]).await {
            Ok(Value::Array(findings)) => findings.iter().filter_map(Value::as_str).map(|finding| format!("{screen}: {finding}")).collect(),
            Ok(other) => self.fail(&format!("axe answered {other}")).await,
            Err(error) => self.fail(&format!("axe could not run: {error}")).await,
        }
    }
}
