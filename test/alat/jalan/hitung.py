"""The figures of one period of the walk, calculated anew: from the plan, the events and the files that units returned.

usage: hitung.py CASE.json PERIOD        (prints JSON: every indicator in every scope)

Written from docs/aturan.md, docs/rumus.md and docs/panduan, without the program: every indicator is a Python function of
its own, amounts are whole numbers and fractions, nothing is rounded but what the rules say is rounded. A half or the year
is calculated from the rows of its last quarter, over all its days, or made of the values of its quarters.

CASE.json: `rencana` (plan document), `paket` (export of SIRUP), `ekspor` (the export of transactions that was imported last),
`kembali` (a folder of returned files per quarter), `kejadian` (see kejadian.py), and `kedua` (indicators whose second formula
counts).
"""
import json
import sys
from fractions import Fraction as F

from bahan import read_rows
from indikator import FORMULAS
from kejadian import State
from kembali import read_returns
from nilai import Missing, judge, number, status_of


def main(path, period):
    with open(path, encoding="utf-8") as file:
        case = json.load(file)
    with open(case["rencana"], encoding="utf-8") as file:
        plan = json.load(file)
    json.dump(figures(case, plan, period), sys.stdout)


def figures(case, plan, period):
    return {"capaian": [
        {"kode": code, "lingkup": list(scope), **{key: value for key, value in one.items() if key not in ("least", "exact")}}
        for (code, scope), one in calculate(case, plan, period).items()
    ]}


def calculate(case, plan, period):
    state = State(case["paket"], case["kejadian"], period)
    data = Data(state, read_returns(case["kembali"], state.quarter), case["ekspor"])
    parts = []
    if len(state.quarters) > 1:
        parts = [(State(case["paket"], case["kejadian"], one), calculate(case, plan, one)) for one in state.of()]
    result = {}
    for indicator in plan["indikator"]:
        for scope in scopes(indicator, state, plan):
            figure(indicator, scope, case, plan, data, result, parts)
    return result


def scopes(indicator, state, plan):
    for kind in indicator["lingkupEvaluasi"]:
        if kind == "seluruh":
            yield kind, None
        elif kind == "opd":
            yield from ((kind, unit) for unit in state.units)
        else:
            yield from ((kind, area["kode"]) for area in plan["area"])


def figure(indicator, scope, case, plan, data, result, quarters):
    code = indicator["kode"]
    if (code, scope) in result:
        return result[(code, scope)]
    formula = FORMULAS[code + "2" if code in case["kedua"] else code]
    parts = []
    if quarters and indicator["nilaiTahunan"] != "hitung-ulang":
        value, coverage, parts = of_quarters(indicator, scope, quarters)
    elif formula.of:
        parts = [figure(named(plan, one), scope, case, plan, data, result, quarters) for one in formula.of]
        coverage = {
            kind: [sum(part["cakupan"][kind][i] for part in parts) for i in (0, 1)] for kind in ("baris", "pagu")
        }
        coverage["sesudah"] = sum(part["cakupan"]["sesudah"] for part in parts)
        coverage["opd"] = min((part["cakupan"]["opd"] for part in parts), key=lambda n: F(n[0], n[1] or 1))
        value = combine(formula, parts)
    else:
        value, coverage = evaluate(formula, indicator, scope, data)
    # A composite has no more coverage than the least of what it refers to.
    known = [F(*coverage[kind]) for kind in ("opd", "baris", "pagu") if coverage[kind][1]]
    least = min(known + [part["least"] for part in parts], default=F(0))
    target = target_of(plan, indicator, scope, data.state)
    score = None if value is None else judge(indicator, value, target)
    answer = {
        "nilai": None if value is None else number(value),
        "cakupan": coverage,
        "target": target,
        "skor": None if score is None else float(score),
        "status": status_of(score, least),
        "least": least,
        "exact": value,
    }
    result[(code, scope)] = answer
    return answer


YEARLY = {
    "jumlah": sum,
    "rata": lambda values: sum(values, F(0)) / len(values),
    "terakhir": lambda values: values[-1],
    "maksimum": max,
}


def of_quarters(indicator, scope, quarters):
    """
    The value made of those of the quarters, with the coverage of the one that covers least: of the last value, its own; of a
    unit with another code, what stood under the code of that time.
    """
    own = []
    for state, result in quarters:
        at = (scope[0], state.unit_now(scope[1])) if scope[0] == "opd" else scope
        own += [one for key, one in result.items() if key == (indicator["kode"], at)]
    valued = [one for one in own if one["exact"] is not None]
    if not valued:
        return None, own[-1]["cakupan"], [own[-1]]
    rest = valued[-1:] if indicator["nilaiTahunan"] == "terakhir" else valued
    weakest = min(rest, key=lambda one: 0 if one["status"] == "data-belum-memadai" else one["least"])
    return YEARLY[indicator["nilaiTahunan"]]([one["exact"] for one in valued]), weakest["cakupan"], [weakest]


def named(plan, code):
    return next(one for one in plan["indikator"] if one["kode"] == code)


def combine(formula, parts):
    scores = [part["skor"] for part in parts]
    return None if None in scores else formula.value([F(str(score)) for score in scores])


def target_of(plan, indicator, scope, state):
    """Of the scope's own row; a unit or an area inherits that of the whole where the formula is a ratio (no sum)."""
    rows = targets_in(plan, indicator, state)
    own = [t for t in rows if scope[0] == "opd" and state.unit_now(t.get("opd")) == scope[1]]
    whole = [t for t in rows if "opd" not in t]
    inherits = scope[0] == "seluruh" or FORMULAS[indicator["kode"]].ratio
    found = own or (whole if inherits else [])
    if not found:
        return None
    one = found[0]
    return one["nilai"] if "nilai" in one else {"bawah": one["batasBawah"], "atas": one["batasAtas"]}


def targets_in(plan, indicator, state):
    """Those of the period; of a half without any those of its last quarter, where the figure counts since January."""
    own = [t for t in plan["target"] if t["indikator"] == indicator["kode"]]
    at = [t for t in own if t["periode"] == state.period]
    if at or indicator["sifat"] != "kumulatif":
        return at
    return [t for t in own if t["periode"] == f"2026-TW{state.quarter}"]


class Data:
    """Rows of a period by unit, each row once whoever cites it; `imported`: (unit, RUPs) of the transactions of the last export."""

    def __init__(self, state, returns, export):
        self.state = state
        self.imported = [(state.unit_now(row.unit), row.rups) for row in read_rows(export, ";")]
        self.own, self.last = {}, {}
        for (unit, quarter), file in sorted(returns.items(), key=lambda one: one[0][1]):
            now = state.unit_at_return(unit, quarter)
            if now is None:
                continue
            self.last[now] = file
            if quarter in state.quarters:
                self.own[now] = file

    def rows(self, level, units, keep_last):
        """`[(unit, row)]`; of a row that two units hold, that of the return of the later quarter counts."""
        best = {}
        for unit in units:
            file = (self.last if keep_last else self.own).get(unit)
            for row in file[level] if file else []:
                if not self.state.counts(level, row):
                    continue
                if row["id"] not in best or best[row["id"]][1]["quarter"] < row["quarter"]:
                    best[row["id"]] = unit, row
        return list(best.values())


def evaluate(formula, indicator, scope, data):
    state = data.state
    keep_last = indicator["aturanTidakMelapor"] == "posisi-terakhir"
    known = data.last if keep_last else data.own
    area = scope[1] if scope[0] == "area" else None
    if area is None and indicator["cakupanData"] == "paket-terpilih":
        area = indicator["area"]
    every = {"seluruh": state.units, "opd": [scope[1]], "area": units_of_area(scope[1], data)}[scope[0]]
    # Rows of the scope whatever conditions and dates say: where there are some and none counts, an amount is a real zero.
    seen = 0
    used, in_scope, after, pagu_used, pagu_scope, levels = 0, 0, 0, set(), set(), {}
    for level in formula.levels:
        taken = []
        for unit, row in data.rows(level, state.units, keep_last):
            if scope[0] == "opd" and unit != scope[1]:
                continue
            if area is not None and level != "opd" and not any(area in state.areas(rup) for rup in row["rups"]):
                continue
            seen += 1
            verdict = formula.take(row, state, indicator)
            after += verdict == "after"
            if verdict in ("out", "after"):
                continue
            in_scope += 1
            packages = [rup for rup in row["rups"] if state.pagu(rup) is not None]
            pagu_scope.update(packages)
            if verdict == "used":
                used += 1
                pagu_used.update(packages)
            taken.append(row)
        levels[level] = taken
    reporting = [unit for unit in every if unit in known]
    coverage = {
        "opd": [len(reporting), len(every)],
        "baris": [used, in_scope],
        "pagu": [sum(map(state.pagu, pagu_used)), sum(map(state.pagu, pagu_scope))],
        "sesudah": after,
    }
    if not reporting:
        return None, coverage
    if seen and not in_scope and not formula.ratio:
        return F(0), coverage
    try:
        return formula.value(levels, indicator["aturanKosong"] == "per-rumus"), coverage
    except Missing:
        return None, coverage


def units_of_area(area, data):
    """Units that have a package in it, or a transaction of a package in it: as imported, also of those that are silent."""
    owners = data.state.owners_in_area(area)
    buyers = {
        unit for unit, rups in data.imported if any(area in data.state.areas(rup) for rup in rups)
    }
    return [unit for unit in data.state.units if unit in owners | buyers]


if __name__ == "__main__":
    main(*sys.argv[1:])
