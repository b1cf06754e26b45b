"""Changes a returned template as a person at a spreadsheet would, by openpyxl.

usage: ubah_template.py IN OUT SHEET ROW_ID COLUMN_ID JSON_VALUE [SHEET ROW_ID COLUMN_ID JSON_VALUE ...]
A value of {"tanggal": "2026-03-31"} is typed as a date, {"rumus": "=1+1"} as a formula.
"""
import datetime
import json
import sys

import openpyxl


def find(sheet, row_id, column_id):
    id_row = next(r for r in range(1, 41) if str(sheet.cell(r, 1).value).startswith("#tabel:"))
    column = next(c for c in range(1, sheet.max_column + 1) if sheet.cell(id_row, c).value == column_id)
    row = next(r for r in range(id_row + 2, sheet.max_row + 1) if sheet.cell(r, 1).value == row_id)
    return sheet.cell(row, column)


def main(source, target, *changes):
    book = openpyxl.load_workbook(source)
    for sheet, row_id, column_id, text in zip(*[iter(changes)] * 4):
        value = json.loads(text)
        if isinstance(value, dict):
            value = datetime.date.fromisoformat(value["tanggal"]) if "tanggal" in value else value["rumus"]
        find(book[sheet], row_id, column_id).value = value
    book.save(target)


main(*sys.argv[1:])
