//! Registers in places and under names that are not plain: everything that makes a file beside them still works.

use crate::{
    acting::{Acting, package_is_whole},
    aftermath::{Answered, holds},
    chance::Chance,
    counted::Counted,
    place::{TODAY, key, said, today},
};
use register::{
    domain::backup::BackupReason,
    exchange::package,
    register::{Register, keys},
};

#[test]
fn a_register_may_lie_anywhere_and_be_called_anything() {
    let long = format!("{}.kravspor", "å".repeat(120));
    let longest = format!("{}.kravspor", "m".repeat(241));
    assert_eq!(longest.len(), 250);
    let deep = "mappe med mellomrom/".repeat(11);
    let mut counted = Counted::of("odd places and names");
    for (folder, name) in [
        ("Miljøkrav på Ærøskøbing", "Blåbær.kravspor"),
        ("  mellomrom  her ", " to  ord .kravspor"),
        ("# % ? & ; = + @", "100 % #1?mode=ro&x=%41.kravspor"),
        ("🌲🧪 skog", "løv🍃.kravspor"),
        ("A\u{30a}se i to tegn", "bla\u{30a}.kravspor"),
        ("med 'apostrof' og \"sitat\"", "it's; DROP TABLE contract; --.kravspor"),
        ("%41%2F..%2F", "file:x.kravspor"),
        ("linje\nskift", "tab\ttegn.kravspor"),
        (deep.as_str(), "r.kravspor"),
        ("kort", long.as_str()),
        ("kort", longest.as_str()),
        ("uten ending", "register"),
    ] {
        for sealed in [false, true] {
            let home = tempfile::tempdir().expect("a folder");
            let at = home.path().join(folder);
            std::fs::create_dir_all(&at).expect("a folder of that name");
            let path = at.join(name);
            let work = || -> Result<_, register::Error> {
                let mut register = Register::create(&path, &key(sealed))?;
                let mut acting = Acting::by(Chance::of(5), 0);
                acting.furnish(&mut register, &today())?;
                register.back_up(BackupReason::ByHand, today().now, &mut |_| true)?;
                let out = at.join(format!("{}.{}", "p".repeat(236), package::ENDING));
                package::write(&register, &out, &today(), &mut |_| true)?;
                package_is_whole(&out)?;
                let (again, _) = package::restore(&out, &at.join("igjen.kravspor"), &key(sealed), &today(), &mut |_| true)?;
                again.verify_chain()?;
                drop(register);
                let answered = Answered::of(&path, sealed, acting.kept);
                if !sealed {
                    let apart = at.join("til segl.kravspor");
                    drop(Register::create(&apart, &key(false))?);
                    let register = Register::open(&apart, &key(false))?;
                    drop(keys::seal(register, Some("fire blå elger på ski i mai"), false, &today(), &mut |_, _| true)?);
                }
                Ok(answered)
            };
            let came_out = match work() {
                Ok(answered) => holds(&path, sealed, TODAY, &answered),
                Err(error) => Err(format!("{error:?}")),
            };
            counted.tried(format!("{} {folder:.20}/{name:.20}", said(sealed)), came_out);
        }
    }
    counted.end("");
}
