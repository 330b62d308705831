//! Texts that are not meant well: an own sample, always there, and a collection beside the project where that is.

use crate::counted::times;
use std::path::PathBuf;

/// Script, markup, formulas, marks of direction, control letters, what is not normal, what is long.
const OWN: [&str; 38] = [
    "<script>document.title='kapret'</script>",
    "\"><img src=x onerror=\"document.title='kapret'\">",
    "<svg/onload=document.title='kapret'>",
    "<iframe src=\"javascript:document.title='kapret'\"></iframe>",
    "<a href=\"javascript:document.title='kapret'\">klikk</a>",
    "</textarea><b>fet</b>",
    "{{constructor.constructor('document.title=1')()}}",
    "&lt;b&gt; &amp; &#60; &nbsp;",
    "]]><!--",
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>",
    "=HYPERLINK(\"https://eksempel.no\";\"klikk\")",
    "+1+1",
    "-2+3",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "\t=1+1",
    "=cmd|' /C calc'!A0",
    "_x0041_ og _x000D_",
    "'; DROP TABLE contract; --",
    "NEAR(\"renhold\" * ) OR",
    "%s %n %d $(touch x) `touch x` ${HOME}",
    "../../etc/passwd",
    "C:\\Windows\\System32\\con",
    "høyre\u{202e}ertsnev",
    "\u{2066}isolert\u{2069} \u{200f}\u{200e}",
    "\u{feff}merke",
    "null\u{0}tegn",
    "klokke\u{7}slett\u{8}esc\u{1b}[31mrød",
    "linje\r\nskift\u{2028}og\u{2029}avsnitt",
    "BEGIN:VEVENT\r\nSUMMARY:falsk\r\nEND:VEVENT",
    "semikolon; komma, omvendt\\strek \\n",
    "A\u{30a}lesund og Ålesund",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
    "🧑‍🌾🏴󠁧󠁢󠁳󠁣󠁴󠁿👩🏽‍🚒",
    "田中さんにあげて下さい ‎مرحبا بالعالم‎ שלום",
    "\u{fffe}\u{ffff}\u{1fffe}",
    "\u{ad}my\u{ad}ke\u{200b}binde\u{2011}streker",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "null",
];

/// The own sample and, of the collection, one in ten, or at length all.
pub fn texts() -> Vec<String> {
    let some = |place: usize| place < OWN.len() || place.is_multiple_of(times(10, 1));
    all().into_iter().enumerate().filter(|(place, _)| some(*place)).map(|(_, text)| text).collect()
}

/// All of them, each once; says if the collection is not there.
fn all() -> Vec<String> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = std::env::var_os("KRAVSPOR_SHARED_DATA").map_or_else(beside, PathBuf::from).join("strings");
    let mut all: Vec<String> = OWN.iter().map(|text| (*text).to_owned()).collect();
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).ok();
    let json = |name: &str| read(name).and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok());
    match (json("blns.json"), json("norwegian_names_nfc_nfd.json"), read("csv_injection_payloadbox.txt")) {
        (Some(naughty), Some(names), Some(formulas)) => {
            all.extend(naughty.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)));
            let forms = names.as_array().into_iter().flatten().flat_map(|name| ["nfc", "nfd"].map(|form| name[form].clone()));
            all.extend(forms.filter_map(|text| text.as_str().map(str::to_owned)));
            all.extend(formulas.lines().map(str::to_owned));
        }
        _ => println!("skipped: the collection of texts is not at {}; the own sample alone is tried", folder.display()),
    }
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|text| !text.trim().is_empty() && seen.insert(text.clone()));
    all
}
