//! The running program: its data folder, its clock and its one window. Knows nothing of contracts.
//!
//! The window is made hidden in the colour of the theme and shown when the page says that its first screen
//! is drawn, so that it never flashes white.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};
use std::time::Duration;

use tauri::webview::{Color, PageLoadEvent};
use tauri::{App, AppHandle, Listener, Manager, Theme, WebviewWindow, WebviewWindowBuilder};

use crate::{
    chosen::{self, Chosen},
    clock::Clock,
    desk::Desk,
    printing::{LatestPrinted, Printing},
};

/// The variable that names another data folder than the user's own; each such folder may have its own window.
const DATA_FOLDER: &str = "KRAVSPOR_DATA_DIR";

/// The event by which the page says that its first screen is drawn.
const READY: &str = "ready";

/// The event by which the page tells what went wrong in it.
const FAULT: &str = "page-fault";

/// How long a page that has loaded may keep the window hidden before it is shown as it is.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Page backgrounds of the two themes (`neutral-background-default`), for the moment before the page is drawn.
const LIGHT: Color = Color(255, 255, 255, 255);
const DARK: Color = Color(23, 24, 26, 255);

/// Runs the program until its window is closed.
///
/// # Errors
/// When the clock is set to no date, the data folder cannot be made, or the system gives no window.
pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    let clock = Clock::from_environment()?;
    let elsewhere = std::env::var_os(DATA_FOLDER).filter(|path| !path.is_empty()).map(PathBuf::from);
    let mut builder = tauri::Builder::default();
    if elsewhere.is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| come_forward(app)));
    }
    builder
        .plugin(tauri_plugin_dialog::init())
        .on_window_event(crate::taking::heard)
        .invoke_handler(crate::ipc::builder().invoke_handler())
        .setup(move |app| {
            let folder = elsewhere.map_or_else(|| app.path().app_local_data_dir(), Ok)?;
            std::fs::create_dir_all(&folder)?;
            crate::commands::files::forget_opened(&folder);
            app.manage(crate::taking::Taking::default());
            app.manage(crate::commands::imports::Intaking::default());
            // On the desk before the window, whose page asks for it at once.
            app.manage(Desk::set_up(folder.clone(), clock));
            app.manage(Printing::default());
            app.manage(LatestPrinted::default());
            app.manage(crate::giving::Giving::default());
            app.manage(Chosen::<chosen::Package>::default());
            app.manage(crate::backing_up::BackingUp::default());
            app.manage(crate::commands::inspection::Looking::default());
            app.manage(Chosen::<chosen::Backup>::default());
            app.manage(crate::fresh_key::FreshKey::default());
            app.manage(crate::commands::sealing::SealingWork::default());
            open_window(app, &folder)?;
            crate::reminder::begin(app.handle().clone());
            crate::backing_up::begin(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|app, event| {
            if let tauri::RunEvent::Exit = event {
                let desk = app.state::<Desk>();
                desk.settle();
                // Copies of documents that were looked at; one that is still open in its viewer goes at the next start.
                crate::commands::files::forget_opened(&desk.folder);
            }
        });
    Ok(())
}

/// Shows the window that is there: at a second start, and when a reminder is clicked.
pub fn come_forward(app: &AppHandle) {
    for window in app.webview_windows().values() {
        // A window that cannot be raised is still there; the second start ends either way.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

fn open_window(app: &App, folder: &Path) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        let shown = Arc::new(Once::new());
        let late = shown.clone();
        let window = WebviewWindowBuilder::from_config(app.handle(), config)?
            .data_directory(folder.join("window"))
            .initialization_script(include_str!("page_faults.js"))
            .on_page_load(move |window, load| {
                if load.event() == PageLoadEvent::Finished {
                    show_after(PATIENCE, window, late.clone());
                }
            })
            .build()?;
        let background = if window.theme()? == Theme::Dark { DARK } else { LIGHT };
        window.set_background_color(Some(background))?;
        let handle = window.clone();
        window.once_any(READY, move |_| show(&handle, &shown));
        window.listen_any(FAULT, |fault| eprintln!("kravspor: page: {}", fault.payload()));
    }
    Ok(())
}

/// A page that never says it is ready must not leave the user with no window.
fn show_after(patience: Duration, window: WebviewWindow, shown: Arc<Once>) {
    std::thread::spawn(move || {
        std::thread::sleep(patience);
        show(&window, &shown);
    });
}

fn show(window: &WebviewWindow, shown: &Once) {
    shown.call_once(|| {
        if let Err(error) = window.show() {
            eprintln!("kravspor: the window could not be shown: {error}");
        }
    });
}
