import { isTerhenti } from '../../domain/umum/catatan';
import type { BarisTempel, DaftarTempel } from '../../domain/impor/unit/tempel/daftar-tempel';
import type { NasibBaris } from '../../domain/impor/unit/tempel/nasib-baris';
import type { Bahasa } from '../../teks/bahasa';

export interface BarisOpdSajian {
  readonly nomor: number;
  /** As it is going to be, also where it was given here. */
  readonly kode: string;
  readonly nama: string;
  readonly keterangan: string;
  readonly dipakai: boolean;
}

/** A pasted list of units as it was understood, before anything is written. */
export interface DaftarOpdSajian {
  /** `33 unit terbaca dari 35 baris` */
  readonly judul: string;
  /** Which column holds what, how many codes are provisional, how many lines are left out. */
  readonly ringkas: readonly string[];
  readonly baris: readonly BarisOpdSajian[];
  /** Nothing in it stops. */
  readonly siap: boolean;
  readonly dapatDitukar: boolean;
}

export function sajikanDaftarOpd(daftar: DaftarTempel, bahasa: Bahasa): DaftarOpdSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.daftarOpd;
  const { baris, unit, catatan, dapatDitukar } = daftar;
  const sementara = unit.filter((satu) => satu.sementara).length;
  const dilewati = baris.length - unit.length;
  return {
    judul: kata.judul(tulis.angka(unit.length), tulis.angka(baris.length)),
    ringkas: [
      ...(dapatDitukar ? [tulisLetak(daftar, bahasa)] : []),
      ...(sementara > 0 ? [kata.sementara(tulis.angka(sementara))] : []),
      ...(dilewati > 0 ? [kata.dilewati(tulis.angka(dilewati))] : []),
    ],
    baris: baris.map((satu) => sajikanBaris(satu, bahasa)),
    siap: !isTerhenti(catatan),
    dapatDitukar,
  };
}

function tulisLetak({ letak }: DaftarTempel, { teks }: Bahasa): string {
  const kata = teks.sajian.daftarOpd.letak;
  const bagian = (['kode', 'nama', 'singkat', 'nomor'] as const).flatMap((peran) => {
    const kolom = letak[peran];
    return kolom === undefined ? [] : [kata[peran](String(kolom + 1))];
  });
  const kalimat = bagian.join(', ');
  return `${kalimat.charAt(0).toUpperCase()}${kalimat.slice(1)}.`;
}

function sajikanBaris({ nomor, kode, nama, teks, nasib }: BarisTempel, bahasa: Bahasa): BarisOpdSajian {
  const unit = nasib.jenis === 'unit' ? nasib.unit : undefined;
  return {
    nomor,
    kode: unit?.kode ?? kode ?? '',
    nama: unit?.nama ?? nama ?? teks,
    keterangan: tulisNasib(nasib, bahasa),
    dipakai: unit !== undefined,
  };
}

function tulisNasib(nasib: NasibBaris, { teks }: Bahasa): string {
  const kata = teks.sajian.daftarOpd.keterangan;
  switch (nasib.jenis) {
    case 'unit':
      return nasib.unit.sementara ? kata.sementara : kata.unit;
    case 'berulang':
    case 'kode-bentrok':
      return kata[nasib.jenis](String(nasib.barisLain));
    case 'kepala':
    case 'tanpa-nama':
    case 'kode-rusak':
    case 'terlalu-panjang':
      return kata[nasib.jenis];
  }
}
