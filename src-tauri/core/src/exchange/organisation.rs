//! Answers of the public register of organisations (Enhetsregisteret, in JSON) read into what it says of each unit. One unit, a
//! list, or a page of a search; main units and sub-units; those that are deleted, removed for legal reasons, or bankrupt.
//!
//! Must not open files, look at a clock or know the register: bytes in, values out. The bytes may be hostile.

use crate::{
    Error, Result,
    domain::{
        organisation_number::OrganisationNumber,
        registration::{Registration, Status},
    },
    error::Code,
    exchange::{
        json::{Json, Unread},
        notice::encoding,
    },
};
use chrono::NaiveDate;

/// Largest file that is read, in bytes. A page of a search with ten thousand units, the most there is, has some tens of megabytes.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;
/// Longest text that is taken.
const LONGEST: usize = 200;

/// Reads every unit of an answer; none if a search found none. A unit without a number that can be one is left out.
///
/// Errors: [`Code::FileTooLarge`] above 50 MB, [`Code::NotOrganisationData`].
pub fn read(bytes: &[u8]) -> Result<Vec<Registration>> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::new(Code::FileTooLarge).with("max", "50 MB"));
    }
    let wrong = || Error::new(Code::NotOrganisationData);
    let text = encoding::decode(bytes).map_err(|_| wrong())?;
    let json = Json::read(&text).map_err(|why| match why {
        Unread::Damaged { .. } | Unread::TooComplex => wrong(),
    })?;
    units(&json).ok_or_else(wrong)
}

fn units(json: &Json) -> Option<Vec<Registration>> {
    if let Json::List(items) = json {
        // A list of units, or of answers.
        let each: Option<Vec<_>> = items.iter().map(units).collect();
        return each.filter(|each| !each.is_empty()).map(|each| each.into_iter().flatten().collect());
    }
    let embedded = json.get("_embedded");
    let listed: Vec<&Json> = ["enheter", "underenheter"].iter().flat_map(|name| embedded.get(name).items()).collect();
    if !listed.is_empty() {
        return Some(listed.into_iter().filter_map(unit).collect());
    }
    if matches!(json.get("page"), Json::Object(_)) {
        return Some(vec![]);
    }
    unit(json).map(|unit| vec![unit])
}

fn unit(json: &Json) -> Option<Registration> {
    let number = OrganisationNumber::parse(json.get("organisasjonsnummer").text()).ok()?;
    let day = |name: &str| json.get(name).text().get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
    let said = |name: &str| json.get(name).is_true();
    let deleted = day("slettedato").or_else(|| day("nedleggelsesdato"));
    let name = tidy(json.get("navn").text());
    let since_any = |names: &[&str]| names.iter().find_map(|name| day(name));
    // Of several, the one that is the most final.
    let (status, since) = if deleted.is_some() && name.is_empty() {
        (Status::Withheld, deleted)
    } else if deleted.is_some() {
        (Status::Deleted, deleted)
    } else if said("konkurs") {
        (Status::Bankrupt, day("konkursdato"))
    } else if said("underTvangsavviklingEllerTvangsopplosning") {
        let why = [
            "tvangsavvikletPgaManglendeSlettingDato",
            "tvangsopplostPgaManglendeDagligLederDato",
            "tvangsopplostPgaManglendeRevisorDato",
            "tvangsopplostPgaManglendeRegnskapDato",
            "tvangsopplostPgaMangelfulltStyreDato",
        ];
        (Status::ForcedDissolution, since_any(&why))
    } else if said("underAvvikling") {
        (Status::Liquidation, day("underAvviklingDato"))
    } else {
        (Status::Active, None)
    };
    let address = ["forretningsadresse", "beliggenhetsadresse", "postadresse"]
        .iter()
        .map(|name| json.get(name))
        .find(|address| matches!(address, Json::Object(_)))
        .unwrap_or(json);
    let lines: Vec<String> =
        address.get("adresse").items().iter().map(|line| tidy(line.text())).filter(|line| !line.is_empty()).take(6).collect();
    let form = json.get("organisasjonsform");
    Some(Registration {
        number,
        name,
        address: lines.join(", ").chars().take(LONGEST).collect(),
        postal_code: tidy(address.get("postnummer").text()),
        city: tidy(address.get("poststed").text()),
        form: tidy(form.get("kode").text()),
        form_name: tidy(form.get("beskrivelse").text()),
        status,
        since,
        registered: day("registreringsdatoEnhetsregisteret"),
        parent: OrganisationNumber::parse(json.get("overordnetEnhet").text()).ok(),
        as_of: None,
    })
}

fn tidy(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn shared(name: &str) -> Option<Vec<u8>> {
        let folders = ["../../../shared/data/orgnr", "../../../../shared/data/orgnr"];
        let bytes = folders.iter().find_map(|folder| std::fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder).join(name)).ok());
        if bytes.is_none() {
            eprintln!("skipped: {name}");
        }
        bytes
    }

    #[test]
    fn every_answer_of_the_register_is_read() {
        for (name, numbers, status) in [
            ("mulighetsrommet/enhet.json", &["991825827"][..], Status::Active),
            ("mulighetsrommet/enhet_slettet.json", &["821227062"], Status::Deleted),
            ("mulighetsrommet/fjernet_av_juridiske_arsaker.json", &["433695968"], Status::Withheld),
            ("mulighetsrommet/sok_enhet.json", &["991825827"], Status::Active),
            ("mulighetsrommet/sok_enhet_ingen_treff.json", &[], Status::Active),
            ("mulighetsrommet/sok_underenhet.json", &["924203617"], Status::Active),
            ("mulighetsrommet/sok_underenhet_ingen_treff.json", &[], Status::Active),
            ("mulighetsrommet/underenhet.json", &["924203617"], Status::Active),
            ("mulighetsrommet/underenhet_slettet.json", &["974567989"], Status::Deleted),
            ("python-brreg/enheter-details-deleted-response.json", &["123456789"], Status::Deleted),
            ("python-brreg/enheter-details-response.json", &["112233445"], Status::Active),
            ("python-brreg/enheter-search-empty-response.json", &[], Status::Active),
            ("python-brreg/enheter-search-page1-response.json", &["976030788", "971526033"], Status::Active),
            ("python-brreg/enheter-search-page2-response.json", &["988879134"], Status::Active),
            ("python-brreg/enheter-search-response.json", &["112233445"], Status::Active),
            ("python-brreg/underenheter-details-deleted-response.json", &["987123456"], Status::Deleted),
            ("python-brreg/underenheter-details-response.json", &["776655441"], Status::Deleted),
            ("python-brreg/underenheter-search-empty-response.json", &[], Status::Active),
            ("python-brreg/underenheter-search-response.json", &["334455660"], Status::Active),
        ] {
            let Some(bytes) = shared(name) else { return };
            let read = super::read(&bytes).unwrap();
            assert_eq!(read.len(), numbers.len(), "{name}");
            assert!(read.iter().all(|unit| unit.status == status), "{name}: {read:?}");
            if !name.contains("page1") {
                assert_eq!(read.iter().map(|unit| unit.number.as_str()).collect::<Vec<_>>(), numbers, "{name}");
            }
        }
    }

    #[test]
    fn a_unit_has_its_business_address_and_the_blanks_in_it_are_left_out() {
        let Some(bytes) = shared("python-brreg/enheter-details-response.json") else { return };
        let unit = super::read(&bytes).unwrap().remove(0);
        assert_eq!((unit.address.as_str(), unit.postal_code.as_str(), unit.city.as_str()), ("Tyvholmen 1", "0101", "OSLO"));
        assert_eq!((unit.form.as_str(), unit.form_name.as_str()), ("AS", "Aksjeselskap"));
    }

    #[test]
    fn what_is_bankrupt_or_being_wound_up_is_told_with_its_day() {
        for (said, status, since) in [
            (r#""konkurs": true, "konkursdato": "2025-03-01", "underAvvikling": true"#, Status::Bankrupt, Some("2025-03-01")),
            (r#""konkurs": true"#, Status::Bankrupt, None),
            (r#""underAvvikling": true, "underAvviklingDato": "2025-01-02""#, Status::Liquidation, Some("2025-01-02")),
            (r#""underTvangsavviklingEllerTvangsopplosning": true, "underAvvikling": true"#, Status::ForcedDissolution, None),
            (r#""konkurs": false"#, Status::Active, None),
        ] {
            let json = format!(r#"{{"organisasjonsnummer": "991825827", "navn": "X AS", {said}}}"#);
            let unit = super::read(json.as_bytes()).unwrap().remove(0);
            assert_eq!((unit.status, unit.since), (status, since.map(|day| day.parse().unwrap())), "{said}");
        }
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        for text in
            ["", "[]", "{}", "{", "[1]", r#"{"organisasjonsnummer": "12"}"#, r#"{"navn": "X"}"#, "<xml/>", "\"991825827\"", "[[[]]]"]
        {
            assert_eq!(super::read(text.as_bytes()).unwrap_err().code, Code::NotOrganisationData, "{text}");
        }
        let list = r#"[{"organisasjonsnummer": 991825827}, {"_embedded": {"underenheter": [{"organisasjonsnummer": "924203617"}, 4]}}]"#;
        assert_eq!(super::read(list.as_bytes()).unwrap().len(), 2);
    }
}
