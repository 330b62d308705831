"""Reads a workbook with openpyxl (Debian: python3-openpyxl) and tells what is in every sheet, as JSON. Exits 3 if it is missing."""
import datetime
import json
import sys

try:
    import openpyxl
except ImportError:
    print("python3-openpyxl is missing", file=sys.stderr)
    sys.exit(3)


def cell(one):
    value = one.value
    if isinstance(value, datetime.datetime):
        whole_day = value.time() == datetime.time(0)
        return {"kind": "date", "value": value.date().isoformat() if whole_day else value.isoformat(" "), "format": one.number_format}
    return {"kind": {"f": "formula", "s": "text", "inlineStr": "text", "n": "number"}.get(one.data_type, one.data_type),
            "value": value, "format": one.number_format}


book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
    "title": book.properties.title,
    "sheets": [{
        "name": sheet.title,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "dimensions": sheet.dimensions,
        "widths": [sheet.column_dimensions[openpyxl.utils.get_column_letter(at)].width for at in range(1, sheet.max_column + 1)],
        "rows": [[cell(one) for one in row] for row in sheet.iter_rows()],
    } for sheet in book.worksheets],
}))
