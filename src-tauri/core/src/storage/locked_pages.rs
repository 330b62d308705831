//! Memory that the system is asked to keep out of its swap file while a secret lies in it. Knows no secret.
//!
//! Several secrets may lie in one page, and the system does not count how often a page was locked: that is done here. `region` has
//! the calls into the system, so that this project needs no unsafe code for them.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// Which pages are locked, how often, and what unlocks them.
static PAGES: Mutex<BTreeMap<usize, Page>> = Mutex::new(BTreeMap::new());

struct Page {
    holders: u32,
    /// None if the system would not: few pages may be locked, and on some systems none. The secret is then as safe as it was.
    _lock: Option<region::LockGuard>,
}

/// The pages that something lies in, locked until this is dropped.
pub(crate) struct LockedPages {
    first: usize,
    last: usize,
}

impl LockedPages {
    /// Locks the pages of something that stays where it is until after this is dropped.
    pub(crate) fn of<T>(thing: &T) -> Self {
        let size = region::page::size();
        let begin = std::ptr::from_ref(thing).addr();
        let end = begin + size_of::<T>().max(1) - 1;
        let (first, last) = (begin / size, end / size);
        let mut pages = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
        for page in first..=last {
            let lock = || region::lock(std::ptr::without_provenance::<u8>(page * size), size).ok();
            pages.entry(page).or_insert_with(|| Page { holders: 0, _lock: lock() }).holders += 1;
        }
        Self { first, last }
    }
}

impl Drop for LockedPages {
    fn drop(&mut self) {
        let mut pages = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
        for page in self.first..=self.last {
            if let Some(found) = pages.get_mut(&page) {
                found.holders -= 1;
                if found.holders == 0 {
                    pages.remove(&page);
                }
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn holders(page: usize) -> u32 {
        PAGES.lock().unwrap().get(&page).map_or(0, |page| page.holders)
    }

    #[test]
    fn a_page_stays_locked_until_the_last_secret_in_it_is_gone() {
        let room = vec![0_u8; 2 * region::page::size()];
        let page = room.as_ptr().addr() / region::page::size() + 1;
        let at = |offset: usize| &room[page * region::page::size() - room.as_ptr().addr() + offset];
        let (one, other) = (LockedPages::of(at(0)), LockedPages::of(at(64)));
        assert_eq!(holders(page), 2);
        drop(one);
        assert_eq!(holders(page), 1);
        drop(other);
        assert_eq!(holders(page), 0);
    }

    #[test]
    fn what_lies_across_two_pages_locks_both() {
        let size = region::page::size();
        let room = vec![[0_u8; 32]; 3 * size / 32];
        let begin = room.as_ptr().addr();
        let across = room.iter().find(|piece| piece.as_ptr().addr() / size != (piece.as_ptr().addr() + 31) / size);
        let locked = across.map(|piece| (LockedPages::of(piece), piece.as_ptr().addr() / size));
        if let Some((pages, first)) = &locked {
            assert_eq!((holders(*first), holders(first + 1)), (1, 1));
            assert_eq!((pages.first, pages.last), (*first, first + 1));
        }
        assert!(locked.is_some() || begin % 32 == 0, "pieces that are aligned never lie across two");
    }

    /// The system's own word for it.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_system_keeps_a_locked_page_in_memory() {
        let locked = || {
            let status = std::fs::read_to_string("/proc/self/status").unwrap();
            let line = status.lines().find_map(|line| line.strip_prefix("VmLck:")).unwrap().trim().to_owned();
            line.split(' ').next().unwrap().parse::<usize>().unwrap()
        };
        let room = vec![0_u8; 64 * region::page::size()];
        let before = locked();
        let pages = LockedPages::of(room.first_chunk::<{ 16 * 4096 }>().unwrap());
        let can = PAGES.lock().unwrap().get(&pages.first).unwrap()._lock.is_some();
        if !can {
            return eprintln!("skipped: this process may lock no memory");
        }
        assert!(locked() >= before + 64, "{} kB, {before} kB before", locked());
    }
}
