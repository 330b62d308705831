//! An archive with data sets that refer to each other: processes, the flows they are about, and the units of those. Pictures and
//! documents beside them are not unpacked.

use super::{
    damaged, decoded,
    names::{anies, at, step, texts, tidy},
    properties::{Flow, FlowProperty, Material},
    too_complex, xml,
};
use crate::{
    Error, Result,
    domain::figure::Figure,
    exchange::{
        archive::{self, Fault},
        json::Json,
    },
};
use std::collections::HashMap;

/// Largest data set that is unpacked, and most of all of them together, in bytes.
const MAX_UNPACKED: u64 = 20 * 1024 * 1024;
const MAX_UNPACKED_TOGETHER: u64 = 100 * 1024 * 1024;

/// What an archive holds. Empty for a file that stands alone.
#[derive(Default)]
pub(super) struct Archive {
    /// Processes, each a declaration.
    pub(super) processes: Vec<Json>,
    /// Texts in JSON.
    pub(super) texts: Vec<String>,
    flows: HashMap<String, Json>,
    flow_properties: HashMap<String, String>,
    units: HashMap<String, String>,
}

impl Archive {
    /// Errors: [`crate::error::Code::DeclarationDamaged`], [`crate::error::Code::DeclarationTooComplex`],
    /// [`crate::error::Code::DeclarationUnsafe`].
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let zip = archive::Archive::open(bytes).map_err(refused)?;
        let mut archive = Self::default();
        let mut left = MAX_UNPACKED_TOGETHER;
        for entry in zip.entries() {
            let name = entry.name.to_lowercase();
            if !(name.ends_with(".xml") || name.ends_with(".json")) {
                continue;
            }
            let content = zip.unpack(entry, MAX_UNPACKED.min(left)).map_err(refused)?;
            left = left.saturating_sub(u64::try_from(content.len()).unwrap_or(u64::MAX));
            let text = decoded(&content)?;
            if name.ends_with(".json") {
                archive.texts.push(text.into_owned());
            } else {
                archive.take(xml::read(&text)?);
            }
        }
        Ok(archive)
    }

    fn take(&mut self, data_set: xml::DataSet) {
        let key = |information: &str| at(&data_set.content, &[information, "dataSetInformation", "UUID"]).text().to_lowercase();
        match data_set.name.as_str() {
            "processDataSet" => self.processes.push(data_set.content),
            "flowDataSet" => {
                self.flows.insert(key("flowInformation"), data_set.content);
            }
            "flowPropertyDataSet" => {
                let path = ["flowPropertiesInformation", "quantitativeReference", "referenceToReferenceUnitGroup", "refObjectId"];
                let group = at(&data_set.content, &path).text().to_lowercase();
                self.flow_properties.insert(key("flowPropertiesInformation"), group);
            }
            "unitGroupDataSet" => {
                let reference =
                    at(&data_set.content, &["unitGroupInformation", "quantitativeReference", "referenceToReferenceUnit"]).text();
                let units = at(&data_set.content, &["units", "unit"]).items();
                let unit = units.iter().find(|unit| unit.get("dataSetInternalID").text() == reference);
                let name = unit.and_then(|unit| texts(step(unit, "name")).into_iter().next()).map(|(_, name)| name);
                self.units.insert(key("unitGroupInformation"), name.unwrap_or_default());
            }
            _ => {}
        }
    }

    /// A flow, if it is in the archive.
    pub(super) fn flow(&self, key: &str) -> Option<Flow> {
        let flow = self.flows.get(&key.to_lowercase())?;
        let reference = at(flow, &["flowInformation", "quantitativeReference", "referenceToReferenceFlowProperty"]).text();
        let properties = at(flow, &["flowProperties", "flowProperty"]).items().iter().map(|property| {
            let described = step(property, "referenceToFlowPropertyDataSet");
            let key = step(described, "refObjectId").text().to_lowercase();
            let unit_group = self.flow_properties.get(&key).cloned().unwrap_or_default();
            FlowProperty {
                name: super::names::reference(described),
                mean: Figure::parse(step(property, "meanValue").text()).ok(),
                reference: property.get("dataSetInternalID").text() == reference,
                unit: self.units.get(&unit_group).cloned().unwrap_or_default(),
                unit_group,
                key,
            }
        });
        let vendor =
            anies(at(flow, &["modellingAndValidation", "LCIMethod"])).iter().find(|any| any.get("name").text() == "referenceToVendor");
        Some(Flow {
            properties: properties.collect(),
            materials: materials(at(flow, &["flowInformation", "dataSetInformation"])),
            vendor: vendor.map(|vendor| super::names::reference(vendor.get("value"))).unwrap_or_default(),
        })
    }
}

fn refused(fault: Fault) -> Error {
    match fault {
        Fault::TooLarge => too_complex("unpacked", 100),
        fault => damaged(fault),
    }
}

/// Material properties of a flow, as MatML gives them: values by the key of the property, names and units by the same key.
fn materials(information: &Json) -> Vec<Material> {
    let mut found = vec![];
    for document in anies(information).iter().filter(|any| any.get("name").text() == "MatML_Doc") {
        let document = document.get("value");
        let details = at(document, &["Metadata", "PropertyDetails"]).items();
        for data in at(document, &["Material", "BulkDetails", "PropertyData"]).items() {
            let key = data.get("property").text();
            let Some(detail) = details.iter().find(|detail| detail.get("id").text() == key) else { continue };
            let first = |value: &Json| texts(value).into_iter().next().map(|(_, text)| text).unwrap_or_default();
            let unit = match step(detail, "Units").get("name").text() {
                "" => first(at(detail, &["Units", "Unit", "Name"])),
                name => tidy(name),
            };
            found.push(Material { name: first(step(detail, "Name")), value: first(step(data, "Data")), unit });
        }
    }
    found
}
