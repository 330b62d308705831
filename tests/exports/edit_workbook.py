"""Writes a value into one cell of a workbook with openpyxl: FILE SHEET HEADING ROW VALUE. Exits 3 if openpyxl is missing."""
import sys

try:
    import openpyxl
except ImportError:
    print("python3-openpyxl is missing", file=sys.stderr)
    sys.exit(3)

file, sheet, heading, row, value = sys.argv[1:]
book = openpyxl.load_workbook(file)
page = book[sheet]
column = [cell.value for cell in page[1]].index(heading) + 1
page.cell(int(row), column).value = value
book.save(file)
