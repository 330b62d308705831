//! Which indicators are climate footprints, and their values per module as they are written.

use crate::domain::{
    declaration::{
        Declaration,
        comparison::carbon_factor,
        doubt::{Doubt, DoubtCode},
        footprint::{Amount, Indicator, IndicatorKind, Module, ModuleAmount},
    },
    figure::{Figure, NoFigure},
};

/// Indicators by their keys: EN 15804+A1, +A2 with EF 3.0 and with EF 3.1. Source: InData working group, identifiers of the
/// ILCD+EPD data format.
const KEYS: [(&str, IndicatorKind); 10] = [
    ("77e416eb-a363-4258-a04e-171d843a6460", IndicatorKind::Whole),
    ("6a37f984-a4b3-458a-a20a-64418c145fa2", IndicatorKind::Total),
    ("5f635281-343e-44fb-83df-1971b155e6b6", IndicatorKind::Fossil),
    ("2356e1ab-0185-4db5-86e5-16de51c7485c", IndicatorKind::Biogenic),
    ("4331bbdb-978a-490d-8707-eeb047f01a55", IndicatorKind::LandUse),
    ("fb774615-0575-45de-9a89-1ded92f19770", IndicatorKind::WithoutBiogenic),
    ("a7ea142a-9749-11ed-a8fc-0242ac120002", IndicatorKind::Total),
    ("a7ea19c0-9749-11ed-a8fc-0242ac120002", IndicatorKind::Fossil),
    ("a7ea186c-9749-11ed-a8fc-0242ac120002", IndicatorKind::Biogenic),
    ("a7ea1ae2-9749-11ed-a8fc-0242ac120002", IndicatorKind::LandUse),
];
/// Most values of an indicator, and most indicators: scenarios multiply the first, methods the second.
const MOST: usize = 2_000;
const MOST_INDICATORS: usize = 60;

/// What part of the climate footprint an indicator is about, by its key or else by its names; `None` if it is about
/// something else.
pub(super) fn kind_of(key: &str, names: &[String]) -> Option<IndicatorKind> {
    let key = key.trim().to_lowercase();
    if let Some((_, kind)) = KEYS.iter().find(|(known, _)| *known == key) {
        return Some(*kind);
    }
    names.iter().find_map(|name| by_name(name))
}

fn by_name(name: &str) -> Option<IndicatorKind> {
    let name = name.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if !has(&["gwp", "global warming", "globales erwärmungs", "globalt oppvarmings", "global uppvärm", "climate change", "treibhaus"]) {
        return None;
    }
    Some(if has(&["ghg", "iob", "except", "unntatt", "excl"]) {
        IndicatorKind::WithoutBiogenic
    } else if has(&["luluc", "land use", "landnutzung", "arealbruk", "land transformation"]) {
        IndicatorKind::LandUse
    } else if has(&["biogen"]) {
        IndicatorKind::Biogenic
    } else if has(&["fossil"]) {
        IndicatorKind::Fossil
    } else if has(&["total"]) {
        IndicatorKind::Total
    } else {
        IndicatorKind::Whole
    })
}

/// One value as it is written; `None` for nothing at all.
pub(super) struct Written<'a> {
    pub(super) module: &'a str,
    pub(super) scenario: &'a str,
    pub(super) value: Option<&'a str>,
}

/// Adds a climate indicator to a declaration. What cannot be read becomes a doubt, once for the indicator that counts.
pub(super) fn add<'a>(
    to: &mut Declaration,
    about: (IndicatorKind, String, String),
    unit: &str,
    written: impl IntoIterator<Item = Written<'a>>,
) {
    if to.indicators.len() >= MOST_INDICATORS {
        return;
    }
    let (kind, name, method) = about;
    // Where no unit is written, the format's own applies.
    let factor = if unit.is_empty() { Some(Figure::ONE) } else { carbon_factor(unit) };
    let mut values: Vec<ModuleAmount> = vec![];
    let mut doubts = vec![];
    for one in written.into_iter().take(MOST) {
        let Some(module) = Module::named(one.module) else {
            if let Some(value) = one.value.filter(|value| Figure::parse(value).is_ok()) {
                doubts.push(Doubt::new(DoubtCode::UnknownModule).with("module", one.module).with("value", value));
            }
            continue;
        };
        let (amount, doubt) = amount(one.value.unwrap_or_default(), factor);
        doubts.extend(doubt.map(|code| Doubt::new(code).with("module", module).with("value", one.value.unwrap_or_default())));
        place(&mut values, ModuleAmount { module, scenario: super::names::tidy(one.scenario), amount }, &mut doubts);
    }
    values.sort_by_key(|value| value.module);
    if kind.is_whole() {
        to.doubts.append(&mut doubts);
    }
    to.indicators.push(Indicator { kind, name, method, unit: unit.to_owned(), factor, values });
}

fn amount(text: &str, factor: Option<Figure>) -> (Amount, Option<DoubtCode>) {
    let word = || super::names::tidy(text).chars().take(80).collect::<String>();
    if Amount::is_not_declared(text) {
        return (Amount::NotDeclared(word()), None);
    }
    match Figure::parse(text) {
        Ok(figure) => (Amount::Number(factor.filter(|factor| *factor != Figure::ONE).map_or(figure, |factor| figure.times(factor))), None),
        Err(NoFigure::Ambiguous) => (Amount::Unreadable(word()), Some(DoubtCode::AmbiguousValue)),
        Err(NoFigure::Unreadable) => (Amount::Unreadable(word()), Some(DoubtCode::UnreadableValue)),
    }
}

/// Puts a value among the others. Of two numbers for the same module and scenario none is the right one.
fn place(values: &mut Vec<ModuleAmount>, new: ModuleAmount, doubts: &mut Vec<Doubt>) {
    let Some(known) = values.iter_mut().find(|known| known.module == new.module && known.scenario == new.scenario) else {
        values.push(new);
        return;
    };
    match (&known.amount, &new.amount) {
        (Amount::Number(first), Amount::Number(second)) if first != second => {
            doubts.push(Doubt::new(DoubtCode::ValueTwice).with("module", new.module));
            known.amount = Amount::Unreadable(format!("{first} / {second}"));
        }
        (Amount::NotDeclared(_), _) => known.amount = new.amount,
        _ => {}
    }
}

/// Puts the indicator that counts first, and says so if another of the same kind has another number for A1–A3.
pub(super) fn order(of: &mut Declaration) {
    let rank = |kind: IndicatorKind| IndicatorKind::ALL.iter().position(|known| *known == kind);
    of.indicators.sort_by_key(|indicator| rank(indicator.kind));
    let Some(main) = of.main() else { return };
    let joint = |indicator: &Indicator| indicator.number(Module::A1A3, &[]);
    let own = joint(main);
    let others = of.indicators.iter().filter(|other| other.kind.is_whole()).map(joint);
    if others.flatten().any(|other| Some(other) != own) {
        let method = if main.method.is_empty() { main.name.clone() } else { main.method.clone() };
        of.doubts.push(Doubt::new(DoubtCode::SeveralMethods).with("method", method));
    }
}
