//! Small notices written for one rule each.

use super::*;
use crate::domain::{contract::ContractKind, procurement::ClimateRoute};
use crate::error::Code;

/// A notice with the parts that matter to a test.
#[derive(Default)]
struct Written {
    root: &'static str,
    head: String,
    extension: String,
    project: String,
    lots: Vec<(String, String)>,
}

impl Written {
    fn xml(&self) -> String {
        let root = if self.root.is_empty() { "ContractNotice" } else { self.root };
        let lots: String = self
            .lots
            .iter()
            .map(|(id, inside)| {
                format!("<cac:ProcurementProjectLot><cbc:ID schemeName='Lot'>{id}</cbc:ID>{inside}</cac:ProcurementProjectLot>")
            })
            .collect();
        format!(
            "<{root} xmlns='urn:oasis:names:specification:ubl:schema:xsd:{root}-2' xmlns:cac='a' xmlns:cbc='b' xmlns:ext='x' xmlns:efac='c' xmlns:efbc='d' xmlns:efext='e'>\
             {}<cbc:CustomizationID>eforms-sdk-1.13</cbc:CustomizationID>{}<cac:ProcurementProject>{}</cac:ProcurementProject>{lots}</{root}>",
            extension(&self.extension),
            self.head,
            self.project
        )
    }
    fn read(&self) -> Notice {
        read_notice(self.xml().as_bytes()).unwrap()
    }
    fn draft(&self) -> NoticeDraft {
        self.read().contract_draft(None).unwrap()
    }
}

fn extension(inside: &str) -> String {
    format!(
        "<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>{inside}</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>"
    )
}

fn call(day: &str) -> String {
    format!(
        "<cbc:IssueDate>{day}</cbc:IssueDate><cbc:VersionID>01</cbc:VersionID><cbc:NoticeTypeCode listName='competition'>cn-standard</cbc:NoticeTypeCode><cbc:NoticeLanguageCode>NOR</cbc:NoticeLanguageCode>"
    )
}

fn lot(project: &str) -> String {
    format!("<cac:ProcurementProject>{project}</cac:ProcurementProject>")
}

fn period(inside: &str) -> String {
    format!("<cac:PlannedPeriod>{inside}</cac:PlannedPeriod>")
}

fn criterion(kind: &str, list: &str, number: &str, text: &str) -> String {
    let parameter = extension(&format!(
        "<efac:AwardCriterionParameter><efbc:ParameterCode listName='number-weight'>{list}</efbc:ParameterCode><efbc:ParameterNumeric>{number}</efbc:ParameterNumeric></efac:AwardCriterionParameter>"
    ));
    format!(
        "<cac:SubordinateAwardingCriterion>{parameter}<cbc:AwardingCriterionTypeCode>{kind}</cbc:AwardingCriterionTypeCode><cbc:Description languageID='NOR'>{text}</cbc:Description></cac:SubordinateAwardingCriterion>"
    )
}

fn terms(criteria: &[String]) -> String {
    format!(
        "<cac:TenderingTerms><cac:AwardingTerms><cac:AwardingCriterion>{}</cac:AwardingCriterion></cac:AwardingTerms></cac:TenderingTerms>",
        criteria.concat()
    )
}

fn left_out(draft: &NoticeDraft, field: Field) -> Vec<(&str, Reason)> {
    draft.left_out.iter().filter(|entry| entry.field == field).map(|entry| (entry.value.as_str(), entry.reason)).collect()
}

fn day(text: &str) -> Option<chrono::NaiveDate> {
    Some(text.parse().unwrap())
}

#[test]
fn a_norwegian_text_is_chosen_and_the_others_are_kept() {
    let project = "<cbc:Name languageID='ENG'>Cleaning</cbc:Name><cbc:Name languageID='NNO'>Reinhald</cbc:Name>".to_owned();
    let title = Written { project, ..Written::default() }.read().subject.title.unwrap();
    assert_eq!((title.text.as_str(), title.language.as_str()), ("Reinhald", "NNO"));
    assert_eq!(title.others.first().map(|one| one.text.as_str()), Some("Cleaning"));
}

#[test]
fn dates_are_the_local_day_as_written() {
    for (written, read) in
        [("2024-01-17+01:00", day("2024-01-17")), ("2024-01-17Z", day("2024-01-17")), ("2024-01-17-08:00", day("2024-01-17"))]
    {
        assert_eq!(Written { head: call(written), ..Written::default() }.read().published, read, "{written}");
    }
    for (written, reason) in [
        ("2024-02-30", Reason::InvalidDate),
        ("17.01.2024", Reason::InvalidDate),
        ("0024-01-17", Reason::InvalidDate),
        ("${ISSUEDATE}", Reason::Placeholder),
        ("[fjernet]", Reason::Placeholder),
        ("1970-01-01Z", Reason::Placeholder),
    ] {
        let draft = Written { head: call(written), ..Written::default() }.draft();
        assert_eq!(left_out(&draft, Field::Published), [(written, reason)]);
        assert!(draft.missing.contains(&Field::Published) && draft.missing.contains(&Field::Started));
    }
}

#[test]
fn a_duration_gives_an_end_only_with_a_start() {
    let with = |inside: &str| Written { lots: vec![("LOT-0000".to_owned(), lot(&period(inside)))], ..Written::default() }.draft();
    let both = with("<cbc:StartDate>2020-06-01+02:00</cbc:StartDate><cbc:DurationMeasure unitCode='MONTH'>48</cbc:DurationMeasure>");
    assert_eq!((both.contract.start, both.contract.end), (day("2020-06-01"), day("2024-05-31")));
    let alone = with("<cbc:DurationMeasure unitCode='MONTH'>24</cbc:DurationMeasure>");
    assert_eq!((alone.contract.start, alone.contract.end), (None, None));
    assert_eq!(left_out(&alone, Field::Duration), [("24 MONTH", Reason::NoStart)]);
    assert!(alone.missing.contains(&Field::End));
    let unlimited = with("<cbc:StartDate>2020-06-01</cbc:StartDate><cbc:DescriptionCode>UNLIMITED</cbc:DescriptionCode>");
    assert!(!unlimited.missing.contains(&Field::End), "without limit is an answer");
    let backwards = with("<cbc:StartDate>2024-06-01</cbc:StartDate><cbc:EndDate>2023-06-01</cbc:EndDate>");
    assert!(backwards.warnings.iter().any(|warning| warning.code == WarningCode::EndBeforeStart));
}

#[test]
fn only_norwegian_kroner_become_money() {
    let with = |currency: &str, amount: &str| {
        let total = format!(
            "<cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID='{currency}'>{amount}</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>"
        );
        Written { project: total, ..Written::default() }.draft()
    };
    assert_eq!(with("NOK", "7000000.00").contract.estimated_value.unwrap().ore(), 700_000_000);
    for (currency, amount, reason) in [
        ("EUR", "100000", Reason::OtherCurrency),
        ("", "100000", Reason::OtherCurrency),
        ("NOK", "0", Reason::Zero),
        ("NOK", "-5", Reason::InvalidNumber),
        ("NOK", "1e9", Reason::InvalidNumber),
        ("NOK", "9999999999999999", Reason::InvalidNumber),
    ] {
        let draft = with(currency, amount);
        assert_eq!(draft.contract.estimated_value, None);
        assert_eq!(left_out(&draft, Field::EstimatedValue).first().map(|entry| entry.1), Some(reason), "{currency} {amount}");
        assert!(draft.missing.contains(&Field::EstimatedValue));
    }
}

#[test]
fn the_competitions_day_starts_the_procurement_and_chooses_the_rules() {
    let criteria = [
        criterion("price", "per-exa", "80", "Pris"),
        criterion("quality-nor-env-criteria", "per-exa", "20", "Miljø"),
        criterion("quality-nor-env-spec", "per-exa", "0", "Utslippsfri transport er et krav."),
    ];
    let on = |published: &str| {
        Written { head: call(published), lots: vec![("LOT-0000".to_owned(), terms(&criteria))], ..Written::default() }.draft()
    };
    for (published, route) in [
        ("2026-06-30+02:00", Some(ClimateRoute::BelowThirtyWithRequirements)),
        ("2026-07-01+02:00", Some(ClimateRoute::CriterionAndRequirements)),
        ("2023-06-30", None),
        ("${ISSUEDATE}", None),
    ] {
        let procurement = on(published).contract.procurement;
        assert_eq!(procurement.climate_route, route, "{published}");
        assert_eq!(procurement.justification, "Utslippsfri transport er et krav.");
        assert_eq!(procurement.criteria.len(), 2, "a code without weight is no criterion");
    }
}

#[test]
fn a_changed_notice_does_not_tell_when_the_procurement_started() {
    let head = call("2024-03-01").replace("<cbc:VersionID>01", "<cbc:VersionID>02");
    let draft = Written { head, ..Written::default() }.draft();
    assert_eq!(draft.contract.procurement.started, None);
    assert_eq!(left_out(&draft, Field::Started), [("2024-03-01", Reason::ChangedNotice)]);
}

#[test]
fn weights_that_do_not_sum_give_a_warning_and_stay_as_they_are() {
    let criteria = [criterion("price", "per-exa", "60", "Pris"), criterion("quality", "per-exa", "30", "Kvalitet")];
    let draft = Written { lots: vec![("LOT-0000".to_owned(), terms(&criteria))], ..Written::default() }.draft();
    assert!(draft.warnings.iter().any(|warning| (warning.code, warning.value.as_str()) == (WarningCode::WeightsSum, "90")));
    assert_eq!(draft.contract.procurement.criteria.len(), 2);
}

#[test]
fn an_order_of_importance_with_the_environment_third_is_top_three() {
    let criteria = [
        criterion("price", "ord-imp", "1", "Pris"),
        criterion("quality", "ord-imp", "2", "Kvalitet"),
        criterion("quality-nor-env-criteria", "ord-imp", "3", "Miljø"),
    ];
    let procurement = Written { head: call("2024-03-01"), lots: vec![("LOT-0000".to_owned(), terms(&criteria))], ..Written::default() }
        .draft()
        .contract
        .procurement;
    assert_eq!(procurement.climate_route, Some(ClimateRoute::TopThree));
    assert_eq!(procurement.criteria.iter().map(|one| one.rank).collect::<Vec<_>>(), [Some(1), Some(2), Some(3)]);
}

fn organisation(id: &str, name: &str, number: &str, country: &str) -> String {
    format!(
        "<efac:Organization><efac:Company><cac:PartyIdentification><cbc:ID>{id}</cbc:ID></cac:PartyIdentification><cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName><cac:PostalAddress><cac:Country><cbc:IdentificationCode>{country}</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyLegalEntity><cbc:CompanyID>{number}</cbc:CompanyID></cac:PartyLegalEntity></efac:Company></efac:Organization>"
    )
}

/// Two lots, two contracts: a group wins the first, a Swedish company the second; a third lot is closed without a winner.
fn award() -> Written {
    let tender = |id: u32, lot: u32, party: u32, amount: u32| {
        format!(
            "<efac:LotTender><cbc:ID>TEN-{id}</cbc:ID><cac:LegalMonetaryTotal><cbc:PayableAmount currencyID='NOK'>{amount}</cbc:PayableAmount></cac:LegalMonetaryTotal><efac:TenderingParty><cbc:ID>TPA-{party}</cbc:ID></efac:TenderingParty><efac:TenderLot><cbc:ID>LOT-000{lot}</cbc:ID></efac:TenderLot></efac:LotTender>"
        )
    };
    let contract = |id: u32, day: &str| {
        format!(
            "<efac:SettledContract><cbc:ID>CON-{id}</cbc:ID><cbc:IssueDate>{day}</cbc:IssueDate><efac:ContractReference><cbc:ID>K-{id}</cbc:ID></efac:ContractReference><efac:LotTender><cbc:ID>TEN-{id}</cbc:ID></efac:LotTender></efac:SettledContract>"
        )
    };
    let result = |lot: u32, code: &str, contract: &str| {
        format!(
            "<efac:LotResult><cbc:TenderResultCode>{code}</cbc:TenderResultCode>{contract}<efac:TenderLot><cbc:ID>LOT-000{lot}</cbc:ID></efac:TenderLot></efac:LotResult>"
        )
    };
    let settled = |id: u32| format!("<efac:SettledContract><cbc:ID>CON-{id}</cbc:ID></efac:SettledContract>");
    let group = "<efac:TenderingParty><cbc:ID>TPA-1</cbc:ID><efac:Tenderer><cbc:ID>ORG-2</cbc:ID><efbc:GroupLeadIndicator>false</efbc:GroupLeadIndicator></efac:Tenderer><efac:Tenderer><cbc:ID>ORG-3</cbc:ID><efbc:GroupLeadIndicator>true</efbc:GroupLeadIndicator></efac:Tenderer></efac:TenderingParty>";
    let alone = "<efac:TenderingParty><cbc:ID>TPA-2</cbc:ID><efac:Tenderer><cbc:ID>ORG-4</cbc:ID></efac:Tenderer></efac:TenderingParty>";
    let organisations = [
        organisation("ORG-1", "Lillevik kommune", "999 888 777", "NOR"),
        organisation("ORG-2", "Rent AS", "910 568 183", "NOR"),
        organisation("ORG-3", "Ledende Renhold AS", "910568182", "NOR"),
        organisation("ORG-4", "Städ AB", "556677889", "SWE"),
    ];
    let extension = format!(
        "<efac:NoticeResult><cbc:TotalAmount currencyID='NOK'>300</cbc:TotalAmount>{}{}{}{}{}{}{}{group}{alone}</efac:NoticeResult><efac:Organizations>{}</efac:Organizations>",
        result(1, "selec-w", &settled(1)),
        result(2, "selec-w", &settled(2)),
        result(3, "clos-nw", ""),
        tender(1, 1, 1, 100),
        tender(2, 2, 2, 200),
        contract(1, "2024-05-01+02:00"),
        contract(2, "2024-05-02+02:00"),
        organisations.concat()
    );
    let head = "<cbc:ID>2024-100000</cbc:ID><cbc:IssueDate>2024-06-01</cbc:IssueDate><cbc:NoticeTypeCode listName='result'>can-standard</cbc:NoticeTypeCode><cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID>ORG-1</cbc:ID></cac:PartyIdentification></cac:Party></cac:ContractingParty>".to_owned();
    let project =
        "<cbc:ID>24/01234-7</cbc:ID><cbc:Name>Renhold</cbc:Name><cbc:ProcurementTypeCode>services</cbc:ProcurementTypeCode>".to_owned();
    let process = "<cac:TenderingProcess><cac:ContractingSystem><cbc:ContractingSystemTypeCode listName='framework-agreement'>fa-wo-rc</cbc:ContractingSystemTypeCode></cac:ContractingSystem></cac:TenderingProcess>";
    let lots = (1..=3)
        .map(|number| (format!("LOT-000{number}"), format!("{process}{}", lot(&format!("<cbc:Name>Del {number}</cbc:Name>")))))
        .collect();
    Written { root: "ContractAwardNotice", head, extension, project, lots }
}

#[test]
fn each_lot_becomes_its_own_contract_with_its_own_supplier() {
    let notice = award().read();
    assert_eq!(notice.number(), "2024-100000");
    let drafts = notice.clone().into_drafts();
    let lots: Vec<&str> = drafts.iter().filter_map(|draft| draft.lot.as_deref()).collect();
    assert_eq!(lots, ["LOT-0001", "LOT-0002", "LOT-0003"]);
    let [first, second, third] = drafts.as_slice() else { panic!() };
    assert_eq!(first.contract.title, "Renhold – Del 1");
    assert_eq!(first.contract.case_number, "24/01234-7");
    assert_eq!(first.contract.contract_number, "K-1");
    assert_eq!(first.contract.kind, Some(ContractKind::Framework));
    assert_eq!(first.contract.signed, day("2024-05-01"));
    assert_eq!(first.contract.estimated_value.unwrap().ore(), 10_000);
    assert_eq!(first.suppliers.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Rent AS", "Ledende Renhold AS"]);
    assert_eq!(first.main_supplier, Some(1), "the leader of the group");
    assert_eq!(second.suppliers.first().map(|one| (one.name.as_str(), one.organisation_number.is_none())), Some(("Städ AB", true)));
    assert_eq!(left_out(second, Field::OrganisationNumber).first().map(|entry| entry.1), Some(Reason::ForeignNumber));
    assert!(third.suppliers.is_empty() && third.missing.contains(&Field::Supplier));
    assert!(third.warnings.iter().any(|warning| warning.code == WarningCode::NotAwarded));
    assert!(!first.warnings.iter().any(|warning| warning.code == WarningCode::NotAwarded), "another lot's warning");
    let unknown = notice.contract_draft(Some("LOT-0009")).unwrap_err();
    assert_eq!(unknown.code, Code::NotFound);
}

#[test]
fn the_whole_procurement_keeps_what_the_lots_agree_on() {
    let whole = award().draft();
    assert_eq!(whole.contract.title, "Renhold");
    assert_eq!(whole.contract.estimated_value.unwrap().ore(), 30_000);
    assert_eq!(whole.suppliers.len(), 3);
    assert_eq!(whole.contract.signed, None);
    assert_eq!(left_out(&whole, Field::Signed), [("2024-05-01", Reason::Several), ("2024-05-02", Reason::Several)]);
    assert_eq!(left_out(&whole, Field::Started), [("2024-06-01", Reason::NotACall)]);
}

#[test]
fn a_wrong_check_digit_is_a_warning_and_the_number_is_kept() {
    let first = award().read().contract_draft(Some("LOT-0001")).unwrap();
    let wrong: Vec<&str> =
        first.warnings.iter().filter(|warning| warning.code == WarningCode::CheckDigit).map(|warning| warning.value.as_str()).collect();
    assert_eq!(wrong, ["999 888 777 (Lillevik kommune)", "910568182 (Ledende Renhold AS)"]);
    assert_eq!(first.suppliers.get(1).and_then(|one| one.organisation_number.as_ref()).map(|number| number.as_str()), Some("910568182"));
}

#[test]
fn a_cpv_code_that_is_none_is_kept_raw_and_warned_of() {
    let project = ["MainCommodityClassification", "AdditionalCommodityClassification"]
        .iter()
        .zip(["90911200-8", "9091120"])
        .map(|(name, code)| {
            format!("<cac:{name}><cbc:ItemClassificationCode listName='cpv'>{code}</cbc:ItemClassificationCode></cac:{name}>")
        })
        .collect();
    let draft = Written { project, ..Written::default() }.draft();
    assert_eq!(draft.contract.cpv.iter().map(|cpv| cpv.as_str()).collect::<Vec<_>>(), ["90911200-8"]);
    assert_eq!(left_out(&draft, Field::Cpv), [("9091120", Reason::InvalidCpv)]);
    assert!(draft.warnings.iter().any(|warning| warning.code == WarningCode::InvalidCpv));
}

#[test]
fn a_certificate_for_environmental_management_is_a_requirement_and_a_measure_a_hint() {
    let with = |code: &str, name: &str, usage: &str| {
        let inside = extension(&format!(
            "<efac:SelectionCriteria><cbc:TendererRequirementTypeCode>{code}</cbc:TendererRequirementTypeCode><cbc:Name>{name}</cbc:Name><cbc:CalculationExpressionCode>{usage}</cbc:CalculationExpressionCode></efac:SelectionCriteria>"
        ));
        Written { lots: vec![("LOT-0000".to_owned(), format!("<cac:TenderingTerms>{inside}</cac:TenderingTerms>"))], ..Written::default() }
            .draft()
    };
    let hinted = |draft: &NoticeDraft| draft.warnings.iter().any(|warning| warning.code == WarningCode::MayBeManagementSystem);
    for (code, name, usage, required, hint) in [
        ("slc-sche-env-cert-indep", "Attest", "used", Some(true), false),
        ("other", "Miljøledelsessystem", "used", Some(true), false),
        ("slc-sche-env-cert-indep", "Attest", "n-used", None, false),
        ("slc-abil-mgmt-env", "Miljøledelsestiltak", "used", None, true),
        ("slc-stand-other", "Temastyring", "used", None, false),
    ] {
        let draft = with(code, name, usage);
        assert_eq!(draft.contract.procurement.management_system_required, required, "{code} {name}");
        assert_eq!(hinted(&draft), hint, "{code} {name}");
    }
}

#[test]
fn options_in_free_text_go_to_the_notes_and_none_is_an_answer() {
    let with = |inside: &str| {
        Written { project: format!("<cac:ContractExtension>{inside}</cac:ContractExtension>"), ..Written::default() }.draft()
    };
    let text = with("<cbc:OptionsDescription>1+1 år</cbc:OptionsDescription><cbc:MaximumNumberNumeric>2</cbc:MaximumNumberNumeric>");
    assert!(text.contract.options.is_empty() && text.missing.contains(&Field::Options));
    assert_eq!(text.contract.notes, "1+1 år");
    assert_eq!(left_out(&text, Field::Options), [("1+1 år", Reason::KeptAsNote), ("2", Reason::LengthNotStated)]);
    assert!(!with("<cbc:MaximumNumberNumeric>0</cbc:MaximumNumberNumeric>").missing.contains(&Field::Options));
}

#[test]
fn doffins_number_goes_before_the_number_of_an_earlier_notice() {
    let with = |id: &str, publication: &str| {
        let head = format!("<cbc:ID>{id}</cbc:ID><cbc:VersionID>01</cbc:VersionID>");
        let extension = format!("<efac:Publication><efbc:NoticePublicationID>{publication}</efbc:NoticePublicationID></efac:Publication>");
        Written { head, extension, ..Written::default() }.read().number()
    };
    let key = "510444f4-6cd2-4b26-8dd6-f3af27ffa069";
    assert_eq!(with("2022-674620", "2015/S 229-417277"), "2022-674620");
    assert_eq!(with(key, "00152724-2025"), "00152724-2025");
    assert_eq!(with(key, "n.a."), format!("{key}-01"));
}

#[test]
fn a_wrong_currency_in_the_lot_leaves_the_procurements_value() {
    let total = |currency: &str, amount: &str| {
        format!(
            "<cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID='{currency}'>{amount}</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>"
        )
    };
    let draft =
        Written { project: total("NOK", "100000"), lots: vec![("LOT-0000".to_owned(), lot(&total("EUR", "10000")))], ..Written::default() }
            .draft();
    assert_eq!(draft.contract.estimated_value.unwrap().ore(), 10_000_000);
    assert_eq!(left_out(&draft, Field::EstimatedValue), [("EUR 10000", Reason::OtherCurrency)]);
}

#[test]
fn a_contract_said_to_belong_to_very_many_lots_is_too_complex() {
    let results: String = (0..6_000)
        .map(|lot| format!("<efac:LotResult><efac:SettledContract><cbc:ID>CON-1</cbc:ID></efac:SettledContract><efac:TenderLot><cbc:ID>LOT-{lot}</cbc:ID></efac:TenderLot></efac:LotResult>"))
        .collect();
    let extension =
        format!("<efac:NoticeResult>{results}<efac:SettledContract><cbc:ID>CON-1</cbc:ID></efac:SettledContract></efac:NoticeResult>");
    let xml = Written { root: "ContractAwardNotice", extension, ..Written::default() }.xml();
    assert_eq!(read_notice(xml.as_bytes()).unwrap_err().code, Code::NoticeTooComplex);
}
