//! Disks of the tests' own: small ones in memory, and file systems in a file. They are mounted in a space of mounts that ends with
//! the process, so that nothing is left behind whatever happens.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Where the folder for disks is, for the test inside.
const INSIDE: &str = "KRAVSPOR_TEST_MOUNTS";

/// The folder in which disks may be mounted, if this is the process that may. Otherwise the test of this name is run anew in
/// one, and `None` answered when it has passed, or when no disk may be mounted here, which is said.
pub fn with_mounts(test: &str) -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(INSIDE) {
        return Some(PathBuf::from(folder));
    }
    let folder = tempfile::tempdir().expect("a folder for disks");
    let own = std::env::current_exe().expect("a test program knows its path");
    if !run("unshare", &["-m", "mount", "-t", "tmpfs", "-o", "size=1m", "none", text(folder.path())]) {
        println!("skipped: {test}: no disk may be mounted here (root is needed)");
        return None;
    }
    let mut run = Command::new("unshare");
    run.arg("-m").arg(own).args([test, "--exact", "--nocapture", "--test-threads=1"]).env(INSIDE, folder.path());
    let ended = run.status().expect("unshare runs");
    assert!(ended.success(), "{test} on a disk of its own ended with {ended:?}");
    None
}

/// Runs a command of the system; whether it could.
pub fn run(program: &str, arguments: &[&str]) -> bool {
    let ended = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    ended.is_ok_and(|ended| ended.success())
}

/// A path as text.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

/// Something mounted, until it is dropped.
pub struct Mounted(PathBuf);

impl Mounted {
    /// A disk in memory of so many kilobytes.
    pub fn in_memory(at: &Path, kilobytes: usize) -> Self {
        std::fs::create_dir_all(at).expect("a folder");
        assert!(run("mount", &["-t", "tmpfs", "-o", &format!("size={kilobytes}k"), "none", text(at)]), "a disk in memory");
        Self(at.to_owned())
    }

    /// The file system in a file. It is written out only when somebody asks for it.
    pub fn image(image: &Path, at: &Path) -> Option<Self> {
        std::fs::create_dir_all(at).expect("a folder");
        run("mount", &["-o", "loop,commit=300", text(image), text(at)]).then(|| Self(at.to_owned()))
    }

    /// Gives the disk another size.
    pub fn resize(&self, kilobytes: usize) {
        assert!(run("mount", &["-o", &format!("remount,size={kilobytes}k"), text(&self.0)]), "a disk of {kilobytes} kB");
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = run("umount", &[text(&self.0)]) || run("umount", &["-l", text(&self.0)]);
    }
}
