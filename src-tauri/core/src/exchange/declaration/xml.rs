//! ILCD's XML as the same tree of names and values that soda4LCA gives in JSON, so that one reader knows both: attributes and
//! child elements are named values, an element that is only text is its text, and what stands in an `other` block is a list of
//! `anies`.

use super::{damaged, too_complex};
use crate::{
    Error, Result,
    error::Code,
    exchange::{
        json::Json,
        notice::limits::{self, MAX_NODES},
    },
};
use roxmltree::{Document, Node, ParsingOptions};

/// A data set: what kind it is, and what is in it.
pub(super) struct DataSet {
    /// Local name of the root.
    pub(super) name: String,
    /// Its content.
    pub(super) content: Json,
}

/// Errors: [`Code::DeclarationUnsafe`], [`Code::DeclarationTooComplex`], [`Code::DeclarationDamaged`].
pub(super) fn read(text: &str) -> Result<DataSet> {
    limits::check(text).map_err(|error| match error.code {
        Code::NoticeUnsafe => Error::new(Code::DeclarationUnsafe),
        _ => too_complex("elements", limits::MAX_ELEMENTS),
    })?;
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..Default::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::DtdDetected => Error::new(Code::DeclarationUnsafe),
        roxmltree::Error::NodesLimitReached | roxmltree::Error::AttributesLimitReached | roxmltree::Error::NamespacesLimitReached => {
            too_complex("elements", limits::MAX_ELEMENTS)
        }
        other => damaged(format!("XML, {}:{}", other.pos().row, other.pos().col)),
    })?;
    let root = document.root_element();
    Ok(DataSet { name: root.tag_name().name().to_owned(), content: content(root) })
}

/// As deep as [`limits::check`] lets through.
fn content(element: Node<'_, '_>) -> Json {
    let mut values: Vec<(String, Json)> =
        element.attributes().map(|attribute| (attribute.name().to_owned(), Json::Text(attribute.value().to_owned()))).collect();
    let children = || element.children().filter(Node::is_element);
    if children().next().is_none() {
        let text = Json::Text(element.children().filter_map(|node| node.text().filter(|_| node.is_text())).collect());
        if values.is_empty() {
            return text;
        }
        values.push(("value".to_owned(), text));
        return Json::Object(values);
    }
    for child in children() {
        let name = child.tag_name().name();
        let value = if name == "other" { anies(child) } else { content(child) };
        match values.iter_mut().find(|(known, _)| known == name) {
            Some((_, Json::List(items))) => items.push(value),
            Some((_, one)) => *one = Json::List(vec![std::mem::replace(one, Json::Null), value]),
            None => values.push((name.to_owned(), value)),
        }
    }
    Json::Object(values)
}

/// Extensions: each with its name, its attributes and its value side by side.
fn anies(other: Node<'_, '_>) -> Json {
    let any = |element: Node<'_, '_>| {
        let mut values = vec![("name".to_owned(), Json::Text(element.tag_name().name().to_owned()))];
        let inside = content(element);
        match inside {
            Json::Object(own) if element.children().any(|node| node.is_element()) => {
                values.extend(own.iter().filter(|(name, _)| name != "name" && element.attribute_names().any(|own| own == name)).cloned());
                values.push(("value".to_owned(), Json::Object(own)));
            }
            Json::Object(own) => values.extend(own.into_iter().filter(|(name, _)| name != "name")),
            text => values.push(("value".to_owned(), text)),
        }
        Json::Object(values)
    };
    Json::Object(vec![("anies".to_owned(), Json::List(other.children().filter(Node::is_element).map(any).collect()))])
}

/// The local names of an element's attributes.
trait AttributeNames {
    fn attribute_names(&self) -> impl Iterator<Item = &str>;
}

impl AttributeNames for Node<'_, '_> {
    fn attribute_names(&self) -> impl Iterator<Item = &str> {
        self.attributes().map(|attribute| attribute.name())
    }
}
