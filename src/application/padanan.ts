import type { DaftarPadanan } from '../domain/impor/baris/baca-variabel';
import { susunPadanan, type Padanan } from '../domain/ketikan/padanan';
import { isTb } from '../domain/ketikan/siapkan';
import { bentukBanding, samaTeks } from '../domain/umum/teks';
import {
  daftarKelompok,
  ejaanBawaan,
  labelKelompokPadanan,
  nilaiPadanan,
  PADANAN_TB,
  type KelompokPadanan,
} from '../domain/variabel/padanan';
import { tabelPadanan } from '../lembar/daftar/padanan';
import type { Baris } from '../lembar/tabel';
import { catatRuangKerja, type CatatanRuangKerja } from './catatan-ruang-kerja';

type BarisPadanan = Baris<typeof tabelPadanan>;

const barisAwal = (kelompok: KelompokPadanan): readonly BarisPadanan[] =>
  Object.entries(ejaanBawaan[kelompok]).flatMap(([nilai, daftarEjaan]) =>
    daftarEjaan.map((ejaan) => ({ id: `${kelompok}|${ejaan}`, kelompok, ejaan, nilai })),
  );

/** The spellings that a new workspace starts with. */
export const barisPadananAwal = (): readonly BarisPadanan[] => daftarKelompok.flatMap(barisAwal);

/** A kind as the sheet names it: by its code, as rows of the start are, or by its name. */
const bacaKelompok = (teks: string): KelompokPadanan | undefined =>
  daftarKelompok.find(
    (kelompok) => samaTeks(teks, kelompok) || samaTeks(teks, labelKelompokPadanan[kelompok]),
  );

/** The workspace's spelling tables: the sheet's, over the values themselves. */
export const padananRuangKerja = (baris: readonly BarisPadanan[]): DaftarPadanan =>
  Object.fromEntries(daftarKelompok.map((kelompok) => [kelompok, padananKelompok(baris, kelompok)]));

function padananKelompok(baris: readonly BarisPadanan[], kelompok: KelompokPadanan): Padanan {
  const milik = baris.filter((satu) => bacaKelompok(satu.kelompok) === kelompok);
  return susunPadanan([
    ...nilaiPadanan[kelompok].map((nilai) => [nilai, nilai] as const),
    // A workspace made before this kind of spellings was known goes by those that a new one starts with, and by what a
    // person adds to them.
    ...[...(milik.some(isAwal) ? [] : barisAwal(kelompok)), ...milik].map(
      ({ ejaan, nilai }) => [ejaan, nilai] as const,
    ),
  ]);
}

const idAwal = new Set(barisPadananAwal().map(({ id }) => id));
const isAwal = ({ id }: BarisPadanan): boolean => idAwal.has(id);

/** Rows of the sheet that have no effect, or not the one they seem to have. */
export function periksaPadanan(baris: readonly BarisPadanan[]): readonly CatatanRuangKerja[] {
  const terpakai = new Map<string, BarisPadanan>();
  return baris.flatMap((satu) => {
    const tempat = (kolom: keyof BarisPadanan) => ({
      rujuk: { tabel: tabelPadanan.id, id: satu.id, kolom },
    });
    const kelompok = bacaKelompok(satu.kelompok);
    if (kelompok === undefined) {
      const params = { kelompok: satu.kelompok, pilihan: Object.values(labelKelompokPadanan) };
      return [catatRuangKerja('padanan-kelompok-tidak-dikenal', params, tempat('kelompok'))];
    }
    if (!isTb(satu.nilai) && !nilaiPadanan[kelompok].some((nilai) => samaTeks(nilai, satu.nilai))) {
      const params = {
        nilai: satu.nilai,
        kelompok: labelKelompokPadanan[kelompok],
        pilihan: [...nilaiPadanan[kelompok], PADANAN_TB],
      };
      return [catatRuangKerja('padanan-nilai-tidak-dikenal', params, tempat('nilai'))];
    }
    const kunci = `${kelompok}|${bentukBanding(satu.ejaan)}`;
    const lama = terpakai.get(kunci);
    terpakai.set(kunci, satu);
    return lama === undefined || samaTeks(lama.nilai, satu.nilai)
      ? []
      : [
          catatRuangKerja(
            'padanan-ganda',
            { ejaan: satu.ejaan, dipakai: satu.nilai, diabaikan: lama.nilai },
            tempat('ejaan'),
          ),
        ];
  });
}
