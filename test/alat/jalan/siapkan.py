"""Makes the inputs of the walk from a realisation CSV: plan, packages with their units, and the export of each quarter.

usage: siapkan.py CSV DELIMITER OUT_DIR calm|eventful

Exports tell what holds when they are taken: after a merger the rows of the unit that is gone stand under the other, a moved
package under its new unit, and a replaced RUP under its new code.
"""
import csv
import json
import os
import sys

from bahan import QUARTER_END, QUARTERS, packages_of, read_rows
from kejadian import CALM, choose
from rencana import plan


def main(path, delimiter, target, kind):
    rows = read_rows(path, delimiter)
    packages = packages_of(rows)
    names = {}
    for row in rows:
        names.setdefault(row.unit, row.named)
    units = sorted(names)
    write_json(os.path.join(target, "rencana.json"), plan(units))
    events = choose(rows, packages) if kind == "eventful" else CALM
    write_packages(os.path.join(target, "paket.csv"), packages, names)
    for quarter in QUARTERS[1:]:
        as_it_is = {
            new_code(rup, events, QUARTER_END[quarter]): (holder(rup, own[0], events, QUARTER_END[quarter]), *own[1:])
            for rup, own in packages.items()
        }
        write_packages(os.path.join(target, f"paket-tw{quarter}.csv"), as_it_is, names)
    write_json(os.path.join(target, "kejadian.json"), events)
    for quarter in QUARTERS:
        name = os.path.join(target, f"realisasi-tw{quarter}.csv")
        with open(name, "w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, list(rows[0].line), delimiter=";", lineterminator="\n")
            out.writeheader()
            out.writerows(as_of(row, events, names, QUARTER_END[quarter]) for row in rows if row.quarter <= quarter)
    print(json.dumps({"baris": len(rows), "unit": units, "kejadian": events}))


def as_of(row, events, names, day):
    now = holder(row.rups[0], row.unit, events, day)
    return {
        **row.line,
        "Nama Satuan Kerja": row.named if now == row.unit else names[now],
        "Kode RUP": ";".join(new_code(rup, events, day) for rup in row.rups),
    }


def holder(rup, unit, events, day):
    """The unit, by its first code, that a package or transaction of a unit belongs to on a day."""
    moved = {one["rup"]: one["ke"] for one in events["pindah"] if one["mulai"] <= day and one["dari"] == unit}
    merged = {one["unit"]: one["ke"] for one in events["gabung"] if one["mulai"] <= day}
    now = moved.get(rup, unit)
    return merged.get(now, now)


def new_code(rup, events, day):
    return {one["lama"]: one["baru"] for one in events["diganti"] if one["mulai"] <= day}.get(rup, rup)


def write_json(path, value):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False)


def write_packages(path, packages, name):
    """An export of SIRUP: one line a package, the unit in its first spelling."""
    # The last column is ours: which unit the name stands for.
    header = (
        "Nama Instansi,Nama Satuan Kerja,Cara Pengadaan,Metode Pengadaan,Jenis Pengadaan,Nama Paket,Kode RUP,"
        "Sumber Dana,Total Nilai (Rp),Tahun Anggaran,Unit"
    ).split(",")
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter=";", lineterminator="\n")
        out.writerow(header)
        for rup, (code, pagu, _) in sorted(packages.items()):
            out.writerow(["X", name[code], "Penyedia", "E-Purchasing", "Barang", f"Paket {rup}", rup, "APBN", pagu, 2026, code])


main(*sys.argv[1:])
