//! What .xlsx and .xlsb share: parts of a package that are named in relationships. Knows no cells.

use super::{
    limits::{MOST_UNPACKED, damaged},
    xml::{Part, Pull, attribute, name},
};
use crate::{
    Result,
    exchange::archive::{Archive, Entry, Unpacking},
};
use std::collections::HashMap;

/// Most relationships of one part.
const MOST_RELATIONSHIPS: usize = 10_000;

/// A part that another part names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Related {
    /// The last step of the address that says what it is: `worksheet`, `styles`.
    pub kind: String,
    /// Its path in the archive.
    pub path: String,
}

/// The path of the workbook: what the package says, or where it is by habit.
pub(super) fn workbook(archive: &Archive<'_>, habit: &str) -> Result<String> {
    let related = relationships(archive, "")?;
    let path = related.into_values().find(|part| part.kind == "officeDocument").map(|part| part.path);
    Ok(path.filter(|path| archive.find(path).is_some()).unwrap_or_else(|| habit.to_owned()))
}

/// The parts that a part names, by their keys; none where it names none.
pub(super) fn relationships(archive: &Archive<'_>, of: &str) -> Result<HashMap<String, Related>> {
    let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
    let path = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
    let mut found = HashMap::new();
    let Some(entry) = archive.find(&path) else { return Ok(found) };
    let (mut xml, mut buffer) = (Pull::new(archive.stream(entry, MOST_UNPACKED)?), vec![]);
    while let Some(part) = xml.next(&mut buffer)? {
        if let Part::Start(start) = part
            && name(&start) == "Relationship"
            && let (Some(id), Some(kind), Some(target)) = (attribute(&start, "Id"), attribute(&start, "Type"), attribute(&start, "Target"))
            && found.len() < MOST_RELATIONSHIPS
        {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            found.insert(id, Related { kind, path: resolved(folder, &target) });
        }
    }
    Ok(found)
}

/// The entry of a part of a kind, or at the place where it is by habit.
pub(super) fn part<'a>(archive: &'a Archive<'_>, related: &HashMap<String, Related>, kind: &str, habit: &str) -> Option<&'a Entry> {
    let named = related.values().find(|part| part.kind == kind).and_then(|part| archive.find(&part.path));
    named.or_else(|| archive.find(habit))
}

/// Unpacks a part as it comes. Errors: damaged, encrypted, too large.
pub(super) fn open<'a>(archive: &Archive<'a>, path: &str) -> Result<Unpacking<'a>> {
    let entry = archive.find(path).ok_or_else(|| damaged(path))?;
    Ok(archive.stream(entry, MOST_UNPACKED)?)
}

/// Where an address leads from a folder: from the root when it begins with `/`.
fn resolved(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut steps: Vec<&str> = if target.starts_with('/') { vec![] } else { folder.split('/').filter(|step| !step.is_empty()).collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_from_the_root_and_from_the_folder() {
        for (folder, target, path) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "../other/sheet.xml", "other/sheet.xml"),
            ("xl", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("", "xl/workbook.xml", "xl/workbook.xml"),
        ] {
            assert_eq!(resolved(folder, target), path);
        }
    }
}
