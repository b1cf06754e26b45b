/**
 * The four kinds of charts as free sheets: the same description serves the file, Excel through Office.js, the workbench and
 * the pane. Figures are made up; codes are of no real plan.
 */
import { blokBagan } from '../../src/lembar/bagan/blok';
import type { BaganLembar, BaganSpec } from '../../src/lembar/bagan/tipe';
import type { LembarBebas } from '../../src/lembar/bebas/tipe';

export const LEMBAR_DASBOR = 'Dasbor Uji';
export const LEMBAR_DATA = 'Data Dasbor Uji';

/** Achievement per indicator: a series for each status, a dashed line at the target. */
export const baganCapaian: BaganSpec = {
  id: 'capaian',
  jenis: 'bertumpuk',
  judul: 'Capaian per indikator & target, TW II 2026',
  kategori: ['IK-01', 'IK-02', 'IK-03', 'IK-04', 'IK-05', 'IK-06'],
  deret: [
    { nama: 'Hijau', peran: 'hijau', nilai: [104.5, null, null, null, 100, null] },
    { nama: 'Kuning', peran: 'kuning', nilai: [null, 88, null, null, null, null] },
    { nama: 'Merah', peran: 'merah', nilai: [null, null, 42.25, null, null, null] },
    { nama: 'Belum ada data', peran: 'belum', nilai: [null, null, null, null, null, null] },
    { nama: 'Target', peran: 'target', sebagai: 'garis', nilai: [100, 100, 100, 100, 100, 100] },
  ],
  sumbu: { min: 0, maks: 120, langkah: 20, format: '0' },
  alt: 'Dua dari enam indikator mencapai target; IK-03 baru 42,25 persen.',
};

/** Over fixed periods: what has not come is a gap. */
export const baganTren: BaganSpec = {
  id: 'tren',
  jenis: 'garis',
  judul: 'Nilai kinerja menurut triwulan',
  kategori: ['TW I', 'TW II', 'TW III', 'TW IV'],
  deret: [
    { nama: 'UKPBJ', peran: 'seri-1', nilai: [61.5, 72.25, null, null] },
    { nama: 'Target', peran: 'target', nilai: [60, 70, 80, 90] },
  ],
  sumbu: { min: 0, maks: 100, format: '0' },
  alt: 'Nilai UKPBJ 61,5 pada TW I dan 72,25 pada TW II, keduanya di atas target.',
};

/** Bars with their figures, the first on top. */
export const baganUnit: BaganSpec = {
  id: 'status-unit',
  jenis: 'mendatar-bertumpuk',
  judul: 'Status indikator per unit',
  kategori: ['Dinas Pendidikan', 'Dinas Kesehatan', 'Dinas Pekerjaan Umum', 'Kecamatan Utara'],
  deret: [
    { nama: 'Hijau', peran: 'hijau', nilai: [5, 3, 2, 1] },
    { nama: 'Kuning', peran: 'kuning', nilai: [1, 2, 2, null] },
    { nama: 'Merah', peran: 'merah', nilai: [null, 1, 2, 3] },
    { nama: 'Belum ada data', peran: 'belum', nilai: [null, null, null, 2] },
  ],
  label: true,
  sumbu: { min: 0, format: '0' },
  alt: 'Dinas Pendidikan terbaik dengan lima hijau; Kecamatan Utara tiga merah.',
};

/** 1 January, 1 April, 1 July 2026 as serial numbers. */
const [JANUARI, APRIL, JULI] = [46_023, 46_113, 46_204];

/** Days from a start that is not drawn. */
export const baganJadwal: BaganSpec = {
  id: 'jadwal',
  jenis: 'jadwal',
  judul: 'Jadwal langkah SOP 2026',
  kategori: ['1 Penetapan tim', '8 Distribusi template', '14 Kompilasi data'],
  deret: [
    { nama: 'Mulai', peran: 'tak-tampak', nilai: [JANUARI, APRIL - 7, APRIL] },
    { nama: 'Hari', peran: 'seri-1', nilai: [14, 7, 45] },
  ],
  sumbu: { min: JANUARI, maks: JULI, langkah: 30, format: '[$-421]d mmm' },
  alt: 'Penetapan tim di awal Januari, kompilasi data berakhir pertengahan Mei.',
};

export const empatBagan = [baganCapaian, baganTren, baganUnit, baganJadwal] as const;

/** Charts beyond what anybody expects, that are to be drawn all the same. */
export const baganAneh: readonly (readonly [string, BaganSpec])[] = [
  [
    'satu nilai',
    {
      ...baganTren,
      id: 'satu-nilai',
      kategori: ['TW I'],
      deret: baganTren.deret.map((satu) => ({ ...satu, nilai: [1] })),
    },
  ],
  [
    'semua kosong',
    {
      ...baganTren,
      id: 'semua-kosong',
      deret: baganTren.deret.map((satu) => ({ ...satu, nilai: [null, null, null, null] })),
    },
  ],
  [
    'negatif',
    {
      ...baganCapaian,
      id: 'negatif',
      sumbu: { format: '0.0' },
      deret: baganCapaian.deret.map((satu, k) => ({
        ...satu,
        nilai: satu.nilai.map((_, b) => -1.5 * (b + k)),
      })),
    },
  ],
  [
    '60 kategori',
    {
      ...baganCapaian,
      id: 'kategori-60',
      kategori: Array.from({ length: 60 }, (_, b) => `IK-${b + 1}`),
      deret: baganCapaian.deret.map((satu) => ({ ...satu, nilai: Array.from({ length: 60 }, (_, b) => b) })),
    },
  ],
  [
    '120 deret',
    {
      ...baganTren,
      id: 'deret-120',
      deret: Array.from({ length: 120 }, (_, k) => ({
        nama: `Unit ${k + 1}`,
        peran: 'seri-1' as const,
        nilai: [k, null, 1e-7, 1e300],
      })),
    },
  ],
  [
    'nama 300 huruf',
    {
      ...baganCapaian,
      id: 'nama-300',
      judul: `${'Judul yang panjang '.repeat(13)}<&">`,
      alt: 'Baris satu\nbaris "dua" <x>',
      kategori: baganCapaian.kategori.map((satu) => `${satu} ${'nama panjang '.repeat(23).trim()}`),
      deret: baganCapaian.deret.map((satu) => ({ ...satu, nama: `_x0041_ ${'ж'.repeat(292)}` })),
    },
  ],
];

/** Upper left cell of each block, one below the other with a blank row between. */
function tempatBlok(bagan: readonly BaganSpec[]): readonly string[] {
  let baris = 3;
  return bagan.map(({ kategori }) => {
    const sel = `A${baris}`;
    baris += kategori.length + 2;
    return sel;
  });
}

/** Two charts side by side, each 12 rows high. */
const letakBagan = (ke: number): Pick<BaganLembar, 'dari' | 'sampai'> => {
  const atas = 4 + Math.floor(ke / 2) * 13;
  const [kiri, kanan] = ke % 2 === 0 ? ['B', 'G'] : ['I', 'N'];
  return { dari: `${kiri}${atas}`, sampai: `${kanan}${atas + 11}` };
};

/** The sheet that shows charts, and the one that holds their blocks. */
export function lembarBerbagan(
  bagan: readonly BaganSpec[] = empatBagan,
  dasbor: Partial<LembarBebas> = {},
): readonly [dasbor: LembarBebas, data: LembarBebas] {
  const blok = tempatBlok(bagan);
  const umum = { dilindungi: false, tempat: 'akhir', lebar: { A: 24 }, visibilitas: 'tampak' } as const;
  return [
    {
      ...umum,
      id: 'dasbor-uji',
      nama: LEMBAR_DASBOR,
      lebar: { A: 2, H: 2 },
      sel: [{ alamat: 'B2', isi: 'Dasbor', gaya: 'judul' }],
      cetak: { arah: 'mendatar' },
      bagan: bagan.map((satu, ke) => ({
        bagan: satu,
        ...letakBagan(ke),
        sumber: { bebas: 'data-dasbor-uji', sel: blok[ke] ?? '' },
      })),
      ...dasbor,
    },
    {
      ...umum,
      id: 'data-dasbor-uji',
      nama: LEMBAR_DATA,
      visibilitas: 'tersembunyi',
      sel: bagan.flatMap((satu, ke) => blokBagan(satu, blok[ke] ?? '')),
    },
  ];
}
