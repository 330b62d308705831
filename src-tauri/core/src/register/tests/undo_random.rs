//! Whatever is done in whatever order: undo and redo lead back to exactly what was there.

use super::fixture::*;
use crate::{error::Code, storage::journal};
use chrono::Days;
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Debug, Clone)]
enum Move {
    Act(Act),
    Undo,
    Redo,
    Pass(u16),
}

fn moves(with_time: bool) -> impl Strategy<Value = Vec<Move>> {
    let pass = if with_time { 2 } else { 0 };
    let mut kinds = vec![(6, act().prop_map(Move::Act).boxed()), (3, Just(Move::Undo).boxed()), (2, Just(Move::Redo).boxed())];
    if pass > 0 {
        kinds.push((pass, (1u16..200).prop_map(Move::Pass).boxed()));
    }
    proptest::collection::vec(proptest::strategy::Union::new_weighted(kinds), 5..30)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn undo_and_redo_walk_through_the_states_as_they_were(moves in moves(false)) {
        let (_folder, mut register) = new_register();
        let today = day("2026-03-10");
        let (mut behind, mut ahead) = (vec![], vec![]);
        for one in &moves {
            let before = tracked(&register);
            match one {
                Move::Act(act) => {
                    let logged = count(&register, "SELECT count(*) FROM change");
                    perform(&mut register, act, today);
                    // Joining a supplier to a contract is two actions.
                    let made = count(&register, "SELECT count(*) FROM change") - logged;
                    prop_assert!(made <= 2);
                    prop_assert_eq!(made == 0, tracked(&register) == before);
                    if made == 2 {
                        register.undo(&on(today)).unwrap();
                        behind.push(before.clone());
                        behind.push(tracked(&register));
                        register.redo(&on(today)).unwrap();
                        ahead.clear();
                    } else if made == 1 {
                        behind.push(before);
                        ahead.clear();
                    }
                }
                Move::Undo => match behind.pop() {
                    Some(state) => {
                        register.undo(&on(today)).unwrap();
                        prop_assert_eq!(&tracked(&register), &state);
                        ahead.push(before);
                    }
                    None => prop_assert_eq!(register.undo(&on(today)).unwrap_err().code, Code::NothingToUndo),
                },
                Move::Redo => match ahead.pop() {
                    Some(state) => {
                        register.redo(&on(today)).unwrap();
                        prop_assert_eq!(&tracked(&register), &state);
                        behind.push(before);
                    }
                    None => prop_assert_eq!(register.redo(&on(today)).unwrap_err().code, Code::NothingToRedo),
                },
                Move::Pass(_) => {}
            }
            prop_assert!(register.derived_rows_are_true(today).unwrap(), "after {one:?}");
            prop_assert_eq!(journal::unlike_the_log(&register.connection, &mut |_, _| true).unwrap(), BTreeMap::new(), "after {:?}", one);
        }
        prop_assert_eq!(register.verify_chain(), Ok(()));
        prop_assert_eq!(count(&register, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
        for index in ["search_word_docsize", "search_part_docsize"] {
            let indexed = format!("SELECT (SELECT count(*) FROM {index}) - (SELECT count(*) FROM search_entry)");
            prop_assert_eq!(count(&register, &indexed), 0, "{}", index);
        }
    }

    #[test]
    fn as_time_goes_by_undo_never_leaves_the_register_half_done(moves in moves(true)) {
        let (_folder, mut register) = new_register();
        let mut today = day("2026-03-10");
        for one in &moves {
            match one {
                Move::Act(act) => perform(&mut register, act, today),
                Move::Pass(days) => today = today + Days::new(u64::from(*days)),
                Move::Undo | Move::Redo => {
                    let before = tracked(&register);
                    let answer = if matches!(one, Move::Undo) { register.undo(&on(today)) } else { register.redo(&on(today)) };
                    if let Err(error) = answer {
                        prop_assert!(matches!(error.code, Code::NothingToUndo | Code::NothingToRedo), "{error:?}");
                        prop_assert_eq!(tracked(&register), before);
                    }
                }
            }
            register.turn_to(&on(today)).unwrap();
            prop_assert!(register.derived_rows_are_true(today).unwrap(), "after {one:?}");
        }
        prop_assert_eq!(register.verify_chain(), Ok(()));
        prop_assert_eq!(count(&register, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
        for index in ["search_word_docsize", "search_part_docsize"] {
            let indexed = format!("SELECT (SELECT count(*) FROM {index}) - (SELECT count(*) FROM search_entry)");
            prop_assert_eq!(count(&register, &indexed), 0, "{}", index);
        }
    }
}
