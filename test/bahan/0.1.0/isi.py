"""Fills templates as units do, by openpyxl: amounts also as typed text, dates also in words, TB, gaps, a slip.

usage: isi.py IN_DIR OUT_DIR DATA_DATE biasa|koreksi
What is typed depends on the file's name and the row, on nothing else.
"""
import datetime
import glob
import os
import random
import sys

import openpyxl

BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
TENDER = ("Tender", "Tender Cepat", "Seleksi")
HPS = (*TENDER, "Pengadaan Langsung", "Penunjukan Langsung")


def katakan(hari):
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def transaksi(baris, acak, akhir):
    nilai = baris.get("nilai_kontrak") or acak.randrange(5, 900) * 1_000_000
    batal = baris.get("status") == "Gagal/Batal"
    awal = datetime.date(akhir.year, 1, 1)
    kontrak = awal + datetime.timedelta(days=acak.randrange(5, 80))
    selesai = kontrak + datetime.timedelta(days=acak.randrange(20, 160))
    serah = selesai + datetime.timedelta(days=acak.choice((-6, -3, 0, 0, 4)))
    ber_hps = baris.get("metode") in HPS
    hps = nilai + nilai * acak.randrange(1, 12) // 100
    return {
        "status": "Gagal/Batal" if batal else "Selesai" if serah <= akhir else "Berjalan",
        "hps": "TB" if batal or not ber_hps else acak.choice((hps, f"Rp {hps:,}".replace(",", "."))),
        "nilai_kontrak_awal": "TB" if batal else nilai,
        "nilai_kontrak": nilai,
        "nilai_pdn": nilai * acak.randrange(0, 11) // 10,
        "nilai_umk": nilai * acak.randrange(0, 11) // 10,
        "tgl_pengumuman": kontrak - datetime.timedelta(days=40) if baris.get("metode") in TENDER else "TB",
        "tgl_kontrak": "TB" if batal else acak.choice((kontrak, katakan(kontrak))),
        "tgl_akhir_kontrak": "TB" if batal else selesai,
        "tgl_bast": "TB" if batal else serah if serah <= akhir else None,
    }


def paket(_, acak, akhir):
    return {"tahun_jamak": "Tidak", "transaksi_lengkap": acak.choice(("Ya", "Tidak", "ya"))}


def unit(_, acak, akhir):
    layanan = acak.randrange(3, 15)
    responden = acak.randrange(8, 30)
    return {
        "belanja_pbj": acak.randrange(900, 4000) * 1_000_000,
        "konsultasi_masuk": layanan,
        "konsultasi_tepat_waktu": layanan - acak.randrange(0, 2),
        "jumlah_responden": responden,
        "total_nilai_kepuasan": responden * acak.randrange(78, 93),
    }


def aksi(baris, acak, akhir):
    target = baris["tgl_target_aksi"].date()
    jadi = target + datetime.timedelta(days=acak.choice((-5, 0, 9)))
    if jadi > akhir:
        return {"status_aksi": "Sedang berjalan", "kemajuan_aksi": 40}
    return {"status_aksi": "Selesai", "tgl_selesai_aksi": jadi, "kemajuan_aksi": 100}


ISI = {"#tabel:isi-transaksi": transaksi, "#tabel:isi-rup": paket, "#tabel:isi-opd": unit, "#tabel:isi-aksi": aksi}


def isi_lembar(sheet, nama, akhir):
    """One sheet with a table of ours; nothing where it has none."""
    kepala = next((r for r in range(1, 41) if str(sheet.cell(r, 1).value) in ISI), None)
    if kepala is None:
        return
    kolom = {sheet.cell(kepala, c).value: c for c in range(2, sheet.max_column + 1)}
    for r in range(kepala + 2, sheet.max_row + 1):
        id_baris = sheet.cell(r, 1).value
        if not id_baris:
            continue
        baris = {id_: sheet.cell(r, c).value for id_, c in kolom.items()}
        # Contracts keep their dates from quarter to quarter; what a unit counts changes.
        acak = random.Random(f"{nama if '#tabel:isi-opd' in str(sheet.cell(kepala, 1).value) else ''} {id_baris}")
        for id_, nilai in ISI[sheet.cell(kepala, 1).value](baris, acak, akhir).items():
            # A few cells stay empty, as they do.
            if id_ in kolom and not sheet.cell(r, kolom[id_]).protection.locked and acak.random() > 0.03:
                sheet.cell(r, kolom[id_]).value = nilai
        if "_DISDAG_" in nama and "status" in kolom and r == kepala + 3:
            sheet.cell(r, kolom["status"]).value = "Slesai"


def koreksi(book):
    sheet = book["Data OPD"]
    for row in sheet.iter_rows():
        for cell in row:
            if not cell.protection.locked and isinstance(cell.value, int) and cell.value > 1_000_000:
                cell.value += 250_000_000


def nihil(book):
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if not cell.protection.locked:
                    cell.value = None
            if row[0].value == "nihil":
                row[2].value = "Ya"


def main(source, target, tanggal, cara):
    os.makedirs(target, exist_ok=True)
    for path in sorted(glob.glob(os.path.join(source, "*.xlsx"))):
        nama = os.path.basename(path)
        book = openpyxl.load_workbook(path)
        if cara == "koreksi":
            koreksi(book)
        elif nama.startswith("2026-TW3_DISHUB_"):
            nihil(book)
        else:
            for sheet in book:
                isi_lembar(sheet, nama, datetime.date.fromisoformat(tanggal))
            pernyataan = book["Pernyataan"]
            for row in pernyataan.iter_rows():
                if row[0].value in ("diisiOleh", "disetujuiOleh"):
                    row[2].value = {"diisiOleh": "Sri Lestari, S.E.", "disetujuiOleh": "Drs. Budi"}[row[0].value]
        book.save(os.path.join(target, nama))


main(*sys.argv[1:])
