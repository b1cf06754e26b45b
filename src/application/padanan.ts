import type { DaftarPadanan } from '../domain/impor/baris/baca-variabel';
import { susunPadanan, type Padanan } from '../domain/ketikan/padanan';
import { ejaanBawaan, nilaiPadanan, type KelompokPadanan } from '../domain/variabel/padanan';
import type { tabelPadanan } from '../lembar/daftar/padanan';
import type { Baris } from '../lembar/tabel';

type BarisPadanan = Baris<typeof tabelPadanan>;

const daftarKelompok = Object.keys(nilaiPadanan) as KelompokPadanan[];

/** The spellings that a new workspace starts with. */
export const barisPadananAwal = (): readonly BarisPadanan[] =>
  daftarKelompok.flatMap((kelompok) =>
    Object.entries(ejaanBawaan[kelompok]).flatMap(([nilai, daftarEjaan]) =>
      daftarEjaan.map((ejaan) => ({ id: `${kelompok}|${ejaan}`, kelompok, ejaan, nilai })),
    ),
  );

/** The workspace's spelling tables: the sheet's, over the values themselves. */
export const padananRuangKerja = (baris: readonly BarisPadanan[]): DaftarPadanan =>
  Object.fromEntries(daftarKelompok.map((kelompok) => [kelompok, padananKelompok(baris, kelompok)]));

const padananKelompok = (baris: readonly BarisPadanan[], kelompok: KelompokPadanan): Padanan =>
  susunPadanan([
    ...nilaiPadanan[kelompok].map((nilai) => [nilai, nilai] as const),
    ...baris.filter((b) => b.kelompok === kelompok).map(({ ejaan, nilai }) => [ejaan, nilai] as const),
  ]);
