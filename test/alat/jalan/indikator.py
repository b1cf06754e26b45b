"""The indicators of the walk, by hand: which rows are in scope, which can be used, and the value of those."""
from fractions import Fraction as F

from nilai import Missing

FAILED = "Gagal/Batal"
# Of a transaction that failed, a blank here is no gap: it does not apply (docs/panduan/variabel.md#tidak-berlaku).
NOT_OF_FAILED = ("nilai_kontrak", "nilai_pdn", "tgl_kontrak")


class Formula:
    levels = ("transaksi",)
    of = ()
    ratio = True
    needs = {"transaksi": ("nilai_kontrak",), "rup": ("pagu",), "opd": ("belanja_pbj",)}

    def basis(self, row):
        return True

    def take(self, row, state, indicator):
        """`used`, `left` (in scope, but something is missing), `after` (dated after the data date) or `out` (not in scope)."""
        needs = self.needs[row["level"]]
        lacking = [name for name in needs if row[name] is None]
        if not self.basis(row):
            return "out"
        if row["level"] == "transaksi":
            day = row["tgl_kontrak"]
            of_quarter = indicator["sifat"] == "periodik"
            if day is not None and day > state.end:
                return "after"
            # What is of a quarter needs the date; a sum since January takes a row without one.
            if of_quarter and day is None:
                return "out" if row["status"] == FAILED else "left"
            if of_quarter and day < state.start:
                return "out"
        if lacking:
            return "out" if row.get("status") == FAILED and set(lacking) <= set(NOT_OF_FAILED) else "left"
        return "used"


def total(rows, name):
    return sum(row[name] for row in rows if row[name] is not None)


def ratio(top, bottom):
    if bottom == 0:
        raise Missing
    return F(top, bottom) * 100


class Pdn(Formula):
    """Domestic part of contracts, bounded by the date of the contract; a row with a gap leaves both sides."""

    needs = {"transaksi": ("nilai_kontrak", "nilai_pdn")}

    def value(self, levels, whole_rows):
        rows = levels["transaksi"]
        if whole_rows:
            rows = [row for row in rows if row["nilai_pdn"] is not None and row["nilai_kontrak"] is not None]
        return ratio(total(rows, "nilai_pdn"), total(rows, "nilai_kontrak"))


class PdnCorrected(Pdn):
    """
    After the correction: of tender only the contract value counts. Swakelola has no method and is not in scope, whatever
    else such a row lacks (docs/aturan.md, rule 2); one dated after the data date is counted as that.
    """

    def take(self, row, state, indicator):
        verdict = super().take(row, state, indicator)
        return "out" if row["metode"] is None and verdict != "after" else verdict

    def value(self, levels, whole_rows):
        rows = [row for row in levels["transaksi"] if row["nilai_pdn"] is not None and row["nilai_kontrak"] is not None]
        top = total([row for row in rows if row["metode"] != "Tender"], "nilai_pdn")
        return ratio(top, total(rows, "nilai_kontrak"))


class PdnByAggregate(Formula):
    needs = {"transaksi": ("nilai_kontrak", "nilai_pdn")}

    def value(self, levels, whole_rows):
        return ratio(total(levels["transaksi"], "nilai_pdn"), total(levels["transaksi"], "nilai_kontrak"))


class Epurchasing(Formula):
    def basis(self, row):
        return row["status"] != FAILED

    def value(self, levels, whole_rows):
        rows = levels["transaksi"]
        # Swakelola has no method: such rows cannot be judged by it, and where there are no others there is no figure.
        judged = [row for row in rows if row["metode"] is not None]
        if not judged:
            raise Missing
        bought = [row for row in judged if row["metode"] == "E-Purchasing"]
        return ratio(total(bought, "nilai_kontrak"), total(rows, "nilai_kontrak"))


class Amount(Formula):
    ratio = False

    def value(self, levels, whole_rows):
        return whole(levels["transaksi"], lambda rows: F(total(rows, "nilai_kontrak")))


class New(Formula):
    ratio = False

    def value(self, levels, whole_rows):
        dated = [row for row in levels["transaksi"] if row["tgl_kontrak"] is not None]
        return whole(dated, lambda rows: F(sum((row["nilai_kontrak"] or 0) > 0 for row in rows)))


class Planned(Formula):
    levels = ("rup", "opd")

    def value(self, levels, whole_rows):
        return ratio(total(levels["rup"], "pagu"), total(levels["opd"], "belanja_pbj"))


class Mean(Formula):
    def value(self, levels, whole_rows):
        rows = [row for row in levels["transaksi"] if row["nilai_kontrak"] is not None]
        return whole(rows, lambda some: F(total(some, "nilai_kontrak"), len(some)) / 1_000_000)


class Composite(Formula):
    of = ("PDN", "EPUR")

    def value(self, scores):
        return F(6, 10) * scores[0] + F(4, 10) * scores[1]


def whole(rows, value):
    if not rows:
        raise Missing
    return value(rows)


FORMULAS = {
    "PDN": Pdn(),
    "PDN2": PdnCorrected(),
    "PDNX": PdnByAggregate(),
    "EPUR": Epurchasing(),
    "NILAI": Amount(),
    "BARU": New(),
    "BARUJ": New(),
    "RUP": Planned(),
    "IKRR": Mean(),
    "GAB": Composite(),
}
