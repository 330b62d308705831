//! The organisations of a notice: named once, referred to by key from buyer and tenders.

use super::{
    code::{Field, Reason, WarningCode},
    findings::Findings,
    model::Party,
    value::{choose, language, line, line_of, shortened},
    xml::{Element, at, child, children},
};
use crate::domain::organisation_number::OrganisationNumber;
use std::collections::BTreeMap;

/// The organisations by their key (`ORG-0001`); a contact point (`TPO-0001`) answers with the organisation it belongs to.
pub(super) type Parties = BTreeMap<String, Party>;

pub(super) fn read(extension: Element<'_, '_>, own: &str) -> Parties {
    let mut parties = Parties::new();
    let Some(organisations) = child(extension, "Organizations") else { return parties };
    for organisation in children(organisations, "Organization") {
        let Some(company) = child(organisation, "Company") else { continue };
        let party = party(company, own);
        for place in children(organisation, "TouchPoint").chain([company]) {
            let id = reference(place);
            if !id.is_empty() {
                parties.entry(id).or_insert_with(|| party.clone());
            }
        }
    }
    parties
}

/// The key a party element refers to.
pub(super) fn reference(party: Element<'_, '_>) -> String {
    at(party, &["PartyIdentification", "ID"]).and_then(line).unwrap_or_default()
}

fn party(company: Element<'_, '_>, own: &str) -> Party {
    let names = children(company, "PartyName").filter_map(|name| {
        let name = child(name, "Name")?;
        Some((language(name), line(name)?))
    });
    let short = |text: String| shortened(&text, 300).0;
    let of = |parent: Option<Element<'_, '_>>, name| short(parent.map(|parent| line_of(parent, name)).unwrap_or_default());
    let (address, contact) = (child(company, "PostalAddress"), child(company, "Contact"));
    let street = [of(address, "StreetName"), of(address, "AdditionalStreetName")].into_iter().filter(|part| !part.is_empty());
    let country = of(address.and_then(|address| child(address, "Country")), "IdentificationCode");
    let registration = of(child(company, "PartyLegalEntity"), "CompanyID");
    Party {
        name: short(choose(names, own).map(|name| name.text).unwrap_or_default()),
        organisation_number: norwegian(&country).then(|| OrganisationNumber::parse(&registration).ok()).flatten(),
        registration,
        address: street.collect::<Vec<_>>().join(", "),
        postal_code: of(address, "PostalZone"),
        city: of(address, "CityName"),
        country,
        contact: of(contact, "Name"),
        email: of(contact, "ElectronicMail"),
        phone: of(contact, "Telephone"),
    }
}

fn norwegian(country: &str) -> bool {
    matches!(country, "NOR" | "NO" | "")
}

/// Notes what is wrong with the number of a party that is used.
pub(super) fn check(party: &Party, findings: &mut Findings) {
    let written = format!("{} ({})", party.registration, party.name);
    match &party.organisation_number {
        Some(number) if !number.check_digit_is_right() => findings.warn(WarningCode::CheckDigit, &written),
        Some(_) => {}
        None if party.registration.is_empty() => {}
        None if norwegian(&party.country) => findings.leave_out(Field::OrganisationNumber, &written, Reason::NotNineDigits),
        None => findings.leave_out(Field::OrganisationNumber, &written, Reason::ForeignNumber),
    }
}
