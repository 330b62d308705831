//! Documents as suppliers send them, read by the program's own reader: what can be read is proposed, what cannot is said.

use crate::support::{pdf, program, written};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

/// What the reader says of a file, and how long it took.
fn read(file: &Path) -> (serde_json::Value, Duration) {
    let began = Instant::now();
    let answer = Command::new(program()).args(["--read-apart", "document"]).arg(file).output().expect("the reader runs");
    assert!(answer.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&answer.stderr));
    (serde_json::from_slice(&answer.stdout).expect("JSON"), began.elapsed())
}

fn qpdf(arguments: &[&str]) {
    let done = Command::new("qpdf").args(arguments).output().expect("qpdf is installed");
    assert!(done.status.success(), "qpdf {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn unread(file: &Path) -> String {
    let (answer, _) = read(file);
    assert_eq!(answer["proposals"].as_array().map(Vec::len), Some(0), "{}", file.display());
    answer["unread"].as_str().unwrap_or_default().to_owned()
}

struct Papers {
    folder: tempfile::TempDir,
}

impl Papers {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).expect("a file");
        path
    }
    fn text(&self, name: &str) -> String {
        self.path(name).to_str().expect("a name").to_owned()
    }
}

#[test]
fn a_licence_proposes_its_number_issuer_and_last_day_however_many_pages_it_has() {
    let papers = Papers { folder: tempfile::tempdir().expect("a folder") };
    let lines = ["Svanemerket", "Lisens nr. 2076 0123 for renholdstjenester", "Gyldig til 30.06.2027"];
    let one = papers.put("lisens æøå 🌱.pdf", &pdf(&lines));
    let values = |answer: &serde_json::Value| -> Vec<String> {
        let all = answer["proposals"].as_array().cloned().unwrap_or_default();
        all.iter().filter_map(|one| one["value"].as_str()).map(str::to_owned).collect()
    };
    let (answer, _) = read(&one);
    for value in ["2076 0123", "2027-06-30"] {
        assert!(values(&answer).iter().any(|found| found == value), "{value}: {answer}");
    }
    let many = vec!["1"; 5_000].join(",");
    qpdf(&["--empty", "--pages", &papers.text("lisens æøå 🌱.pdf"), &many, "--", &papers.text("mange.pdf")]);
    let (same, took) = read(&papers.path("mange.pdf"));
    assert_eq!(values(&same), values(&answer));
    assert!(took < Duration::from_secs(10), "{took:?}");
}

#[test]
fn a_document_that_cannot_be_read_says_why() {
    let papers = Papers { folder: tempfile::tempdir().expect("a folder") };
    let whole = pdf(&["Miljøfyrtårn", "Gyldig til 30.06.2027"]);
    papers.put("hel.pdf", &whole);
    qpdf(&["--encrypt", "hemmelig", "eier", "256", "--", &papers.text("hel.pdf"), &papers.text("kryptert.pdf")]);
    assert_eq!(unread(&papers.path("kryptert.pdf")), "encrypted");
    assert_eq!(unread(&papers.put("halv.pdf", &whole[..whole.len() / 2])), "damaged");
    assert_eq!(unread(&papers.put("tom.pdf", b"")), "damaged");
    assert_eq!(unread(&papers.put("bilde.pdf", &written("10 10 50 50 re f\n"))), "no-text");
    assert_eq!(unread(&papers.path("borte.pdf")), "damaged");
}
