"""Judging a value: score, rounding and status, by docs/aturan.md."""
from fractions import Fraction as F

DECIMALS = 2
ENOUGH = F(80, 100)


class Missing(Exception):
    """There is no figure: nothing to divide by, or no row."""


def rounded(value):
    """Half away from zero, to the decimals that are shown."""
    scale = 10**DECIMALS
    sign = -1 if value < 0 else 1
    return F(sign * ((abs(value) * scale * 2 + 1) // 2), scale)


def number(value):
    """The nearest binary number, as JSON holds it."""
    return value.numerator / value.denominator if isinstance(value, F) else value


def judge(indicator, value, target):
    if target is None:
        return None
    rule = indicator["aturanCapaian"]
    low, high = rule["batas"]["bawah"], rule["batas"]["atas"]
    kind = rule["jenis"]
    if kind == "dalam-rentang":
        bottom, top = target["bawah"], target["atas"]
        score = 100 if bottom <= value <= top else value / bottom * 100 if value < bottom else (2 - value / top) * 100
    elif kind == "makin-rendah-selisih":
        score = F(2 * target - value) / target * 100
    else:
        score = F(value) / target * 100
    return rounded(max(low, min(high, F(score))))


def status_of(score, coverage):
    if score is None:
        return "tidak-dapat-dinilai"
    if coverage < ENOUGH:
        return "data-belum-memadai"
    return "hijau" if score >= 90 else "kuning" if score >= 70 else "merah"
