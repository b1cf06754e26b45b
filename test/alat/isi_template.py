"""Fills distributed templates from an INAPROC realisation CSV, as an independent program: openpyxl and Python's csv.

usage: isi_template.py CSV DELIMITER IN_DIR OUT_DIR
Blanks every unlocked cell of the sheet Transaksi, then types the values of the CSV into the columns it knows.
"""
import csv
import glob
import os
import sys

import openpyxl

CSV_COLUMN = {"nilai_kontrak": "Total Nilai (Rp)", "nilai_pdn": "Nilai PDN (Rp)"}


def main(path, delimiter, source, target):
    rows = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=delimiter):
            rows.setdefault((row["Kode Paket"].strip(), row["Kode RUP"].strip()), []).append(row)
    filled = 0
    for name in sorted(glob.glob(os.path.join(source, "*.xlsx"))):
        book = openpyxl.load_workbook(name)
        sheet = book["Transaksi"]
        id_row = next(r for r in range(1, 41) if sheet.cell(r, 1).value == "#tabel:isi-transaksi")
        column = {sheet.cell(id_row, c).value: c for c in range(1, sheet.max_column + 1)}
        for r in range(id_row + 2, sheet.max_row + 1):
            if not sheet.cell(r, 1).value:
                continue
            for c in range(2, sheet.max_column + 1):
                if not sheet.cell(r, c).protection.locked:
                    sheet.cell(r, c).value = None
            key = (str(sheet.cell(r, column["kodePaket"]).value), str(sheet.cell(r, column["kodeRup"]).value or ""))
            row = rows[key].pop(0)
            for variable, header in CSV_COLUMN.items():
                cell = sheet.cell(r, column[variable])
                assert not cell.protection.locked, variable
                cell.value = int(row[header])
            filled += 1
        statement = {"nihil": "Ada data", "diisiOleh": "Siti", "disetujuiOleh": "Budi"}
        for row in book["Pernyataan"].iter_rows():
            if row[0].value in statement:
                row[2].value = statement[row[0].value]
        book.save(os.path.join(target, os.path.basename(name)))
    print(filled)


main(*sys.argv[1:])
