//! Settings of the register: the organisation and its rules. What belongs to the program on one laptop
//! (language, which register was open) is the window's.

use super::{Register, Written};
use crate::storage::Connection;
use crate::{
    Error, Result,
    domain::{change::Change, follow_up::WorkingDayRule, occasion::Occasion},
    error::Code,
    storage::setting,
};
use serde::{Deserialize, Serialize};

/// Largest logo that is kept, in bytes of its base64 form: about 1.5 MB of picture.
const MAX_LOGO: usize = 2_000_000;

/// What can be set.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Settings {
    /// The organisation's name, on every printed page.
    pub organisation: String,
    /// Its logo, PNG or JPEG in base64; blank = none.
    pub logo: String,
    /// Whose register this is: the name that is entered as who did something, and «Mine» in Min uke.
    pub user: String,
    /// Where due dates on days off go; blank = the next working day.
    pub working_day_rule: Option<WorkingDayRule>,
}

impl Register {
    /// The settings.
    pub fn settings(&self) -> Result<Settings> {
        let text = |name| setting::setting(&self.connection, name).map(Option::unwrap_or_default);
        Ok(Settings {
            organisation: text("organisation")?,
            logo: text("logo")?,
            user: text("user")?,
            working_day_rule: Some(working_day_rule(&self.connection)?),
        })
    }

    /// Whose register this is; blank if not set.
    pub fn user(&self) -> Result<String> {
        setting::setting(&self.connection, "user").map(Option::unwrap_or_default)
    }

    /// Edits the settings. A new working-day rule holds for what is planned from now on.
    /// Errors: [`Code::TooLong`], [`Code::InvalidImage`].
    pub fn edit_settings(&mut self, settings: &Settings, occasion: &Occasion) -> Result<Written<()>> {
        for (field, text) in [("organisation", &settings.organisation), ("user", &settings.user)] {
            if text.chars().count() > 200 {
                return Err(Error::field(field, Code::TooLong).with("max", 200));
            }
        }
        if settings.logo.len() > MAX_LOGO {
            return Err(Error::field("logo", Code::InvalidImage));
        }
        self.write(Change::EditSettings, occasion, |writing| {
            writing.subject(settings.organisation.trim());
            let rule = settings.working_day_rule.unwrap_or(WorkingDayRule::Next).as_str();
            for (name, value, otherwise) in [
                ("organisation", settings.organisation.trim(), ""),
                ("logo", &settings.logo, ""),
                ("user", settings.user.trim(), ""),
                ("working-day-rule", rule, WorkingDayRule::Next.as_str()),
            ] {
                // What was never set and still is as it is without a setting is no change.
                if setting::setting(writing, name)?.is_some() || value != otherwise {
                    setting::save(writing, name, value)?;
                }
            }
            Ok(())
        })
    }
}

/// Where due dates on days off go.
pub(super) fn working_day_rule(connection: &Connection) -> Result<WorkingDayRule> {
    let rule = setting::setting(connection, "working-day-rule")?;
    Ok(rule.and_then(|text| text.parse().ok()).unwrap_or(WorkingDayRule::Next))
}
