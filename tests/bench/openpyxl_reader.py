"""python3 openpyxl_reader.py FOLDER: reads every workbook of a folder with openpyxl and prints {"files", "seconds"}."""

import json
import os
import sys
import time

import openpyxl

folder = sys.argv[1]
files = sorted(name for name in os.listdir(folder) if name.endswith(".xlsx"))


def read(names):
    for name in names:
        openpyxl.load_workbook(os.path.join(folder, name))


read(files[:20])
start = time.perf_counter()
read(files)
print(json.dumps({"files": len(files), "seconds": time.perf_counter() - start}))
