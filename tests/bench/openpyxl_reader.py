"""python3 openpyxl_reader.py FOLDER: reads every workbook of a folder with openpyxl for each line of input, and prints {"files", "seconds"}."""

import json
import os
import sys
import time

import openpyxl

folder = sys.argv[1]
files = sorted(name for name in os.listdir(folder) if name.endswith(".xlsx"))


def read(names):
    start = time.perf_counter()
    for name in names:
        openpyxl.load_workbook(os.path.join(folder, name))
    print(json.dumps({"files": len(names), "seconds": time.perf_counter() - start}), flush=True)


read(files[:20])
for _ in sys.stdin:
    read(files)
