//! What the choices of closed lists are called in lists of others, besides our own words for them.

use crate::{
    domain::{
        contract::{ContractKind, ContractObject},
        evidence::{EvidenceClass, EvidenceKind},
        follow_up::Outcome,
        indicator::{Direction, Scope, UnitKind},
        kinds::Kind,
        requirement::{Basis, Comparator, Measure, Placement, Risk, SanctionKind},
    },
    exchange::intake::field::Choices,
};

macro_rules! choices {
    ($($name:ident: $list:ident { $($choice:literal = [$($also:literal),* $(,)?]),* $(,)? })+) => { $(
        pub(super) const $name: &Choices = &Choices {
            all: || $list::ALL.iter().map(|one| (one.as_str(), one.text_key())).collect(),
            also: &[$(($choice, &[$($also),*])),*],
        };
    )+ };
}

choices! {
    CONTRACT_KIND: ContractKind {
        "framework" = ["rammeavtale", "parallelle rammeavtaler", "parallell rammeavtale", "ramavtal", "rammeaftale", "framework agreement", "framework"],
        "dynamic-purchasing" = ["dis", "dynamisk inköpssystem", "dynamisk indkøbssystem", "dps", "dynamic purchasing system"],
        "single-purchase" = ["enkeltanskaffelse", "kjøpskontrakt", "kjøp", "engangskjøp", "direktupphandling", "direkteanskaffelse", "objektsupphandling", "purchase"],
        "works" = ["entreprise", "entreprisekontrakt", "totalentreprise", "utførelsesentreprise", "byggekontrakt", "bygge- og anleggskontrakt", "entreprenad", "works contract"],
        "service" = ["tjeneste", "tjenestekontrakt", "tjenesteavtale", "serviceavtale", "driftsavtale", "tjänst", "tjänsteavtal", "service contract", "services"],
    }
    CONTRACT_OBJECT: ContractObject {
        "goods" = ["vare", "varer", "varekjøp", "varor", "goods", "supplies"],
        "services" = ["tjeneste", "tjenester", "tenester", "tjänst", "tjänster", "services", "service"],
        "works" = ["bygg og anlegg", "bygg", "anlegg", "entreprise", "entreprenad", "works"],
    }
    KIND: Kind {
        "eco-labelled-service" = ["svanemerket tjeneste", "svanemerke tjeneste"],
        "eco-labelled-share" = ["miljømerke", "miljømerking", "andel miljømerket", "andel miljømerkede varer"],
        "management-system" = ["miljøledelse", "iso 14001", "emas", "miljøfyrtårn"],
        "fossil-free-site" = ["fossilfri", "fossilfri anleggsplass"],
        "emission-free-site" = ["utslippsfri", "utslippsfri anleggsplass"],
        "building-heat" = ["byggvarme", "byggtørk"],
        "epd" = ["epd", "miljødeklarasjon", "klimafotavtrykk"],
        "vehicles" = ["kjøretøy", "transport", "euroklasse", "euro 6"],
        "return-scheme" = ["returordning", "grønt punkt", "emballasje returordning"],
        "recyclable-packaging" = ["emballasje", "gjenvinnbar emballasje"],
        "waste-sorting" = ["avfall", "avfallssortering", "sortering", "kildesortering"],
        "food-waste" = ["matsvinn", "matavfall"],
        "timber" = ["trevirke", "tropisk trevirke", "tropisk tømmer"],
        "hazardous-substances" = ["kjemikalier", "farlige stoffer", "helse- og miljøfarlige stoffer", "stoffer"],
        "reuse" = ["ombruk", "reparasjon", "levetid"],
        "deliveries" = ["leveringer", "samlasting", "engangsartikler"],
        "site-plan" = ["miljøoppfølgingsplan", "mop", "klimagassregnskap"],
        "other" = ["annet", "anna", "andre"],
    }
    PLACEMENT: Placement {
        "qualification" = ["kvalifikasjon", "qualification requirement"],
        "specification" = ["spesifikasjon", "kravspek", "technical specification"],
        "award-criterion" = ["tildeling", "kriterium", "tildelingskrav"],
        "contract-clause" = ["kontraktskrav", "kontraktvilkår", "kontrakt", "contract"],
    }
    BASIS: Basis {
        "contract" = ["kontrakt", "avtale"],
        "law" = ["lov", "forskrift", "lovkrav", "forskriftskrav"],
    }
    MEASURE: Measure {
        "quantity" = ["tall", "mengde", "kvantitativt", "verdi", "number"],
        "yes-no" = ["ja/nei", "ja nei", "j/n", "yes/no"],
        "document" = ["dokument", "dokumentasjon", "sertifikat"],
    }
    COMPARATOR: Comparator {
        "at-least" = ["minst", "minimum", "min", "≥", ">=", "større enn eller lik"],
        "at-most" = ["høyst", "maksimum", "maks", "max", "≤", "<=", "mindre enn eller lik", "inntil"],
        "exactly" = ["lik", "nøyaktig", "="],
    }
    SANCTION: SanctionKind {
        "none" = ["ingen", "ikke avtalt", "ikkje avtalt"],
        "per-breach" = ["per brudd", "bot per brudd", "gebyr", "bot"],
        "per-day" = ["dagmulkt", "per dag", "dagbot"],
        "percentage" = ["prosent", "prisavslag"],
        "withheld-milestone" = ["tilbakehold", "milepæl"],
        "termination" = ["heving", "hevingsrett", "oppsigelse"],
    }
    RISK: Risk {
        "low" = ["lav", "låg", "liten", "l", "1"],
        "medium" = ["middels", "moderat", "medel", "m", "2"],
        "high" = ["høy", "høg", "stor", "hög", "høj", "h", "3"],
    }
    OUTCOME: Outcome {
        "fulfilled" = ["ok", "ja", "i orden", "godkjent", "oppfylt", "uppfyllt", "opfyldt", "yes", "met"],
        "partly" = ["delvis", "delvis i orden", "partly met"],
        "not-fulfilled" = ["ikke ok", "nei", "ikke godkjent", "avvik", "ej uppfyllt", "ikke opfyldt", "no", "not met", "brudd"],
        "not-verified" = ["ukontrollert", "ikke sjekket", "ej kontrollerad", "not checked"],
        "not-applicable" = ["ia", "uaktuelt", "ikke relevant", "ej aktuellt", "n/a"],
    }
    UNIT_KIND: UnitKind {
        "share" = ["prosent", "%", "andel", "prosentandel", "percent"],
        "count" = ["antall", "stk", "tal", "antal", "number"],
        "amount" = ["mengde", "beløp", "mengd"],
    }
    DIRECTION: Direction {
        "up" = ["høyere er bedre", "øke", "økning", "opp", "higher is better"],
        "down" = ["lavere er bedre", "redusere", "reduksjon", "ned", "lower is better"],
        "neutral" = ["nøytral", "ingen retning"],
    }
    SCOPE: Scope {
        "register" = ["hele", "kommunen", "virksomheten", "alt"],
        "contract" = ["kontrakt", "avtale"],
        "product-area" = ["produktområde", "varegruppe"],
        "service" = ["tjeneste", "tjenestested", "avdeling"],
    }
    EVIDENCE_KIND: EvidenceKind {
        "licence" = ["lisens", "svanemerkelisens", "license"],
        "certificate" = ["sertifikat", "certifikat", "iso-sertifikat"],
        "epd" = ["epd", "miljødeklarasjon", "miljøvaredeklarasjon"],
        "report" = ["rapport"],
        "statistics" = ["statistikk", "statistik"],
        "invoice" = ["faktura", "veieseddel"],
        "statement" = ["bekreftelse", "erklæring", "egenerklæring", "stadfesting"],
        "safety-data-sheet" = ["sds", "sikkerhetsdatablad", "hms-datablad"],
        "photo" = ["bilde", "foto", "bilete"],
        "other" = ["annet", "anna"],
    }
    EVIDENCE_CLASS: EvidenceClass {
        "third-party" = ["tredjepart", "tredjepartssertifisert", "third party"],
        "equivalent" = ["tilsvarende", "likeverdig"],
        "self-declaration" = ["egenerklæring", "egendeklarasjon", "eigenerklæring"],
    }
}
