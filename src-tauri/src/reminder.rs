//! The day's reminder of checks that are due: when it is shown, and what a click does. One a day at most.
//!
//! Through notify-rust itself and not Tauri's plugin, which on a desktop lets go of the notification as it is shown and
//! never hears the click. Where no notification service answers, the program goes on without.

use crate::{
    app::come_forward,
    desk::Desk,
    rounds::{self, Round},
};
use chrono::NaiveDate;
use notify_rust::{Notification, NotificationResponse};
use register::{register::follow_up::DueNow, text::Text};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager};

/// Tells the page to show Min uke.
const OPEN_WEEK: &str = "open-week";
/// When it is looked whether there is anything to remind of: a laptop may wake in a new day, a meeting may end.
const ROUND: Round = Round { first: Duration::from_secs(20), pause: Duration::from_mins(10), after: "KRAVSPOR_REMIND_AFTER" };

/// What decides whether the reminder is shown.
#[derive(Debug, Clone, Copy)]
struct Facts {
    today: NaiveDate,
    /// The day it was shown last.
    last: Option<NaiveDate>,
    /// The setting.
    wanted: bool,
    in_meeting: bool,
    due: DueNow,
}

/// Once a day, if it is wanted, nobody else is looking on, and there is anything to remind of.
fn is_to_be_shown(facts: Facts) -> bool {
    facts.wanted && !facts.in_meeting && facts.last != Some(facts.today) && (facts.due.today > 0 || facts.due.overdue > 0)
}

/// `3 kontroller forfaller i dag, og 2 er forfalt.`
fn said(due: DueNow, text: &Text) -> String {
    let args = [("today", i64::from(due.today).into()), ("overdue", i64::from(due.overdue).into())];
    let key = match (due.today, due.overdue) {
        (_, 0) => "reminder-today",
        (0, _) => "reminder-overdue",
        _ => "reminder-both",
    };
    text.get_with(key, &args)
}

/// Begins to look, for as long as the program runs.
pub fn begin(app: AppHandle) {
    rounds::begin(app, ROUND, look);
}

/// Shows the reminder if it is to be shown. Answers whether to look again.
fn look(app: &AppHandle) -> bool {
    let desk = app.state::<Desk>();
    let preferences = desk.preferences();
    let in_meeting = desk.in_meeting();
    // Nothing is read for a reminder that would not be shown anyway.
    if !preferences.reminders || in_meeting {
        return true;
    }
    let asked = desk.with(|register, occasion| {
        let person = (!occasion.who.is_empty()).then_some(occasion.who.as_str());
        Ok((occasion.today, register.due_now(person, occasion)?))
    });
    // No register is open, or not one that can be read: the window says so.
    let Ok((today, due)) = asked else { return true };
    if !is_to_be_shown(Facts { today, last: preferences.reminded_on, wanted: true, in_meeting, due }) {
        return true;
    }
    match show(app.clone(), desk.text(), due) {
        Ok(()) => {
            // Not kept means shown once more after a restart: no harm.
            let _ = desk.keep_reminded_on(today);
            true
        }
        Err(reason) => {
            eprintln!("kravspor: no reminder: {reason}");
            false
        }
    }
}

/// Shows the notification, and hears the click for as long as it is there. Errors: why no service showed it.
fn show(app: AppHandle, text: &'static Text, due: DueNow) -> Result<(), String> {
    let (tell, told) = std::sync::mpsc::channel();
    // On Linux what hears the click cannot leave the thread that showed it.
    std::thread::spawn(move || {
        let shown = Notification::new()
            .appname("Kravspor")
            .summary(&text.get("reminder-title"))
            .body(&said(due, text))
            .icon("kravspor")
            // Without a default action a click on the notification is not told of.
            .action("default", &text.get("reminder-open"))
            .show();
        let handle = match shown {
            Ok(handle) => handle,
            Err(error) => return drop(tell.send(Err(error.to_string()))),
        };
        let _ = tell.send(Ok(()));
        let _ = handle.wait_for_response(|response: &NotificationResponse| {
            if matches!(response, NotificationResponse::Default | NotificationResponse::Action(_)) {
                come_forward(&app);
                let _ = app.emit(OPEN_WEEK, ());
            }
        });
    });
    told.recv().unwrap_or_else(|gone| Err(gone.to_string()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use register::domain::language::Language;

    fn facts() -> Facts {
        let day = |text: &str| text.parse().unwrap();
        Facts {
            today: day("2026-11-22"),
            last: Some(day("2026-11-21")),
            wanted: true,
            in_meeting: false,
            due: DueNow { today: 3, overdue: 2 },
        }
    }

    #[test]
    fn it_is_shown_once_a_day_if_wanted_and_there_is_anything() {
        let facts = facts();
        assert!(is_to_be_shown(facts));
        assert!(is_to_be_shown(Facts { last: None, ..facts }));
        assert!(!is_to_be_shown(Facts { last: Some(facts.today), ..facts }));
        assert!(!is_to_be_shown(Facts { wanted: false, ..facts }));
        assert!(!is_to_be_shown(Facts { due: DueNow { today: 0, overdue: 0 }, ..facts }));
        assert!(is_to_be_shown(Facts { due: DueNow { today: 0, overdue: 1 }, ..facts }));
        assert!(is_to_be_shown(Facts { due: DueNow { today: 1, overdue: 0 }, ..facts }));
    }

    #[test]
    fn a_clock_that_was_ahead_does_not_silence_it() {
        assert!(is_to_be_shown(Facts { last: Some("2030-01-01".parse().unwrap()), ..facts() }));
    }

    #[test]
    fn never_in_a_meeting() {
        assert!(!is_to_be_shown(Facts { in_meeting: true, ..facts() }));
    }

    #[test]
    fn it_says_how_many_in_every_language() {
        let said = |language, today, overdue| said(DueNow { today, overdue }, Text::of(language));
        assert_eq!(said(Language::Bokmal, 3, 2), "3 kontroller forfaller i dag, og 2 er forfalt.");
        assert_eq!(said(Language::Bokmal, 1, 0), "1 kontroll forfaller i dag.");
        assert_eq!(said(Language::Nynorsk, 0, 1), "1 kontroll er forfallen.");
        assert_eq!(said(Language::English, 1, 12), "1 check is due today, and 12 are overdue.");
    }
}
