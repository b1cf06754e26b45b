"""The hands of people in the walk, by openpyxl: areas on the sheet Paket, and templates that units fill in.

usage: isi.py area WORKSPACE
       isi.py gabung WORKSPACE UNIT SUCCESSOR LAST_DAY
       isi.py rumus WORKSPACE INDICATOR FORMULA
       isi.py target WORKSPACE INDICATOR PERIOD VALUE
       isi.py ubah RETURNED_FILE                (a contract of its first row is a million rupiah more)
       isi.py template CSV DELIMITER QUARTER EVENTS.json IN_DIR OUT_DIR SILENT…      (codes of units that do not answer)
"""
import datetime
import glob
import json
import os
import sys

import openpyxl
from bahan import areas_of, read_rows, spending


def table(sheet, marker):
    """Row of the column ids, and `column id → number`, of the table whose marker stands in the first column."""
    row = next(r for r in range(1, 41) if sheet.cell(r, 1).value == marker)
    return row, {sheet.cell(row, c).value: c for c in range(1, sheet.max_column + 1)}


def body(sheet, row):
    return (r for r in range(row + 2, sheet.max_row + 1) if sheet.cell(r, 1).value)


def type_areas(workspace):
    book = openpyxl.load_workbook(workspace)
    sheet = book["Paket"]
    row, column = table(sheet, "#tabel:paket")
    for r in body(sheet, row):
        areas = areas_of(str(sheet.cell(r, column["kodeRup"]).value))
        sheet.cell(r, column["area"]).value = ";".join(areas) or None
    book.save(workspace)


def type_merger(workspace, unit, successor, last_day):
    book = openpyxl.load_workbook(workspace)
    sheet = book["OPD"]
    row, column = table(sheet, "#tabel:opd")
    r = next(r for r in body(sheet, row) if str(sheet.cell(r, column["kode"]).value) == unit)
    sheet.cell(r, column["berlakuSampai"]).value = datetime.datetime.fromisoformat(last_day)
    sheet.cell(r, column["penerus"]).value = successor
    book.save(workspace)


def type_formula(workspace, indicator, formula):
    book = openpyxl.load_workbook(workspace)
    sheet = book["Indikator"]
    row, column = table(sheet, "#tabel:indikator")
    r = next(r for r in body(sheet, row) if sheet.cell(r, column["kode"]).value == indicator)
    sheet.cell(r, column["rumus"]).value = formula
    book.save(workspace)


def type_target(workspace, indicator, period, value):
    book = openpyxl.load_workbook(workspace)
    sheet = book["Target"]
    row, column = table(sheet, "#tabel:target")
    own = {"indikator": indicator, "periode": period, "opd": None}
    r = next(r for r in body(sheet, row) if all(sheet.cell(r, column[one]).value == own[one] for one in own))
    sheet.cell(r, column["nilai"]).value = float(value)
    book.save(workspace)


def type_again(name):
    book = openpyxl.load_workbook(name)
    sheet = book["Transaksi"]
    row, column = table(sheet, "#tabel:isi-transaksi")
    cell = sheet.cell(next(body(sheet, row)), column["nilai_kontrak"])
    cell.value += 1_000_000
    book.save(name)


def date(day):
    start, days = day
    return datetime.datetime.fromisoformat(start) + datetime.timedelta(days)


def fill(path, delimiter, quarter, events, source, target, *silent):
    with open(events, encoding="utf-8") as file:
        new = {one["lama"]: one["baru"] for one in json.load(file)["diganti"]}
    by_pair = {}
    for row in read_rows(path, delimiter):
        # A template may cite the code before a replacement or the one after it.
        for rup in {row.rup, ";".join(new.get(one, one) for one in row.rups), ";".join(row.rups)}:
            by_pair.setdefault((row.code, rup), []).append(row)
    for name in sorted(glob.glob(os.path.join(source, "*.xlsx"))):
        unit = os.path.basename(name).split("_")[1]
        if unit not in silent:
            fill_one(name, os.path.join(target, os.path.basename(name)), unit, int(quarter), by_pair)


def fill_one(name, result, unit, quarter, by_pair):
    book = openpyxl.load_workbook(name)
    if "Transaksi" in book.sheetnames:
        sheet = book["Transaksi"]
        row, column = table(sheet, "#tabel:isi-transaksi")
        for r in body(sheet, row):
            code, rup = (str(sheet.cell(r, column[c]).value or "") for c in ("kodePaket", "kodeRup"))
            # The row id ends in the order among rows of the same code.
            found = one_of(by_pair, code, rup, str(sheet.cell(r, 1).value))
            values = {
                "nilai_kontrak": found.value,
                "nilai_pdn": found.pdn if found.has_pdn else None,
                "tgl_kontrak": date(found.day) if found.has_date else None,
            }
            for variable, value in values.items():
                cell = sheet.cell(r, column[variable])
                assert not cell.protection.locked, (unit, variable)
                cell.value = value
    sheet = book["Data OPD"]
    row, column = table(sheet, "#tabel:isi-opd")
    for r in body(sheet, row):
        sheet.cell(r, column["belanja_pbj"]).value = spending(unit, quarter)
    statement = {"nihil": "Ada data", "diisiOleh": "Siti", "disetujuiOleh": "Budi"}
    for row in book["Pernyataan"].iter_rows():
        if row[0].value in statement:
            row[2].value = statement[row[0].value]
    book.save(result)


def one_of(by_pair, code, rup, row_id):
    """Rows of the same code and RUP are taken in the order of their ids; nearly all are alone."""
    rows = by_pair[(code, rup)]
    if len(rows) == 1:
        return rows[0]
    taken = TAKEN.setdefault((code, rup), [])
    if row_id not in taken:
        taken.append(row_id)
    return rows[taken.index(row_id)]


TAKEN = {}

if __name__ == "__main__":
    {
        "area": type_areas,
        "gabung": type_merger,
        "rumus": type_formula,
        "target": type_target,
        "ubah": type_again,
        "template": fill,
    }[sys.argv[1]](*sys.argv[2:])
