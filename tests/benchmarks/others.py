"""What pandas with openpyxl, and openpyxl alone, take to read a workbook: python3 others.py FILE"""

import sys
import time

import openpyxl
import pandas


def median(read, times=3):
    """By the clock and of the processor, in seconds."""
    taken = []
    for _ in range(times):
        began, before = time.perf_counter(), time.process_time()
        read()
        taken.append((time.perf_counter() - began, time.process_time() - before))
    clock, processor = (sorted(one)[times // 2] for one in zip(*taken))
    return f"median {clock:.2f} s, processor {processor:.2f} s"


def alone(path):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return [row for sheet in book for row in sheet.iter_rows(values_only=True)]


path = sys.argv[1]
print(f"pandas {pandas.__version__} with openpyxl {openpyxl.__version__}: {median(lambda: pandas.read_excel(path))}")
print(f"openpyxl {openpyxl.__version__} alone, read only: {median(lambda: alone(path))}")
