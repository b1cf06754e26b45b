"""Deletes or inserts a table column as Excel's "Delete / Insert table columns" does: only the cells of the table move.

usage: kolom_tabel.py IN OUT SHEET delete|insert PLACE     (PLACE: column of the table from 0)
The hidden row of ids above the table stays as it is. After an insertion the new header is Column1.
"""
import sys

import openpyxl
from openpyxl.utils import range_boundaries, get_column_letter
from openpyxl.worksheet.table import TableColumn


def main(source, target, name, action, place):
    book = openpyxl.load_workbook(source)
    sheet = book[name]
    table = next(iter(sheet.tables.values()))
    left, top, right, bottom = range_boundaries(table.ref)
    at = left + int(place)
    step = -1 if action == "delete" else 1
    columns = range(at, right + 1) if step < 0 else range(right + 1, at - 1, -1)
    for row in range(top, bottom + 1):
        for column in columns:
            kept = at <= column - step <= right
            sheet.cell(row, column).value = sheet.cell(row, column - step).value if kept else None
    if step < 0:
        del table.tableColumns[int(place)]
    else:
        sheet.cell(top, at).value = "Column1"
        table.tableColumns.insert(int(place), TableColumn(id=99, name="Column1"))
    table.ref = f"{get_column_letter(left)}{top}:{get_column_letter(right + step)}{bottom}"
    if table.autoFilter is not None:
        table.autoFilter.ref = table.ref
    book.save(target)


main(*sys.argv[1:])
