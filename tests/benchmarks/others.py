"""What pandas with openpyxl, and openpyxl alone, take to read a workbook: python3 others.py FILE"""

import sys
import time

import openpyxl
import pandas


def median(read, times=5):
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        read()
        taken.append(time.perf_counter() - began)
    return sorted(taken)[times // 2]


def alone(path):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return [row for sheet in book for row in sheet.iter_rows(values_only=True)]


path = sys.argv[1]
print(f"pandas {pandas.__version__} with openpyxl {openpyxl.__version__}: median {median(lambda: pandas.read_excel(path)):.3f} s")
print(f"openpyxl {openpyxl.__version__} alone, read only: median {median(lambda: alone(path)):.3f} s")
