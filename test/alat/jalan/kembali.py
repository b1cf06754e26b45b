"""Reads what units returned: `(unit code, quarter) → rows by level`, by openpyxl alone."""
import datetime
import glob
import os
import re

import openpyxl
from isi import body, table

SHEETS = {"transaksi": "Transaksi", "rup": "Paket", "opd": "Data OPD"}


def read_returns(folders, quarter):
    found = {}
    for q in range(1, quarter + 1):
        for name in sorted(glob.glob(os.path.join(folders[str(q)], "*.xlsx"))):
            found[(os.path.basename(name).split("_")[1], q)] = read_one(name, q)
    return found


def read_one(name, quarter):
    book = openpyxl.load_workbook(name)
    file = {level: [] for level in SHEETS}
    for level, title in SHEETS.items():
        if title in book.sheetnames:
            sheet = book[title]
            row, column = table(sheet, f"#tabel:isi-{level}")
            file[level] = [read_row(sheet, r, column, level, quarter) for r in body(sheet, row)]
    return file


def read_row(sheet, r, column, level, quarter):
    row = {name: sheet.cell(r, c).value for name, c in column.items() if name and not name.startswith("#")}
    row.update(level=level, quarter=quarter, id=str(sheet.cell(r, 1).value))
    row["rups"] = [one.strip() for one in re.split(r"[;,]", str(row.get("kodeRup") or "")) if one.strip()]
    for name in ("nilai_kontrak", "nilai_pdn", "tgl_kontrak", "pagu", "belanja_pbj"):
        value = row.get(name)
        row[name] = None if value in ("", "TB") else value
    if isinstance(row["tgl_kontrak"], datetime.datetime):
        row["tgl_kontrak"] = row["tgl_kontrak"].date().isoformat()
    return row
