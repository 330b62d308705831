//! Texts of ILCD in several languages, and references to other data sets by their short description.

use crate::exchange::json::Json;

/// Longest text that is taken; names and titles are shorter.
const LONGEST: usize = 1_000;
/// Most languages, standards or the like that are taken.
pub(super) const MOST: usize = 60;

/// The value of a name in an object, or in the first of a list of objects.
pub(super) fn step<'a>(value: &'a Json, name: &str) -> &'a Json {
    match value {
        Json::List(items) => items.first().unwrap_or(value).get(name),
        other => other.get(name),
    }
}

/// The value at the end of a path of names, lists being taken by their first item.
pub(super) fn at<'a>(value: &'a Json, path: &[&str]) -> &'a Json {
    path.iter().fold(value, |value, name| step(value, name))
}

/// A text without line breaks and blanks around it, cut if it is longer than any name.
pub(super) fn tidy(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

/// Texts with their languages: a list of `{value, lang}`, one of them, or a bare text. Blank ones are left out.
pub(super) fn texts(value: &Json) -> Vec<(String, String)> {
    let one = |item: &Json| {
        let text = if matches!(item, Json::Object(_)) { item.get("value").text() } else { item.text() };
        let language: String = item.get("lang").text().chars().take(2).collect::<String>().to_lowercase();
        (language, tidy(text))
    };
    value.items().iter().take(MOST).map(one).filter(|(_, text)| !text.is_empty()).collect()
}

/// The short description of what is referred to: English or Norwegian before others.
pub(super) fn reference(value: &Json) -> String {
    let all = texts(step(value, "shortDescription"));
    let wanted = ["nb", "no", "nn", "en"];
    let found = wanted.iter().find_map(|language| all.iter().find(|(own, _)| own == language)).or(all.first());
    found.map_or_else(String::new, |(_, text)| text.clone())
}

/// The short descriptions of everything that is referred to, each once.
pub(super) fn references(value: &Json) -> Vec<String> {
    let mut all: Vec<String> = vec![];
    for one in value.items().iter().take(MOST).map(reference) {
        if !one.is_empty() && !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

/// What stands in an extension block.
pub(super) fn anies(value: &Json) -> &[Json] {
    at(value, &["other", "anies"]).items()
}

/// What an extension block has under a name: the whole entry.
pub(super) fn any<'a>(value: &'a Json, name: &str) -> Option<&'a Json> {
    anies(value).iter().find(|any| any.get("name").text() == name)
}
