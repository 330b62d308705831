//! Settings of the register: the organisation and its rules. What belongs to the program on one laptop
//! (language, which register was open) is the window's.

use super::{Register, Written};
use crate::storage::Connection;
use crate::{
    Error, Result,
    domain::{change::Change, follow_up::WorkingDayRule, occasion::Occasion, warning::QUIET_DAYS},
    error::Code,
    storage::setting,
};
use serde::{Deserialize, Serialize};

/// Largest logo that is kept, in bytes of its base64 form: about 1.5 MB of picture.
const MAX_LOGO: usize = 2_000_000;

/// How many days without a step can be set as too many.
const QUIET_RANGE: std::ops::RangeInclusive<u32> = 1..=365;

/// What can be set.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Settings {
    /// The organisation's name, on every printed page.
    pub organisation: String,
    /// Street or box of its address, on letters and covers.
    #[serde(default)]
    pub address: String,
    /// Postal code of its address.
    #[serde(default)]
    pub postal_code: String,
    /// Town of its address.
    #[serde(default)]
    pub city: String,
    /// Its logo, PNG or JPEG in base64; blank = none.
    pub logo: String,
    /// Whose register this is: the name that is entered as who did something, and «Mine» in Min uke.
    pub user: String,
    /// Where due dates on days off go; blank = the next working day.
    pub working_day_rule: Option<WorkingDayRule>,
    /// Days without a step after which an open nonconformity is said to lack enforcement, 1–365; blank = 14.
    #[serde(default)]
    pub quiet_days: Option<u32>,
}

impl Settings {
    /// The organisation's address as it is printed: street, then code and town; lines that are blank are left out.
    #[must_use]
    pub fn address_lines(&self) -> Vec<String> {
        let town = format!("{} {}", self.postal_code.trim(), self.city.trim());
        [self.address.trim(), town.trim()].into_iter().filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }
}

impl Register {
    /// The settings.
    pub fn settings(&self) -> Result<Settings> {
        let text = |name| setting::setting(&self.connection, name).map(Option::unwrap_or_default);
        Ok(Settings {
            organisation: text("organisation")?,
            address: text("address")?,
            postal_code: text("postal-code")?,
            city: text("city")?,
            logo: text("logo")?,
            user: text("user")?,
            working_day_rule: Some(working_day_rule(&self.connection)?),
            quiet_days: Some(quiet_days(&self.connection)?),
        })
    }

    /// Whose register this is; blank if not set.
    pub fn user(&self) -> Result<String> {
        setting::setting(&self.connection, "user").map(Option::unwrap_or_default)
    }

    /// Edits the settings. A new working-day rule holds for what is planned from now on.
    /// Errors: [`Code::TooLong`], [`Code::InvalidImage`], [`Code::SizeRange`].
    pub fn edit_settings(&mut self, settings: &Settings, occasion: &Occasion) -> Result<Written<()>> {
        for (field, text) in [
            ("organisation", &settings.organisation),
            ("address", &settings.address),
            ("postal_code", &settings.postal_code),
            ("city", &settings.city),
            ("user", &settings.user),
        ] {
            if text.chars().count() > 200 {
                return Err(Error::field(field, Code::TooLong).with("max", 200));
            }
        }
        if settings.logo.len() > MAX_LOGO {
            return Err(Error::field("logo", Code::InvalidImage));
        }
        if settings.quiet_days.is_some_and(|days| !QUIET_RANGE.contains(&days)) {
            return Err(Error::field("quiet_days", Code::SizeRange).with("min", QUIET_RANGE.start()).with("max", QUIET_RANGE.end()));
        }
        self.write(Change::EditSettings, occasion, |writing| {
            writing.subject(settings.organisation.trim());
            let rule = settings.working_day_rule.unwrap_or(WorkingDayRule::Next).as_str();
            let (quiet, usual) = (settings.quiet_days.unwrap_or(QUIET_DAYS).to_string(), QUIET_DAYS.to_string());
            for (name, value, otherwise) in [
                ("organisation", settings.organisation.trim(), ""),
                ("address", settings.address.trim(), ""),
                ("postal-code", settings.postal_code.trim(), ""),
                ("city", settings.city.trim(), ""),
                ("logo", &settings.logo, ""),
                ("user", settings.user.trim(), ""),
                ("working-day-rule", rule, WorkingDayRule::Next.as_str()),
                (setting::QUIET_DAYS, &quiet, &usual),
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

/// Days without a step that are too many.
pub(super) fn quiet_days(connection: &Connection) -> Result<u32> {
    setting::quiet_days(connection)
}

/// Where due dates on days off go.
pub(super) fn working_day_rule(connection: &Connection) -> Result<WorkingDayRule> {
    let rule = setting::setting(connection, "working-day-rule")?;
    Ok(rule.and_then(|text| text.parse().ok()).unwrap_or(WorkingDayRule::Next))
}
