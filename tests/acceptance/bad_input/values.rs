//! Values that a command may be given: of the right type and bad, and of no type it takes.

use super::commands::{Command, Type};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Makes values by chance, the same for the same seed.
pub struct Making<'a> {
    state: u64,
    types: &'a BTreeMap<String, Type>,
    /// Keys of what is in the register, by the name of their type, and of what is in another one.
    keys: BTreeMap<&'static str, Vec<String>>,
}

const TEXTS: [&str; 34] = [
    "",
    " ",
    "\0",
    "\u{1}\u{8}\u{1f}\u{7f}",
    "\u{202e}gnp.exe",
    "\u{feff}",
    "../../../../etc/passwd",
    "..\\..\\Windows\\System32",
    "file:///etc/passwd",
    "/dev/zero",
    "CON",
    "https://eksempel.no/x",
    "<script>document.title = 'kapret'</script>",
    "<img src=x onerror=\"document.title = 'kapret'\">",
    "javascript:alert(1)",
    "' OR 1=1; DROP TABLE contract; --",
    "=HYPERLINK(\"https://eksempel.no\")",
    "%s%n%x",
    "${jndi:ldap://x}",
    "2026-02-30",
    "9999-12-31",
    "-0001-01-01",
    "2026-11-21",
    "2026-11-21T12:00:00Z",
    "1900-01-01",
    "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "923609016",
    "45000000-7",
    "1e309",
    "-1",
    "999999999999999999999999",
    "NaN",
    "12,5",
];

/// Most bytes of one list, or little more.
const LIST: usize = 1024 * 1024;

const NUMBERS: [f64; 16] = [
    0.0,
    1.0,
    -1.0,
    0.5,
    2.0,
    12.0,
    50.0,
    121.0,
    65_536.0,
    2_147_483_647.0,
    2_147_483_648.0,
    4_294_967_295.0,
    4_294_967_296.0,
    9_007_199_254_740_993.0,
    -9_223_372_036_854_775_808.0,
    1e300,
];

const DAYS: [&str; 10] = [
    "2026-11-21",
    "2026-11-23",
    "2025-01-01",
    "2028-12-31",
    "2024-02-29",
    "1900-01-01",
    "2200-12-31",
    "1899-12-31",
    "2201-01-01",
    "9999-12-31",
];

/// Whether a field of texts is a day's, by its name.
fn is_day(name: &str) -> bool {
    const WORDS: [&str; 16] = [
        "on",
        "due",
        "from",
        "to",
        "start",
        "end",
        "day",
        "valid_from",
        "valid_to",
        "signed",
        "received",
        "deadline",
        "terminated",
        "anchor",
        "date",
        "doneOn",
    ];
    WORDS.contains(&name) || name.ends_with("_on") || name.ends_with("_from") || name.ends_with("_to")
}

impl<'a> Making<'a> {
    /// Values of these types.
    pub fn new(seed: u64, types: &'a BTreeMap<String, Type>, keys: BTreeMap<&'static str, Vec<String>>) -> Self {
        Self { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, types, keys }
    }

    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        usize::try_from((self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11) % end as u64).unwrap_or(0)
    }

    /// What a command is given once.
    pub fn given(&mut self, command: &Command) -> Value {
        let mut given = Map::new();
        let spoilt = self.below(3) == 0;
        for (name, takes) in &command.takes {
            let value = match self.below(8) {
                // Left out.
                0 if spoilt => continue,
                1..=3 if spoilt => self.anything(0),
                _ if matches!(takes, Type::Text) && is_day(name) => json!(DAYS[self.below(DAYS.len())]),
                _ => self.of(takes, 0),
            };
            given.insert(name.clone(), value);
        }
        if spoilt && self.below(4) == 0 {
            given.insert("__proto__x".into(), self.anything(0));
        }
        Value::Object(given)
    }

    fn of(&mut self, wanted: &Type, depth: usize) -> Value {
        // Now and then something else, deep inside.
        if depth > 0 && self.below(150) == 0 {
            return self.anything(depth);
        }
        match wanted {
            Type::Text => self.text(),
            Type::Number => self.number(),
            Type::Flag => json!(self.below(2) == 0),
            Type::Is(value) => value.clone(),
            Type::Named(name) if name == "Channel" => json!(format!("__CHANNEL__:{}", self.below(9))),
            Type::Named(name) => self.named(name, depth),
            Type::List(of) => {
                let count = match self.below(30) {
                    0 if depth < 3 => 2_100,
                    many => many % 4,
                };
                let one = self.of(of, depth + 1);
                // Long lists of what is small: what is large, thousands of times over, is more than the driver of the window carries.
                let count = count.min(LIST / (one.to_string().len() + 1) + 4);
                Value::Array((0..count).map(|place| if place < 3 { self.of(of, depth + 1) } else { one.clone() }).collect())
            }
            Type::Tuple(of) => Value::Array(of.iter().map(|one| self.of(one, depth + 1)).collect()),
            Type::Fields(fields) => self.fields(fields, depth),
            Type::Map(of) => {
                let mut map = Map::new();
                for _ in 0..self.below(3) {
                    let name = self.text().as_str().unwrap_or_default().chars().take(50).collect();
                    map.insert(name, self.of(of, depth + 1));
                }
                Value::Object(map)
            }
            Type::Either(of) => {
                let place = self.below(of.len());
                self.of(&of[place], depth)
            }
            Type::Both(of) => {
                let mut all = Map::new();
                for one in of {
                    if let Value::Object(part) = self.of(one, depth) {
                        all.extend(part);
                    }
                }
                Value::Object(all)
            }
        }
    }

    fn fields(&mut self, fields: &[(String, Type)], depth: usize) -> Value {
        let mut all = Map::new();
        for (name, of) in fields {
            if self.below(200) == 0 {
                continue;
            }
            let value = match of {
                // A text by its type, and a day by what it is called: most of them exist, or nothing else would be looked at.
                Type::Text if is_day(name) && self.below(5) != 0 => json!(DAYS[self.below(DAYS.len())]),
                Type::Either(_) if is_day(name) && self.below(5) != 0 => match self.of(of, depth + 1) {
                    Value::String(_) => json!(DAYS[self.below(DAYS.len())]),
                    other => other,
                },
                _ => self.of(of, depth + 1),
            };
            all.insert(name.clone(), value);
        }
        Value::Object(all)
    }

    fn named(&mut self, name: &str, depth: usize) -> Value {
        if let Some(keys) = self.keys.get(name).filter(|keys| !keys.is_empty()).cloned()
            && self.below(4) != 0
        {
            return json!(keys[self.below(keys.len())]);
        }
        match self.types.get(name).cloned() {
            Some(of) if depth < 12 => self.of(&of, depth + 1),
            _ => self.anything(depth),
        }
    }

    fn text(&mut self) -> Value {
        match self.below(60) {
            0 => json!("æ".repeat(10_001)),
            1 => json!("x".repeat(300_000)),
            2 => json!("\u{301}".repeat(5_000)),
            3..=15 => json!("Renhold"),
            // A key of something else.
            16..=20 => {
                let all: Vec<String> = self.keys.values().flatten().cloned().collect();
                json!(all.get(self.below(all.len().max(1))).cloned().unwrap_or_default())
            }
            place => json!(TEXTS[place % TEXTS.len()]),
        }
    }

    fn number(&mut self) -> Value {
        if self.below(3) != 0 {
            return json!(self.below(60));
        }
        let number = NUMBERS[self.below(NUMBERS.len())];
        #[allow(clippy::cast_possible_truncation)]
        if number.fract() == 0.0 && number.abs() < 9e15 { json!(number as i64) } else { json!(number) }
    }

    fn anything(&mut self, depth: usize) -> Value {
        match self.below(12) {
            0 => Value::Null,
            1 => json!(true),
            2 | 3 => self.number(),
            4..=6 => self.text(),
            7 => json!([]),
            8 => json!({}),
            9 => (0..100).fold(json!("innerst"), |inside, _| json!([inside])),
            10 => (0..90).fold(json!(1), |inside, _| json!({ "draft": inside, "type": "every" })),
            _ if depth < 3 => json!([self.anything(depth + 1), self.anything(depth + 1)]),
            _ => json!({ "title": self.text(), "id": self.text() }),
        }
    }
}
