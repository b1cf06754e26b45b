"""The plan of the walk: one indicator for each way of counting that the issue names."""

PERIODS = ["2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4", "2026"]

# code → attributes that differ; the rest is in `BASE`.
INDICATORS = {
    # Ratio, kept at its last position where a unit is silent, bounded by the date of the contract.
    "PDN": {
        "rumus": "jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100",
        "kolomTanggal": "tgl_kontrak",
        "aturanTidakMelapor": "posisi-terakhir",
        "aturanKosong": "per-rumus",
        "lingkupEvaluasi": ["seluruh", "opd"],
    },
    # The same by aggregate and without a date; silent units are out; in areas too.
    "PDNX": {"rumus": "jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100", "nilaiTahunan": "terakhir"},
    # Packages of an area only.
    "EPUR": {
        "rumus": 'jumlah(nilai_kontrak, metode == "E-Purchasing") / jumlah(nilai_kontrak) * 100',
        "basis": 'status != "Gagal/Batal"',
        "cakupanData": "paket-terpilih",
        "aturanTidakMelapor": "posisi-terakhir",
        "lingkupEvaluasi": ["seluruh", "opd"],
    },
    # A sum, kept at its last position.
    "NILAI": {
        "rumus": "jumlah(nilai_kontrak)",
        "satuan": "Rp",
        "aturanTidakMelapor": "posisi-terakhir",
    },
    # Of the quarter only.
    "BARU": {
        "area": "A2",
        "rumus": "cacah(nilai_kontrak > 0)",
        "satuan": "paket",
        "sifat": "periodik",
        "kolomTanggal": "tgl_kontrak",
    },
    # The same, of which the year is the sum.
    "BARUJ": {
        "area": "A2",
        "rumus": "cacah(nilai_kontrak > 0)",
        "satuan": "paket",
        "sifat": "periodik",
        "kolomTanggal": "tgl_kontrak",
        "nilaiTahunan": "jumlah",
    },
    # Two levels, the state at the end of the period, a range.
    "RUP": {
        "rumus": "jumlah(pagu) / jumlah(belanja_pbj) * 100",
        "sifat": "posisi-akhir",
        "polarisasi": "dalam-rentang",
        "aturanCapaian": {"jenis": "dalam-rentang", "batas": {"bawah": 0, "atas": 120}},
        "aturanTidakMelapor": "posisi-terakhir",
        "lingkupEvaluasi": ["seluruh", "opd"],
    },
    # Lower is better.
    "IKRR": {
        "rumus": "rata(nilai_kontrak) / 1000000",
        "satuan": "juta Rp",
        "polarisasi": "makin-rendah",
        "nilaiTahunan": "rata",
        "aturanCapaian": {"jenis": "makin-rendah-selisih", "batas": {"bawah": 0, "atas": 120}},
    },
    # A composite of two.
    "GAB": {
        "rumus": "0.6 * skor(PDN) + 0.4 * skor(EPUR)",
        "aturanTidakMelapor": "posisi-terakhir",
        "lingkupEvaluasi": ["seluruh", "opd"],
    },
}

BASE = {
    "areaPengukuran": "kualitas",
    "area": "A1",
    "satuan": "%",
    "basis": None,
    "polarisasi": "makin-tinggi",
    "sifat": "kumulatif",
    "kolomTanggal": None,
    "frekuensi": "triwulan",
    "cakupanData": "semua-paket",
    "sumberData": "INAPROC",
    "penanggungJawab": "UKPBJ",
    "lingkupEvaluasi": ["seluruh", "opd", "area"],
    "aturanKosong": "per-agregat",
    "aturanTidakMelapor": "tidak-dihitung",
    "nilaiTahunan": "hitung-ulang",
    "aturanCapaian": {"jenis": "makin-tinggi", "batas": {"bawah": 0, "atas": 120}},
    "bobot": 1,
}

TARGET = {"PDN": 70, "PDNX": 70, "EPUR": 60, "IKRR": 300, "GAB": 90}


def indicators():
    return [
        {**BASE, "kode": code, "nama": f"Indikator {code}", "definisi": f"Uji {code}", **own}
        for code, own in INDICATORS.items()
    ]


def targets(unit):
    """Of the whole by quarter, and of one unit for the sum: a sum inherits none."""
    rows = []
    for code in INDICATORS:
        for i, period in enumerate(PERIODS):
            step = min(i + 1, 4)
            if code == "RUP":
                rows.append({"indikator": code, "periode": period, "batasBawah": 40, "batasAtas": 110})
            elif code == "NILAI":
                rows.append({"indikator": code, "periode": period, "nilai": 20_000_000_000 * step})
                rows.append({"indikator": code, "opd": unit, "periode": period, "nilai": 1_000_000_000 * step})
            elif code in ("BARU", "BARUJ"):
                rows.append({"indikator": code, "periode": period, "nilai": 50})
            else:
                rows.append({"indikator": code, "periode": period, "nilai": TARGET[code]})
    return rows


def plan(units):
    codes = list(INDICATORS)
    return {
        "tujuan": [{"kode": "T1", "pernyataan": "Belanja yang berpihak", "dasar": "rkpd"}],
        "area": [{"kode": a, "nama": f"Area {a}", "tujuan": "T1"} for a in ("A1", "A2")],
        "indikator": indicators(),
        "baseline": [{"indikator": code, "alasanBelumTersedia": "Tahun pertama"} for code in codes],
        "target": targets(units[0]),
        "aksi": [
            {
                "kode": f"RA{i + 1}",
                "indikator": code,
                "uraian": "Pendampingan",
                "penanggungJawab": "Tim UKPBJ",
                "mulai": "2026-01-05",
                "selesai": "2026-12-18",
                "keluaran": "Berita acara",
            }
            for i, code in enumerate(codes)
        ],
    }
