//! Kravspor's window: starts the program and nothing more. What is true about contracts is in `register`,
//! what is printed in `reports`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod app;
mod asked_report;
mod backing_up;
mod chosen;
mod clock;
mod commands;
mod desk;
mod failure;
mod files;
mod fresh_key;
mod giving;
mod ipc;
mod preferences;
mod printing;
mod reminder;
mod rounds;
mod taking;
mod work;

use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(code) = register::exchange::apart::serve() {
        return code;
    }
    match app::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kravspor: {error}");
            ExitCode::FAILURE
        }
    }
}
