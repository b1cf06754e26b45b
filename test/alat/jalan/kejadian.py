"""What changed during the year, and what holds in a period: what holds on its last day.

`kejadian`: lists of
  ganti    {lama, baru, mulai}         a unit has another code from a day
  gabung   {unit, ke, mulai}           a unit goes into another
  pindah   {rup, dari, ke, mulai}      a package belongs to another unit from a day
  diganti  {lama, baru, mulai}         a RUP is replaced by another (kaji ulang)
Ceilings are those of the export of SIRUP; areas follow the rule by which they were typed.
"""
import csv
from collections import Counter

from bahan import PERIODS, QUARTER_END, QUARTER_START, areas_of


CALM = {"ganti": [], "gabung": [], "pindah": [], "diganti": []}


class State:
    def __init__(self, packages, events, period):
        self.period, self.quarters = period, PERIODS[period]
        self.quarter = self.quarters[-1]
        self.start, self.end = QUARTER_START[self.quarters[0]], QUARTER_END[self.quarter]
        self.events = events
        with open(packages, encoding="utf-8", newline="") as file:
            lines = list(csv.DictReader(file, delimiter=";"))
        self.ceiling = {line["Kode RUP"]: int(line["Total Nilai (Rp)"]) for line in lines}
        self.owner = {line["Kode RUP"]: line["Unit"] for line in lines}
        gone = {one["unit"] for one in self.until("gabung")}
        self.units = [code for code in map(self.unit_now, sorted(set(self.owner.values()))) if code not in gone]
        self.withdrawn = {one["lama"] for one in self.until("diganti")}

    def of(self):
        """Codes of the quarters in the period."""
        return [f"2026-TW{quarter}" for quarter in self.quarters]

    def until(self, kind):
        return [one for one in self.events[kind] if one["mulai"] <= self.end]

    def unit_now(self, code):
        """The code of this quarter of a unit by its first or any later one."""
        known = {one["baru"]: one["lama"] for one in self.events["ganti"]}
        first = known.get(code, code)
        later = {one["lama"]: one["baru"] for one in self.until("ganti")}
        return later.get(first, first)

    def unit_at_return(self, code, quarter):
        """Whose position a return is now; none of a unit that is gone."""
        now = self.unit_now(code)
        return now if now in self.units else None

    def counts(self, level, row):
        return level != "rup" or row["rups"][0] not in self.withdrawn

    def areas(self, rup):
        """A successor takes the area of the one before, once a person has confirmed it."""
        before = {one["baru"]: one["lama"] for one in self.until("diganti")}
        first = before.get(rup, rup)
        return areas_of(first) if first in self.ceiling else []

    def owners_in_area(self, area):
        """Units with a package in it, by what holds in the quarter."""
        merged = {one["unit"]: one["ke"] for one in self.until("gabung")}
        moved = {one["rup"]: one["ke"] for one in self.until("pindah")}
        return {
            self.unit_now(merged.get(owner, owner))
            for owner in (moved.get(rup, first) for rup, first in self.owner.items() if area in areas_of(rup))
        }

    def pagu(self, rup):
        before = {one["baru"]: one["lama"] for one in self.until("diganti")}
        return self.ceiling.get(before.get(rup, rup))


def choose(rows, packages):
    """
    The year of a data set: its four largest units but one change in April (one has a new code, one goes into another); in
    July a package with contracts moves from one unit to another; three packages with contracts get new RUP codes, one in
    April, two in July.
    """
    units = [unit for unit, _ in Counter(row.unit for row in rows).most_common() if unit.isdigit()]
    cited = [row.rups[0] for row in rows if row.quarter == 1 and len(row.rups) == 1]
    own = {unit: [rup for rup in dict.fromkeys(cited) if packages[rup][0] == unit] for unit in units}
    renamed, moving, receiving, taking = units[1:5]
    gone = units[-1]
    moved = own[moving][0]
    replaced = [rup for unit in (units[0], renamed, taking) for rup in own[unit][:1]]
    return {
        "ganti": [{"lama": renamed, "baru": "DKK", "mulai": "2026-04-01"}],
        "gabung": [{"unit": gone, "ke": taking, "mulai": "2026-04-01"}],
        "pindah": [{"rup": moved, "dari": moving, "ke": receiving, "mulai": "2026-07-01"}],
        "diganti": [
            {"lama": rup, "baru": f"99{rup[2:]}", "mulai": "2026-04-01" if i == 0 else "2026-07-01"}
            for i, rup in enumerate(replaced)
        ],
    }
