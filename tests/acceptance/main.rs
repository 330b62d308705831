//! The real program in its real window. Each file holds one thing a contract manager does.

mod bad_input;
mod big_list;
mod care;
mod cycle;
mod declaration;
mod documents;
mod evidence;
mod follow_up;
mod full_disk;
mod giving;
mod hostile_text;
mod import;
mod import_ways;
mod keyboard;
mod keys;
mod killed_window;
mod locked;
mod main_job;
mod meeting;
mod nonconformity;
mod notice;
mod organisation;
mod reminder;
mod screens;
mod support;
mod window;
