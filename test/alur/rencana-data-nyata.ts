/**
 * The plan of the acceptance run: two indicators over all packages, without basis, missing data left out per aggregate.
 * As a user would write it for `impor-rencana`.
 */
const indikator = [
  { kode: 'PDN', pustaka: 'belanja-pdn' },
  { kode: 'EPUR', pustaka: 'porsi-epurchasing' },
] as const;

const rumus = {
  PDN: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100',
  EPUR: 'jumlah(nilai_kontrak, metode == "E-Purchasing") / jumlah(nilai_kontrak) * 100',
} as const;

const periode = ['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4', '2026'];

export const rencanaDataNyata = {
  tujuan: [{ kode: 'T1', pernyataan: 'Belanja yang berpihak pada produk dalam negeri', dasar: 'rkpd' }],
  area: [{ kode: 'A1', nama: 'Belanja PDN dan e-purchasing', tujuan: 'T1' }],
  indikator: indikator.map(({ kode, pustaka }) => ({
    ...lengkap(kode),
    kode,
    pustaka,
    area: 'A1',
    rumus: rumus[kode],
    basis: null,
  })),
  baseline: indikator.map(({ kode }) => ({
    indikator: kode,
    alasanBelumTersedia: 'Tahun pertama pengukuran',
  })),
  target: indikator.flatMap(({ kode }) =>
    periode.map((satu) => ({ indikator: kode, periode: satu, nilai: 80 })),
  ),
  aksi: indikator.map(({ kode }, i) => ({
    kode: `RA${i + 1}`,
    indikator: kode,
    uraian: 'Pendampingan pemilihan produk dalam negeri',
    penanggungJawab: 'Tim Peningkatan Kapabilitas UKPBJ',
    mulai: '2026-01-05',
    selesai: '2026-12-18',
    keluaran: 'Berita acara pendampingan',
  })),
};

/** Every attribute spelled out, so that nothing of the library's (its basis, its rule for missing data) is left in force. */
function lengkap(kode: string) {
  return {
    nama: `Porsi belanja ${kode}`,
    definisi: 'Porsi nilai kontrak yang memenuhi syarat terhadap seluruh nilai kontrak',
    areaPengukuran: 'kualitas',
    satuan: '%',
    polarisasi: 'makin-tinggi',
    sifat: 'kumulatif',
    frekuensi: 'triwulan',
    cakupanData: 'semua-paket',
    sumberData: 'Realisasi INAPROC',
    penanggungJawab: 'UKPBJ',
    lingkupEvaluasi: ['seluruh', 'opd'],
    aturanKosong: 'per-agregat',
    aturanTidakMelapor: 'tidak-dihitung',
    nilaiTahunan: 'hitung-ulang',
    aturanCapaian: { jenis: 'makin-tinggi', batas: { bawah: 0, atas: 120 } },
    bobot: 1,
  };
}
