import type { DaftarPadanan } from '../domain/impor/baris/baca-variabel';
import { susunPadanan, type Padanan } from '../domain/ketikan/padanan';
import { ejaanBawaan, nilaiPadanan, type KelompokPadanan } from '../domain/variabel/padanan';
import type { tabelPadanan } from '../lembar/daftar/padanan';
import type { Baris } from '../lembar/tabel';

type BarisPadanan = Baris<typeof tabelPadanan>;

const daftarKelompok = Object.keys(nilaiPadanan) as KelompokPadanan[];

const barisAwal = (kelompok: KelompokPadanan): readonly BarisPadanan[] =>
  Object.entries(ejaanBawaan[kelompok]).flatMap(([nilai, daftarEjaan]) =>
    daftarEjaan.map((ejaan) => ({ id: `${kelompok}|${ejaan}`, kelompok, ejaan, nilai })),
  );

/** The spellings that a new workspace starts with. */
export const barisPadananAwal = (): readonly BarisPadanan[] => daftarKelompok.flatMap(barisAwal);

/** The workspace's spelling tables: the sheet's, over the values themselves. */
export const padananRuangKerja = (baris: readonly BarisPadanan[]): DaftarPadanan =>
  Object.fromEntries(daftarKelompok.map((kelompok) => [kelompok, padananKelompok(baris, kelompok)]));

function padananKelompok(baris: readonly BarisPadanan[], kelompok: KelompokPadanan): Padanan {
  const milik = baris.filter((satu) => satu.kelompok === kelompok);
  return susunPadanan([
    ...nilaiPadanan[kelompok].map((nilai) => [nilai, nilai] as const),
    // A workspace made before this kind of spellings was known goes by those that a new one starts with.
    ...(milik.length > 0 ? milik : barisAwal(kelompok)).map(({ ejaan, nilai }) => [ejaan, nilai] as const),
  ]);
}
