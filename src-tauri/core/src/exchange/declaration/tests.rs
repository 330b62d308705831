//! Real files against what was read out of them by other means, files that were bent on purpose, and files made here for what the
//! real ones do not show.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::domain::{
    declaration::{
        doubt::DoubtCode,
        footprint::{Amount, IndicatorKind, Module, Origin},
        product::PropertyKind,
        unit::Unit,
    },
    figure::Figure,
    language::Language,
};
use std::{io::Write, path::PathBuf};

fn shared(name: &str) -> Option<Vec<u8>> {
    // Beside the project, or beside the folder that a second checkout of it stands in.
    let folders = ["../../../shared/data/epd", "../../../../shared/data/epd"];
    let paths = folders.map(|folder| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder).join(name));
    let bytes = paths.iter().find_map(|path| std::fs::read(path).ok());
    if bytes.is_none() {
        eprintln!("skipped: {name}");
    }
    bytes
}

fn one(bytes: &[u8]) -> Declaration {
    let mut all = read(bytes).unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn codes(one: &Declaration) -> Vec<DoubtCode> {
    one.doubts.iter().map(|doubt| doubt.code).collect()
}

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

fn date(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// File, registration number, year of the last day, declared unit, and the whole climate footprint per module (and scenario): read
/// with Python's json from the files, by their own rules and without this reader.
const GOLDEN: [(&str, &str, &str, &str, &str); 18] = [
    (
        "ilcd-json/00c28f1f-1d49-4c81-9208-138922a1dd6c.json",
        "",
        "2022",
        "piece",
        "A1-A3=5.75046217471126 C1=0 C2=0.00178708143423231 D=-3.34062826134951",
    ),
    (
        "ilcd-json/023f3b97-976a-41c4-b0f1-5357b9dc5b3e.json",
        "",
        "2021",
        "piece",
        "A1-A3=63.3 A4=0.628 A5=2.55 B6=394 C2=0.0274 C3=4.29 D=-52.5",
    ),
    (
        "ilcd-json/0aa8b645-02d9-41b4-8aa3-70335af2a9e7.json",
        "NEPD-4945-3957-DK",
        "2028",
        "m3",
        "A1=256.723356887539 A2=8.485777018525 A3=3.385395098948 A4=3.913628247615",
    ),
    (
        "ilcd-json/0b488798-140f-4efa-96e2-55aa46ed129a.json",
        "",
        "2022",
        "kg",
        "A1-A3=0.865769384309081 A5=0.0314319145962237 C2=0.00319525881415039 C4=0.0150055413884175 D=-0.0108230101303885",
    ),
    (
        "ilcd-json/0b4c397d-c7a1-4ceb-9718-184334f6364e.json",
        "EPD-MDS-20210038-CBA1-EN",
        "2026",
        "m3",
        "A1-A3=45.59 A4=0.478 A5=7.62 B1=-1.46 C2=0.447 C3:S1=0.164 C3:S2=0.164 D:S1=-32.39 D:S2=-2.718",
    ),
    (
        "ilcd-json/0cb92770-9007-48c6-bc03-466af8894419.json",
        "EPD-HFE-20220036-IBA1-DE",
        "2027",
        "kg",
        "A1-A3=1.93153238620983 C1=0 C2=0.00302406984359964 C3=0 C4=0.00241918382472411 D=-0.300629273288693",
    ),
    (
        "ilcd-json/0d1e4a59-4901-4973-a26f-1698f65a780f.json",
        "EPD-KLO-20170147-IAC1-DE",
        "2022",
        "m2",
        "A1=20.6207922599649 A2=1.68958273219572 A3=3.1653184",
    ),
    (
        "ilcd-json/0e0c4e37-b7e6-4a4f-b1c9-d36da0aa16f5.json",
        "EPD-WIN-20140143-ICA2-DE",
        "2024",
        "m2",
        "A1-A3=43.4 A4=0.23604829111236 A5=0.484 B1=0 B2=0 B3=0 B4=0 B5=0 C1=0 C2=0.115290208509573 C3=0 C4=0.542914926937108 D=-3.18",
    ),
    (
        "ilcd-json/0e80e6e7-6882-47be-8bd8-5cd869a746d9.json",
        "EPD-ETE-20190179-CCC1-EN",
        "2025",
        "m2",
        "A1=11.906613 A2=0.36490214 A3=4.0447066 A4=0.73029939 A5=1.9465051 B1=0 B2=0 B3=0 B4=0 B5=0 B6=0 B7=0 C1=0.19622355 C2=0.12896464 C3=0 C4=0.096832625 D=-0.26690371",
    ),
    (
        "ilcd-json/0e85f255-4d11-4973-9daa-c03889948351.json",
        "EPD-RIN-20210165-IBC1-DE",
        "2026",
        "m2",
        "A1-A3=21.8 A4=1.5 C1=0 C2=0.59 C3=0.449 C4=0.1835 D=-2.62",
    ),
    (
        "ilcd-json/0e9fd868-9656-489e-be6c-8251b3d43283.json",
        "EPD-MFA-48.0",
        "2027",
        "m2",
        "A1-A3=43.46 A4=0.39 A5=2.78 B1=ND B2=0.0118 B3=0.0 B4=0.0 B5=0.0 B6=0.0 B7=0.0 C1=0.0 C2=0.3 C3=3.58 C4=0.76 D=-5.45",
    ),
    (
        "ilcd-json/1bf3e138-54a4-4155-7116-08da598ce856.json",
        "",
        "2028",
        "m2",
        "A1-A3=7.82 A4=ND A5=1.19 B1=ND B2=ND B3=ND B4=ND B5=ND B6=ND B7=ND C1=0 C2=0.0396 C3=9.71 C4=0 D=-4.49",
    ),
    (
        "ilcd-json/335241f9-db84-486c-9a19-cd5ebb791903.json",
        "IBU-CEI-HOL-2205120-DE2023000499-1SUG001-DE",
        "2028",
        "m3",
        "A1-A3=146.75360187405067 A4=3.2760422245600007 A5=2.0020466200568783 B1=-5.076189806179392 C1=8.64 C2=9.475125000000002 C3=3.812424812030076 C4=0 D=-9.48661",
    ),
    (
        "ilcd-json/881b28b9-aaf3-4d80-aea5-08db7e36184f.json",
        "",
        "2028",
        "m2",
        "A1=0 A2=0 A3=40.3 A1-A3=40.299999999999997 A4=1.46 A5=0 B1=0 B2=0.095 B3=0 B4=0 B5=0 B6=0 B7=0 C1=0 C2=0.0732 C3=0 C4=0.42 D=0",
    ),
    (
        "ilcd-json/b56530ee-77bf-49bd-7997-08d972c43176.json",
        "",
        "2028",
        "m2",
        "A1-A3=-10.547151193 A4=4.855199 A5=0 B1=0 B2=0.24825973 B3=0 B4=0 B5=0 B6=0 B7=0 C1=0.022044839 C2=0.32421993 C3=42.120931345408 C4=0.39061325 D=1.39884079789",
    ),
    ("ilcd-json/c23b2987-776d-4d55-91c7-5f2a0f2c50f1.json", "10997", "2024", "kg", "A1-A3=10.68 C3=0.002322 D=-5.507"),
    (
        "ilcd-json/f63ac879-fa7d-4f91-813e-e816cbdf1927.json",
        "",
        "2025",
        "m3",
        "A1=-764.0695889049085 A2=24.72725059074996 A3=91.92219863019348 A1-A3=-647.4201396839651 A5=0.87278541690962 C2=0.535834904201247 C3=810.1162362231684 D:energetisch=-261.09709844067464 D:stofflich=-11.125577109865484",
    ),
    ("ilcd-json/f63ac879_test.json", "", "None", "m3", ""),
];

#[test]
fn real_files_are_read_as_they_stand() {
    for (name, number, year, unit, modules) in GOLDEN {
        let Some(bytes) = shared(name) else { return };
        let read = one(&bytes);
        // Four files have no number in its own field; three of those have it in the name.
        if number.is_empty() {
            assert_eq!(!read.number.is_empty(), codes(&read).contains(&DoubtCode::NumberFromText), "{name}");
        } else {
            assert_eq!(read.number, number, "{name}");
        }
        let declared = read.declared.as_ref().unwrap();
        assert_eq!((declared.amount, declared.unit), (Figure::ONE, Unit::named(unit)), "{name}");
        let said = read.valid_to.map(|to| to.format("%Y").to_string());
        assert_eq!(said.as_deref().unwrap_or("None"), year, "{name}");
        if read.valid_to_year_only {
            assert!(read.valid_to.unwrap().to_string().ends_with("-12-31"), "{name}");
        }
        let values = read.main().map(|main| main.values.clone()).unwrap_or_default();
        assert_eq!(values.len(), modules.split_whitespace().count(), "{name}");
        for module in modules.split_whitespace() {
            let (module, value) = module.split_once('=').unwrap();
            let (module, scenario) = module.split_once(':').unwrap_or((module, ""));
            let found = values.iter().find(|found| found.module.as_str() == module && found.scenario == scenario).unwrap();
            match (&found.amount, Figure::parse(value)) {
                (Amount::Number(own), Ok(expected)) => assert_eq!(*own, expected, "{name} {module}"),
                (Amount::NotDeclared(_), Err(_)) => {}
                (other, _) => panic!("{name} {module}: {other:?}, not {value}"),
            }
        }
    }
}

#[test]
fn a_norwegian_declaration_is_read_whole() {
    let Some(bytes) = shared("ilcd-json/0aa8b645-02d9-41b4-8aa3-70335af2a9e7.json") else { return };
    let read = one(&bytes);
    assert_eq!(read.name(Language::Bokmal), "Aggressiv 35MPa max 16mm vib-fri Færdig beton");
    assert_eq!((read.number.as_str(), read.operator.as_str()), ("NEPD-4945-3957-DK", "EPD Norway"));
    assert_eq!(read.owner, "Skagen Cement Støberi A/S");
    // The year stands in its own field; the day beside it.
    assert_eq!((read.valid_to, read.valid_to_year_only), (Some(date("2028-09-27")), false));
    assert_eq!(read.published, Some(date("2023-09-27")));
    assert_eq!(read.standard(), "EN 15804+A2");
    let joint = read.a1_a3.as_ref().unwrap();
    assert_eq!((joint.value, joint.origin), (figure("268.594529005012"), Origin::Summed));
    assert_eq!(read.properties[0].value, figure("2265"));
    assert_eq!(read.indicators.iter().map(|one| one.kind).collect::<Vec<_>>().len(), 5);
}

#[test]
fn an_archive_gives_the_unit_that_the_process_alone_does_not() {
    let Some(alone) = shared("ilcd-xml/environdec_single_xml.xml") else { return };
    let read = one(&alone);
    assert_eq!((read.declared.as_ref().unwrap().amount, read.declared.as_ref().unwrap().unit), (Figure::ONE, None));
    assert!(codes(&read).contains(&DoubtCode::NoDeclaredUnit));
    for (name, joint, to) in [
        ("ilcd-xml/environdec_with_dependencies.zip", "2.79", "2025-04-22"),
        ("ilcd-xml/oekobau_with_dependencies.zip", "30.1", "2025-12-31"),
    ] {
        let read = one(&shared(name).unwrap());
        assert_eq!(read.declared.as_ref().unwrap().unit, Some(Unit::SquareMetre), "{name}");
        assert_eq!(read.a1_a3.as_ref().unwrap().value, figure(joint), "{name}");
        assert_eq!(read.valid_to, Some(date(to)), "{name}");
    }
}

#[test]
fn bent_files_give_a_doubt_or_an_error_and_never_another_number() {
    use DoubtCode::*;
    let expected: [(&str, &[DoubtCode]); 11] = [
        ("bom", &[NoNumber, YearOnly]),
        ("comma_decimal", &[NoNumber, YearOnly]),
        ("no_flowprops", &[NoDeclaredUnit]),
        ("no_lcia", &[NoFootprint]),
        ("no_name", &[NoName]),
        ("no_subtype", &[]),
        ("no_valid_until", &[NoValidTo]),
        ("value_numeric", &[]),
        ("value_text", &[]),
        ("year_overflow", &[StrangeValidTo]),
        ("year_string", &[YearOnly]),
    ];
    for (name, doubts) in expected {
        let Some(bytes) = shared(&format!("hostile-json/{name}.json")) else { return };
        let read = one(&bytes);
        assert!(doubts.iter().all(|doubt| codes(&read).contains(doubt)), "{name}: {:?}", codes(&read));
        let joint = read.a1_a3.map(|joint| joint.value);
        assert_eq!(joint, (name != "no_lcia").then(|| figure("-647.4201396839651")), "{name}");
        assert_eq!(read.valid_to.is_some(), !matches!(name, "no_valid_until" | "year_overflow"), "{name}");
    }
    let Some(bytes) = shared("hostile-json/truncated.json") else { return };
    assert_eq!(super::read(&bytes).unwrap_err().code, Code::DeclarationDamaged);
}

#[test]
fn the_default_scenario_counts_where_there_is_one() {
    let Some(bytes) = shared("ilcd-json/f63ac879-fa7d-4f91-813e-e816cbdf1927.json") else { return };
    let read = one(&bytes);
    let d = read.main().unwrap().number(Module::D, &read.scenarios);
    assert_eq!(d, Some(figure("-261.09709844067464")));
    assert!(!codes(&read).contains(&DoubtCode::SumDiffers), "the sum differs by rounding alone");
    let Some(bytes) = shared("ilcd-json/0b4c397d-c7a1-4ceb-9718-184334f6364e.json") else { return };
    let read = one(&bytes);
    assert_eq!(read.main().unwrap().number(Module::D, &read.scenarios), None);
    assert!(codes(&read).contains(&DoubtCode::NoDefaultScenario));
}

const PROCESS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<processDataSet xmlns="http://lca.jrc.it/ILCD/Process" xmlns:common="http://lca.jrc.it/ILCD/Common" xmlns:epd="http://www.iai.kit.edu/EPD/2013"
 xmlns:epd2="http://www.indata.network/EPD/2019" xmlns:epd24="http://www.indata.network/EPD/2024" version="1.1" epd2:epd-version="1.3">
 <processInformation>
  <dataSetInformation>
   <common:UUID>11111111-0000-0000-0000-000000000000</common:UUID>
   <name><baseName xml:lang="no">Armering</baseName><baseName xml:lang="en">Rebar</baseName><treatmentStandardsRoutes xml:lang="no">B500NC</treatmentStandardsRoutes></name>
   <common:other>
    <epd24:referenceServiceLife epd24:years="60"/>
    <epd:scenarios><epd:scenario epd:default="true" epd:group="EoL" epd:name="R"><epd:description>Recycling</epd:description></epd:scenario>
    <epd:scenario epd:group="EoL" epd:name="L"/></epd:scenarios>
   </common:other>
  </dataSetInformation>
  <quantitativeReference type="Reference flow(s)"><referenceToReferenceFlow>7</referenceToReferenceFlow></quantitativeReference>
  <time><common:referenceYear>2024</common:referenceYear><common:dataSetValidUntil>2029</common:dataSetValidUntil>
   <common:other><epd2:publicationDateOfEPD>2024-05-08</epd2:publicationDateOfEPD><epd24:expirationDateOfEPD>2029-05-07</epd24:expirationDateOfEPD></common:other></time>
 </processInformation>
 <administrativeInformation><publicationAndOwnership><common:registrationNumber>NEPD-7000-6400-NO</common:registrationNumber></publicationAndOwnership></administrativeInformation>
 <exchanges>
  <exchange dataSetInternalID="3"><referenceToFlowDataSet refObjectId="other"/><meanAmount>9</meanAmount></exchange>
  <exchange dataSetInternalID="7"><referenceToFlowDataSet type="flow data set" refObjectId="22222222-0000-0000-0000-000000000000"/><meanAmount>2</meanAmount></exchange>
 </exchanges>
 <LCIAResults><LCIAResult>
  <referenceToLCIAMethodDataSet refObjectId="a7ea142a-9749-11ed-a8fc-0242ac120002"><common:shortDescription xml:lang="en">GWP-total</common:shortDescription></referenceToLCIAMethodDataSet>
  <common:other>
   <epd:amount epd:module="A1">500.5</epd:amount><epd:amount epd:module="A2">20,25</epd:amount><epd:amount epd:module="A3">1.0E2</epd:amount>
   <epd:amount epd:module="A4">MND</epd:amount><epd:amount epd:module="A5"/><epd:amount epd:module="B1">NaN</epd:amount><epd:amount epd:module="B2">1e400</epd:amount>
   <epd:amount epd:module="B3">1,234</epd:amount><epd:amount epd:module="B8">4</epd:amount>
   <epd:amount epd:module="D" epd:scenario="R">-300</epd:amount><epd:amount epd:module="D" epd:scenario="L">0</epd:amount>
   <epd:referenceToUnitGroupDataSet refObjectId="1ebf3012-d0db-4de2-aefd-ef30cedb0be1"><common:shortDescription>kg CO2 eqv.</common:shortDescription></epd:referenceToUnitGroupDataSet>
  </common:other></LCIAResult></LCIAResults>
</processDataSet>"#;

const FLOW: &str = r#"<f:flowDataSet xmlns:f="http://lca.jrc.it/ILCD/Flow" xmlns:common="http://lca.jrc.it/ILCD/Common">
 <f:flowInformation><f:dataSetInformation><common:UUID>22222222-0000-0000-0000-000000000000</common:UUID>
  <common:other><MatML_Doc xmlns="http://www.matml.org/"><Material><BulkDetails><Name>x</Name><PropertyData property="p"><Data format="float">7.85</Data></PropertyData></BulkDetails></Material>
  <Metadata><PropertyDetails id="p"><Name>gross density</Name><Units name="g/cm^3"><Unit><Name>g/cm^3</Name></Unit></Units></PropertyDetails></Metadata></MatML_Doc></common:other>
 </f:dataSetInformation><f:quantitativeReference><f:referenceToReferenceFlowProperty>1</f:referenceToReferenceFlowProperty></f:quantitativeReference></f:flowInformation>
 <f:flowProperties>
  <f:flowProperty dataSetInternalID="0"><f:referenceToFlowPropertyDataSet refObjectId="93a60a56-a3c8-22da-a746-0800200c9a66"/><f:meanValue>0.0637</f:meanValue></f:flowProperty>
  <f:flowProperty dataSetInternalID="1"><f:referenceToFlowPropertyDataSet refObjectId="33333333-0000-0000-0000-000000000000"/><f:meanValue>500</f:meanValue></f:flowProperty>
 </f:flowProperties></f:flowDataSet>"#;

const FLOW_PROPERTY: &str = r#"<flowPropertyDataSet xmlns="http://lca.jrc.it/ILCD/FlowProperty" xmlns:common="http://lca.jrc.it/ILCD/Common"><flowPropertiesInformation><dataSetInformation><common:UUID>33333333-0000-0000-0000-000000000000</common:UUID></dataSetInformation>
 <quantitativeReference><referenceToReferenceUnitGroup refObjectId="44444444-0000-0000-0000-000000000000"/></quantitativeReference></flowPropertiesInformation></flowPropertyDataSet>"#;

const UNIT_GROUP: &str = r#"<unitGroupDataSet xmlns="http://lca.jrc.it/ILCD/UnitGroup" xmlns:common="http://lca.jrc.it/ILCD/Common"><unitGroupInformation><dataSetInformation><common:UUID>44444444-0000-0000-0000-000000000000</common:UUID></dataSetInformation>
 <quantitativeReference><referenceToReferenceUnit>5</referenceToReferenceUnit></quantitativeReference></unitGroupInformation>
 <units><unit dataSetInternalID="0"><name>t</name><meanValue>1000</meanValue></unit><unit dataSetInternalID="5"><name>kg</name><meanValue>1</meanValue></unit></units></unitGroupDataSet>"#;

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
    for (name, content) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn whole_archive() -> Vec<u8> {
    archive(&[
        ("ILCD/unitgroups/u.xml", UNIT_GROUP.as_bytes()),
        ("ILCD/flows/f.xml", FLOW.as_bytes()),
        ("ILCD/processes/p.xml", PROCESS.as_bytes()),
        ("ILCD/flowproperties/fp.xml", FLOW_PROPERTY.as_bytes()),
        ("ILCD/external_docs/epd.pdf", b"%PDF"),
    ])
}

#[test]
fn amount_times_flow_property_in_the_unit_groups_reference_unit_is_what_is_declared() {
    let read = one(&whole_archive());
    let declared = read.declared.as_ref().unwrap();
    assert_eq!((declared.amount, declared.unit, declared.word.as_str()), (Figure::whole(1000), Some(Unit::Kilogram), "kg"));
    assert!(codes(&read).contains(&DoubtCode::AmountNotOne));
    let of = |kind| crate::domain::declaration::product::value(&read.properties, kind);
    assert_eq!(of(PropertyKind::Volume), Some(figure("0.1274")));
    assert_eq!(of(PropertyKind::GrossDensity), Some(figure("7850")));
}

#[test]
fn the_newest_extensions_are_known() {
    let read = one(&whole_archive());
    assert_eq!((read.valid_to, read.valid_to_year_only, read.published), (Some(date("2029-05-07")), false, Some(date("2024-05-08"))));
    assert_eq!(read.service_life, Some(Figure::whole(60)));
    assert_eq!((read.names[0].text.as_str(), read.names[0].more.as_str()), ("Armering", "B500NC"));
    assert_eq!((read.name(Language::Bokmal), read.name(Language::English)), ("Armering", "Rebar"));
    let main = read.main().unwrap();
    assert_eq!(main.kind, IndicatorKind::Total);
    assert_eq!(main.number(Module::D, &read.scenarios), Some(figure("-300")));
    assert_eq!(read.a1_a3.as_ref().unwrap().value, figure("620.75"));
}

#[test]
fn what_is_no_number_stays_none() {
    let read = one(PROCESS.as_bytes());
    let main = read.main().unwrap();
    for module in [Module::A4, Module::A5, Module::B1, Module::B2, Module::B3, Module::B4] {
        assert_eq!(main.number(module, &read.scenarios), None, "{module}");
    }
    let amount = |module| main.values.iter().find(|value| value.module == module).map(|value| value.amount.clone());
    assert_eq!(amount(Module::A4), Some(Amount::NotDeclared("MND".into())));
    assert_eq!(amount(Module::B1), Some(Amount::Unreadable("NaN".into())));
    let doubts = codes(&read);
    for doubt in [DoubtCode::UnreadableValue, DoubtCode::AmbiguousValue, DoubtCode::UnknownModule, DoubtCode::NoDeclaredUnit] {
        assert!(doubts.contains(&doubt), "{doubt}");
    }
}

const OPEN_EPD: &str = r#"{"doctype": "openEPD", "openepd_version": "0.1", "id": "ec3abc", "version": 2, "language": "en", "product_name": "Ready mix 35 MPa",
 "program_operator_doc_id": "NEPD-1234-567-EN", "date_of_issue": "2024-02-01T00:00:00Z", "valid_until": "2029-02-01T00:00:00Z",
 "declared_unit": {"qty": 2.0, "unit": "m^3"}, "kg_per_declared_unit": {"qty": 4.8, "unit": "t"},
 "manufacturer": {"name": "Betong AS", "web_domain": "betong.example"}, "program_operator": {"web_domain": "epd-norge.no"},
 "third_party_verifier": {"name": "Verifier"}, "compliance": [{"short_name": "EN 15804+A2"}, {"short_name": "ISO 21930"}], "pcr": {"name": "NPCR 020"},
 "product_service_life_years": 60,
 "impacts": {
  "TRACI 2.1": {"gwp": {"A1A2A3": {"mean": 501.0, "unit": "kgCO2e"}}},
  "EF 3.0": {"gwp": {"A1A2A3": {"mean": 500.25, "unit": "kgCO2e", "rsd": 0.2}, "A4": {"mean": null, "unit": "kgCO2e"}, "B1_years": 10, "C1": 1.5,
    "C_scenarios": [{"name": "Landfill", "likelihood": 0.4, "C3": {"mean": 2, "unit": "kgCO2e"}}, {"name": "Reuse", "C3": {"mean": 3, "unit": "kgCO2e"}}]},
   "gwp-fossil": {"A1A2A3": {"mean": 499, "unit": "kgCO2e"}}}}}"#;

#[test]
fn open_epd_is_read_by_the_method_of_its_standard() {
    let read = one(OPEN_EPD.as_bytes());
    assert_eq!((read.number.as_str(), read.owner.as_str(), read.operator.as_str()), ("NEPD-1234-567-EN", "Betong AS", "epd-norge.no"));
    assert_eq!((read.valid_from, read.valid_to), (Some(date("2024-02-01")), Some(date("2029-02-01"))));
    let declared = read.declared.as_ref().unwrap();
    assert_eq!((declared.amount, declared.unit), (Figure::whole(2), Some(Unit::CubicMetre)));
    assert_eq!(read.properties[0].value, figure("4800"));
    let main = read.main().unwrap();
    assert_eq!((main.kind, main.method.as_str()), (IndicatorKind::Total, "EF 3.0"));
    assert_eq!(read.a1_a3.as_ref().unwrap().value, figure("500.25"));
    assert_eq!(main.number(Module::C1, &read.scenarios), Some(figure("1.5")));
    assert_eq!((main.number(Module::A4, &read.scenarios), main.number(Module::C3, &read.scenarios)), (None, None));
    for doubt in [DoubtCode::SeveralMethods, DoubtCode::NoDefaultScenario, DoubtCode::AmountNotOne] {
        assert!(codes(&read).contains(&doubt), "{doubt}");
    }
}

#[test]
fn open_epd_may_be_a_list_and_hold_texts_for_numbers() {
    let bent = r#"[{"doctype":"openEPD","product_name":"A","declared_unit":"1 kg","valid_until":"2027","impacts":{"CML 2016":{"gwp":{"A1":"1.5","A2":"ND","A3":{"mean":"0,5","unit":"gCO2e"}}}}},
     {"doctype":"OpenEPD","declared_unit":{"qty":0,"unit":"furlong"},"impacts":{}}, {"unrelated": 1}]"#;
    let read = super::read(bent.as_bytes()).unwrap();
    assert_eq!(read.len(), 2);
    assert_eq!((read[0].valid_to, read[0].valid_to_year_only), (Some(date("2027-12-31")), true));
    assert_eq!(read[0].main().unwrap().kind, IndicatorKind::Whole);
    assert_eq!(read[0].main().unwrap().number(Module::A3, &[]), Some(figure("0.0005")));
    for doubt in [DoubtCode::UnknownUnit, DoubtCode::StrangeAmount, DoubtCode::NoFootprint, DoubtCode::NoName] {
        assert!(codes(&read[1]).contains(&doubt), "{doubt}");
    }
}

#[test]
fn what_is_hostile_is_refused() {
    let dtd = r#"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><processDataSet>&a;</processDataSet>"#;
    let deep = format!("{}{}", "<a>".repeat(5_000), "</a>".repeat(5_000));
    let bomb = archive(&[("a.xml", &vec![b' '; 30 * 1024 * 1024])]);
    let many: Vec<(String, &[u8])> = (0..400).map(|place| (format!("{place}.xml"), b"<a/>".as_slice())).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    for (bytes, code) in [
        (dtd.as_bytes(), Code::DeclarationUnsafe),
        (deep.as_bytes(), Code::DeclarationTooComplex),
        (bomb.as_slice(), Code::DeclarationTooComplex),
        (archive(&many).as_slice(), Code::NotADeclaration),
        (b"PK\x03\x04 cut", Code::DeclarationDamaged),
        (b"", Code::NotADeclaration),
        (b"%PDF-1.7", Code::NotADeclaration),
        (b"{}", Code::NotADeclaration),
        (b"[1, 2]", Code::NotADeclaration),
        (b"<svg/>", Code::NotADeclaration),
        (b"\xff\xfe\x00", Code::DeclarationDamaged),
        (b"{\"processInformation\":", Code::DeclarationDamaged),
    ] {
        assert_eq!(super::read(bytes).unwrap_err().code, code, "{:?}", bytes.get(..20));
    }
    assert_eq!(super::read(&"[".repeat(200_000).into_bytes()).unwrap_err().code, Code::DeclarationTooComplex);
}

#[test]
fn wrong_kinds_of_values_are_blanks() {
    let bent = r#"{"processInformation": {"dataSetInformation": {"name": {"baseName": 7}, "UUID": []}, "time": {"dataSetValidUntil": [{"a": null}]},
     "quantitativeReference": {"referenceToReferenceFlow": [null, {}, "x"]}}, "exchanges": {"exchange": "none"}, "LCIAResults": {"LCIAResult": [null, 3,
     {"referenceToLCIAMethodDataSet": {"refObjectId": "6a37f984-a4b3-458a-a20a-64418c145fa2"}, "other": {"anies": [{"module": 3, "value": {}}, {"module": "A1-A3", "value": [1]}, {"module": "A4", "value": true}]}}]}}"#;
    let read = one(bent.as_bytes());
    assert_eq!(read.a1_a3, None);
    assert!(codes(&read).contains(&DoubtCode::NoDeclaredAmount) && codes(&read).contains(&DoubtCode::NoJoint));
}

#[test]
fn a_whole_file_cut_anywhere_never_panics() {
    let whole = whole_archive();
    let sources: [&[u8]; 3] = [PROCESS.as_bytes(), OPEN_EPD.as_bytes(), &whole];
    for bytes in sources {
        for end in (0..bytes.len()).step_by(7) {
            let _ = super::read(&bytes[..end]);
            let mut bent = bytes.to_vec();
            bent[end] ^= 0x15;
            let _ = super::read(&bent);
        }
    }
}
