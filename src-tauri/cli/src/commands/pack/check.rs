//! `pack check`: reads a strategy pack and says all that is wrong with it, each fault with its line and column. Changes nothing and
//! needs no register.

use super::{Entry, faults, file, file_operand};
use crate::answer::{Failure, plain};
use register::{
    domain::strategy::pack::{Pack, PackGoal},
    exchange::pack::{PackFinding, read_file},
    text::Text,
};
use serde::Serialize;

pub const ENTRY: Entry = Entry {
    name: "check",
    key: "pack-check",
    shape: |command, text| command.arg(file_operand(text, "cli-pack-check-file")),
    run: |given, desk| {
        let path = file(given);
        let (pack, found) = match read_file(&path)? {
            Ok(pack) => (Some(pack), vec![]),
            Err(found) => (None, found),
        };
        let checked = Checked::of(path.display().to_string(), pack.as_ref(), found, desk.text);
        let mut answer = desk.answer(&checked, || checked.shown(desk.text))?;
        if !checked.faults.is_empty() {
            let message =
                desk.text.get_with("cli-pack-refused", &[("count", i64::try_from(checked.faults.len()).unwrap_or(i64::MAX).into())]);
            answer.refused = Some(Failure::Own { code: "pack-faulty", message });
        }
        Ok(answer)
    },
};

/// A fault and what it says.
#[derive(Serialize)]
struct Fault {
    #[serde(flatten)]
    finding: PackFinding,
    message: String,
}

/// What a file holds, or what is wrong with it.
#[derive(Serialize)]
struct Checked {
    file: String,
    is_whole: bool,
    id: String,
    version: u32,
    title: String,
    /// Goals and measures.
    goals: usize,
    faults: Vec<Fault>,
}

impl Checked {
    fn of(file: String, pack: Option<&Pack>, found: Vec<PackFinding>, text: &Text) -> Self {
        Self {
            file,
            is_whole: pack.is_some(),
            id: pack.map(|pack| pack.id.clone()).unwrap_or_default(),
            version: pack.map_or(0, |pack| pack.version),
            title: pack.map(|pack| pack.title.clone()).unwrap_or_default(),
            goals: pack.map_or(0, |pack| pack.top().map(PackGoal::count).sum()),
            faults: found.into_iter().map(|finding| Fault { message: finding.sentence(text), finding }).collect(),
        }
    }

    fn shown(&self, text: &Text) -> String {
        if self.is_whole {
            let args = [
                ("title", self.title.as_str().into()),
                ("version", self.version.to_string().into()),
                ("count", i64::try_from(self.goals).unwrap_or(i64::MAX).into()),
            ];
            return plain(&text.get_with("cli-pack-whole", &args)) + "\n";
        }
        let found: Vec<PackFinding> = self.faults.iter().map(|fault| fault.finding.clone()).collect();
        faults(&self.file, &found, text)
    }
}
