"""Reads a spreadsheet with openpyxl (Debian: python3-openpyxl) and tells what is in it, as JSON. Exits 3 if it is missing."""
import datetime
import json
import sys

try:
    import openpyxl
except ImportError:
    print("python3-openpyxl is missing", file=sys.stderr)
    sys.exit(3)

sheet = openpyxl.load_workbook(sys.argv[1]).active


def cell(one):
    value = one.value
    kind = "date" if isinstance(value, datetime.datetime) else type(value).__name__
    return {"kind": kind, "value": value.date().isoformat() if kind == "date" else value, "format": one.number_format, "type": one.data_type}


print(json.dumps({
    "name": sheet.title,
    "frozen": sheet.freeze_panes,
    "filter": sheet.auto_filter.ref,
    "widths": [sheet.column_dimensions[letter].width for letter in "ABCD"],
    "rows": [[cell(one) for one in row] for row in sheet.iter_rows()],
}))
