import { labelPeriode, periodeDari } from '../../domain/kalender/periode';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTabel } from '../../lembar/daftar';
import { tindakanLangkah } from '../alur/tindakan';
import type { LembarTerdaftar } from '../ports/lembar-bebas';

export type ApaLembar =
  | { readonly jenis: 'bawaan'; readonly id: string }
  | { readonly jenis: 'isian'; readonly opd: string; readonly periode: string }
  | { readonly jenis: 'tambahan' };

/** What a sheet is for, in one line, and the steps of the SOP that use it. */
export interface Kegunaan {
  readonly kegunaan: string;
  /** What it is: id of its table or free sheet, entry sheet of a unit, or one that somebody added. */
  readonly apa: ApaLembar;
  readonly langkah: string;
  /** The column whose cells are counted, by id; the first that people see. */
  readonly kolomHitung: string | undefined;
}

/** Steps of sheets that no step opens by a button of its own. */
const langkahLain: Readonly<Record<string, string>> = {
  langkah: '1–19',
  kelengkapan: '1–19',
  transaksi: '11',
  'data-rup': '14',
  'data-transaksi': '14',
  'data-opd': '14',
  'data-aksi': '14',
  koreksi: '14',
  rekomendasi: '15–18',
  'tahun-lalu': '15',
  penyimpangan: '1–19',
  pelaksana: '1–19',
};

/** Where the title of a sheet says no more than its name. */
const kegunaanLain: Readonly<Record<string, string>> = {
  langkah: '19 langkah SOP: keadaan, tenggat, dan tandanya',
  catatan: 'Catatan pemeriksaan pada Kompilasi Data terakhir',
  area: 'Area strategis dan tujuan yang dilayaninya',
  register: 'Template siapa sudah dibuat, dan siapa sudah mengembalikannya',
  padanan: 'Ejaan lain yang dikenali saat data dibaca',
  pengaturan: 'Tenggat, ambang, dan pilihan lain buku kerja ini',
  'kunci-angka': 'Angka yang dikunci: periode mana, oleh siapa, kapan, dan perbaikannya',
  keputusan: 'Keputusan rapat pimpinan per indikator, dengan nomor notulanya',
  'arsip-data': 'Berkas arsip yang menyimpan baris periode yang sudah ditutup',
  analisis: 'Metode, sebab, dan pertanyaan terbuka setiap indikator',
  rekomendasi: 'Rekomendasi perbaikan, keputusannya, dan tindak lanjutnya',
  'tahun-lalu': 'Realisasi tahun sebelumnya per periode, untuk perbandingan',
  penyimpangan: 'Penyimpangan Mutu Baku: apa, mengapa, dan siapa yang bertanggung jawab',
  pelaksana: 'Siapa yang melaksanakan SOP: peran, masa tugas, dan kualifikasinya',
  riwayat: 'Apa yang ditulis program, kapan, dan oleh perintah apa',
};

const awalanTindakan = 'buka-lembar:';

const langkahDari = (tabelId: string): string =>
  langkahLain[tabelId] ??
  Object.entries(tindakanLangkah)
    .filter(([, tindakan]) => tindakan.some((satu) => satu === awalanTindakan + tabelId))
    .map(([nomor]) => Number(nomor))
    .reduce<[number, number][]>(sambung, [])
    .map(([awal, akhir]) => (akhir - awal < 2 ? [...new Set([awal, akhir])].join(', ') : `${awal}–${akhir}`))
    .join(', ');

/** Steps that follow one another as one run. */
function sambung(deret: readonly [number, number][], nomor: number): [number, number][] {
  const akhir = deret.at(-1);
  return akhir?.[1] === nomor - 1 ? [...deret.slice(0, -1), [akhir[0], nomor]] : [...deret, [nomor, nomor]];
}

/** Free sheets, by id. A new one is an entry here. */
const kegunaanBebas: Readonly<Record<string, string>> = {
  'daftar-isi': 'Semua lembar buku kerja ini',
  'lembar-keputusan': 'Bahan rapat pimpinan untuk dicetak: kotak keputusan kosong setiap indikator',
  'laporan-akhir-status': 'Status akhir setiap indikator, dengan notula dan nilainya',
  dasbor: 'Untuk Kepala UKPBJ: capaian, yang belum melapor, dan keputusan yang diminta',
  'data-dasbor': 'Angka yang digambar bagan pada lembar Dasbor',
  'analisis-capaian': 'Analisis satu periode untuk dicetak dan dibahas dalam rapat',
};

const tambahan: Kegunaan = {
  kegunaan: 'Lembar tambahan',
  apa: { jenis: 'tambahan' },
  langkah: '',
  kolomHitung: undefined,
};

function namaPeriode(kode: string): string {
  const periode = periodeDari(kode);
  return periode === undefined ? kode : labelPeriode(periode);
}

export function kegunaanLembar({ tabelId, kolom, bebas }: LembarTerdaftar): Kegunaan {
  if (bebas !== undefined) {
    const kegunaan = kegunaanBebas[bebas.id];
    return kegunaan === undefined
      ? tambahan
      : { ...tambahan, kegunaan, apa: { jenis: 'bawaan', id: bebas.id } };
  }
  if (tabelId === undefined) return tambahan;
  const tabel = daftarTabel(variabelBaku).find(({ id }) => id === tabelId);
  if (tabel === undefined) {
    const [, periode, opd] = tabelId.split('@');
    if (periode === undefined || opd === undefined) return tambahan;
    return {
      kegunaan: `Isian unit ${opd}, ${namaPeriode(periode)}`,
      apa: { jenis: 'isian', opd, periode },
      langkah: '12, 13',
      kolomHitung: undefined,
    };
  }
  const { judul, tabel: spec } = tabel.lembar;
  return {
    kegunaan: kegunaanLain[tabelId] ?? judul,
    apa: { jenis: 'bawaan', id: tabelId },
    langkah: langkahDari(tabelId),
    kolomHitung: spec.kolom.find(
      ({ id, tersembunyi }) => tersembunyi !== true && kolom?.includes(id) === true,
    )?.id,
  };
}
