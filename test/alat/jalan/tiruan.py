"""Makes an INAPROC realisation CSV of the shape of the real ones, from a seed: the same walk then runs where those are not.

usage: tiruan.py SEED OUT.csv
Rows share RUP codes, some are bought for two RUP, codes of transactions repeat (ids are by code and order), some units are
spelled in two ways, and a few transactions failed.
"""
import csv
import random
import sys

HEADER = (
    "Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;"
    "Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)"
).split(";")
SOURCES = [
    ("E-Katalog 6.0", "E-Purchasing", ["COMPLETED", "ON PROCESS"]),
    ("Non Tender", "Pengadaan Langsung", ["SELESAI", "BERLANGSUNG"]),
    ("Tender", "Tender", ["SELESAI", "BERLANGSUNG"]),
]
UNITS = 12
ROWS = 240


def main(seed, target):
    chance = random.Random(int(seed))
    units = [f"SATUAN KERJA {chr(65 + i)} - {690500 + i}" for i in range(UNITS)]
    with open(target, "w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, delimiter=";", lineterminator="\n")
        out.writerow(HEADER)
        for i in range(ROWS):
            u = i % UNITS if i < 3 * UNITS else min(int(chance.expovariate(0.25)), UNITS - 1)
            source, method, states = chance.choice(SOURCES)
            rup = str(61000000 + 100 * u + chance.randrange(9))
            if chance.random() < 0.05:
                rup += f";{61000000 + 100 * u + chance.randrange(9)}"
            value = chance.randrange(1_000_000, 900_000_000)
            pdn = chance.choice([0, value, value, chance.randrange(value)])
            code = f"{10000000 + i // 2 if chance.random() < 0.08 else 20000000 + i}000"
            name = units[u].title().replace(" - ", " -  ") if chance.random() < 0.1 else units[u]
            out.writerow(
                ["LEMBAGA TIRUAN", name, code, rup, 2026, source, "APBN", "", method, "Barang", f"Paket {i}",
                 chance.choice(states), value, pdn]
            )


main(*sys.argv[1:])
