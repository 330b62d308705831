//! What a register must survive: the program killed, the power cut, the disk full, files taken away, bits flipped. Each file
//! holds one fault. By itself a short version of each runs; `./dev faults` runs them at length and prints what was counted.
//! `KRAVSPOR_FAULTS_SEED` repeats a run.

// A fault uses what it needs of what they all share; the next one may need the rest.
#![allow(dead_code)]

mod acting;
mod actor;
mod aftermath;
mod at_once;
mod chance;
mod clock_set_wrong;
mod counted;
mod flipped_bits;
mod hostile_texts;
mod killed;
mod killed_terminal;
mod named;
mod no_room;
mod place;
mod power_cut;
mod small_disk;
mod taken_away;
mod versions;
