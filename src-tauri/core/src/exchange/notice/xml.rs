//! Walking the tree of a notice: children by local name, and the extension block where eForms keeps its own.

use roxmltree::Node;

/// An element of the notice.
pub(super) type Element<'a, 'i> = Node<'a, 'i>;

/// The child elements with a local name.
pub(super) fn children<'a, 'i: 'a>(parent: Element<'a, 'i>, name: &'static str) -> impl Iterator<Item = Element<'a, 'i>> {
    parent.children().filter(move |child| child.is_element() && child.tag_name().name() == name)
}

/// The first child element with a local name.
pub(super) fn child<'a, 'i>(parent: Element<'a, 'i>, name: &'static str) -> Option<Element<'a, 'i>> {
    parent.children().find(|child| child.is_element() && child.tag_name().name() == name)
}

/// The first element at the end of a path of local names.
pub(super) fn at<'a, 'i>(parent: Element<'a, 'i>, path: &[&'static str]) -> Option<Element<'a, 'i>> {
    path.iter().try_fold(parent, |element, name| child(element, name))
}

/// The eForms extension of an element.
pub(super) fn extension<'a, 'i>(parent: Element<'a, 'i>) -> Option<Element<'a, 'i>> {
    let extensions = child(parent, "UBLExtensions")?;
    children(extensions, "UBLExtension").find_map(|one| at(one, &["ExtensionContent", "EformsExtension"]))
}

/// An attribute by its local name.
pub(super) fn attribute<'a>(element: Element<'a, '_>, name: &str) -> &'a str {
    element.attributes().find(|attribute| attribute.name() == name).map_or("", |attribute| attribute.value())
}

/// The text of an element, its comments left out.
pub(super) fn raw(element: Element<'_, '_>) -> String {
    element.children().filter(Node::is_text).filter_map(|node| node.text()).collect()
}
