//! From the root of the document to a [`Notice`].

use super::{
    climate::Rules,
    code::{Field, NoticeForm, NoticeType},
    findings::Findings,
    limits::{MAX_LOTS, too_complex},
    lots,
    model::{Notice, Party},
    parties::{self, Parties},
    results,
    value::{date, line, line_of},
    xml::{Element, at, attribute, child, children, extension},
};
use crate::{Error, Result, error::Code};
use chrono::NaiveDate;

const UBL: &str = "urn:oasis:names:specification:ubl:schema:xsd:";

pub(super) fn read(root: Element<'_, '_>) -> Result<Notice> {
    let name = root.tag_name().name();
    let known = matches!(name, "PriorInformationNotice" | "ContractNotice" | "ContractAwardNotice");
    let own_namespace =
        root.tag_name().namespace().and_then(|namespace| namespace.strip_prefix(UBL)).and_then(|rest| rest.strip_suffix("-2"));
    let extension = extension(root);
    let customisation = line_of(root, "CustomizationID");
    let (Some(extension), true) = (extension, known && own_namespace == Some(name) && customisation.starts_with("eforms-sdk")) else {
        return Err(Error::new(Code::NoticeNotEforms).with("root", name.chars().take(100).collect::<String>()));
    };
    let mut findings = Findings::default();
    let own = line_of(root, "NoticeLanguageCode");
    let parties = parties::read(extension, &own);

    let type_element = child(root, "NoticeTypeCode");
    let type_code = type_element.and_then(line).unwrap_or_default();
    let notice_type = NoticeType::ALL.iter().copied().find(|one| one.as_str() == type_code).unwrap_or(NoticeType::Other);
    let form = form(type_element.map(|element| attribute(element, "listName")).unwrap_or_default(), notice_type);

    let publication = child(extension, "Publication");
    let published = publication
        .and_then(|publication| date(publication, "PublicationDate", Field::Published, &mut findings))
        .or_else(|| date(root, "IssueDate", Field::Published, &mut findings));
    let version = line_of(root, "VersionID");
    let changed = child(extension, "Changes").is_some() || version.parse::<u32>().is_ok_and(|version| version > 1);

    let mut notice = Notice {
        form,
        notice_type,
        type_code,
        subtype: at(extension, &["NoticeSubType", "SubTypeCode"]).and_then(line).unwrap_or_default(),
        notice_id: line_of(root, "ID"),
        version,
        publication_number: publication.map(|publication| line_of(publication, "NoticePublicationID")).unwrap_or_default(),
        published,
        changed,
        buyers: buyers(root, &parties, &mut findings),
        subject: lots::subject(child(root, "ProcurementProject"), &own, &mut findings)?,
        awarded: child(root, "TenderResult").and_then(|result| date(result, "AwardDate", Field::Awarded, &mut findings)),
        language: own,
        total_value: None,
        lots: vec![],
        missing: vec![],
        left_out: vec![],
        warnings: vec![],
    };
    let mut results = results::read(extension, &parties, &notice.language, &mut findings)?;
    notice.total_value = results.total.take();
    let rules = Rules::of(notice.started(), notice.published);
    for element in children(root, "ProcurementProjectLot") {
        // A group of lots has criteria for several lots together and is no contract by itself.
        let id = child(element, "ID").filter(|id| attribute(*id, "schemeName") != "LotsGroup").and_then(line);
        let Some(id) = id.filter(|id| !id.starts_with("GLO-")) else { continue };
        if notice.lots.len() == MAX_LOTS {
            return Err(too_complex("lots", MAX_LOTS));
        }
        findings.lot = Some(id.clone());
        let contracts = results.take(&id);
        notice.lots.push(lots::lot(element, id, contracts, &notice.language, rules, &mut findings)?);
    }
    notice.left_out = findings.left_out;
    notice.warnings = findings.warnings;
    notice.missing = notice.draft_of_default().missing;
    Ok(notice)
}

fn form(list: &str, notice_type: NoticeType) -> NoticeForm {
    match list {
        "planning" => NoticeForm::Planning,
        "competition" => NoticeForm::Competition,
        "dir-awa-pre" => NoticeForm::DirectAward,
        "result" => NoticeForm::Result,
        "cont-modif" => NoticeForm::Modification,
        "completion" => NoticeForm::Completion,
        _ => match notice_type {
            NoticeType::PinBuyer | NoticeType::PinOnly | NoticeType::PinShorter | NoticeType::PinTransport | NoticeType::Consultation => {
                NoticeForm::Planning
            }
            NoticeType::PinCall
            | NoticeType::PinCallSocial
            | NoticeType::QualificationSystem
            | NoticeType::CompetitionStandard
            | NoticeType::CompetitionSocial
            | NoticeType::DesignContest
            | NoticeType::Subcontract => NoticeForm::Competition,
            NoticeType::Veat => NoticeForm::DirectAward,
            NoticeType::AwardStandard | NoticeType::AwardSocial | NoticeType::AwardDesign | NoticeType::AwardTransport => {
                NoticeForm::Result
            }
            NoticeType::Modification => NoticeForm::Modification,
            NoticeType::Completion => NoticeForm::Completion,
            NoticeType::Other => NoticeForm::Other,
        },
    }
}

fn buyers(root: Element<'_, '_>, parties: &Parties, findings: &mut Findings) -> Vec<Party> {
    let mut buyers: Vec<Party> = vec![];
    for party in children(root, "ContractingParty").filter_map(|contracting| child(contracting, "Party")).take(100) {
        if let Some(party) = parties.get(&parties::reference(party)).filter(|party| !buyers.contains(party)) {
            parties::check(party, findings);
            buyers.push(party.clone());
        }
    }
    buyers
}

impl Notice {
    /// The day the procurement started: the day of the first call for competition, else not known from the notice.
    #[must_use]
    pub fn started(&self) -> Option<NaiveDate> {
        self.published.filter(|_| self.form == NoticeForm::Competition && !self.changed)
    }

    /// What the register keeps as the notice's number: Doffin's number, the publication number, or the notice's key
    /// with its version. Doffin's own notices carry the number of an earlier notice as their publication number.
    #[must_use]
    pub fn number(&self) -> String {
        if is_doffin_number(&self.notice_id) {
            self.notice_id.clone()
        } else if !self.publication_number.is_empty() {
            self.publication_number.clone()
        } else if self.notice_id.len() == 36 && !self.version.is_empty() {
            format!("{}-{}", self.notice_id, self.version)
        } else {
            self.notice_id.clone()
        }
    }
}

/// `2023-336496`.
fn is_doffin_number(text: &str) -> bool {
    let digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('-').is_some_and(|(year, number)| digits(year, 4) && digits(number, 6))
}
