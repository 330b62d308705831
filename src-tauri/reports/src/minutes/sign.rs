//! Where both sides sign.

use super::Minutes;
use crate::{
    style::{INK, MM, NOTE, TABLE, WIDTH, column, span},
    tagging::Tag,
};
use register::domain::meeting::Side;

/// Room above the lines, for a hand.
const ROOM: f32 = 14.0 * MM;
/// Width of place and day; the signature takes the rest of its half.
const PLACE: f32 = 25.0 * MM;

impl Minutes<'_> {
    /// Two fields side by side, the buyer's and the supplier's.
    pub(super) fn sign(&mut self) {
        let section = self.paper.section();
        self.together(section, |minutes| {
            let needed = ROOM + 3.0 * TABLE.leading + NOTE.leading;
            minutes.paper.gap(6.0);
            minutes.paper.need(needed);
            let top = minutes.paper.y + ROOM;
            let mut bottom = top;
            for (side, x) in [(Side::Buyer, column(0)), (Side::Supplier, column(3))] {
                bottom = bottom.max(minutes.field(section, side, x, top));
            }
            minutes.paper.y = bottom;
        });
    }

    fn field(&mut self, section: crate::tagging::ElementId, side: Side, x: f32, top: f32) -> f32 {
        let text = self.text;
        let width = span(3).min(WIDTH);
        let at = x + PLACE + 3.0 * MM;
        let signed = width - PLACE - 3.0 * MM;
        self.paper.rule(x, top, PLACE, 0.6, INK);
        self.paper.rule(at, top, signed, 0.6, INK);
        let below = top + 3.0;
        self.paper.place_new(section, Tag::P, x, below, PLACE, NOTE, &text.get("minutes-place-date").into());
        let mut y = below;
        y += self.paper.place_new(section, Tag::P, at, y, signed, NOTE, &text.get("minutes-signature").into());
        let name = self.data.meeting.draft.participants.iter().find(|one| one.side == side).map(|one| one.name.trim().to_owned());
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            y += self.paper.place_new(section, Tag::P, at, y, signed, TABLE.bold(), &name.into());
        }
        let party = text.get_with("minutes-for-party", &[("party", self.party(side).into())]);
        y += self.paper.place_new(section, Tag::P, at, y, signed, TABLE, &party.into());
        y
    }
}
