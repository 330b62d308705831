//! Kravspor's window: starts the program and nothing more. What is true about contracts is in `register`,
//! what is printed in `reports`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod app;
mod clock;
mod commands;
mod desk;
mod failure;
mod files;
mod giving;
mod ipc;
mod preferences;
mod printing;
mod reading;
mod reminder;
mod taking;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    if let (Some(first), Some(path)) = (arguments.next(), arguments.next())
        && first == reading::ARGUMENT
    {
        return reading::run(&path);
    }
    match app::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kravspor: {error}");
            ExitCode::FAILURE
        }
    }
}
