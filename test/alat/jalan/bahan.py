"""What the walk of a year stands on: the rules that make of a CSV without dates a year of quarters.

All rules take what a CSV row says, through CRC-32, so that every program that knows them comes to the same year.
"""
import csv
import re
import zlib

QUARTERS = (1, 2, 3, 4)
QUARTER_START = {1: "2026-01-01", 2: "2026-04-01", 3: "2026-07-01", 4: "2026-10-01"}
QUARTER_END = {1: "2026-03-31", 2: "2026-06-30", 3: "2026-09-30", 4: "2026-12-31"}

# Code of a period → the quarters in it: a half and the year have no collection of their own.
PERIODS = {f"2026-TW{quarter}": (quarter,) for quarter in QUARTERS}
PERIODS.update({"2026-S1": (1, 2), "2026-S2": (3, 4), "2026": QUARTERS})


def crc(*parts):
    return zlib.crc32("|".join(parts).encode("utf-8"))


class Row:
    """A transaction of the CSV: `key` is stable, `order` tells rows of the same code and RUP apart."""

    def __init__(self, line, order):
        self.line = line
        self.code = line["Kode Paket"].strip()
        self.rup = line["Kode RUP"].strip()
        self.rups = [one.strip() for one in re.split(r"[;,]", self.rup) if one.strip()]
        self.key = (self.code, self.rup, order)
        self.value = int(line["Total Nilai (Rp)"])
        self.pdn = int(line["Nilai PDN (Rp)"])
        mark = crc(self.code, self.rup, str(order))
        # The rule of quarters. Rows of a code and RUP stay together, as an export has them.
        self.quarter = 1 + crc(self.code, self.rup) % 4
        # One contract in 23 is dated 13 days after its quarter: data are sometimes ahead of their date.
        self.day = QUARTER_END[self.quarter], 13
        if mark % 23 != 0:
            self.day = QUARTER_START[self.quarter], mark % 88
        self.has_date = mark % 37 != 0
        self.has_pdn = mark % 31 != 0


def read_rows(path, delimiter):
    seen = {}
    rows = []
    with open(path, encoding="utf-8-sig", newline="") as file:
        for line in csv.DictReader(file, delimiter=delimiter):
            pair = line["Kode Paket"].strip(), line["Kode RUP"].strip()
            seen[pair] = seen.get(pair, 0) + 1
            rows.append(Row(line, seen[pair]))
    units_of(rows)
    return rows


def split_name(text):
    """Name and number of a unit as the export writes it; of a cell with several units the first is the owner."""
    first = re.sub(r"\s+", " ", text).split(";")[0].strip()
    number = re.search(r" ?- ?(\d{6})?$", first)
    return (first[: number.start()], number.group(1)) if number else (first, None)


def units_of(rows):
    """Gives every row its unit: the number, that of the same name elsewhere, or 900001, … where there is none."""
    by_name, bare = {}, []
    for row in rows:
        name, number = split_name(row.line["Nama Satuan Kerja"])
        if number:
            by_name[name] = number
    for row in rows:
        name, number = split_name(row.line["Nama Satuan Kerja"])
        if not number and name not in by_name:
            bare.append(name)
            by_name[name] = str(900000 + len(bare))
        row.unit = number or by_name[name]
        row.named = row.line["Nama Satuan Kerja"] if number else f"{name} - {row.unit}"


def packages_of(rows):
    """`RUP → (unit code, pagu, areas)`: the unit of the first row that cites it; a ceiling a tenth above its contracts."""
    unit, total = {}, {}
    for row in rows:
        for i, rup in enumerate(row.rups):
            unit.setdefault(rup, row.unit)
            total[rup] = total.get(rup, 0) + (row.value if i == 0 else 0)
    for row in rows:
        # Every unit has a package, so that the export of SIRUP names them all.
        if row.unit not in unit.values():
            unit[f"70{row.unit}"] = row.unit
            total[f"70{row.unit}"] = 0
    return {
        rup: (code, max(1_000_000, -(-total[rup] * 11 // 10_000) * 1000), areas_of(rup))
        for rup, code in unit.items()
    }


def areas_of(rup):
    """A1 for two packages of three, A2 for every other one; some are in both, some in none."""
    mark = crc(rup)
    return [area for area, of in (("A1", mark % 3 != 0), ("A2", mark % 2 == 0)) if of]


def spending(code, quarter):
    """Spending of a unit by its budget, which a unit types."""
    return 5_000_000_000 + crc(code) % 1000 * 10_000_000 + quarter * 1_000_000_000
