import { bacaTanggal } from '../domain/ketikan/tanggal';
import {
  bacaHariLangkah,
  hariLangkahSop,
  tulisHariLangkah,
  type HariLangkah,
} from '../domain/sop/hari-langkah';
import { nomorSop } from '../domain/sop/identitas';
import { labelHitunganHari, type HitunganHari } from '../domain/sop/jadwal';
import { isoDari, type Tanggal } from '../domain/umum/tanggal';
import { samaTeks } from '../domain/umum/teks';
import type { tabelPengaturan } from '../lembar/daftar/pengaturan';
import type { Baris } from '../lembar/tabel';

/** Settings of a workspace that people may change, with their meaning and what a new workspace starts with. */
export interface Pengaturan {
  /** Below this share (percent) of units or rows a figure has no colour: "Data belum memadai". */
  readonly ambangCakupan: number;
  /** Decimals of figures as shown; status follows the shown figure. */
  readonly desimal: number;
  /** Working days after the period's end within which a unit returns its template. */
  readonly hariKembali: number;
  /** Where units send the filled template. */
  readonly alamatKembali: string;
  /** Start of the cycle (SOP step 1), from which the due dates of steps 2–11 count; `undefined` where it is not set. */
  readonly mulaiSiklus: Tanggal | undefined;
  /** How the SOP's "hari" are counted. */
  readonly hitunganHari: HitunganHari;
  /** Number of the office's SOP. */
  readonly nomorSop: string;
  /** Days that steps may take in this office. */
  readonly hariLangkah: HariLangkah;
  /** Who decides in the meeting of step 18, where the request names nobody. */
  readonly pimpinan: string;
}

interface Butir {
  readonly nama: string;
  readonly bawaan: string;
  readonly keterangan: string;
}

const butir: Readonly<Record<keyof Pengaturan, Butir>> = {
  ambangCakupan: {
    nama: 'Ambang kelengkapan data (%)',
    bawaan: '80',
    keterangan: 'Di bawah ambang ini capaian berstatus "Data belum memadai" dan tidak diberi warna.',
  },
  desimal: {
    nama: 'Angka di belakang koma',
    bawaan: '2',
    keterangan: 'Angka dibulatkan lebih dahulu, lalu diberi status. Isi 0 sampai 6.',
  },
  hariKembali: {
    nama: 'Tenggat pengembalian (hari kerja)',
    bawaan: '5',
    keterangan: 'Dihitung dari akhir periode; dicetak pada template.',
  },
  alamatKembali: {
    nama: 'Kembalikan kepada',
    bawaan: 'Tim Peningkatan Kapabilitas UKPBJ',
    keterangan: 'Nama dan alamat yang dicetak pada template.',
  },
  mulaiSiklus: {
    nama: 'Mulai siklus kinerja',
    bawaan: '',
    keterangan: 'Tanggal langkah 1 SOP, misalnya 2026-01-05. Tenggat langkah 2–11 dihitung dari tanggal ini.',
  },
  hitunganHari: {
    nama: 'Hitungan hari SOP',
    bawaan: labelHitunganHari['hari-kerja'],
    keterangan: `Isi ${Object.values(labelHitunganHari).join(' atau ')}.`,
  },
  nomorSop: {
    nama: 'Nomor SOP',
    bawaan: nomorSop,
    keterangan: 'SOP pengelolaan kinerja yang berlaku di sini; disebut pada Alur SOP.',
  },
  hariLangkah: {
    nama: 'Hari setiap langkah SOP',
    bawaan: tulisHariLangkah(hariLangkahSop),
    keterangan:
      'Langkah=hari, dipisahkan titik koma; yang tidak disebut menurut SOP 027/SOP/300/2020. Langkah 13 menurut tenggat pengembalian.',
  },
  pimpinan: {
    nama: 'Pimpinan',
    bawaan: 'Kepala UKPBJ',
    keterangan:
      'Yang memutuskan pada rapat langkah 18: nama dan jabatan. Dapat diganti setiap kali mencatat.',
  },
};

const kunciPengaturan = Object.keys(butir) as (keyof Pengaturan)[];

const barisPengaturan = (id: keyof Pengaturan, nilai: string): Baris<typeof tabelPengaturan> => ({
  id,
  nama: butir[id].nama,
  nilai: nilai === '' ? null : nilai,
  keterangan: butir[id].keterangan,
});

export const barisMulaiSiklus = (mulai: Tanggal): Baris<typeof tabelPengaturan> =>
  barisPengaturan('mulaiSiklus', isoDari(mulai));

/** The settings of a new workspace. */
export const barisPengaturanAwal = (mulai: Tanggal): readonly Baris<typeof tabelPengaturan>[] =>
  kunciPengaturan.map((id) =>
    id === 'mulaiSiklus' ? barisMulaiSiklus(mulai) : barisPengaturan(id, butir[id].bawaan),
  );

const angkaAntara = (teks: string, bawah: number, atas: number): number | undefined => {
  const angka = Number(teks.trim().replace(',', '.'));
  return teks.trim() !== '' && angka >= bawah && angka <= atas ? angka : undefined;
};

const batasAngka = { ambangCakupan: [0, 100], desimal: [0, 6], hariKembali: [0, 250] } as const;

/** The settings in force. A value that cannot be used falls back to the default and is named in `salah` (row ids). */
export function pengaturanDari(baris: readonly Baris<typeof tabelPengaturan>[]): {
  pengaturan: Pengaturan;
  salah: readonly (keyof Pengaturan)[];
} {
  const tertulis = new Map(baris.map(({ id, nilai }) => [id, nilai]));
  const salah: (keyof Pengaturan)[] = [];
  const angka = (kunci: keyof typeof batasAngka): number => {
    const teks = tertulis.get(kunci) ?? butir[kunci].bawaan;
    const [bawah, atas] = batasAngka[kunci];
    const nilai = angkaAntara(teks, bawah, atas);
    if (nilai === undefined) salah.push(kunci);
    return nilai ?? Number(butir[kunci].bawaan);
  };
  /** A row that stands there and says nothing is a slip; one that is missing is of an older workspace. */
  const terisi = <T>(kunci: keyof Pengaturan, baca: (teks: string) => T | undefined, bawaan: T): T => {
    if (!tertulis.has(kunci)) return bawaan;
    const nilai = baca((tertulis.get(kunci) ?? '').trim());
    if (nilai === undefined) salah.push(kunci);
    return nilai ?? bawaan;
  };
  const isian = (kunci: keyof Pengaturan): string => (tertulis.get(kunci) ?? butir[kunci].bawaan).trim();
  return {
    pengaturan: {
      ambangCakupan: angka('ambangCakupan'),
      desimal: Math.trunc(angka('desimal')),
      hariKembali: Math.trunc(angka('hariKembali')),
      alamatKembali: tertulis.get('alamatKembali') ?? butir.alamatKembali.bawaan,
      mulaiSiklus: mulaiDari(isian('mulaiSiklus'), () => salah.push('mulaiSiklus')),
      hitunganHari: hitunganDari(isian('hitunganHari'), () => salah.push('hitunganHari')),
      nomorSop: terisi('nomorSop', (teks) => teks || undefined, nomorSop),
      hariLangkah: terisi('hariLangkah', bacaHariLangkah, hariLangkahSop),
      pimpinan: isian('pimpinan') || butir.pimpinan.bawaan,
    },
    salah,
  };
}

/** A date that Excel made of what was typed comes as its serial number. */
function mulaiDari(teks: string, tolak: () => void): Tanggal | undefined {
  if (teks === '') return undefined;
  const { isian } = bacaTanggal(/^\d{5}$/.test(teks) ? { serial: Number(teks) } : teks);
  if (isian.keadaan === 'ada') return isian.nilai;
  tolak();
  return undefined;
}

function hitunganDari(teks: string, tolak: () => void): HitunganHari {
  const semua = Object.keys(labelHitunganHari) as HitunganHari[];
  const dipilih = semua.find((satu) => samaTeks(labelHitunganHari[satu], teks));
  if (dipilih === undefined) tolak();
  return dipilih ?? 'hari-kerja';
}

export const namaPengaturan = (kunci: keyof Pengaturan): string => butir[kunci].nama;
