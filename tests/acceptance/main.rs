//! The real program in its real window. Each file holds one thing a contract manager does.

mod support;
mod window;
