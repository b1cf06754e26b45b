import { susunPadanan, type Padanan } from '../domain/ketikan/padanan';
import { ejaanBawaan, nilaiPadanan, type KelompokPadanan } from '../domain/variabel/padanan';
import type { Variabel } from '../domain/variabel/tipe';
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

/** The kind of value a choice variable holds, known by the list of values it shares. */
const kelompokVariabel = ({ pilihan }: Pick<Variabel, 'pilihan'>): KelompokPadanan | undefined =>
  pilihan === undefined ? undefined : daftarKelompok.find((kelompok) => nilaiPadanan[kelompok] === pilihan);

/** The workspace's spelling tables by kind: the sheet's, over the values themselves. */
export function padananRuangKerja(
  baris: readonly BarisPadanan[],
): (variabel: Pick<Variabel, 'pilihan'>) => Padanan | undefined {
  const tabel = new Map(daftarKelompok.map((kelompok) => [kelompok, padananKelompok(baris, kelompok)]));
  return (variabel) => {
    const kelompok = kelompokVariabel(variabel);
    return kelompok === undefined ? undefined : tabel.get(kelompok);
  };
}

export const padananKelompok = (baris: readonly BarisPadanan[], kelompok: KelompokPadanan): Padanan =>
  susunPadanan([
    ...nilaiPadanan[kelompok].map((nilai) => [nilai, nilai] as const),
    ...baris.filter((b) => b.kelompok === kelompok).map(({ ejaan, nilai }) => [ejaan, nilai] as const),
  ]);
