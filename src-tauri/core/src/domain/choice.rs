//! A closed list of choices with one stable kebab-case name each, the same in the database, in JSON,
//! on the command line and in text keys (`<prefix>-<name>`).

/// Declares such a list.
macro_rules! choice {
    ($(#[$outer:meta])* $name:ident, $prefix:literal { $($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, specta::Type)]
        $(#[$outer])*
        pub enum $name { $($(#[$doc])* #[serde(rename = $text)] $variant),+ }
        impl $name {
            /// Every choice, in the order it is shown.
            pub const ALL: &[$name] = &[$($name::$variant),+];
            /// The stable name.
            #[must_use]
            pub const fn as_str(self) -> &'static str { match self { $($name::$variant => $text),+ } }
            /// The key of the choice's word in the locale files.
            #[must_use]
            pub const fn text_key(self) -> &'static str { match self { $($name::$variant => concat!($prefix, "-", $text)),+ } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }
        impl std::str::FromStr for $name {
            type Err = crate::Error;
            fn from_str(text: &str) -> crate::Result<Self> {
                Self::ALL.iter().copied().find(|choice| choice.as_str() == text)
                    .ok_or_else(|| crate::Error::new(crate::error::Code::UnknownChoice).with("value", text))
            }
        }
    };
}
pub(crate) use choice;
