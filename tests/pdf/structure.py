#!/usr/bin/env python3
"""Holds printed reports against what PDF/UA-1 and PDF/A-2a ask of their structure, as far as it can be read from the file.

The tag tree and the parent tree agree, nothing is left unmarked, headings never skip a level, fonts are embedded with their
letters, and the description says which standards are followed. Not a validator: what a page looks like is not judged.
Needs pikepdf (Debian: python3-pikepdf). Usage: structure.py FILE...
"""

import re
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name

PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh"}
DESCRIBED = (
    "pdfaid:part",
    "pdfaid:conformance",
    "pdfuaid:part",
    "dc:title",
    "pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/",
)
PRINT = 4


def kids(element):
    """The children of a structure element, however many there are."""
    inside = element.get("/K")
    if inside is None:
        return []
    return list(inside) if isinstance(inside, Array) else [inside]


def number_tree(node):
    """A number tree as a dictionary."""
    numbers = node.get("/Nums", [])
    found = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    for kid in node.get("/Kids", []):
        found.update(number_tree(kid))
    return found


class Tags:
    """The tag tree: who owns which marked content and which annotation, and the headings in reading order."""

    def __init__(self, root, fault):
        self.content, self.objects, self.headings = {}, {}, []
        tree = root.StructTreeRoot
        self.parents = number_tree(tree.ParentTree) if "/ParentTree" in tree else {}
        if not self.parents:
            fault("no parent tree")
        for element in kids(tree):
            self.walk(element, None, fault)

    def walk(self, top, page, fault):
        waiting = [(top, page)]
        while waiting:
            element, page = waiting.pop()
            page = element.get("/Pg", page)
            heading = re.fullmatch("/H([1-6])", str(element.get("/S", "")))
            if heading:
                self.headings.append(int(heading[1]))
            below = []
            for kid in kids(element):
                if not isinstance(kid, Dictionary):
                    self.content[page.objgen, int(kid)] = element.objgen
                elif kid.get("/Type") == Name.MCR:
                    self.content[kid.get("/Pg", page).objgen, int(kid.MCID)] = element.objgen
                elif kid.get("/Type") == Name.OBJR:
                    self.objects[kid.Obj.objgen] = element.objgen
                else:
                    if kid.P.objgen != element.objgen:
                        fault("an element names the wrong parent")
                    below.append((kid, page))
            # Depth first and in order, so that headings come as they are read.
            waiting.extend(reversed(below))


def check_document(root, trailer, fault):
    """What the document says about itself."""
    if root.get("/Lang") is None:
        fault("no language")
    if not root.get("/MarkInfo", {}).get("/Marked"):
        fault("not said to be tagged")
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        fault("the title is not shown in the window's title bar")
    if "/PageMode" in root and not isinstance(root.PageMode, Name):
        fault("PageMode is no name")
    intents = root.get("/OutputIntents", [])
    if not any(each.get("/S") == Name.GTS_PDFA1 and "/DestOutputProfile" in each for each in intents):
        fault("no output intent with its colour profile")
    description = root.Metadata.read_bytes().decode("utf-8", "replace") if "/Metadata" in root else ""
    for key in DESCRIBED:
        if key not in description:
            fault(f"the description lacks {key}")
    if "/ID" not in trailer:
        fault("no file identifier")


def check_headings(levels, fault):
    """Headings begin at 1 and never skip a level on the way down (PDF/UA-1, 7.4.2)."""
    last = 0
    for level in levels:
        if level > last + 1:
            fault(f"heading {level} follows heading {last}")
        last = level


def marked_content(page, where, fault):
    """The numbers of a page's marked content; everything painted must be inside one, or be an artifact."""
    found, open_marks = [], []
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator in ("BDC", "BMC"):
            properties = instruction.operands[1] if len(instruction.operands) > 1 else None
            number = properties.get("/MCID") if isinstance(properties, Dictionary) else None
            if number is not None:
                found.append(int(number))
            open_marks.append(number is not None or str(instruction.operands[0]) == "/Artifact")
        elif operator == "EMC":
            open_marks.pop()
        elif operator in PAINTING and not any(open_marks):
            fault(f"{where}: unmarked content ({operator})")
    return found


def check_page(number, page, tags, fault):
    """Marked content, annotations and fonts of one page."""
    where, paper = f"page {number}", page.obj
    marks = marked_content(page, where, fault)
    if len(marks) != len(set(marks)):
        fault(f"{where}: the same mark twice")
    if marks and "/StructParents" not in paper:
        fault(f"{where}: not in the parent tree")
        return
    owners = tags.parents.get(int(paper.StructParents)) if marks else None
    for mark in marks:
        owner = tags.content.get((paper.objgen, mark))
        if owner is None:
            fault(f"{where}: mark {mark} is not in the tag tree")
        elif owners is None or mark >= len(owners) or owners[mark] is None or owners[mark].objgen != owner:
            fault(f"{where}: the parent tree is wrong for mark {mark}")
    for note in paper.get("/Annots", []):
        if paper.get("/Tabs") != Name.S:
            fault(f"{where}: the tab order does not follow the tags")
        key = note.get("/StructParent")
        parent = None if key is None else tags.parents.get(int(key))
        if parent is None or tags.objects.get(note.objgen) != parent.objgen:
            fault(f"{where}: a link is not in the tag tree")
        if not int(note.get("/F", 0)) & PRINT:
            fault(f"{where}: a link is not printed")
        if "/Contents" not in note:
            fault(f"{where}: a link says nothing")
    for name, font in paper.Resources.get("/Font", {}).items():
        if "/ToUnicode" not in font:
            fault(f"font {name}: its letters cannot be read out")
        descriptor = font.DescendantFonts[0].FontDescriptor
        if not any(kind in descriptor for kind in ("/FontFile", "/FontFile2", "/FontFile3")):
            fault(f"font {name}: not embedded")


def faults_of(path):
    """Everything found wrong in a file, in the order it was found."""
    faults = []
    with pikepdf.open(path) as document:
        root = document.Root
        check_document(root, document.trailer, faults.append)
        if root.get("/StructTreeRoot") is None:
            return [*faults, "no tag tree"]
        tags = Tags(root, faults.append)
        check_headings(tags.headings, faults.append)
        for number, page in enumerate(document.pages, 1):
            check_page(number, page, tags, faults.append)
    return faults


def main(paths):
    wrong = 0
    for path in paths:
        faults = faults_of(path)
        wrong += bool(faults)
        for fault in faults[:10]:
            print(f"{path}: {fault}")
        if len(faults) > 10:
            print(f"{path}: … and {len(faults) - 10} more")
    print(f"{len(paths) - wrong} of {len(paths)} printed reports have a sound structure")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
