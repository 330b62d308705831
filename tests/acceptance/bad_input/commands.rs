//! The commands of the window and the types of what they take, read from the bindings: a command that is new is there by itself.
//! Knows the form in which the bindings are written, and no command by name.

use std::collections::BTreeMap;

/// A type of the page.
#[derive(Debug, Clone)]
pub enum Type {
    /// `string`.
    Text,
    /// `number`.
    Number,
    /// `boolean`.
    Flag,
    /// Exactly this value.
    Is(serde_json::Value),
    /// A name of another type.
    Named(String),
    /// A list.
    List(Box<Type>),
    /// So many values of these types.
    Tuple(Vec<Type>),
    /// Fields by name.
    Fields(Vec<(String, Type)>),
    /// Texts by any name.
    Map(Box<Type>),
    /// One of these.
    Either(Vec<Type>),
    /// All of these at once.
    Both(Vec<Type>),
}

/// A command and what it takes.
#[derive(Debug, Clone)]
pub struct Command {
    /// As the program knows it.
    pub name: String,
    /// What it takes.
    pub takes: Vec<(String, Type)>,
}

/// The commands, and the types they name.
pub fn read(bindings: &str) -> (Vec<Command>, BTreeMap<String, Type>) {
    let tokens = tokens(bindings);
    let (mut commands, mut types) = (vec![], BTreeMap::new());
    let mut at = 0;
    while at < tokens.len() {
        let word = |place: usize| tokens.get(place).map_or("", String::as_str);
        if word(at) == "export" && word(at + 1) == "type" {
            let name = word(at + 2).to_owned();
            // A type of other types is only answered.
            if word(at + 3) == "=" {
                let mut reader = Reader { tokens: &tokens, at: at + 4 };
                types.insert(name, reader.either());
                at = reader.at;
                continue;
            }
        }
        if word(at + 1) == ":" && word(at + 2) == "(" && commands_go_on(&tokens, at + 2) {
            let mut reader = Reader { tokens: &tokens, at: at + 3 };
            let mut takes = vec![];
            while reader.word() != ")" {
                let name = reader.take();
                reader.take();
                takes.push((name, reader.either()));
                if reader.word() == "," {
                    reader.take();
                }
            }
            while reader.word() != "__TAURI_INVOKE" {
                reader.take();
            }
            while !reader.word().starts_with('"') {
                reader.take();
            }
            commands.push(Command { name: reader.take().trim_matches('"').to_owned(), takes });
            at = reader.at;
            continue;
        }
        at += 1;
    }
    (commands, types)
}

/// Whether what stands in brackets is followed by `=>`: a command, and no call.
fn commands_go_on(tokens: &[String], open: usize) -> bool {
    let mut depth = 0;
    for (place, token) in tokens.iter().enumerate().skip(open) {
        match token.as_str() {
            "(" => depth += 1,
            ")" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return tokens.get(place + 1).is_some_and(|next| next == "=>");
        }
    }
    false
}

fn tokens(text: &str) -> Vec<String> {
    let mut all = vec![];
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
            continue;
        } else if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
            continue;
        } else if rest.starts_with("=>") {
            2
        } else if first == '"' {
            rest[1..].find('"').map_or(rest.len(), |end| end + 2)
        } else if first.is_alphanumeric() || first == '_' {
            rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        if !first.is_whitespace() {
            all.push(token.to_owned());
        }
        rest = after;
    }
    all
}

struct Reader<'a> {
    tokens: &'a [String],
    at: usize,
}

impl Reader<'_> {
    fn word(&self) -> &str {
        self.tokens.get(self.at).unwrap_or_else(|| panic!("the bindings end too soon"))
    }

    fn take(&mut self) -> String {
        let word = self.word().to_owned();
        self.at += 1;
        word
    }

    fn either(&mut self) -> Type {
        let mut all = vec![self.both()];
        while self.word() == "|" {
            self.take();
            all.push(self.both());
        }
        if all.len() == 1 { all.remove(0) } else { Type::Either(all) }
    }

    fn both(&mut self) -> Type {
        let mut all = vec![self.listed()];
        while self.word() == "&" {
            self.take();
            all.push(self.listed());
        }
        if all.len() == 1 { all.remove(0) } else { Type::Both(all) }
    }

    fn listed(&mut self) -> Type {
        let mut one = self.one();
        while self.word() == "[" {
            self.take();
            assert_eq!(self.take(), "]", "a list");
            one = Type::List(Box::new(one));
        }
        one
    }

    fn one(&mut self) -> Type {
        let word = self.take();
        match word.as_str() {
            "string" => Type::Text,
            "number" => Type::Number,
            "boolean" => Type::Flag,
            "null" => Type::Is(serde_json::Value::Null),
            "true" => Type::Is(true.into()),
            "false" => Type::Is(false.into()),
            "(" => {
                let inside = self.either();
                assert_eq!(self.take(), ")");
                inside
            }
            "[" => {
                let mut all = vec![];
                while self.word() != "]" {
                    all.push(self.either());
                    if self.word() == "," {
                        self.take();
                    }
                }
                self.take();
                Type::Tuple(all)
            }
            "{" => self.fields(),
            text if text.starts_with('"') => Type::Is(text.trim_matches('"').into()),
            name => {
                let name = name.to_owned();
                if self.word() == "<" {
                    while self.take() != ">" {}
                }
                Type::Named(name)
            }
        }
    }

    fn fields(&mut self) -> Type {
        let mut all = vec![];
        while self.word() != "}" {
            if self.word() == "[" {
                while self.take() != ":" {}
                let map = Type::Map(Box::new(self.either()));
                assert_eq!(self.take(), "}");
                return map;
            }
            let name = self.take().trim_matches('"').to_owned();
            if self.word() == "?" {
                self.take();
            }
            assert_eq!(self.take(), ":", "after {name}");
            all.push((name, self.either()));
            if [",", ";"].contains(&self.word()) {
                self.take();
            }
        }
        self.take();
        Type::Fields(all)
    }
}
