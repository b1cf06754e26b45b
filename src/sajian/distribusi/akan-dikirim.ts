import type { PratinjauDistribusi, UnitAkanDikirim } from '../../application/distribusi/pratinjau';
import { daftarTingkatData, type TingkatData } from '../../domain/variabel/tipe';
import type { Bahasa } from '../../teks/bahasa';

/** What distributing a period would send. */
export interface AkanDikirimSajian {
  /** `Data per 31 Maret 2026. Dikembalikan paling lambat 8 April 2026.` */
  readonly tenggat: string;
  readonly kolom: readonly KolomTingkatSajian[];
  readonly unit: readonly UnitAkanDikirimSajian[];
}

/** The columns asked for on one sheet of the template. */
export interface KolomTingkatSajian {
  readonly tingkat: TingkatData;
  readonly teks: string;
  readonly kolom: readonly { readonly label: string; readonly diisiTim: boolean }[];
}

/** What a unit would get. */
export interface UnitAkanDikirimSajian {
  readonly kode: string;
  readonly nama: string;
  readonly berkas: string;
  /** More than 1 where it was sent before. */
  readonly serial: number;
  /** `38 paket · 12 transaksi · kiriman ke-1` */
  readonly isi: string;
  /** Rows that begin with what the unit returned last; `null` where none do. */
  readonly lanjutan: string | null;
}

export function sajikanAkanDikirim(
  { tanggalData, tenggat, kolom, unit }: NonNullable<PratinjauDistribusi['akan']>,
  bahasa: Bahasa,
): AkanDikirimSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.distribusi;
  return {
    tenggat: kata.tenggat(tulis.tanggal(tanggalData), tulis.tanggal(tenggat)),
    kolom: daftarTingkatData.flatMap((tingkat) => {
      const milik = kolom.filter((satu) => satu.tingkat === tingkat);
      return milik.length === 0
        ? []
        : [
            {
              tingkat,
              teks: kata.tingkat[tingkat],
              kolom: milik.map(({ label, pengisi }) => ({ label, diisiTim: pengisi === 'UKPBJ' })),
            },
          ];
    }),
    unit: unit.map((satu) => sajikanUnit(satu, bahasa)),
  };
}

function sajikanUnit(
  { kode, nama, berkas, serial, baris, barisLanjutan }: UnitAkanDikirim,
  { tulis: { angka }, teks }: Bahasa,
): UnitAkanDikirimSajian {
  const kata = teks.sajian.distribusi;
  const isi = daftarTingkatData.flatMap((tingkat) => {
    const jumlah = baris[tingkat];
    // Every template has one row of the unit's own: not worth a word.
    return jumlah === undefined || tingkat === 'opd' ? [] : [kata.baris[tingkat](angka(jumlah))];
  });
  return {
    kode,
    nama,
    berkas,
    serial,
    isi: [...isi, kata.kiriman(serial)].join(' · '),
    lanjutan: barisLanjutan === 0 ? null : kata.lanjutan(angka(barisLanjutan)),
  };
}
