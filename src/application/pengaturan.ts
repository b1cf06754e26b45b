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
}

interface Butir {
  readonly nama: string;
  readonly bawaan: string;
  readonly keterangan: string;
}

const butir: Readonly<Record<keyof Pengaturan, Butir>> = {
  ambangCakupan: {
    nama: 'Ambang cakupan data (%)',
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
};

const kunciPengaturan = Object.keys(butir) as (keyof Pengaturan)[];

export const barisPengaturanAwal = (): readonly Baris<typeof tabelPengaturan>[] =>
  kunciPengaturan.map((id) => ({
    id,
    nama: butir[id].nama,
    nilai: butir[id].bawaan,
    keterangan: butir[id].keterangan,
  }));

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
  return {
    pengaturan: {
      ambangCakupan: angka('ambangCakupan'),
      desimal: Math.trunc(angka('desimal')),
      hariKembali: Math.trunc(angka('hariKembali')),
      alamatKembali: tertulis.get('alamatKembali') ?? butir.alamatKembali.bawaan,
    },
    salah,
  };
}

export const namaPengaturan = (kunci: keyof Pengaturan): string => butir[kunci].nama;
